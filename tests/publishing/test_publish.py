"""Publishing changes what readers see in one step, or not at all."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from personary.publishing.errors import InspectionError, RenderError, UnusableTargetError
from personary.publishing.lock import only_build
from personary.publishing.publish import publish
from tests.publishing.making_releases import a_site, rendering_of

SITE = a_site("personas/dana/")


def build(root, words="Words.", *, plain=False, site=SITE, **changed):
    return publish(root, site, rendering_of(site, words, **changed), plain=plain)


def home(root):
    return (root / "site" / "index.html").read_text(encoding="utf-8")


def hidden(root):
    return sorted(path.name for path in root.iterdir() if path.name != "site")


def test_a_first_build_publishes_through_a_link(tmp_path):
    published = build(tmp_path)
    assert (published.folder, published.pages, published.notes) == (tmp_path / "site", 2, ())
    assert (tmp_path / "site").readlink() == Path(".site-1")
    assert (tmp_path / "site" / "personas" / "dana" / "index.html").is_file()


def test_the_release_before_stays_until_the_next_build(tmp_path):
    for number in (1, 2, 3):
        build(tmp_path, f"Build {number}.")
    assert "Build 3." in home(tmp_path)
    assert hidden(tmp_path) == [".site-2", ".site-3", ".site-lock"]


def test_others_may_read_a_release(tmp_path):
    before = os.umask(0o022)
    try:
        build(tmp_path)
    finally:
        os.umask(before)
    assert (tmp_path / "site").stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize(
    "changed",
    [
        {"personas/dana/index.html": None},
        {"personas/stranger/index.html": "<p>Who?</p>"},
        {"index.html": '<a href="personas/nobody/">x</a>'},
        {"index.html": '<a href="personas/dana/#nothing">x</a>'},
        {"index.html": '<a href="../outside/">x</a>'},
    ],
)
@pytest.mark.parametrize("plain", [False, True])
def test_a_release_that_is_not_as_planned_is_not_published(tmp_path, changed, plain):
    build(tmp_path, "Good.", plain=plain)
    before = hidden(tmp_path)
    with pytest.raises(InspectionError) as failure:
        build(tmp_path, plain=plain, **changed)
    assert len(failure.value.details) == 1
    assert "Good." in home(tmp_path)
    assert hidden(tmp_path) == before


@pytest.mark.parametrize("reason", [RenderError("no"), ValueError("bug"), KeyboardInterrupt()])
def test_a_failed_rendering_leaves_nothing_behind(tmp_path, reason):
    build(tmp_path, "Good.")

    def render(folder):
        (folder / "index.html").write_text("half")
        raise reason

    with pytest.raises(type(reason)):
        publish(tmp_path, SITE, render)
    assert "Good." in home(tmp_path)
    assert hidden(tmp_path) == [".site-1", ".site-lock"]


def test_a_real_folder_in_the_way_is_moved_aside_once(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "precious.txt").write_text("mine")
    assert build(tmp_path).notes == ('A folder "site" was in the way and is now "site.before-personary".',)
    assert (tmp_path / "site.before-personary" / "precious.txt").read_text() == "mine"
    assert build(tmp_path).notes == ()


def test_a_second_folder_in_the_way_does_not_bury_the_first(tmp_path):
    for text in ("first", "second"):
        (tmp_path / "site").unlink(missing_ok=True)
        (tmp_path / "site").mkdir()
        (tmp_path / "site" / "precious.txt").write_text(text)
        build(tmp_path)
    assert (tmp_path / "site.before-personary" / "precious.txt").read_text() == "first"
    assert (tmp_path / "site.before-personary-2" / "precious.txt").read_text() == "second"


def test_a_failed_build_leaves_the_real_folder_where_it_was(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("by hand")
    with pytest.raises(InspectionError):
        build(tmp_path, **{"personas/dana/index.html": None})
    assert home(tmp_path) == "by hand"


def test_a_link_that_is_not_ours_is_refused(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "site").symlink_to("elsewhere")
    with pytest.raises(UnusableTargetError, match="elsewhere") as failure:
        build(tmp_path)
    assert failure.value.exit_code == 2
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_file_in_the_way_is_refused(tmp_path):
    (tmp_path / "site").write_text("a file")
    with pytest.raises(UnusableTargetError, match="is a file"):
        build(tmp_path)


def test_plain_makes_a_real_folder_and_keeps_nothing_beside_it(tmp_path):
    for number in (1, 2):
        assert build(tmp_path, f"Build {number}.", plain=True).notes == ()
        assert f"Build {number}." in home(tmp_path)
    assert not (tmp_path / "site").is_symlink()
    assert hidden(tmp_path) == [".site-lock", ".site-plain"]


def test_plain_moves_a_folder_aside_that_it_did_not_make(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "precious.txt").write_text("mine")
    assert "site.before-personary" in build(tmp_path, plain=True).notes[0]
    assert (tmp_path / "site.before-personary" / "precious.txt").read_text() == "mine"


def test_plain_and_linked_follow_each_other(tmp_path):
    build(tmp_path, "Linked.")
    build(tmp_path, "Plain.", plain=True)
    assert "Plain." in home(tmp_path)
    build(tmp_path, "Linked again.")
    assert "Linked again." in home(tmp_path)
    assert (tmp_path / "site").is_symlink()
    assert not (tmp_path / "site.before-personary").exists()


def test_where_links_cannot_be_made_the_folder_is_plain_with_a_note(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise OSError("a required privilege is not held")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    assert build(tmp_path).notes == ('"site" is a plain folder, because links cannot be made here.',)
    assert not (tmp_path / "site").is_symlink()


def test_a_second_build_at_once_says_so_and_leaves(tmp_path):
    with only_build(tmp_path), pytest.raises(UnusableTargetError) as failure:
        build(tmp_path)
    assert failure.value.exit_code == 2
    assert failure.value.message == "Another build of this project is running."
    build(tmp_path)


PROGRAM = """
    import signal, sys, time
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a runner in the background may hand down an ignored one
    from pathlib import Path
    from personary.publishing.publish import publish
    from tests.publishing.making_releases import a_site

    def render(folder):
        (folder / "index.html").write_text("half")
        print("rendering", flush=True)
        time.sleep(60)

    publish(Path(sys.argv[1]), a_site("personas/dana/"), render)
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_build_that_is_killed_leaves_the_site_and_the_next_one_tidies(tmp_path, how):
    build(tmp_path, "Good.")
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(PROGRAM), str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with process:
        assert process.stdout.readline() == b"rendering\n"
        with pytest.raises(UnusableTargetError):
            build(tmp_path, "At once.")
        process.send_signal(how)
        process.wait(timeout=10)
    assert "Good." in home(tmp_path)
    assert (".site-2" in hidden(tmp_path)) is (how == signal.SIGKILL)
    build(tmp_path, "Next.")
    assert "Next." in home(tmp_path)
    assert len([name for name in hidden(tmp_path) if name.startswith(".site-") and name[-1].isdigit()]) == 2


def test_a_reader_never_meets_a_missing_page_during_a_swap(tmp_path):
    build(tmp_path)
    # A release stays for one more build: a reader held up for two whole builds within one look is no reader we know.
    program = (
        "import sys; from pathlib import Path; page = Path(sys.argv[1]) / 'site' / 'index.html'\n"
        "while not (Path(sys.argv[1]) / 'stop').exists(): page.read_bytes()"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stderr=subprocess.PIPE) as reader:
        deadline = time.monotonic() + 1
        while time.monotonic() < deadline:
            build(tmp_path)
            time.sleep(0.02)
        (tmp_path / "stop").touch()
        assert reader.wait(timeout=10) == 0, reader.stderr.read()
