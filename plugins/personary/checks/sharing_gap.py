"""The check sharing-gap."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import day
from personary.measures.evidence import is_interview

GAP = dt.timedelta(days=60)


@check("sharing-gap", severity="note", practices="S0-15 S0-12")
def sharing_gap(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Interviews go on, and for sixty days nobody has been told what they show.

    One sentence from last week's talk wins a seller over more surely than a report in the spring. As interviews
    arrive, each is worth a word in the Monday call.

    Passes: "shared" with a date within the last sixty days; no interviews in that time.
    Fails: new interviews, and the latest "shared" lies further back.
    """
    talks = [piece for piece in catalog.evidence if is_interview(piece.kind) and piece.withdrawn is None]
    latest = max((piece for piece in talks if piece.date <= today), key=lambda each: each.date, default=None)
    told = max((entry.date for piece in catalog.evidence for entry in piece.shared), default=None)
    since = told or min((piece.date for piece in talks), default=today)
    if latest is not None and latest.date > today - GAP and since < today - GAP:
        ago = (
            f"The last time anybody was told of an interview was {day(told)}."
            if told
            else "Nobody has been told of any interview yet."
        )
        yield Finding(
            latest,
            ago,
            ("shared",),
            f"Share one sentence of this one, and add: shared: [{{team: {catalog.settings.teams[-1]}, "
            f"date: {day(today)}, how: Read out in the Monday call}}]",
        )
