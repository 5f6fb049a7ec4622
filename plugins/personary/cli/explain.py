"""`personary explain`: what a finding means, why it matters and what passes; and what a key of a file takes."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from personary.cli.errors import WrongUseError

if TYPE_CHECKING:
    from personary.reference.explanations import Explanation
    from personary.reference.field_explanations import FieldExplanation

WIDTH = 80


@click.command("explain", short_help="Say what a check looks at, or what a key means.")
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Say what a check looks at and why, or what a key of a file means.

    CODE is the word beside the severity of a finding, or a key as it stands in a file; where a key means several
    things, the keys above it may be named with dots. Without it, every code of a finding is listed.

    \b
    Example:
      personary explain orphan-persona
      personary explain handoffs.sla
    """  # noqa: D301 - \b keeps the lines of the example apart
    pages = explanations()
    if code is None:
        click.echo("\n".join(_listed(pages)))
        return
    told = [f"{code}\n\n{pages[code]}"] if code in pages else []
    told += _told_fields(code)
    if not told:
        raise _unknown(code, pages)
    click.echo("\n\n".join(told))


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


def _told_fields(word: str) -> list[str]:
    from personary.reference.field_explanations import explained_fields  # noqa: PLC0415 - --help needs no models

    return [_field_page(told) for told in explained_fields(word)]


def _field_page(told: FieldExplanation) -> str:
    """Lay out a key: where it stands, what to write, what it takes, from when it is asked for, and an example."""
    row = told.row
    facts = {
        "Takes": row.takes,
        "Keys below it": ", ".join(told.keys),
        "Needed": _needed(row.asked),
        "Left out": f"counts as {row.left_out}" if row.left_out else "",
        "Example": row.line,
        "Serves": ", ".join(link.text for link in row.practices),
    }
    parts = (", ".join(told.places), row.what.replace("`", '"'))
    lines = (f"{name}: {text}" for name, text in facts.items() if text)
    last = "\n".join(textwrap.fill(line, WIDTH, subsequent_indent="  ", break_on_hyphens=False) for line in lines)
    return "\n\n".join((*(textwrap.fill(part, WIDTH, break_on_hyphens=False) for part in parts), last))


def _needed(asked: str) -> str:
    """Say from when a key is asked for, from the words of the reference, such as `validated (error)`."""
    if asked in {"", "always"}:
        return "as soon as what it belongs to is there" if asked else ""
    rung, _, severity = asked.partition(" ")
    return f"from the status {rung} on; without it, {'an error' if severity == '(error)' else 'a warning'}"


def _unknown(word: str, pages: Mapping[str, str]) -> WrongUseError:
    from personary.diagnostics.near_words import nearest  # noqa: PLC0415 - only an unknown word needs it
    from personary.reference.field_explanations import field_names  # noqa: PLC0415 - as above

    meant = nearest(word, (*pages, *sorted(field_names())))
    hint = f"Did you mean: personary explain {meant}" if meant else "Every code is listed by: personary explain"
    return WrongUseError(f'There is no check and no key called "{word}".', hint)


def _listed(pages: Mapping[str, str]) -> list[str]:
    room = max(map(len, pages)) + 2
    firsts = {code: " ".join(page.split()).partition(". ")[0].rstrip(".") for code, page in pages.items()}
    return [
        code.ljust(room) + textwrap.shorten(first, WIDTH - room, placeholder=" …") for code, first in firsts.items()
    ]
