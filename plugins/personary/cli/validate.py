"""`personary validate`: read the whole project and tell what was found."""

from __future__ import annotations

import datetime as dt
import os
import sys
from pathlib import Path
from typing import cast

import click

from personary.cli.place import Day, inside, project_root
from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.reporters import FORMATS, JOB_SUMMARY, Account, markdown
from personary.model.choices import Audience


@click.command("validate", short_help="Check every file and say in plain words what is wrong.")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True,
              help="How the findings are printed.")  # fmt: skip
@click.option("--today", type=Day(), metavar="DATE", help="The day to judge by, such as 2026-06-18.")
@click.option("--audience", type=click.Choice(["internal", "partner", "public"]), help="For whom to judge.")
@click.option("--strict", is_flag=True, help="Let warnings fail too.")
def command(paths: tuple[str, ...], form: str, today: dt.date | None, audience: str | None, strict: bool) -> int:
    """Check every file and say in plain words what is wrong.

    The whole project is read; PATHS limit the findings that are shown. Leaves with 0 when nothing is wrong, 1 for
    an error (with --strict, for a warning too), 2 when the command cannot work here.

    \b
    Example:
      personary validate
      personary validate personas/oda-maintenance-lead.yaml --strict
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.workspace import open_project  # noqa: PLC0415 - --help needs no project

    root = project_root()
    shown = tuple(inside(root, path) for path in paths)
    project = open_project(root, today=today, audience=cast("Audience | None", audience))
    findings = tuple(each for each in project.report.findings if _is_below(each.file, shown))
    waived = sum(1 for each in project.report.waived if _is_below(each.file, shown))
    colours = sys.stdout.isatty()
    account = Account(findings, project.report.counts, project.source_lines, waived, colours=colours)
    click.echo(FORMATS[form](account), nl=False)
    if form == "github":
        _write_job_summary(account)
    return 1 if _fails(findings, strict) else 0


def _write_job_summary(account: Account) -> None:
    """Add the full list to the summary of a GitHub job, where there is one."""
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        with Path(summary).open("a", encoding="utf-8", errors="replace") as file:
            file.write(markdown(account, JOB_SUMMARY))


def _is_below(file: str, shown: tuple[str, ...]) -> bool:
    return not shown or any(path in {".", file} or file.startswith(f"{path}/") for path in shown)


def _fails(findings: tuple[Diagnostic, ...], strict: bool) -> bool:
    failing = {"error", "warning"} if strict else {"error"}
    return any(each.severity in failing for each in findings)
