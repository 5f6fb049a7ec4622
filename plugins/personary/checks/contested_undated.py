"""The check contested-undated."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.measures.ladder import is_live


@check("contested-undated", severity="note", practices="S2-02 S2-06")
def contested_undated(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The teams differ about something, and nothing says until when they decide.

    Each team has its own lens, and two views are better than one. Without a day, though, each goes on with its own.

    Passes: a disagreement with "due", or with "outcome".
    Fails: a disagreement with neither.
    """
    for persona in filter(is_live, catalog.personas):
        for number, entry in enumerate(persona.contested):
            if entry.outcome is None and entry.due is None:
                message = f'About "{entry.about}" the teams differ, and there is no day by which they decide.'
                suggestion = 'Agree on a day and add it as "due"; what buyers say settles it.'
                yield Finding(persona, message, ("contested", number), suggestion)
