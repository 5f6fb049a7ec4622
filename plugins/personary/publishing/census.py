"""The census of a release: nobody is missing, and nobody came uninvited."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path


def files_below(folder: Path) -> frozenset[str]:
    """Return every file below a folder, relative to it, with forward slashes."""
    return frozenset(file for file, _ in walk(folder))


def walk(folder: Path, below: str = "") -> Iterator[tuple[str, int]]:
    """Yield every file below a folder, relative to it, with its number in the file system."""
    with os.scandir(f"{folder}/{below}") as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from walk(folder, f"{below}{entry.name}/")
            else:
                yield f"{below}{entry.name}", entry.inode()


def take_census(present: frozenset[str], planned: frozenset[str], known_html: frozenset[str]) -> Iterator[str]:
    """Yield a line for each planned file that is missing and each HTML file that nobody planned."""
    for missing in sorted(planned - present):
        yield f"{missing} was planned and is missing"
    html = {file for file in present if file.endswith(".html")}
    for stray in sorted(html - planned - known_html):
        yield f"{stray} is there and nobody planned it"
