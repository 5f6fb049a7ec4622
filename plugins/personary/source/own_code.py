"""What Personary itself consists of, by content: whoever remembers something remembers what said it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


@cache
def own_code(*rooms: str) -> str:
    """Return a digest of our code, its templates and its words; with `rooms`, of these folders alone."""
    digest = blake2b(digest_size=16)
    for name in sorted(own_files()):
        if not rooms or name.startswith(tuple(f"{room}/" for room in rooms)):
            content = (_PACKAGE / name).read_bytes()
            digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def own_files(below: str = "") -> Iterator[str]:
    """Yield the files of the package; what Python makes of them, and the worked example, have no say."""
    with os.scandir(_PACKAGE / below) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name not in {"__pycache__", "example"}:
                    yield from own_files(f"{below}{entry.name}/")
            elif entry.is_file():
                yield below + entry.name
