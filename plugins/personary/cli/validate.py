"""`personary validate`: read the whole project and tell what was found."""

from __future__ import annotations

import datetime as dt
import os
import sys
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from personary.cli.place import Day, clock, inside, is_below, project_root
from personary.cli.said_before import Said, said_before
from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.reporters import FORMATS, JOB_SUMMARY, Account, markdown
from personary.frozen import frozen
from personary.model.choices import Audience
from personary.source.tree import Tree

if TYPE_CHECKING:
    from personary.workspace import Project


@click.command("validate", short_help="Check every file and say in plain words what is wrong.")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True,
              help="How the findings are printed.")  # fmt: skip
@click.option("--today", type=Day(), metavar="DATE", help="The day to judge by, such as 2026-06-18.")
@click.option("--audience", type=click.Choice(["internal", "partner", "public"]), help="For whom to judge.")
@click.option("--strict", is_flag=True, help="Let warnings fail too.")
@click.option("--fix", is_flag=True, help="Mend what is safe to mend, and say what is left.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and write nothing.")
def command(
    paths: tuple[str, ...], form: str, today: dt.date | None, audience: str | None, strict: bool, fix: bool, diff: bool
) -> int:
    """Check every file and say in plain words what is wrong.

    The whole project is read; PATHS limit the findings that are shown. Leaves with 0 when nothing is wrong, 1 for
    an error (with --strict, for a warning too), 2 when the command cannot work here.

    What was said is kept in your own cache and said again at once, for as long as nothing that it rests on has changed.

    With --fix, a mistyped key or word with one near name is put right, a torn sentence comes into quotes, and keys
    come in order. What a sentence says is never changed.

    \b
    Example:
      personary validate
      personary validate personas/oda-maintenance-lead.yaml --strict
      personary validate --diff
    """  # noqa: D301 - \b keeps the lines of the example apart
    root = project_root()
    shown = tuple(inside(root, path) for path in paths)
    if diff:
        from personary.cli.mending import show_fixes  # noqa: PLC0415 - few runs mend

        return show_fixes(root, shown)
    if fix:
        from personary.cli.mending import fix as mend  # noqa: PLC0415 - few runs mend

        mend(root, shown, aside=form != "text")
    question = _Question(shown, form, today, audience, strict, sys.stdout.isatty())
    # The clock counts where no day is given.
    said = said_before(root, (*astuple(question), clock()), lambda tree: _say(root, tree, question))
    click.echo(said.text, nl=False)
    _add_to_job_summary(said.summary)
    return said.code


@frozen
class _Question:
    """All that was asked, and of what kind the terminal is."""

    shown: tuple[str, ...]
    form: str
    today: dt.date | None
    audience: str | None
    strict: bool
    colours: bool


def _say(root: Path, tree: Tree, asked: _Question) -> Said:
    """Read and judge the project, and put into words what was asked."""
    from personary.workspace import collector_at_rest, open_project  # noqa: PLC0415 - --help needs no project

    with collector_at_rest():
        audience = cast("Audience | None", asked.audience)
        return _told(open_project(root, today=asked.today, audience=audience, tree=tree), asked)


def _told(project: Project, asked: _Question) -> Said:
    findings = tuple(each for each in project.report.findings if is_below(each.file, asked.shown))
    waived = sum(1 for each in project.report.waived if is_below(each.file, asked.shown))
    figures = _figures(project) if asked.form == "json" else {}
    account = Account(
        findings, project.report.counts, project.source_lines, waived, colours=asked.colours, figures=figures
    )
    summary = markdown(account, JOB_SUMMARY) if asked.form == "github" else ""
    return Said(FORMATS[asked.form](account), summary, 1 if _fails(findings, asked.strict) else 0)


def _figures(project: Project) -> dict[str, object]:
    from personary.measures.coverage_map import coverage_figures, coverage_map  # noqa: PLC0415 - one format tells them

    return {"coverage": coverage_figures(coverage_map(project.catalog, project.today))}


def _add_to_job_summary(told: str) -> None:
    """Add the full list to the summary of a GitHub job, where there is one."""
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary and told:
        with Path(summary).open("a", encoding="utf-8", errors="replace") as file:
            file.write(told)


def _fails(findings: tuple[Diagnostic, ...], strict: bool) -> bool:
    failing = {"error", "warning"} if strict else {"error"}
    return any(each.severity in failing for each in findings)
