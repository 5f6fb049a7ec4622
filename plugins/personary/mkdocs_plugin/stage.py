"""What the preview shows: the folder of the last build, and over it what a save has changed since."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Protocol

from personary.frozen import frozen

_TICK = 15.0
_LONGEST_BUILD = 60.0
_SEARCH = "search/search_index.json"
"""What every page loads and none shows."""


class Fresh(Protocol):
    """What is known of a state of the project before a build has seen it."""

    def content(self, file: str) -> bytes | None:
        """Return a file as this state has it; None where only a build can tell."""
        ...

    def leaves_alone(self, file: str) -> bool:
        """Tell whether a file of the build before is right as it is."""
        ...


@frozen
class Shown:
    """What the preview shows: a folder, or nothing yet, with a banner over it while the latest state is broken.

    `sound` is the last folder without a banner. It still answers for pages that the broken state has lost. `fresh` is
    there from a save until the build behind it is done.
    """

    version: int = 0
    folder: Path | None = None
    banner: str = ""
    sound: Path | None = None
    fresh: Fresh | None = None

    def file_for(self, path: str) -> Path | None:
        """Return the file that answers a path."""
        return file_for(path, self.folder) or (file_for(path, self.sound) if self.banner else None)


class Stage:
    """Holds what is shown, and lets any number of listeners wait for the next."""

    def __init__(self) -> None:
        self._shown = Shown()
        self._asked: set[str] = set()
        """What was asked for since open pages were last told of something new."""
        self._turn = threading.Condition()
        self._closed = False

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        return self._shown

    def asked(self, path: str) -> Shown:
        """Return what is shown, and note that an open page may be made of what answers the path."""
        with self._turn:
            self._asked.add(path)
            return self._shown

    def reads_as(self, before: Shown) -> bool:
        """Tell whether every open page reads as it did before, when no more than files answered for it."""
        with self._turn:
            now, asked = self._shown, frozenset(self._asked)
        if before.fresh or now.fresh or before.banner != now.banner:
            return False
        return all(
            _content(before.file_for(path)) == _content(now.file_for(path))
            for path in asked
            if file_name(path) != _SEARCH
        )

    def show(self, folder: Path, banner: str = "", fresh: Fresh | None = None, *, silently: bool = False) -> None:
        """Show a folder from now on; open pages are not told where they show the same already."""
        version = self._shown.version + (not silently)
        self._turn_to(Shown(version, folder, banner, self._shown.sound if banner else folder, fresh))

    def warn(self, banner: str, *, until_built: bool = False) -> None:
        """Keep what is shown, under a banner; what was fresh stays until a build has said how much of it holds."""
        fresh = self._shown.fresh if until_built else None
        self._turn_to(replace(self._shown, version=self._shown.version + 1, banner=banner, fresh=fresh))

    def close(self) -> None:
        """Send every listener home."""
        with self._turn:
            self._closed = True
            self._turn.notify_all()

    def wait_for_next(self, seen: int) -> int | None:
        """Return a version other than the one seen; None once closed, the same one when nothing came for a while."""
        with self._turn:
            self._turn.wait_for(lambda: self._closed or self._shown.version != seen, timeout=_TICK)
            return None if self._closed else self._shown.version

    def wait_for_build(self) -> None:
        """Wait until everything that is shown is built."""
        with self._turn:
            self._turn.wait_for(lambda: self._closed or self._shown.fresh is None, timeout=_LONGEST_BUILD)

    def _turn_to(self, shown: Shown) -> None:
        with self._turn:
            if shown.version != self._shown.version:
                self._asked.clear()
            self._shown = shown
            self._turn.notify_all()


def file_for(path: str, folder: Path | None) -> Path | None:
    """Return the file that answers a path, never one outside the folder."""
    name = file_name(path)
    if folder is None or name is None:
        return None
    file = folder / name
    return file if file.is_file() else None


def _content(file: Path | None) -> bytes | None:
    return file.read_bytes() if file else None


def file_name(path: str) -> str | None:
    """Return the name of the file that answers a path, relative to the site's root; None where that leads outside."""
    parts = PurePosixPath(path.lstrip("/")).parts
    if any(part == ".." or "\\" in part or ":" in part or "\0" in part for part in parts):
        return None
    return "/".join((*parts, "index.html") if path.endswith("/") else parts)
