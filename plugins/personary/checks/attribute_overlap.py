"""The check attribute-overlap."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, how_many
from personary.measures.ladder import is_live
from personary.measures.overlap import overlap

SHORTEST = 3


@check("attribute-overlap", severity="warning", practices="S3-07")
def attribute_overlap(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The lists that both teams made of a persona have nothing in common, or are too short to compare.

    Each team writes down what marks this buyer, and both look for what they share: there the persona begins. No
    common entry means two personas, or two words for one thing.

    Passes: two lists of three entries that share one.
    Fails: two lists without a common entry; a list of two entries.
    """
    for persona in filter(is_live, catalog.personas):
        found = overlap(persona, catalog.settings)
        if found is not None and found.is_disjoint:
            message = f"The teams' lists about {called(persona)} have no entry in common."
            suggestion = "Read both lists aloud together, and agree on one wording where you mean the same."
            yield Finding(persona, message, ("attribute_exercise",), suggestion, key=True)
        for team in catalog.settings.teams:
            entries = persona.attribute_exercise.get(team, ())
            if entries and len(entries) < SHORTEST:
                number = how_many(len(entries), "entry", "entries")
                message = f'The list of "{team}" about {called(persona)} has {number}.'
                suggestion = f"Ask them for {SHORTEST} or more, so that there is something to compare."
                yield Finding(persona, message, ("attribute_exercise", team), suggestion, severity="note")
