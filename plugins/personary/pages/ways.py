"""Ways between pages, as short as they can be: a site can be put anywhere, or be opened from a disk."""

from __future__ import annotations

from functools import lru_cache


def relative(target: str, start: str) -> str:
    """Return the way from the page at `start` to `target`, both below the site's root."""
    path, hash_, anchor = target.partition("#")
    if path == start:
        return f"#{anchor}" if anchor else "./"
    for folder, up in _folders(start):
        if path.startswith(folder):
            path = up + path[len(folder) :]
            break
    return path + hash_ + anchor


@lru_cache(maxsize=64)
def _folders(page: str) -> tuple[tuple[str, str], ...]:
    """Return the folders a page lies in, the nearest first, with the way up to each; the root holds everything."""
    names = page.split("/")[:-1]
    return tuple(("".join(f"{name}/" for name in names[: len(names) - up]), "../" * up) for up in range(len(names) + 1))
