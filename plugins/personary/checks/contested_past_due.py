"""The check contested-past-due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import day
from personary.measures.reviews import is_past_due


@check("contested-past-due", severity="warning", practices="S2-06")
def contested_past_due(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The teams still differ about something they meant to have settled.

    A disagreement in the middle of the table is worth having; one that is never decided makes each team go on
    with its own picture.

    Passes: a disagreement with an "outcome", or with a "due" that lies ahead.
    Fails: a disagreement without an outcome whose day has passed.
    """
    for persona in catalog.personas:
        for number, entry in enumerate(persona.contested if persona.status != "retired" else ()):
            if is_past_due(entry, today) and entry.due is not None:
                message = f'"{entry.about}" was to be settled by {day(entry.due)} and is still open.'
                suggestion = 'Decide with what buyers say and add "outcome", or set a new "due".'
                yield Finding(persona, message, ("contested", number), suggestion)
