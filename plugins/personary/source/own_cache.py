"""Where Personary keeps what it remembers: in the user's own cache, so that no clone can bring any of it along."""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path


def own_cache(root: Path) -> Path:
    """Return the folder for what is remembered of the project at `root`; it need not be there yet.

    Raises:
        OSError: The place of the project cannot be told.
    """
    name = blake2b(str(root.resolve()).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
    try:
        return user_cache_path("personary") / name
    except RuntimeError:
        # An account without a home, as in some containers. Below what is no folder nothing is found, nothing kept.
        return Path(os.devnull) / name


def write_whole(file: Path, content: bytes) -> None:
    """Write a file whole or not at all; nobody else may read it.

    Where it cannot be written it is not: whoever remembers nothing works everything out again.
    """
    import tempfile  # noqa: PLC0415 - what is known needs no writing

    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as new:
                new.write(content)
            Path(name).replace(file)
        except BaseException:  # as when the disk is full, which half a file would not make better
            Path(name).unlink(missing_ok=True)
            raise
