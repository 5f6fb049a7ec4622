"""`personary demo`: the worked example, copied out of the package, built and shown."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path

import click

from personary.cli.build import command as build
from personary.cli.errors import WrongUseError
from personary.cli.place import DATA_FOLDERS, SETTINGS_FILE
from personary.cli.serve import command as serve

OWN_REFERENCE = "tool_reference: true"


@click.command("demo", short_help="Show the worked example in your browser.")
@click.option("--dir", "folder", type=click.Path(path_type=Path), metavar="DIR", help="Where to copy the example to.")
@click.option("--no-open", is_flag=True, help="Print the address, and leave the browser alone.")
@click.option("--build-only", is_flag=True, help="Build the site and stop.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Where to serve.")
@click.pass_context
def command(context: click.Context, folder: Path | None, no_open: bool, build_only: bool, port: int) -> int:
    """Show the worked example: an invented company, its buyers and how they decide.

    The files are copied out of the package, so change whatever you like and see what happens. Without --dir they
    go to a folder of their own among the system's temporary files.

    \b
    Example:
      personary demo
      personary demo --dir try-it --build-only
    """  # noqa: D301 - \b keeps the lines of the example apart
    place = (folder or Path(tempfile.mkdtemp(prefix="personary-demo-"))).resolve()
    copy_example(place)
    click.echo(f"The example lies in {place}")
    with _inside(place):
        if not build_only:
            return int(context.invoke(serve, port=port, in_browser=not no_open) or 0)
        code = int(context.invoke(build) or 0)
    if code == 0:
        # Opened as a file, its first link would lead to a list of files: addresses end in folders.
        click.echo("To look at it, go to that folder and write: personary serve")
    return code


def copy_example(place: Path) -> None:
    """Copy the example into a folder that is new or empty."""
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise WrongUseError(f"{place} is not empty; nothing was touched.", "Name a folder that is new or empty.")
    with _example() as example:
        for name in DATA_FOLDERS:
            shutil.copytree(example / name, place / name, symlinks=True)
        settings = (example / SETTINGS_FILE).read_text(encoding="utf-8")
    # The reference of the tool belongs to the tool's own site.
    (place / SETTINGS_FILE).write_text(settings.replace(OWN_REFERENCE, "tool_reference: false"), encoding="utf-8")
    (place / "docs").mkdir()


@contextmanager
def _example() -> Iterator[Path]:
    """Give the folder of the example: in the package when it was installed, else this checkout."""
    packaged = files("personary") / "example"
    if packaged.is_dir():
        with as_file(packaged) as folder:
            yield folder
        return
    checkout = Path(__file__).resolve().parents[3]
    if not (checkout / SETTINGS_FILE).is_file() or not (checkout / DATA_FOLDERS[0]).is_dir():
        raise WrongUseError("The example is not part of this installation.", "Install personary again from its wheel.")
    yield checkout


@contextmanager
def _inside(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
