"""`personary build`: make the site, look it over, and publish it in one step or not at all."""

from __future__ import annotations

import datetime as dt
import gc
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from personary.cli.place import SETTINGS_FILE, Day, project_root
from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.reporters import Account, read_words, safe, text, wrapped
from personary.model.choices import Audience

if TYPE_CHECKING:
    from personary.publishing.rendering import Rendering
    from personary.workspace import Project

_SELDOM = 100_000
"""How many new things Python lets come together before it looks for circles among them: most of them stay."""


@click.command("build", short_help="Build the site, and publish it only when it is whole.")
@click.option("--plain", is_flag=True, help="Write a real folder in place of a link, as CI uploads need it.")
@click.option("--today", type=Day(), metavar="DATE", help="The day to judge by, such as 2026-06-18.")
@click.option("--audience", type=click.Choice(["internal", "partner", "public"]), help="For whom to build.")
@click.option("--strict", is_flag=True, help="Let warnings stop the build too.")
def command(plain: bool, today: dt.date | None, audience: str | None, strict: bool) -> int:
    """Build the site, and publish it only when it is whole.

    The pages are made beside the folder "site" and looked over; only then do they take its place. Whatever goes
    wrong, the published site stays as it was. Leaves with 0 when it is published, 1 when findings stop it, 2 when
    the command cannot work here.

    \b
    Example:
      personary build
      personary build --plain --strict
    """  # noqa: D301 - \b keeps the lines of the example apart
    gc.set_threshold(_SELDOM)
    from personary.workspace import open_project  # noqa: PLC0415 - --help needs no project

    root = project_root()
    with made_to_stay():
        project = open_project(root, today=today, audience=cast("Audience | None", audience))
    stopping = _stopping(project, strict)
    if stopping:
        _tell_findings(project, stopping)
        return 1
    return _publish(root, project, plain=plain, strict=strict)


@contextmanager
def made_to_stay() -> Iterator[None]:
    """Spare Python the look for circles among what is there to the end, now and while pages are made."""
    from personary.workspace import collector_at_rest  # noqa: PLC0415 - --help needs no project

    with collector_at_rest():
        yield
        gc.freeze()  # before the collector wakes, for it would begin with all of this


def _publish(root: Path, project: Project, *, plain: bool, strict: bool) -> int:
    from personary.mkdocs_plugin.render import render_site  # noqa: PLC0415 - --help needs no MkDocs
    from personary.mkdocs_plugin.search_handover import INDEX  # noqa: PLC0415 - as above
    from personary.mkdocs_plugin.site_source import SiteState  # noqa: PLC0415 - as above
    from personary.pages.memory import memory_file, recall, remember  # noqa: PLC0415 - as above
    from personary.publishing.publish import publish  # noqa: PLC0415 - as above
    from personary.publishing.release import SITE  # noqa: PLC0415 - as above
    from personary.reference.site import whole_site  # noqa: PLC0415 - as above

    file, index = memory_file(root), root / SITE / INDEX
    with made_to_stay():
        site = whole_site(project, recall(file, index))

    def render(folder: Path) -> Rendering:
        last = (root / SITE).resolve()
        return render_site(root / SETTINGS_FILE, folder, lambda _: SiteState(site), strict=strict, previous=last)

    published = publish(root, site, render, plain=plain)
    if site.memory:
        remember(file, site.memory, index)
    _tell((*published.warnings, *published.notes))
    pages = "1 page" if published.pages == 1 else f"{published.pages} pages"
    for line in wrapped(f"Read {read_words(project.report.counts)}.", 80):
        click.echo(line)
    click.echo(f'Published {pages} in "{published.folder.relative_to(root)}".')
    return 0


def _stopping(project: Project, strict: bool) -> tuple[Diagnostic, ...]:
    severities = {"error", "warning"} if strict else {"error"}
    return tuple(finding for finding in project.report.findings if finding.severity in severities)


def _tell_findings(project: Project, findings: tuple[Diagnostic, ...]) -> None:
    account = Account(findings, project.report.counts, project.source_lines, colours=sys.stderr.isatty())
    click.echo(text(account), err=True, nl=False)
    click.echo("Nothing was published; the site is as it was.", err=True)


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(safe(line), err=True)
