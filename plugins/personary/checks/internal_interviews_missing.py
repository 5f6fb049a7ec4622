"""The check internal-interviews-missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import day
from personary.measures.evidence import is_interview


@check("internal-interviews-missing", severity="note", practices="S4-04")
def internal_interviews_missing(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Customers were asked before our own people were.

    Marketing, product, service and sales each know a piece. Asking them first saves the customer from questions
    that the next desk could have answered, and makes allies of those who were asked.

    Passes: an internal interview before the first talk with a buyer.
    Fails: talks with buyers and no internal interview, or only later ones.
    """
    if any(kind == "evidence" for kind, _ in catalog.broken):
        return  # The piece that cannot be read may be the one.
    pieces = [piece for piece in catalog.evidence if piece.withdrawn is None]
    first = min((piece for piece in pieces if is_interview(piece.kind)), key=lambda each: each.date, default=None)
    own = [piece.date for piece in pieces if piece.kind == "internal_interview"]
    if first is not None and not any(date <= first.date for date in own):
        since = f"the first of them on {day(min(own))}" if own else "and nobody has done so yet"
        yield Finding(
            first,
            f"This was the first talk with a buyer, before our own people were asked, {since}.",
            ("date",),
            'Ask marketing, product, service and sales what they know; add each as "kind: internal_interview".',
        )
