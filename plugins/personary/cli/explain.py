"""`personary explain`: what a finding means, why it matters, and what passes."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from personary.cli.errors import WrongUseError

if TYPE_CHECKING:
    from personary.reference.explanations import Explanation

WIDTH = 80


@click.command("explain", short_help="Say what a check looks at, and why.")
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Say what a check looks at, and why.

    CODE is the word beside the severity of a finding. Without it, every code is listed.

    \b
    Example:
      personary explain orphan-persona
    """  # noqa: D301 - \b keeps the lines of the example apart
    pages = explanations()
    if code is None:
        click.echo("\n".join(_listed(pages)))
        return
    page = pages.get(code)
    if page is None:
        from personary.diagnostics.suggest import nearest  # noqa: PLC0415 - only an unknown word needs it

        meant = nearest(code, pages)
        hint = f"Did you mean: personary explain {meant}" if meant else "Every code is listed by: personary explain"
        raise WrongUseError(f'There is no check called "{code}".', hint)
    click.echo(f"{code}\n\n{page}")


def explanations() -> Mapping[str, str]:
    """Return the page of every code that a finding may carry, in the order of reading, shaping and judging."""
    from personary.reference.explanations import families  # noqa: PLC0415 - --help needs no checks

    return {told.code: _page(told) for family in families() for told in family.explanations}


def _page(told: Explanation) -> str:
    """Lay out an explanation: its paragraphs, what passes and fails, and where it comes from."""
    parts = [textwrap.fill(paragraph, WIDTH) for paragraph in told.paragraphs]
    cases = [textwrap.fill(f"{name}: {text}", WIDTH, subsequent_indent="  ") for name, text in told.cases]
    if cases:
        parts.append("\n".join(cases))
    if told.severity:
        serves = f"; serves {', '.join(told.practices)}" if told.practices else ""
        last = f"Severity: {told.severity}, unless the settings say otherwise{serves}."
        parts.append(textwrap.fill(last, WIDTH))
    return "\n\n".join(parts)


def _listed(pages: Mapping[str, str]) -> list[str]:
    room = max(map(len, pages)) + 2
    firsts = {code: " ".join(page.split()).partition(". ")[0].rstrip(".") for code, page in pages.items()}
    return [
        code.ljust(room) + textwrap.shorten(first, WIDTH - room, placeholder=" …") for code, first in firsts.items()
    ]
