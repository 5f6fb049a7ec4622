"""Where a command works: the project around the folder it was called in, and the day it is asked about."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import Any

import click

from personary.cli.errors import WrongUseError

SETTINGS_FILE = "mkdocs.yml"
DATA_FOLDERS = ("personas", "committees")


def project_root(start: Path | None = None) -> Path:
    """Return the folder of the project that `start` lies in, or `start` itself when it lies in none."""
    here = (start or Path.cwd()).resolve()
    if (here / SETTINGS_FILE).is_file():
        return here
    around = (folder for folder in here.parents if (folder / SETTINGS_FILE).is_file())
    return next((folder for folder in around if any((folder / name).is_dir() for name in DATA_FOLDERS)), here)


def inside(root: Path, path: str) -> str:
    """Return a path as the project names it; a path that is missing or lies outside is a wrong use."""
    given = Path(path)
    if not given.exists() and not given.is_symlink():
        raise WrongUseError(f"There is no {path}.", "Name a file or a folder of this project.")
    # A link is named as it lies here, not by where it leads.
    whole = given.parent.resolve() / given.name if given.is_symlink() else given.resolve()
    if whole != root and root not in whole.parents:
        raise WrongUseError(f"{path} lies outside the project in {root}.", "Name a file or a folder of this project.")
    return whole.relative_to(root).as_posix()


def is_below(file: str, shown: tuple[str, ...]) -> bool:
    """Say whether a file is one of the paths or lies below one; without paths, every file does."""
    return not shown or any(path in {".", file} or file.startswith(f"{path}/") for path in shown)


class Day(click.ParamType[dt.date]):
    """A day of the calendar, such as 2026-06-18."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """Read a day."""
        if isinstance(value, dt.date):
            return value
        try:
            day = dt.date.fromisoformat(value)
        except ValueError:
            day = None
        if day is None or day.isoformat() != value:
            self.fail(f'"{value}" is not a day. Write year, month and day, such as 2026-06-18.', param, ctx)
        return day


def clock() -> dt.date:
    """Return the day, as `SOURCE_DATE_EPOCH` or else the clock tells it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return dt.datetime.fromtimestamp(int(epoch), tz=dt.UTC).date()
    return dt.datetime.now(tz=dt.UTC).astimezone().date()
