"""Who has to be asked next: personas on too few voices, and those whose voices grow too old (S0-17)."""

from __future__ import annotations

import datetime as dt

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.evidence import coverage, interviews, is_old
from personary.measures.ladder import is_live
from personary.measures.months import months_after
from personary.model.persona import Persona

AHEAD = 6
"""So many months ahead is looked; a new interview takes about as long to arrange."""


@frozen
class Need:
    """A persona that needs interviews: how many count today, and how many still will in half a year."""

    persona: Persona
    have: int
    later: int
    falls_on: dt.date | None
    """The day on which the next interview becomes too old, within that time."""


def needs_interviews(catalog: Catalog, today: dt.date) -> tuple[Need, ...]:
    """Return the personas below the second goal, now or half a year ahead, the fewest voices first."""
    settings = catalog.settings
    horizon = months_after(today, AHEAD)
    found = []
    for persona in filter(is_live, catalog.personas):
        have = coverage(catalog, persona, today).interviews
        falling = [
            months_after(piece.date, int(settings.evidence_age))
            for piece in interviews(catalog, persona)
            if not is_old(piece, settings, today) and is_old(piece, settings, horizon)
        ]
        if have - len(falling) < settings.research.min:
            found.append(Need(persona, have, have - len(falling), min(falling, default=None)))
    return tuple(sorted(found, key=lambda need: (need.have, need.later)))
