"""Releases: numbered folders beside the published name, and the swap that makes one of them the published site.

`site` is a link to, say, `.site-7`, which readers get; `.site-6`, the release before, stays until the next build.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from personary.frozen import frozen
from personary.publishing.carrying import carry_over, leave_what_stays, move_in
from personary.publishing.census import files_below
from personary.publishing.errors import UnusableTargetError

SITE = "site"
_RELEASE = re.compile(r"\.site-([0-9]+)")
_PLAIN_MARK = ".site-plain"
_MOVED_ASIDE = "site.before-personary"


@frozen
class Swap:
    """What became of the published name: `folder` holds the pages, `notes` are lines worth telling."""

    folder: Path
    notes: tuple[str, ...] = ()


@contextmanager
def fresh_release(root: Path) -> Iterator[Path]:
    """Give an empty release folder, and take it away again unless all went well."""
    remove_half_made(root)
    # mkdtemp would make a folder that a web server under another name cannot read.
    folder = root / f".site-{max(_numbers(root), default=0) + 1}"
    folder.mkdir()
    try:
        yield folder
    except BaseException:
        # An interruption may also come after the swap, when the folder is what readers get.
        if current_release(root) != folder.name:
            shutil.rmtree(folder, ignore_errors=True)
        raise


def complete(root: Path, release: Path, stays: Collection[str]) -> frozenset[str]:
    """Add to a release the files that stay as they are published, and return all that are in it then.

    The release before the last, which nobody reads any more, lends its folders.
    """
    made = files_below(release)
    number = _number(current_release(root))
    older = [each for each in _numbers(root) if each < number]
    if not (stays and older and _is_lent(root, max(older), release, stays)):
        carry_over(root / SITE, release, stays)
    return made.union(stays)


def _is_lent(root: Path, older: int, release: Path, stays: Collection[str]) -> bool:
    """Let an older release become the new one, and tell whether it could."""
    # Under a number that counts as half made, and is taken away as such if it stays.
    lent = root / f".site-{_number(release.name) + 1}"
    try:
        (root / f".site-{older}").rename(lent)
        leave_what_stays(lent, root / SITE, release, stays)
    except OSError:  # as where another account has built it, perhaps that of a container
        return False
    move_in(release, lent)
    shutil.rmtree(release)
    lent.rename(release)
    return True


def require_usable(root: Path) -> None:
    """Refuse a published name that is a file, or a link that we did not make."""
    site = root / SITE
    target = current_release(root)
    if target is not None and not _RELEASE.fullmatch(target):
        raise UnusableTargetError(
            f'"{SITE}" is a link to {target}, which Personary did not make.',
            hint="Remove or rename the link, then build again.",
        )
    if site.exists() and not site.is_dir():
        raise UnusableTargetError(f'"{SITE}" is a file, not a folder.', hint="Rename it, then build again.")


def swap_link(root: Path, release: Path) -> Swap:
    """Point the published name at a release in one step; a real folder in the way is moved aside."""
    site = root / SITE
    previous = current_release(root)
    aside = None if site.is_symlink() else _clear_the_way(root)
    try:
        _link(release.name, site)
    except BaseException:
        if aside is not None:
            aside.rename(site)
        raise
    (root / _PLAIN_MARK).unlink(missing_ok=True)
    _remove_releases(root, keep={release.name, previous})
    return Swap(release, _aside_notes(root, aside))


def swap_folder(root: Path, release: Path) -> Swap:
    """Make a release a real folder under the published name."""
    site = root / SITE
    previous = current_release(root)
    if previous is not None:
        site.unlink()
    aside = _clear_the_way(root)
    try:
        release.rename(site)
    except BaseException:
        if aside is not None:
            aside.rename(site)
        if previous is not None:
            _link(previous, site)
        raise
    (root / _PLAIN_MARK).touch()
    _remove_releases(root, keep=set())
    return Swap(site, _aside_notes(root, aside))


def links_work(root: Path) -> bool:
    """Try whether this file system lets a link to a folder take the place of another."""
    if os.name == "nt":
        return False
    probe = root / ".site-probe"
    try:
        _link(".site-0", probe)
        _link(".site-00", probe)
    except (OSError, NotImplementedError):
        return False
    finally:
        probe.unlink(missing_ok=True)
    return True


def current_release(root: Path) -> str | None:
    """Return where the published name points to, or None where it is no link."""
    site = root / SITE
    return str(site.readlink()) if site.is_symlink() else None


def remove_half_made(root: Path) -> None:
    """Remove what a killed build has left behind: folders newer than the published release."""
    published = _number(current_release(root))
    for number in _numbers(root):
        if number > published:
            shutil.rmtree(root / f".site-{number}", ignore_errors=True)


def _link(target: str, name: Path) -> None:
    temporary = name.with_name(".site-link")
    temporary.unlink(missing_ok=True)
    temporary.symlink_to(target, target_is_directory=True)
    try:
        temporary.replace(name)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _clear_the_way(root: Path) -> Path | None:
    """Move a real folder off the published name, and return where it is now."""
    site = root / SITE
    if not site.exists():
        return None
    # A folder that we wrote ourselves becomes a release like any other, and goes with the older ones.
    ours = (root / _PLAIN_MARK).exists()
    aside = root / (f".site-{max(_numbers(root), default=0) + 1}" if ours else _free_name(root))
    site.rename(aside)
    return aside


def _free_name(root: Path) -> str:
    names = (_MOVED_ASIDE if count == 1 else f"{_MOVED_ASIDE}-{count}" for count in range(1, 1000))
    return next(name for name in names if not (root / name).exists())


def _aside_notes(root: Path, aside: Path | None) -> tuple[str, ...]:
    if aside is None or _RELEASE.fullmatch(aside.name):
        return ()
    return (f'A folder "{SITE}" was in the way and is now "{aside.relative_to(root)}".',)


def _number(name: str | None) -> int:
    """Return the number of a release, 0 for what is none."""
    match = _RELEASE.fullmatch(name or "")
    return int(match[1]) if match else 0


def _numbers(root: Path) -> tuple[int, ...]:
    numbers = (_number(path.name) for path in root.iterdir())
    return tuple(number for number in numbers if number)


def _remove_releases(root: Path, keep: set[str | None]) -> None:
    for number in _numbers(root):
        name = f".site-{number}"
        if name not in keep:
            shutil.rmtree(root / name, ignore_errors=True)
