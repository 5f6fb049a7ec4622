"""What `validate` said before: believed only where it must be true, and never needed."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from personary.cli import said_before as module
from personary.cli.said_before import MOST_KEPT, Said, kept_for, said_before
from personary.diagnostics.reporters import FORMATS
from personary.source.limits import MAX_BYTES
from personary.source.tree import Tree
from tests.cli.edits_at_random import Company, answers

EDITS = 40


@pytest.fixture
def root(project: Path) -> Path:
    return project


def entry(root: Path) -> Path:
    (file,) = kept_for(root).glob("*.json")
    return file


def never(tree: Tree) -> Said:
    raise AssertionError("read again")


def says(text: str) -> Callable[[Tree], Said]:
    return lambda tree: Said(text, "", 0)


@pytest.mark.parametrize("form", FORMATS)
def test_the_second_run_says_the_same_and_reads_nothing(
    project: Path, say, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "personas/dana.yaml").write_text("name: Dana\ngaols: [Cut stops]\n", "utf-8")
    first = say("validate", "--format", form)
    monkeypatch.setattr("personary.workspace.open_project", never)
    assert say("validate", "--format", form) == first
    assert first.code == 1


def test_the_second_run_needs_no_model(project: Path) -> None:
    told = "import sys; from personary.cli.door import run; run(['validate']); print('pydantic' in sys.modules)"
    runs = [subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout
            for _ in range(2)]  # fmt: skip
    assert [run.splitlines()[-1] for run in runs] == ["True", "False"]
    assert runs[0].splitlines()[:-1] == runs[1].splitlines()[:-1]


def test_a_summary_of_a_job_is_written_from_memory_too(
    project: Path, say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []
    for run in ("first", "second"):
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / run))
        say("validate", "--format", "github")
        told.append((tmp_path / run).read_text("utf-8"))
    assert told[0] == told[1] != ""


def test_after_every_edit_memory_and_a_fresh_look_agree(project: Path, tmp_path: Path) -> None:
    company, remembered = Company(project, random.Random(6)), 0
    for number in range(EDITS):
        what = company.change()
        from_memory, afresh, was_kept = answers(company, tmp_path / "caches")
        assert from_memory == afresh, f"{number}: {what}, {company.asked}"
        remembered += was_kept
    assert 5 < remembered < EDITS - 5


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b"{}", b"\xff\xfe", b"[" * 100_000,
        b'{"mark": "", "said": ["No errors.", "", 0]}', b'{"mark": "\xc3\xa4", "said": ["No errors.", "", 0]}',
        b'{"mark": 1, "said": [[], {}, true]}', b'{"mark": null, "said": null}',
    ],
)  # fmt: skip
def test_a_damaged_entry_is_not_believed_and_written_anew(root: Path, content: bytes) -> None:
    said_before(root, (), says("first"))
    good = entry(root).read_bytes()
    entry(root).write_bytes(content)
    assert said_before(root, (), says("second")).text == "second"
    assert said_before(root, (), never).text == "second"
    assert entry(root).read_bytes() != good


def test_a_verdict_that_another_user_kept_is_not_believed(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said_before(root, (), says("No errors."))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "of-somebody-else"))
    assert said_before(root, (), says("One error.")).text == "One error."


def test_a_changed_verdict_is_not_believed(root: Path) -> None:
    said_before(root, (), says("One error."))
    kept = json.loads(entry(root).read_bytes())
    entry(root).write_text(json.dumps({**kept, "said": ["No errors.", "", 0]}), "utf-8")
    assert said_before(root, (), says("One error.")).text == "One error."


def test_nothing_is_kept_in_the_project_nor_believed_that_came_with_it(root: Path) -> None:
    before = {path for path in root.rglob("*") if path.is_file()}
    said_before(root, (), says("No errors."))
    assert {path for path in root.rglob("*") if path.is_file()} == before
    planted = root / ".cache/personary/validate" / entry(root).name
    planted.parent.mkdir(parents=True)
    entry(root).rename(planted)
    assert said_before(root, (), says("One error.")).text == "One error."


def test_a_verdict_beyond_all_measure_is_neither_kept_nor_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 200)
    said_before(root, (), says("long " * 50))
    assert not list(kept_for(root).glob("*.json"))
    said_before(root, (), says("short"))
    monkeypatch.setattr(module, "LARGEST", 20)
    assert said_before(root, (), says("again")).text == "again"


def test_two_projects_keep_apart_what_was_said(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root, tmp_path / "copy")
    said_before(root, (), says("here"))
    assert said_before(tmp_path / "copy", (), says("there")).text == "there"


def test_another_state_of_our_own_code_is_asked_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said_before(root, (), says("before"))
    monkeypatch.setattr(module, "_around", lambda: ("another",))
    assert said_before(root, (), says("after")).text == "after"


def test_a_file_that_changes_meanwhile_is_told_as_it_was_at_first_and_then_anew(root: Path) -> None:
    file = root / "personas/sam-head-of-operations.yaml"
    before = file.read_bytes()

    def saved_meanwhile(tree: Tree) -> Said:
        file.write_bytes(before + b"tags: [new]\n")
        return Said((tree.read("personas/sam-head-of-operations.yaml") or b"").decode(), "", 0)

    assert said_before(root, (), saved_meanwhile).text == before.decode()
    assert said_before(root, (), says("after")).text == "after"
    file.write_bytes(before)
    assert said_before(root, (), never).text == before.decode()


def test_a_large_file_that_changes_while_it_is_read_leaves_nothing_behind(root: Path) -> None:
    picture = root / "personas/portraits/sam.png"
    picture.parent.mkdir(exist_ok=True)
    picture.write_bytes(b"1" * (MAX_BYTES + 1))

    def saved_meanwhile(tree: Tree) -> Said:
        picture.write_bytes(b"2" * (MAX_BYTES + 1))
        return Said(str(tree.read("personas/portraits/sam.png")), "", 0)

    said_before(root, (), saved_meanwhile)
    assert not list(kept_for(root).glob("*.json"))
    picture.write_bytes(b"1" * (MAX_BYTES + 1))
    assert said_before(root, (), says("before")).text == "before"


def test_where_nothing_can_be_kept_everything_is_said(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("a file where the folder would be", "utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert said_before(root, (), says("first")).text == "first"
    assert said_before(root, (), says("second")).text == "second"


def test_no_more_is_kept_than_is_useful(root: Path) -> None:
    for number in range(MOST_KEPT + 5):
        said_before(root, (number,), says(str(number)))
    assert len(list(kept_for(root).glob("*.json"))) == MOST_KEPT
    assert said_before(root, (MOST_KEPT + 4,), never).text == str(MOST_KEPT + 4)
