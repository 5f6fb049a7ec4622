"""What changed commit by commit: real histories, a memory that cannot lie, and places without a history."""

import json
import os
import time

import pytest

from personary.changes import history as module
from personary.changes.history import NO_HISTORY, history
from personary.model.settings import Settings
from tests.history import ODA, a_repository, commit, git

SETTINGS = Settings(pseudonyms=("Alder",))
GOAL = ODA + "goals: [Cut stops to six a month]\n"


@pytest.fixture
def root(tmp_path):
    root = a_repository(tmp_path / "project")
    commit(root, {"personas/oda.yaml": GOAL}, day="2026-11-03")
    commit(root, {"README.md": "x"}, day="2026-11-04")
    commit(root, {"personas/oda.yaml": GOAL.replace("six", "four")}, day="2026-11-05")
    return root


def told(known):
    return [
        (step.moment.date().isoformat(), [(change.kind, change.path, change.class_) for change in step.changes])
        for step in known.steps
    ]


EXPECTED = [
    ("2026-11-05", [("changed", "goals[0].text", "identity")]),
    ("2026-11-03", [("added", "goals[0]", "identity")]),
    ("2026-11-01", [("added", "", "identity")]),
]


def test_each_commit_that_touched_the_data_is_a_step_the_newest_first(root) -> None:
    known = history(root, SETTINGS)
    assert told(known) == EXPECTED
    assert (known.is_known, known.is_shallow) == (True, False)
    assert known.steps[0].titles == {("persona", "oda"): "Oda, head of maintenance"}


def test_a_merge_is_told_once_as_what_it_brought(root) -> None:
    git(root, "checkout", "-q", "-b", "proposal")
    commit(root, {"personas/ada.yaml": "name: Ada\nresponsibility: Counts.\n"}, day="2026-11-06")
    commit(root, {"personas/ada.yaml": "name: Ada\nresponsibility: Counts all.\n"}, day="2026-11-07")
    git(root, "checkout", "-q", "main")
    git(root, "merge", "-q", "--no-ff", "-m", "Merge", "proposal", day="2026-11-08")
    assert told(history(root, SETTINGS))[0] == ("2026-11-08", [("added", "", "identity")])


def test_only_so_many_commits_are_read(root) -> None:
    assert len(history(root, SETTINGS, most=2).steps) == 2
    assert told(history(root, SETTINGS, most=2)) == EXPECTED[:2]


def test_a_shallow_copy_is_noticed_and_invents_no_beginning(root, tmp_path) -> None:
    git(tmp_path, "clone", "-q", "--depth", "3", root.as_uri(), "copy")
    known = history(tmp_path / "copy", SETTINGS)
    assert known.is_shallow
    assert told(known) == EXPECTED[:1]


def test_a_place_without_history_has_none(tmp_path, root, monkeypatch) -> None:
    assert history(tmp_path, SETTINGS) == NO_HISTORY
    git(tmp_path, "init", "-q", "empty")
    assert history(tmp_path / "empty", SETTINGS) == NO_HISTORY
    monkeypatch.setenv("PATH", "")
    assert history(root, SETTINGS) == NO_HISTORY


def test_what_was_compared_before_is_not_compared_again(root, tmp_path, monkeypatch) -> None:
    first = history(root, SETTINGS, tmp_path / "memory")
    monkeypatch.setattr(module, "_compared", None)
    assert history(root, SETTINGS, tmp_path / "memory") == first


def test_the_memory_is_another_one_for_other_settings(root, tmp_path) -> None:
    memory = tmp_path / "memory"
    history(root, SETTINGS, memory)
    before = {file.name for file in memory.glob("*.json")}
    history(root, Settings(), memory)
    assert len(before) == 3
    assert before.isdisjoint(file.name for file in memory.glob("*.json"))


def test_what_was_taken_out_of_the_history_is_taken_out_of_the_memory(root, tmp_path) -> None:
    memory = tmp_path / "memory"
    history(root, SETTINGS, memory)
    assert any(b"four" in file.read_bytes() for file in memory.glob("*.json"))
    git(root, "reset", "-q", "--hard", "HEAD~1")
    assert told(history(root, SETTINGS, memory)) == EXPECTED[1:]
    assert [file for file in memory.iterdir() if b"four" in file.read_bytes()] == []
    assert len([*memory.iterdir()]) == 2


@pytest.mark.parametrize("harm", ["cut", "empty", "another class", "another text", "another name", "a list"])
def test_a_memory_that_was_tampered_with_is_not_believed(root, tmp_path, harm) -> None:
    memory = tmp_path / "memory"
    history(root, SETTINGS, memory)
    files = sorted(memory.glob("*.json"))
    for number, file in enumerate(files):
        text = file.read_text()
        if harm == "cut":
            file.write_text(text[:-9])
        elif harm == "empty":
            file.write_text("")
        elif harm == "another class":
            file.write_text(text.replace("identity", "wording"))
        elif harm == "another text":
            file.write_text(text.replace("four", "nine"))
        elif harm == "another name":
            file.write_text(files[(number + 1) % len(files)].read_text())
        else:
            file.write_text(json.dumps([1]))
    assert told(history(root, SETTINGS, memory)) == EXPECTED
    assert told(history(root, SETTINGS, memory)) == EXPECTED


def test_a_memory_that_cannot_be_written_is_no_failing(root, tmp_path) -> None:
    (tmp_path / "memory").write_text("a file, not a folder")
    assert told(history(root, SETTINGS, tmp_path / "memory")) == EXPECTED


def test_the_history_is_the_same_wherever_and_whenever_it_is_read(root, tmp_path, monkeypatch) -> None:
    first = history(root, SETTINGS)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    git(tmp_path, "clone", "-q", str(root), "copy")
    assert history(tmp_path / "copy", SETTINGS) == first
    monkeypatch.undo()
    time.tzset()


def test_a_file_that_could_not_be_read_then_stops_nothing(root) -> None:
    commit(root, {"personas/oda.yaml": "name: [\n"}, day="2026-11-09")
    (root / os.fsdecode(b"personas/\xff.yaml")).write_text("x")
    commit(root, {"personas/oda.yaml": GOAL}, day="2026-11-10")
    kinds = [[change[0] for change in changes] for _, changes in told(history(root, SETTINGS))[:2]]
    assert kinds == [["readable"], ["unreadable"]]
