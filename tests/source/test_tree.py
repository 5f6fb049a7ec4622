"""The files on disk: what lies elsewhere stays there, and nothing that is no plain file is opened."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from personary.source.tree import LARGEST, DiskTree, TreeFile


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "project" / "personas"
    folder.mkdir(parents=True)
    (folder / "ann.yaml").write_text("name: Ann\n")
    (tmp_path / "secret.yaml").write_text("name: A secret\n")
    return folder.parent


def test_a_link_is_listed_and_its_target_never_read(root: Path) -> None:
    (root / "personas" / "bea.yaml").symlink_to(root.parent / "secret.yaml")
    (root / "personas" / "more").symlink_to(root.parent)
    tree = DiskTree(root)
    assert tree.files() == (
        TreeFile("personas/ann.yaml", 10),
        TreeFile("personas/bea.yaml", 0, is_link=True),
        TreeFile("personas/more", 0, is_link=True),
    )
    assert tree.read("personas/ann.yaml") == b"name: Ann\n"
    assert tree.read("personas/bea.yaml") is None
    assert tree.read("personas/more/secret.yaml") is None


def test_a_data_folder_that_is_a_link_is_not_entered(root: Path) -> None:
    (root / "committees").symlink_to(root.parent)
    tree = DiskTree(root)
    assert TreeFile("committees", 0, is_link=True) in tree.files()
    assert tree.read("committees/secret.yaml") is None


def test_a_pipe_keeps_nobody_waiting(root: Path) -> None:
    os.mkfifo(root / "personas" / "pipe.yaml")
    tree = DiskTree(root)
    assert [file.path for file in tree.files()] == ["personas/ann.yaml"]
    assert tree.read("personas/pipe.yaml") is None


def test_a_file_beyond_every_measure_is_listed_and_not_read(root: Path) -> None:
    with (root / "personas" / "vast.yaml").open("wb") as file:
        file.truncate(LARGEST + 1)
    tree = DiskTree(root)
    assert TreeFile("personas/vast.yaml", LARGEST + 1) in tree.files()
    assert tree.read("personas/vast.yaml") is None


def test_what_is_not_there_is_nothing(root: Path) -> None:
    tree = DiskTree(root)
    assert [tree.read(path) for path in ("personas/no.yaml", "personas", "personas/ann.yaml/x", "mkdocs.yml")] == [
        None
    ] * 4
