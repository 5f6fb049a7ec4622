"""Real git repositories in temporary folders, committed at days that the test names."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

SETTINGS = "site_name: A\nplugins:\n  - personary:\n      today: 2026-11-20\n"
ODA = "name: Oda, head of maintenance\nresponsibility: Keeps forty machines running.\n"


def git(root: Path, *words: str, day: str = "2026-11-01", feed: bytes | None = None) -> str:
    """Ask git as somebody whose settings nobody knows."""
    moment = f"{day}T12:00:00+00:00"
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_DATE": moment}
    who = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_DATE": moment}
    them = {"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.com"}
    done = subprocess.run(
        ["git", *words],
        cwd=root,
        input=feed,
        capture_output=True,
        check=True,
        env={**os.environ, **settings, **who, **them},
    )
    return done.stdout.decode(errors="replace").strip()


def a_repository(root: Path) -> Path:
    """Begin a history with a small project."""
    root.mkdir(parents=True, exist_ok=True)
    git(root, "init", "-q", "-b", "main")
    commit(root, {"mkdocs.yml": SETTINGS, "personas/oda.yaml": ODA})
    return root


def commit(root: Path, files: dict[str, str | None], day: str = "2026-11-01") -> str:
    """Write files (None takes one away), commit everything and return the commit's name."""
    for path, text in files.items():
        if text is None:
            (root / path).unlink()
        else:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
    git(root, "add", "-A", day=day)
    git(root, "commit", "-q", "--allow-empty", "-m", "A state", day=day)
    return git(root, "rev-parse", "HEAD")
