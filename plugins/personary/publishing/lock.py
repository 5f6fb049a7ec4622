"""One build at a time: a lock on a file, which the system lets go of even when its holder is killed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from personary.publishing.errors import UnusableTargetError

LOCK_NAME = ".site-lock"


@contextmanager
def only_build(root: Path) -> Iterator[None]:
    """Hold the project's build lock, or say at once that another build holds it."""
    # The file stays: removing it would let a third build lock a file that the second one no longer sees.
    with (root / LOCK_NAME).open("a+b") as handle:
        if not _lock(handle):
            raise UnusableTargetError(
                "Another build of this project is running.", hint="Wait for it to finish, then build again."
            )
        try:
            yield
        finally:
            _unlock(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[bytes]) -> bool:
        handle.seek(0)
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: IO[bytes]) -> None:
        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(handle: IO[bytes]) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(handle: IO[bytes]) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
