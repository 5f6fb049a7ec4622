"""A project that is opened again and again is what a fresh opening gives, and only what has changed is read."""

from __future__ import annotations

import datetime as dt
import random
import re
import shutil
from pathlib import Path

import pytest

from personary.catalog.readings import Readings
from personary.checks import vacuous_answer
from personary.source.tree import FOLDERS
from personary.workspace import Project, open_project

EXAMPLES = Path(__file__).parents[1] / "examples"
TODAY = dt.date(2026, 6, 18)
EDITS = 25


def company(folder: Path, example: str) -> Path:
    return shutil.copytree(EXAMPLES / example, folder / "company")


def opened(root: Path, readings: Readings | None = None, today: dt.date = TODAY) -> Project:
    return open_project(root, today=today, readings=readings)


def told(project: Project) -> object:
    """All that a project says of its files."""
    catalog = project.catalog
    texts = {key: (source.file, source.text, source.data) for key, source in catalog.sources.items()}
    walked = [(catalog.groups(each), catalog.texts(each), catalog.cited(each)) for each in catalog.definitions]
    return project.report, catalog.definitions, texts, catalog.positions, catalog.broken, walked


def edit(root: Path, chance: random.Random) -> str:
    """Change something about one file, and say what."""
    files = sorted(file for folder in FOLDERS for file in (root / folder).rglob("*.yaml"))
    file, other = chance.choices(files, k=2)
    lines = file.read_text("utf-8").splitlines(keepends=True)
    at = chance.randrange(len(lines) + 1)
    new = file.with_name(f"new-{chance.randrange(5)}.yaml")
    match chance.choice(("word", "line", "swap", "gone", "new", "renamed", "moved", "settings", "same")):
        case "word":
            file.write_text(
                file.read_text("utf-8").replace(" the ", f" the {chance.choice(('best', 'old'))} ", 1), "utf-8"
            )
        case "line":
            file.write_text("".join([*lines[:at], *lines[at + 1 :]]), "utf-8")
        case "swap":
            content = file.read_bytes()
            file.write_bytes(other.read_bytes())
            other.write_bytes(content)
        case "gone" if len(files) > 5:
            file.unlink()
        case "new":
            new.write_bytes(file.read_bytes())
        case "renamed":
            file.rename(new)
        case "moved":
            new = file.parent / "further" / file.name
            new.parent.mkdir(exist_ok=True)
            file.rename(new)
        case "settings":
            settings = root / "mkdocs.yml"
            settings.write_text(settings.read_text("utf-8").replace("language: en", "language: de"), "utf-8")
        case "same":
            file.write_bytes(file.read_bytes())
    return f"{file}, {other}, {new}"


@pytest.mark.parametrize("example", ["small", "broken", "german"])
def test_after_each_edit_it_is_what_a_fresh_opening_gives(tmp_path: Path, example: str) -> None:
    root, readings, chance = company(tmp_path, example), Readings(), random.Random(20260618)
    for number in range(EDITS):
        what = edit(root, chance)
        assert told(opened(root, readings)) == told(opened(root)), (number, what)


def test_another_day_is_judged_anew(tmp_path: Path) -> None:
    root, readings = company(tmp_path, "small"), Readings()
    assert told(opened(root, readings)) != told(opened(root, readings, dt.date(2029, 1, 1)))
    assert told(opened(root, readings, dt.date(2029, 1, 1))) == told(opened(root, today=dt.date(2029, 1, 1)))


def test_only_the_file_that_changed_is_read_and_judged_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, readings = company(tmp_path, "small"), Readings()
    before = {each.id: each for each in opened(root, readings).catalog.personas}
    edited = root / "personas" / f"{next(iter(before))}.yaml"
    edited.write_text(re.sub(r"^delight: .*", "delight: It depends.", edited.read_text("utf-8"), flags=re.M), "utf-8")
    judged: list[str] = []
    whether = vacuous_answer.vacuous
    monkeypatch.setattr(vacuous_answer, "vacuous", lambda text, *more: judged.append(text) or whether(text, *more))
    again = opened(root, readings)
    assert [each.id for each in again.catalog.personas if each is not before[each.id]] == [edited.stem]
    assert "It depends." in judged
    persona = again.catalog.persona(edited.stem)
    assert persona is not None
    assert set(judged) <= {text for _, text, _ in again.catalog.texts(persona)}


def test_what_is_gone_is_forgotten(tmp_path: Path) -> None:
    root, readings = company(tmp_path, "small"), Readings()
    opened(root, readings)
    for folder in FOLDERS:
        shutil.rmtree(root / folder)
    opened(root, readings)
    assert not vars(readings)["_last"]
    # The market and the agreements that nobody has written are there all the same.
    assert {walked.entity.entity for walked in readings.walked.values()} <= {"market", "alignment"}
