"""The files of a project, on disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Protocol

from personary.frozen import frozen

FOLDERS = ("personas", "committees")
SETTINGS_FILE = "mkdocs.yml"
LARGEST = 16 * 1024 * 1024
"""How many bytes a file may have to be read at all; no definition and no picture comes near."""


@frozen
class TreeFile:
    """A file below `personas/` or `committees/`: its path from the root with forward slashes, and its size in bytes."""

    path: str
    size: int
    is_link: bool = False


@frozen
class Revision:
    """A state of the history: its short id, and whether the data differ from it."""

    id: str
    changed: bool


class Tree(Protocol):
    """A state of a project: on disk now, or at some point of its history."""

    def files(self) -> tuple[TreeFile, ...]:
        """Return all files below the data folders in a stable order; hidden ones are left out."""

    def read(self, path: str) -> bytes | None:
        """Return the bytes of a file, or None when there is no such file that may be read."""

    def revision(self) -> Revision | None:
        """Return the state of the history that this is, or None without a history."""


@frozen
class DiskTree:
    """The working tree. Symbolic links are listed as links and never followed."""

    root: Path

    def files(self) -> tuple[TreeFile, ...]:
        """Return all files below the data folders."""
        found = [file for folder in FOLDERS for file in self._below(folder)]
        return tuple(sorted(found, key=lambda file: file.path))

    def read(self, path: str) -> bytes | None:
        """Return the bytes of a file, or None when there is no such file that may be read."""
        place = self.root / path
        if self._leads_away(path):
            return None
        try:
            about = place.stat()
            # To open a pipe would wait for whoever writes into it.
            return place.read_bytes() if stat.S_ISREG(about.st_mode) and about.st_size <= LARGEST else None
        except (FileNotFoundError, NotADirectoryError):
            return None

    def _leads_away(self, path: str) -> bool:
        """Whether a data file is a link, or lies in a folder that is one: what it holds is not ours to show."""
        steps = path.split("/")
        ways = accumulate(steps, "{}/{}".format)
        return steps[0] in FOLDERS and any(_is_link(f"{self.root}/{way}") for way in ways)

    def revision(self) -> Revision | None:
        """Return the state of the history that the folder stands on."""
        id_ = _git(self.root, "rev-parse", "--short=10", "HEAD")
        if not id_:
            return None
        changed = _git(self.root, "status", "--porcelain", "--", *FOLDERS, SETTINGS_FILE)
        return Revision(id_, bool(changed))

    def _below(self, folder: str) -> Iterator[TreeFile]:
        place = self.root / folder
        if place.is_symlink():
            yield TreeFile(folder, 0, is_link=True)
            return
        if not place.is_dir():
            return
        # The system says with each name what it is, so that only sizes have to be asked for.
        with os.scandir(place) as entries:
            for entry in entries:
                path = f"{folder}/{entry.name}"
                if entry.name.startswith("."):
                    continue
                if entry.is_symlink():
                    yield TreeFile(path, 0, is_link=True)
                elif entry.is_dir():
                    yield from self._below(path)
                elif entry.is_file():  # neither a pipe nor a device
                    yield TreeFile(path, entry.stat().st_size)


def _is_link(place: str) -> bool:
    try:
        return stat.S_ISLNK(os.lstat(place).st_mode)
    except (OSError, ValueError):  # as where nothing stands, or where no name could
        return False


def _git(root: Path, *words: str) -> str | None:
    """Ask git; None when it is not there, takes too long, or the folder has no history."""
    answer = git(root, *words)
    return answer.out.decode(errors="replace").strip() if answer.done else None


@frozen
class GitAnswer:
    """What git said, and whether it did what it was asked."""

    done: bool
    out: bytes = b""
    refusal: str = ""


def git(root: Path, *words: str, feed: bytes = b"") -> GitAnswer:
    """Ask git about the history that `root` lies in. It starts no helper, fetches nothing and asks nobody."""
    import subprocess  # noqa: PLC0415 - only the history needs it

    try:
        done = subprocess.run(
            ["git", "--no-pager", "-c", "core.fsmonitor=false", *words],
            cwd=root, input=feed, capture_output=True, timeout=60, check=False,
            env={**os.environ, **_QUIETLY},
        )  # fmt: skip
    except FileNotFoundError:
        return GitAnswer(False, refusal="git is not installed")
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        return GitAnswer(False, refusal=str(error))
    return GitAnswer(done.returncode == 0, done.stdout, done.stderr.decode(errors="replace"))


_QUIETLY = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
