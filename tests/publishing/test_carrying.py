"""What stays comes from the release before, and no published file is ever written to."""

import os
from pathlib import Path

import pytest

from personary.publishing import release as release_module
from personary.publishing.carrying import carry_over, leave_what_stays, move_in
from personary.publishing.errors import InspectionError
from personary.publishing.publish import publish
from personary.publishing.rendering import Rendering
from tests.publishing.making_releases import GOOD, a_site

ADDRESSES = ("a/", "b/", "c/d/")
SITE = a_site(*ADDRESSES)


def write(folder, files):
    for name, words in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(GOOD.format(name, words), encoding="utf-8")


def build(root, made, stays=(), site=SITE):
    """Publish a release for which some files are made, and some stay."""

    def render(folder):
        write(folder, made)
        return Rendering(stays=stays)

    return publish(root, site, render)


def content(folder):
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.html")}


def everything(words):
    return {f"{address}index.html": words for address in ("", *ADDRESSES)}


def test_what_stays_is_the_file_of_the_release_before(tmp_path):
    build(tmp_path, everything("One."))
    build(tmp_path, {"index.html": "Two."}, [f"{address}index.html" for address in ADDRESSES])
    assert content(tmp_path / "site") == {
        **{f"{each}index.html": GOOD.format(f"{each}index.html", "One.") for each in ADDRESSES},
        "index.html": GOOD.format("index.html", "Two."),
    }
    assert (tmp_path / ".site-2/a/index.html").samefile(tmp_path / ".site-1/a/index.html")


def test_a_release_that_nobody_reads_any_more_lends_its_folders(tmp_path):
    build(tmp_path, everything("One."))
    build(tmp_path, {"index.html": "Two.", "b/index.html": "Two."}, ["a/index.html", "c/d/index.html"])
    lent = (tmp_path / ".site-1/a").stat().st_ino
    published = content(tmp_path / ".site-2")
    build(tmp_path, {"index.html": "Three.", "a/index.html": "Three."}, ["b/index.html", "c/d/index.html"])
    assert sorted(path.name for path in tmp_path.glob(".site-[0-9]*")) == [".site-2", ".site-3"]
    assert (tmp_path / ".site-3/a").stat().st_ino == lent
    assert content(tmp_path / ".site-2") == published
    assert content(tmp_path / "site") == {
        "index.html": GOOD.format("index.html", "Three."),
        "a/index.html": GOOD.format("a/index.html", "Three."),
        "b/index.html": GOOD.format("b/index.html", "Two."),
        "c/d/index.html": GOOD.format("c/d/index.html", "One."),
    }


def test_what_no_page_is_any_more_goes_with_its_folder(tmp_path):
    build(tmp_path, everything("One."))
    build(tmp_path, {"index.html": "Two."}, [f"{address}index.html" for address in ADDRESSES])
    (tmp_path / ".site-1/a/left-behind.txt").write_text("by somebody")
    smaller = a_site("a/")
    build(tmp_path, {"index.html": "Three."}, ["a/index.html"], site=smaller)
    left = sorted(path.relative_to(tmp_path / ".site-3").as_posix() for path in (tmp_path / ".site-3").rglob("*"))
    assert left == ["a", "a/index.html", "index.html"]


def test_a_name_may_be_that_of_a_folder_once_and_of_a_file_the_next_time(tmp_path):
    stays = [f"{address}index.html" for address in ADDRESSES]
    build(tmp_path, everything("One."))
    (tmp_path / "site/guide/deep").mkdir(parents=True)
    (tmp_path / "site/guide/deep/part.txt").write_text("in a folder")
    build(tmp_path, {"index.html": "Two."}, stays)
    for words in ("as a file", "as another"):
        publish(tmp_path, SITE, lambda folder, words=words: made_with_guide(folder, words, stays))
        assert (tmp_path / "site/guide").read_text() == words


def made_with_guide(folder, words, stays):
    write(folder, {"index.html": words})
    (folder / "guide").write_text(words)
    return Rendering(stays=stays)


def test_an_older_file_of_the_same_name_is_not_taken_for_the_one_that_stays(tmp_path):
    older, before, folder = (tmp_path / name for name in ("older", "before", "folder"))
    write(older, {"a/index.html": "Old.", "b/index.html": "Old."})
    write(before, {"a/index.html": "New.", "b/index.html": "New."})
    write(folder, {"c/index.html": "Made."})
    leave_what_stays(older, before, folder, ["a/index.html"])
    move_in(folder, older)
    assert content(older) == {
        "a/index.html": GOOD.format("a/index.html", "New."),
        "c/index.html": GOOD.format("c/index.html", "Made."),
    }
    assert (older / "a/index.html").samefile(before / "a/index.html")


def test_a_release_in_which_nothing_may_be_removed_lends_nothing(tmp_path, monkeypatch):
    """As where a container has built it, whose account is another."""
    stays = [f"{address}index.html" for address in ADDRESSES]
    build(tmp_path, everything("One."))
    build(tmp_path, {"index.html": "Two."}, stays)
    unlink = os.unlink

    def refuse(file, **more):
        if Path(file).name == "index.html":
            raise PermissionError("not yours")
        unlink(file, **more)

    for words in ("Three.", "Four.", "Five."):
        with monkeypatch.context() as refusing:
            refusing.setattr(os, "unlink", refuse)
            build(tmp_path, {"index.html": words}, stays)
        assert content(tmp_path / "site") == {
            **{each: GOOD.format(each, "One.") for each in stays},
            "index.html": GOOD.format("index.html", words),
        }


def test_a_release_that_could_not_be_lent_is_taken_away(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError("not yours")

    build(tmp_path, everything("One."))
    build(tmp_path, everything("Two."))
    monkeypatch.setattr(release_module, "leave_what_stays", refuse)
    build(tmp_path, {"index.html": "Three."}, [f"{address}index.html" for address in ADDRESSES])
    assert sorted(path.name for path in tmp_path.glob(".site-[0-9]*")) == [".site-2", ".site-3"]
    assert content(tmp_path / "site")["a/index.html"] == GOOD.format("a/index.html", "Two.")


def test_where_links_cannot_be_made_copies_are_and_keep_their_time(tmp_path, monkeypatch):
    def refuse(source, target):
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    write(tmp_path / "before", {"a/index.html": "One."})
    os.utime(tmp_path / "before/a/index.html", ns=(1, 1_234_567_890_123_456_789))
    carry_over(tmp_path / "before", tmp_path / "folder", ["a/index.html"])
    assert content(tmp_path / "folder") == content(tmp_path / "before")
    stamps = [(tmp_path / name / "a/index.html").stat().st_mtime_ns for name in ("before", "folder")]
    assert stamps[0] == stamps[1]


def test_a_release_that_is_refused_takes_what_it_was_lent_along(tmp_path):
    build(tmp_path, everything("One."))
    build(tmp_path, everything("Two."))
    before = content(tmp_path / "site")

    def render(folder):
        (folder / "index.html").write_text('<a href="nowhere/">x</a>', encoding="utf-8")
        return Rendering(stays=[f"{address}index.html" for address in ADDRESSES])

    with pytest.raises(InspectionError):
        publish(tmp_path, SITE, render)
    assert content(tmp_path / "site") == before
    assert sorted(path.name for path in tmp_path.glob(".site-[0-9]*")) == [".site-2"]
    build(tmp_path, {"index.html": "Three."}, [f"{address}index.html" for address in ADDRESSES])
    assert content(tmp_path / "site")["index.html"] == GOOD.format("index.html", "Three.")


def test_a_plain_folder_lends_nothing_and_what_stays_comes_along(tmp_path):
    build(tmp_path, everything("One."))
    stays = [f"{address}index.html" for address in ADDRESSES]

    def render(folder: Path) -> Rendering:
        write(folder, {"index.html": "Plain."})
        return Rendering(stays=stays)

    for _ in range(2):
        publish(tmp_path, SITE, render, plain=True)
        assert content(tmp_path / "site") == {
            **{each: GOOD.format(each, "One.") for each in stays},
            "index.html": GOOD.format("index.html", "Plain."),
        }
