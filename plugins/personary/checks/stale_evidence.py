"""The check stale-evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, how_many
from personary.measures.evidence import is_old, sources
from personary.measures.ladder import is_live
from personary.model.types import Laddered


@check("stale-evidence", severity="warning", practices="S0-17")
def stale_evidence(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Sentences rest on nothing but evidence that is too old.

    Buyers change. What they said two years ago may still be true, and somebody has to ask. A sentence counts as
    fresh while one piece behind it is; the age stands in the settings.

    Passes: a sentence with one interview from this year.
    Fails: a sentence whose only interview is older than "evidence_age".
    """
    months = int(catalog.settings.evidence_age)
    kept = (piece for piece in catalog.evidence if piece.withdrawn is None)
    old = {piece.id for piece in kept if is_old(piece, catalog.settings, today)}
    for entity in catalog.definitions:
        if isinstance(entity, Laddered) and not is_live(entity):
            continue
        stale = [
            at
            for at, _, ids in catalog.cited(entity)
            if not old.isdisjoint(ids) and old.issuperset(piece.id for piece in sources(catalog, ids))
        ]
        if stale:
            what = how_many(len(stale), "sentence")
            verb = "rests" if len(stale) == 1 else "rest"
            yield Finding(
                entity,
                f"In {called(entity)}, {what} {verb} on nothing but evidence older than {months} months.",
                (*stale[0], "evidence"),
                "Ask a buyer again, beginning here, and name the new interview beside the old one.",
            )
