"""`personary explain`: what a finding means, why it matters, and what passes."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

import click

from personary.cli.errors import WrongUseError

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
    from personary.catalog.load import FILE_CODES  # noqa: PLC0415 - --help needs no checks
    from personary.catalog.references import REFERENCE_CODES  # noqa: PLC0415 - as above
    from personary.catalog.wording import SHAPE_CODES  # noqa: PLC0415 - as above
    from personary.checks.registry import CHECKS  # noqa: PLC0415 - as above
    from personary.pages.portraits import PORTRAIT_CODES  # noqa: PLC0415 - as above
    from personary.source.findings import READING_FINDINGS  # noqa: PLC0415 - as above

    told = {each.code: each.explanation for each in READING_FINDINGS}
    told |= dict((*FILE_CODES, *SHAPE_CODES, *REFERENCE_CODES, *PORTRAIT_CODES))
    pages = {code: textwrap.fill(text, WIDTH) for code, text in told.items()}
    return pages | {check.code: _page(check.doc, check.severity, check.practices) for check in CHECKS}


def _page(doc: str, severity: str, practices: tuple[str, ...]) -> str:
    """Lay out the documentation of a check: its paragraphs, what passes and fails, and where it comes from."""
    paragraphs = [_paragraph(part) for part in doc.split("\n\n")]
    serves = f"; serves {', '.join(practices)}" if practices else ""
    last = textwrap.fill(f"Severity: {severity}, unless the settings say otherwise{serves}.", WIDTH)
    return "\n\n".join([*paragraphs, last])


def _paragraph(part: str) -> str:
    """Wrap a paragraph; the lines that say what passes and what fails stay apart."""
    lines: list[str] = []
    for line in part.splitlines():
        if not lines or line.startswith(("Passes:", "Fails:")):
            lines.append(line)
        else:
            lines[-1] += f" {line.strip()}"
    return "\n".join(textwrap.fill(line, WIDTH, subsequent_indent="  " if ": " in line[:9] else "") for line in lines)


def _listed(pages: Mapping[str, str]) -> list[str]:
    room = max(map(len, pages)) + 2
    firsts = {code: " ".join(page.split()).partition(". ")[0].rstrip(".") for code, page in pages.items()}
    return [
        code.ljust(room) + textwrap.shorten(first, WIDTH - room, placeholder=" …") for code, first in firsts.items()
    ]
