"""The folder of an export: written beside, put in place in one step, and never over anybody's work."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path

from personary.publishing.census import files_below
from personary.publishing.errors import UnusableTargetError

MARK = ".personary-export"
_BUILT = "site/"
"""Where MkDocs puts what it builds from an export; the next export takes it away."""
_MOST_NAMED = 5


def write_export(folder: Path, content: Mapping[str, bytes]) -> None:
    """Fill a folder that is new, empty, or an earlier export in which nobody has worked since."""
    _require_usable(folder)
    fresh, old = (folder.with_name(f".{folder.name}.{name}") for name in ("being-written", "before"))
    for left_over in (fresh, old):
        shutil.rmtree(left_over, ignore_errors=True)
    try:
        _write(fresh, {**content, MARK: _mark(content)})
        if folder.exists():
            folder.rename(old)
        try:
            fresh.rename(folder)
        except BaseException:
            if old.exists():
                old.rename(folder)
            raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def _require_usable(folder: Path) -> None:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise UnusableTargetError(f"{folder} is not a folder.", hint="Name a folder that is new or empty.")
    if not folder.exists() or not any(folder.iterdir()):
        return
    mark = folder / MARK
    if not mark.is_file():
        raise UnusableTargetError(
            f"{folder} is not empty and no earlier export; nothing was touched.",
            hint="Name a folder that is new or empty.",
        )
    strange = _worked_on(folder, mark.read_text("utf-8"))
    if strange:
        more = (f"… {len(strange) - _MOST_NAMED} more",) if len(strange) > _MOST_NAMED else ()
        raise UnusableTargetError(
            f"In {folder} something was changed or added since the last export; nothing was touched.",
            (*strange[:_MOST_NAMED], *more),
            hint="Take your work elsewhere, or name another folder.",
        )


def _worked_on(folder: Path, mark: str) -> tuple[str, ...]:
    """Return the files that are not as the export left them."""
    left = {path: digest for digest, _, path in (line.partition("  ") for line in mark.splitlines())}
    found = sorted(path for path in files_below(folder) if path != MARK and not path.startswith(_BUILT))
    return tuple(path for path in found if left.get(path) != _digest((folder / path).read_bytes()))


def _mark(content: Mapping[str, bytes]) -> bytes:
    """List what was written, in the form of sha256sum."""
    return "".join(f"{_digest(content[path])}  {path}\n" for path in sorted(content)).encode()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _write(folder: Path, content: Mapping[str, bytes]) -> None:
    for path, data in content.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
