"""The check market-gaps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.measures.markets import market_matrix


@check("market-gaps", severity="warning", practices="S3-04 S3-05")
def market_gaps(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A segment lies in no territory, or a territory holds no segment.

    Markets come first: before anybody speaks of buyers, both teams agree where they look for them. A segment
    without a territory is nobody's, and a territory without a segment is worked without knowing for whom.

    Passes: every segment names a territory, and every territory is named by a segment.
    Fails: a segment without "territories".
    """
    market = catalog.market
    matrix = market_matrix(catalog)
    for number, segment in enumerate(market.segments):
        if segment in matrix.empty_segments:
            message = f'The segment "{segment.name}" lies in no territory.'
            names = ", ".join(each.id for each in market.territories) or "north"
            yield Finding(market, message, ("segments", number), f"Add those that apply: territories: [{names}]")
    # While no segment exists, the territories were only written first.
    for number, territory in enumerate(market.territories if market.segments else ()):
        if territory.id in matrix.empty_territories:
            message = f'No segment lies in the territory "{territory.name}".'
            suggestion = f'Add "{territory.id}" to the "territories" of a segment, or take the territory out.'
            yield Finding(market, message, ("territories", number), suggestion)
