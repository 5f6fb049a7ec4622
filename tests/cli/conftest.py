"""A small project to run commands in, and a way to run them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from personary.authoring.starter import starter_files
from personary.cli.door import run


@dataclass(frozen=True)
class Said:
    """What a run left with and what it printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "project"
    for path, text in starter_files(dt.date(2026, 11, 2), "0.1.0").items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    monkeypatch.chdir(root)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return root


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    def run_it(*arguments: str) -> Said:
        code = run(arguments)
        printed = capsys.readouterr()
        return Said(code, printed.out, printed.err)

    return run_it
