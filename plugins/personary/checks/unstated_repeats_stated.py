"""The check unstated-repeats-stated."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check


@check("unstated-repeats-stated", severity="warning", practices="S1-07")
def unstated_repeats_stated(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """An unstated need is the same as a stated one.

    What somebody says they want and what they would never say are two things: the second explains the first. A
    need that stands in both lists was said, or was copied.

    Passes: "Early warning" said, "Not to look foolish again" unsaid.
    Fails: the same sentence under "stated" and under "unstated".
    """
    for persona in catalog.personas:
        needs = persona.needs if persona.status != "retired" else None
        stated = {_same(need.text) for need in needs.stated} if needs is not None else set()
        for number, need in enumerate(needs.unstated if needs is not None else ()):
            if _same(need.text) in stated:
                message = f'"{need.text}" stands among the stated needs too.'
                suggestion = "Ask what they fear or hope for and would not say, or take it out here."
                yield Finding(persona, message, ("needs", "unstated", number), suggestion)


def _same(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")
