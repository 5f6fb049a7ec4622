"""Mending for `personary validate`: what is safe is written or shown, the rest stays a finding."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from personary.cli.differences import show
from personary.cli.errors import FOUND, OK
from personary.cli.place import is_below
from personary.cli.saving import save
from personary.diagnostics.reporters import wrapped
from personary.edits.change import FileChange
from personary.edits.documents import documents
from personary.edits.fixing import Fix, fixed
from personary.source.tree import DiskTree

_Mended = tuple[FileChange, tuple[Fix, ...]]


def fix(root: Path, shown: tuple[str, ...], *, aside: bool) -> None:
    """Mend the files and say what was done; `aside` keeps it out of an output that a program reads."""
    mended = tuple(_mended(root, shown))
    save(root, tuple(change for change, _ in mended))
    for line in _told(mended):
        click.echo(line, err=aside)
    if mended:
        click.echo("", err=aside)


def show_fixes(root: Path, shown: tuple[str, ...]) -> int:
    """Show what would change; leave with 1 when something would."""
    mended = tuple(_mended(root, shown))
    for change, _ in mended:
        show(change)
    for line in _told(mended, would=True):
        click.echo(line)
    click.echo("Nothing was written. To write it: personary validate --fix" if mended else "Nothing to mend.")
    return FOUND if mended else OK


def _mended(root: Path, shown: tuple[str, ...]) -> Iterator[_Mended]:
    for document in documents(DiskTree(root)):
        if is_below(document.path, shown) and document.content:
            done = fixed(document)
            if done.content != document.content:
                yield FileChange(document.path, document.content, done.content), done.fixes


def _told(mended: tuple[_Mended, ...], *, would: bool = False) -> Iterator[str]:
    for change, fixes in mended:
        yield f"{'Would mend' if would else 'Mended'} {change.path}:"
        for each in fixes:
            yield from wrapped(f"line {each.line}: {each.what}", 80, "  ")
