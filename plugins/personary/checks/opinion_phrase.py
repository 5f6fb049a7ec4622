"""The check opinion-phrase."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.measures.ladder import is_live
from personary.measures.vacuous import opinion
from personary.measures.voices import is_spoken
from personary.model.claim import Claim
from personary.model.types import Laddered


@check("opinion-phrase", severity="warning", practices="S2-03")
def opinion_phrase(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A sentence about the buyer begins with what we think.

    Meetings trade opinions about what the customer wants, and the louder one wins. An opinion is welcome when it
    is marked as one; pages then show it in grey until a buyer has been asked.

    Passes: "We think she fears the trial" with "basis: opinion", or with evidence.
    Fails: "Everyone knows that they want it cheap" without either.
    """
    for entity in catalog.definitions:
        if isinstance(entity, Laddered) and not is_live(entity):
            continue
        for at, group in catalog.groups(entity):
            if not isinstance(group, Claim) or group.evidence or group.basis or is_spoken(entity, at):
                continue
            said = opinion(group.text, catalog.settings.language)
            if said:
                message = f'"{group.text}" is an opinion, as "{said}" shows, and rests on nothing.'
                suggestion = 'Add "basis: opinion", or name the "evidence" of a buyer who said so.'
                yield Finding(entity, message, at, suggestion)
