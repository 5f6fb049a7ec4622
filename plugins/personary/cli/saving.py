"""Putting new texts in place: each file whole or not at all, all files or none, and never through a link."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from personary.cli.errors import WrongUseError
from personary.edits.change import FileChange

_ANYBODY_WRITES = 0o222


def save(root: Path, changes: Sequence[FileChange]) -> None:
    """Write, move and take away files; when one of them fails, all are as they were."""
    for change in changes:
        _check(root, change)
    ready: list[tuple[FileChange, Path]] = []
    done: list[FileChange] = []
    try:
        for change in changes:
            if change.after is not None:
                ready.append((change, _beside(root, change, change.after)))  # noqa: PERF401 - known as soon as it is there
        for change, waiting in ready:
            waiting.replace(root / change.path)
            done.append(change)
        for change in changes:
            if change.after is None:
                (root / change.path).unlink()
                done.append(change)
    except BaseException:
        for change in reversed(done):
            _take_back(root, change)
        raise
    finally:
        for _, waiting in ready:
            waiting.unlink(missing_ok=True)


def _check(root: Path, change: FileChange) -> None:
    """Refuse a link, what may not be written to, and a file that somebody changed since it was read."""
    path = root / change.path
    around = [path, *(folder for folder in path.parents if root in folder.parents)]
    if any(each.is_symlink() for each in around):
        raise WrongUseError(f"{change.path} is a link, and links are not followed.", "Put the file itself here.")
    now = path.read_bytes() if path.exists() else None
    if now != change.before:
        raise WrongUseError(f"{change.path} was changed in the meantime; nothing was written.", "Try again.")
    _check_rights(path, change.path)


def _check_rights(path: Path, called: str) -> None:
    """Refuse a file that is kept from being written to, although its folder would let it be replaced."""
    is_kept = path.exists() and not (path.stat().st_mode & _ANYBODY_WRITES and os.access(path, os.W_OK))
    folder = next(each for each in path.parents if each.exists())
    if is_kept or not os.access(folder, os.W_OK):
        what = called if is_kept else f"The folder of {called}"
        raise WrongUseError(f"{what} may not be written to; nothing was changed.", "Allow it, and try again.")


def _beside(root: Path, change: FileChange, content: bytes) -> Path:
    """Write the content beside the place it is meant for, with the rights of the file it replaces."""
    path = root / change.path
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".personary-", dir=path.parent)
    waiting = Path(name)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    model = root / (change.like or change.path)
    if model.exists():
        shutil.copymode(model, waiting)
    else:
        waiting.chmod(0o666 & ~_umask())
    return waiting


def _take_back(root: Path, change: FileChange) -> None:
    path = root / change.path
    if change.before is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(change.before)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
