"""The check withdrawn-evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import listed


@check("withdrawn-evidence", severity="warning", practices="S0-01")
def withdrawn_evidence(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A sentence rests on nothing but withdrawn evidence.

    When a respondent takes back what they said, the sentence they carried is an assumption again, and pages show
    it as one.

    Passes: a sentence with one piece of evidence that still counts.
    Fails: a sentence whose only evidence is withdrawn.
    """
    withdrawn = {piece.id for piece in catalog.evidence if piece.withdrawn is not None}
    for entity in catalog.definitions:
        for at, text, ids in catalog.cited(entity):
            if ids and withdrawn.issuperset(ids):
                names = listed(f'"{id_}"' for id_ in ids)
                verb = "was" if len(ids) == 1 else "were"
                yield Finding(
                    entity,
                    f'The sentence "{text}" rests on {names}, which {verb} withdrawn.',
                    (*at, "evidence"),
                    "Name evidence that still counts, or leave the sentence as an assumption without evidence.",
                )
