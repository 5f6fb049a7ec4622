"""`personary diff`: what a change means, for people who have ten minutes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import click

from personary.cli.errors import FOUND, OK
from personary.cli.place import Day, project_root

if TYPE_CHECKING:
    from personary.changes.summary import Summary

FAIL_ON = ("breaking", "identity-without-log")
_FORMATS = ("text", "markdown", "json", "html")


class Reasons(click.ParamType[tuple[str, ...]]):
    """Reasons to fail, with commas between them."""

    name = "reasons"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Read the reasons."""
        if isinstance(value, tuple):
            return value
        reasons = tuple(part.strip() for part in str(value).split(",") if part.strip())
        unknown = next((reason for reason in reasons if reason not in FAIL_ON), None)
        if unknown is not None:
            self.fail(f'"{unknown}" is no reason to fail. There are: {", ".join(FAIL_ON)}.', param, ctx)
        return reasons


@click.command("diff", short_help="Say what a change means: who must agree, and what it touches.")
@click.argument("base")
@click.argument("head", required=False)
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", show_default=True,
              help="How the summary is printed.")  # fmt: skip
@click.option("--fail-on", "fail_on", type=Reasons(), default=(), metavar="REASONS",
              help="Leave with 1 for: breaking, identity-without-log (with a comma for both).")  # fmt: skip
@click.option("--today", type=Day(), metavar="DATE", help="The day to judge by, such as 2026-06-18.")
def command(base: str, head: str | None, form: str, fail_on: tuple[str, ...], today: dt.date | None) -> int:
    """Say what a change means: who must agree, what it touches, what to ask.

    BASE and HEAD are states of the history: branches, tags or commits. Without HEAD, BASE is compared with the files
    as they are now. BASE...HEAD compares HEAD with where it left BASE, as code hosts do; BASE..HEAD is the same as
    BASE HEAD. Both states are read from git; nothing is checked out, and nothing in them is run. Leaves with 0, with
    1 for a reason in --fail-on, with 2 when the command cannot work here.

    \b
    Example:
      personary diff main
      personary diff main...proposal --format markdown --fail-on breaking
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.changes.formats import FORMATS  # noqa: PLC0415 - --help compares nothing
    from personary.cli.two_states import address_of, compared, states  # noqa: PLC0415 - as above

    root = project_root()
    summary = compared(root, *states(root, base, head), today)
    click.echo(FORMATS[form](summary, address_of), nl=False)
    return FOUND if _fails(summary, fail_on) else OK


def _fails(summary: Summary, fail_on: tuple[str, ...]) -> bool:
    from personary.changes.agreement import without_log  # noqa: PLC0415 - as above

    breaks = "breaking" in fail_on and summary.proposal.counts["breaking"] > 0
    return breaks or ("identity-without-log" in fail_on and bool(without_log(summary.proposal)))
