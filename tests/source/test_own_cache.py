"""What is remembered lies with the user, whole, and is read by nobody else; where that cannot be, nothing is kept."""

from __future__ import annotations

import pwd
import resource
import stat

import pytest

from personary.source.own_cache import own_cache, write_whole


def test_each_project_has_a_folder_of_its_own_in_the_users_cache(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "by-another-way").symlink_to(tmp_path / "one")
    one = own_cache(tmp_path / "one")
    assert one.parent == tmp_path / "cache" / "personary"
    assert own_cache(tmp_path / "by-another-way") == one != own_cache(tmp_path / "two")


@pytest.mark.parametrize("name", ["relative", "~"])
def test_it_never_lies_below_the_folder_one_stands_in(name, tmp_path, monkeypatch) -> None:
    """A clone could bring it along."""
    monkeypatch.setenv("XDG_CACHE_HOME", name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert own_cache(tmp_path / "project").is_relative_to(tmp_path / "home")


def test_an_account_without_a_home_remembers_nothing(tmp_path, monkeypatch) -> None:
    """As that of a container which is given any number."""

    def nobody(_: int) -> None:
        raise KeyError("no such user")

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    monkeypatch.chdir(tmp_path)
    file = own_cache(tmp_path) / "pages.json"
    write_whole(file, b"words")
    assert not file.exists()
    assert list(tmp_path.rglob("*")) == []


def test_only_the_owner_may_read_what_is_written(tmp_path) -> None:
    file = tmp_path / "deep" / "words"
    write_whole(file, b"first")
    write_whole(file, b"second")
    assert file.read_bytes() == b"second"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]


def test_a_disk_that_is_full_keeps_what_was_there_and_no_half_of_the_new(tmp_path) -> None:
    file = tmp_path / "words"
    write_whole(file, b"first")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8, before[1]))
    try:
        write_whole(file, b"second, and longer")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("words", b"first")]


def test_what_cannot_take_the_place_of_something_leaves_nothing_behind(tmp_path) -> None:
    (tmp_path / "words").mkdir()
    write_whole(tmp_path / "words", b"words")
    assert [each.name for each in tmp_path.iterdir()] == ["words"]
    assert not [*(tmp_path / "words").iterdir()]
