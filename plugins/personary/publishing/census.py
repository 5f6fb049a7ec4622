"""The census of a release: nobody is missing, and nobody came uninvited."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path


def files_below(folder: Path) -> frozenset[str]:
    """Return every file below a folder, relative to it, with forward slashes."""
    found: set[str] = set()
    for place, _, names in os.walk(folder):
        way = Path(place).relative_to(folder).as_posix()
        found.update(names if way == "." else (f"{way}/{name}" for name in names))
    return frozenset(found)


def take_census(present: frozenset[str], planned: frozenset[str], known_html: frozenset[str]) -> Iterator[str]:
    """Yield a line for each planned file that is missing and each HTML file that nobody planned."""
    for missing in sorted(planned - present):
        yield f"{missing} was planned and is missing"
    html = {file for file in present if file.endswith(".html")}
    for stray in sorted(html - planned - known_html):
        yield f"{stray} is there and nobody planned it"
