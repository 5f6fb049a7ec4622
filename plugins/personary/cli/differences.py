"""Showing on the terminal what a change takes out of a file and puts in."""

from __future__ import annotations

import sys

import click

from personary.diagnostics.reporters import safe
from personary.edits.change import FileChange, difference

_INK = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}
_PLAIN = "\x1b[0m"


def show(change: FileChange) -> None:
    """Print the difference, in colours on a terminal."""
    colours = sys.stdout.isatty()
    for line in difference(change):
        ink = _INK.get(line[:1], "") if colours and not line.startswith(("+++", "---")) else ""
        click.echo(f"{ink}{safe(line)}{_PLAIN if ink else ''}")
