"""Small projects on disk."""

from __future__ import annotations

from pathlib import Path

SETTINGS = "site_name: Test\nplugins:\n  - personary:\n      today: 2026-11-20\n"
ANN = "name: Ann, planner\nresponsibility: Plans the week.\ntitles: [Planner]\n"


def a_project(root: Path, files: dict[str, str] | None = None, settings: str = SETTINGS) -> Path:
    """Write a project with one persona, `ann`, and the given files."""
    for name, text in {"mkdocs.yml": settings, "personas/ann.yaml": ANN, **(files or {})}.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root
