"""Case files: for each check, projects that pass and projects that fail, as an author would write them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from personary.catalog.catalog import Catalog
from tests.builders import a_catalog_of_files

FOLDER = Path(__file__).parent / "cases"
TODAY = dt.date(2026, 11, 20)


@dataclass(frozen=True)
class Case:
    """A small project and what the check should find in it; nothing where it passes."""

    code: str
    name: str
    catalog: Catalog
    today: dt.date
    finds: tuple[dict[str, str], ...]
    among: bool
    """Whether it may find more than that."""


def cases(outcome: str) -> Iterator[Case]:
    """Yield the cases of all checks that should pass, or should fail."""
    for file in sorted(FOLDER.glob("*.yml")):
        for case in read(file).get(outcome, []):
            yield _case(file.stem, case)


def read(file: Path) -> dict[str, Any]:
    """Read a case file; every scalar stays text, as our own reader has it, and `<<` takes over what stands above."""
    content: dict[str, Any] = _merged(yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))
    return content


def _merged(value: Any) -> Any:
    if isinstance(value, list):
        return [_merged(entry) for entry in value]
    if isinstance(value, dict):
        base = _merged(value["<<"]) if "<<" in value else {}
        return {**base, **{key: _merged(entry) for key, entry in value.items() if key != "<<"}}
    return value


def _case(code: str, case: dict[str, Any]) -> Case:
    return Case(
        code=code,
        name=case["name"],
        catalog=a_catalog_of_files(case["files"], case.get("settings", {})),
        today=dt.date.fromisoformat(case["today"]) if "today" in case else TODAY,
        finds=tuple(case.get("finds", ())),
        among="among" in case,
    )
