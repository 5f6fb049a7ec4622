"""`personary export`: the same pages as Markdown files, for whatever generator comes next."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import cast

import click

from personary.cli.errors import FOUND, OK, WrongUseError
from personary.cli.place import DATA_FOLDERS, Day, project_root
from personary.model.choices import Audience

FORMATS = ("markdown",)
TAKEN = (*DATA_FOLDERS, "docs", "site")
"""Folders of a project that something else reads or writes."""


@click.command("export", short_help="Write the pages as Markdown, for another site generator.")
@click.argument("folder", type=click.Path(path_type=Path), default="export", metavar="[DIR]")
@click.option("--format", "form", type=click.Choice(FORMATS), default="markdown", show_default=True,
              help="What to write.")  # fmt: skip
@click.option("--today", type=Day(), metavar="DATE", help="The day to judge by, such as 2026-06-18.")
@click.option("--audience", type=click.Choice(["internal", "partner", "public"]), help="For whom to export.")
def command(folder: Path, form: str, today: dt.date | None, audience: str | None) -> int:
    """Write the pages as Markdown, for another site generator.

    Every page becomes a file with a front matter and its content as one block of HTML, with a navigation, the files
    beside the pages, and a mkdocs.yml that builds them without Personary. DIR is "export" unless you name another; it
    must be new, empty, or an earlier export in which nobody has worked since. Leaves with 0 when all is written, 1
    when findings stop it, 2 when the command cannot work here.

    \b
    Example:
      personary export
      personary export ../leaving --format markdown --audience partner
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.publishing.export import markdown_files, write_export  # noqa: PLC0415 - --help needs no pages
    from personary.reference.site import whole_site  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    root = project_root()
    place = folder.resolve() if not folder.is_symlink() else folder.absolute()
    _require_free(place, root)
    project = open_project(root, today=today, audience=cast("Audience | None", audience))
    errors = tuple(finding for finding in project.report.findings if finding.severity == "error")
    if errors:
        from personary.diagnostics.reporters import Account, text  # noqa: PLC0415 - only a failure needs it

        account = Account(errors, project.report.counts, project.source_lines, colours=sys.stderr.isatty())
        click.echo(text(account), err=True, nl=False)
        click.echo("Nothing was exported.", err=True)
        return FOUND
    site = whole_site(project)
    write_export(place, markdown_files(site, project.site_name))
    pages = "1 page" if len(site.pages) == 1 else f"{len(site.pages)} pages"
    click.echo(f'Exported {pages} to "{folder}", for the audience {project.audience}. Read NOTES.md there next.')
    return OK


def _require_free(place: Path, root: Path) -> None:
    for name in TAKEN:
        if place.is_relative_to(root / name):
            raise WrongUseError(f"{place} lies in the project's own folder {name}.", "Name a folder outside of it.")
