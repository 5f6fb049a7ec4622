"""The check review-overdue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, day, role
from personary.measures.freshness import review_state
from personary.measures.ladder import has_reached, is_live

_HOW = 'Go through the persona with both teams, and add the meeting to the "reviews" in committees/alignment.yaml.'


@check("review-overdue", severity="warning", practices="S1-18 S0-17")
def review_overdue(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A persona is due to be looked at again.

    Buyers change and files do not. A regular look by both teams keeps a persona true, and the meeting is what
    counts: editing the file proves nothing.

    Passes: a persona whose latest review is younger than "review_every".
    Fails: a persona whose latest review is older; a validated persona that was never reviewed.
    """
    if ("alignment", "alignment") in catalog.broken:
        return  # The meetings stand in the file that cannot be read.
    for persona in catalog.personas:
        if not is_live(persona):
            continue
        state = review_state(catalog, persona, today)
        if state.overdue and state.due is not None:
            message = (
                f"The {role(state.every).replace(' ', '-')} review of {called(persona)} was due on {day(state.due)}."
            )
            yield Finding(persona, message, ("review_every",), _HOW)
        elif state.never and has_reached(persona.status, "validated"):
            yield Finding(persona, f"{called(persona)} has never been reviewed by both teams.", ("status",), _HOW)
