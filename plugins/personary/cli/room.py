"""Room for a new project: where one may be laid down, and what lies there already and stays as it is."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from personary.cli.errors import WrongUseError
from personary.cli.place import DATA_FOLDERS, SETTINGS_FILE

_LISTS = frozenset({".gitignore", ".gitattributes", "requirements.txt"})
"""Files in which each line stands for itself, so that ours can be added to theirs."""


def need_room(folder: Path) -> None:
    """Stop where a new project would mix with something else.

    In a repository everything new shows at a glance and is soon undone; of an own environment or the settings of an
    editor nobody thinks when calling a folder empty.
    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise WrongUseError(f"{folder} is no folder.", "Name a folder that is new or empty.")
    names = {entry.name for entry in folder.iterdir()} if folder.is_dir() else set()
    for name in (SETTINGS_FILE, "mkdocs.yaml"):
        if name in names:
            raise WrongUseError(
                f"{folder / name} is already there; nothing was touched.",
                'In a project: personary new persona. In a site: add "- personary" to "plugins".',
            )
    for name in DATA_FOLDERS:
        if name in names:
            raise WrongUseError(
                f"{folder / name} is already there; nothing was touched.", "Move it away first, or name a new folder."
            )
    if ".git" not in names and not all(name.startswith(".") for name in names):
        raise WrongUseError(
            f"{folder} is not empty; nothing was touched.", "Name a folder that is new or empty, or a git repository."
        )


def in_the_way(folder: Path, path: str) -> str:
    """Return what a file of the new project would meet or be led elsewhere by; nothing where it has room."""
    for outer in reversed(PurePosixPath(path).parents[:-1]):
        around = folder / outer
        if around.is_symlink() or (around.exists() and not around.is_dir()):
            return outer.as_posix()
    if os.path.lexists(folder / path):
        return path
    return _readme(folder) if path == "README.md" else ""


def told_of_kept(folder: Path, kept: Mapping[str, str]) -> Iterator[str]:
    """Yield in lines what stays as it is; `kept` has by its path what we would have written."""
    if not kept:
        return
    yield "Left as it was, for it was there already:"
    for there in dict.fromkeys(in_the_way(folder, path) for path in sorted(kept)):
        yield f"  {there}"
        missing = _missing(folder / there, kept[there]) if there in _LISTS else []
        yield from (f"    add the line {line}" for line in missing)
    yield "To see what would stand there, lay a project down in a new folder."


def _readme(folder: Path) -> str:
    """Return the README under another ending or in small letters: it is still the one that a code host shows."""
    names = (entry.name for entry in folder.iterdir()) if folder.is_dir() else ()
    return next((name for name in sorted(names) if PurePosixPath(name).stem.casefold() == "readme"), "")


def _missing(target: Path, text: str) -> list[str]:
    try:
        theirs = {line.strip().strip("/") for line in target.read_text(encoding="utf-8").splitlines()}
    except (OSError, UnicodeDecodeError):
        return []
    ours = (line for line in text.splitlines() if line and not line.startswith("#"))
    return [line for line in ours if line.strip("/") not in theirs]
