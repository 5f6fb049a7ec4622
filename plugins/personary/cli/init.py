"""`personary init`: lay down a project that works from the first minute."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click

from personary.cli.errors import WrongUseError
from personary.cli.place import clock


@click.command("init", short_help="Lay down a new project in a folder.")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def command(folder: Path) -> None:
    """Lay down a new project in the folder DIR, which must be empty or new.

    It holds a sample persona, a piece of evidence and a committee, the settings with comments, and a README with
    the next steps.

    \b
    Example:
      personary init our-buyers
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.authoring.starter import starter_files  # noqa: PLC0415 - --help needs no models

    _need_room(folder)
    texts = starter_files(clock(), _own_version())
    for path, text in texts.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("x", encoding="utf-8", newline="\n") as handle:
            handle.write(text)
    click.echo(f"Laid down {len(texts)} files in {folder}")
    click.echo("\nNext:")
    if folder.resolve() != Path.cwd():
        click.echo(f"  cd {folder}")
    click.echo("  personary serve         look at the sample, and keep it open while you edit")
    click.echo("  personary new persona   write your own first buyer")
    click.echo("  personary validate      check every file")


def _need_room(folder: Path) -> None:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise WrongUseError(f"{folder} is no folder.", "Name a folder that is new or empty.")
    if folder.is_dir() and any(entry.name != ".git" for entry in folder.iterdir()):
        raise WrongUseError(f"{folder} is not empty; nothing was touched.", "Name a folder that is new or empty.")


def _own_version() -> str:
    try:
        return version("personary")
    except PackageNotFoundError:
        return "0"
