"""Where Personary keeps what it remembers: in the user's own cache, so that no clone can bring any of it along."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path


def own_cache(root: Path) -> Path:
    """Return the folder for what is remembered of the project at `root`; it need not be there yet.

    Raises:
        OSError: The place of the project cannot be told.
    """
    name = blake2b(str(root.resolve()).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
    return user_cache_path("personary") / name
