"""States of the history as trees: the same files as on disk, hostile contents, and what is said when there is none."""

import os
import shutil

import pytest

from personary.source.git_tree import (
    Contents,
    HistoryError,
    commits,
    git_tree,
    is_shallow,
    merge_base,
    object_name,
    resolve,
    tree_names,
)
from personary.source.tree import DiskTree
from tests.history import ODA, a_repository, commit, git


@pytest.fixture
def root(tmp_path):
    return a_repository(tmp_path / "project")


def head(root):
    return git_tree(root, resolve(root, "HEAD"))


def test_a_state_has_the_files_of_the_disk(root) -> None:
    commit(root, {"committees/first-line.yaml": "name: First line\n", "personas/.hidden.yaml": "x", "docs/a.md": "x"})
    assert head(root).files() == DiskTree(root).files()
    assert head(root).read("personas/oda.yaml") == ODA.encode()
    assert head(root).read("mkdocs.yml") == DiskTree(root).read("mkdocs.yml")
    assert head(root).read("docs/a.md") is None
    assert head(root).read("personas/nobody.yaml") is None


def test_a_project_in_a_folder_of_a_repository(root) -> None:
    commit(root, {"teams/north/mkdocs.yml": "x", "teams/north/personas/ada.yaml": "name: Ada\n"})
    inside = git_tree(root / "teams/north", resolve(root, "HEAD"))
    assert [file.path for file in inside.files()] == ["personas/ada.yaml"]
    assert inside.read("personas/ada.yaml") == b"name: Ada\n"
    assert [each.id for each in commits(root / "teams/north", 9)] == [git(root, "rev-parse", "HEAD")]


def test_earlier_states_are_read_without_touching_the_files(root) -> None:
    first = resolve(root, "HEAD")
    commit(root, {"personas/oda.yaml": "name: Olga\n"})
    (root / "personas/oda.yaml").write_text("name: Not yet\n")
    assert git_tree(root, first).read("personas/oda.yaml") == ODA.encode()
    assert (root / "personas/oda.yaml").read_text() == "name: Not yet\n"


def test_links_and_submodules_are_listed_as_links_and_never_followed(root, tmp_path) -> None:
    (tmp_path / "secret.yaml").write_text("name: Secret\n")
    (root / "personas/link.yaml").symlink_to(tmp_path / "secret.yaml")
    (root / "committees").symlink_to(tmp_path)
    blob = git(root, "rev-parse", "HEAD")
    git(root, "update-index", "--add", "--cacheinfo", f"160000,{blob},personas/module")
    git(root, "add", "personas/link.yaml", "committees")
    git(root, "commit", "-q", "-m", "Links")
    tree = head(root)
    links = {file.path for file in tree.files() if file.is_link}
    assert links == {"personas/link.yaml", "personas/module", "committees"}
    assert [tree.read(path) for path in sorted(links)] == [None, None, None]


def test_odd_names_stay_names(root) -> None:
    names = ["a b", "tab\there", 'quote"', "línea", "-rf", "new\nline", "--help"]
    for name in names:
        (root / f"personas/{name}.yaml").write_text("name: X\n")
    (root / os.fsdecode(b"personas/\xff.yaml")).write_text("name: X\n")
    commit(root, {})
    assert head(root).files() == DiskTree(root).files()
    assert all(head(root).read(f"personas/{name}.yaml") == b"name: X\n" for name in names)


def test_a_huge_file_is_listed_with_its_size_and_not_read(root) -> None:
    (root / "personas/huge.yaml").write_bytes(b"x" * (17 * 1024 * 1024))
    commit(root, {})
    tree = head(root)
    assert {file.path: file.size for file in tree.files()}["personas/huge.yaml"] == 17 * 1024 * 1024
    assert tree.read("personas/huge.yaml") is None


def test_hooks_filters_and_textconv_of_a_state_are_not_run(root, tmp_path) -> None:
    mark = tmp_path / "ran"
    commit(root, {".gitattributes": "*.yaml filter=evil diff=evil\n", "personas/oda.yaml": ODA + "# a\n"})
    for key in ("filter.evil.smudge", "diff.evil.textconv", "core.fsmonitor"):
        git(root, "config", key, f"touch {mark}; cat")
    assert head(root).read("personas/oda.yaml") == (ODA + "# a\n").encode()
    assert DiskTree(root).revision() is not None
    assert commits(root, 5)
    assert not mark.exists()


def test_contents_are_fetched_in_one_question_and_kept(root, monkeypatch) -> None:
    commit(root, {f"personas/p{n}.yaml": f"name: P{n}\n" for n in range(30)})
    tree = git_tree(root, resolve(root, "HEAD"), contents := Contents(root))
    contents.fetch(tree.entries.values())
    monkeypatch.setattr("personary.source.git_tree.git", None)
    assert [tree.read(f"personas/p{n}.yaml") for n in range(30)] == [f"name: P{n}\n".encode() for n in range(30)]


def test_an_object_is_named_as_git_names_it(root) -> None:
    name = head(root).entries["personas/oda.yaml"].object
    assert object_name(ODA.encode(), name) == name


@pytest.mark.parametrize("name", ["nowhere", "", "--all", "-h", "HEAD:personas", "a b", "x\ny", "main..main", "é"])
def test_a_name_that_means_no_state_is_said_so(root, name) -> None:
    with pytest.raises(HistoryError, match="There is no state") as error:
        resolve(root, name)
    assert error.value.hint


def test_branches_tags_and_short_names_are_states(root) -> None:
    name = git(root, "rev-parse", "HEAD")
    git(root, "tag", "-a", "v1", "-m", "x")
    assert {resolve(root, each) for each in ("main", "v1", "HEAD", name[:8], "v1^{}")} == {name}


def test_where_two_states_parted(root) -> None:
    start = git(root, "rev-parse", "HEAD")
    git(root, "checkout", "-q", "-b", "proposal")
    commit(root, {"personas/ada.yaml": "name: Ada\n"})
    git(root, "checkout", "-q", "main")
    commit(root, {"personas/eva.yaml": "name: Eva\n"})
    assert merge_base(root, "main", "proposal") == start
    git(root, "checkout", "-q", "--orphan", "elsewhere")
    commit(root, {})
    with pytest.raises(HistoryError, match="no common beginning"):
        merge_base(root, "main", "elsewhere")


def test_a_shallow_copy_is_noticed_and_said(root, tmp_path) -> None:
    commit(root, {"personas/ada.yaml": "name: Ada\n"})
    git(tmp_path, "clone", "-q", "--depth", "1", root.as_uri(), "copy")
    copy = tmp_path / "copy"
    assert is_shallow(copy)
    assert not is_shallow(root)
    with pytest.raises(HistoryError) as error:
        resolve(copy, "HEAD~1")
    assert "git fetch --unshallow" in error.value.hint


def test_a_folder_without_history_is_said_so(tmp_path) -> None:
    with pytest.raises(HistoryError, match="no history"):
        resolve(tmp_path, "HEAD")
    assert commits(tmp_path, 5) == ()


def test_without_git_it_is_said_so(root, monkeypatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(HistoryError, match="not installed"):
        resolve(root, "HEAD")
    assert commits(root, 5) == ()


def test_a_broken_object_store_is_said_so(root) -> None:
    tree = head(root)
    shutil.rmtree(root / ".git/objects")
    (root / ".git/objects").mkdir()
    assert tree.read("personas/oda.yaml") is None
    with pytest.raises(HistoryError):
        git_tree(root, tree.commit)


def test_only_commits_that_changed_the_data_are_history(root) -> None:
    second = commit(root, {"personas/ada.yaml": "name: Ada\n"}, day="2026-11-05")
    commit(root, {"README.md": "x"}, day="2026-11-06")
    latest, first = commits(root, 9)
    assert (latest.id, latest.parent, first.parent) == (second, first.id, "")
    assert latest.seconds - first.seconds == 4 * 86_400
    names = tree_names(root, [latest.id, first.id])
    assert names[latest.id] != names[first.id]
    assert names[first.id].split()[1] == "-"
