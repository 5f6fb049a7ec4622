"""Carrying over: files that are to stay come from the release before, without being made again.

They come as hard links, so they cost no room. A release that nobody reads any more can lend its folders: most of what
is to stay is in it already.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from personary.publishing.census import walk


def carry_over(before: Path, folder: Path, stays: Collection[str]) -> None:
    """Put the files that stay into a folder that holds the others already."""
    made: set[str] = set()
    for file in stays:
        place = os.path.dirname(file)
        if place not in made:
            (folder / place).mkdir(parents=True, exist_ok=True)
            made.add(place)
        _link(f"{before}/{file}", f"{folder}/{file}")


def leave_what_stays(older: Path, before: Path, folder: Path, stays: Collection[str]) -> None:
    """Make an older release hold the files that stay and no others, so that those of a folder can move in.

    A file of the older release is only left in it where it is the very file of the release before.
    """
    wanted = {file: os.stat(f"{before}/{file}").st_ino for file in stays}
    left = set()
    for file, inode in [*walk(older)]:
        if wanted.get(file) == inode:
            del wanted[file]
        else:
            os.unlink(f"{older}/{file}")
            left.add(os.path.dirname(file))
    # What was a folder may be a file now.
    for place in left - {os.path.dirname(file) for file in (*wanted, *(made for made, _ in walk(folder)))}:
        _remove_empty(older, place)
    carry_over(before, older, wanted)


def move_in(folder: Path, older: Path) -> None:
    """Move every file of a folder into another that has room for it."""
    for file, _ in [*walk(folder)]:
        target = older / file
        target.parent.mkdir(parents=True, exist_ok=True)
        (folder / file).replace(target)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        # With its time, by which the next build knows it.
        shutil.copy2(source, target)


def _remove_empty(folder: Path, place: str) -> None:
    """Remove a folder in which nothing is left, and those around it."""
    with suppress(OSError):  # as it is when one is not empty
        while place:
            os.rmdir(folder / place)
            place = os.path.dirname(place)
