"""The check disjoint-focus."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.measures.markets import market_matrix


@check("disjoint-focus", severity="warning", practices="S3-05")
def disjoint_focus(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The teams work on the same segment in different places.

    Marketing warms up buyers in the north while sales calls in the south: both are busy, and no buyer meets both.

    Passes: a segment in which marketing and sales have one territory in common.
    Fails: a segment with "focus: {marketing: [north], sales: [south]}".
    """
    for number, row in enumerate(market_matrix(catalog).rows):
        if row.is_disjoint:
            message = f'In the segment "{row.segment.name}" the teams work in no territory together.'
            suggestion = "Agree on one territory to begin with, and name it for each team."
            yield Finding(catalog.market, message, ("segments", number, "focus"), suggestion, key=True)
