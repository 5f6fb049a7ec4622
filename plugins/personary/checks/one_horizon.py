"""The check one-horizon."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check


@check("one-horizon", severity="warning", practices="S1-01")
def one_horizon(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Everything both teams measure and owe each other looks equally far ahead.

    Sales lives in the quarter and marketing in the years to come. That tension is useful as long as both have
    something to show for it; where only one horizon is left, one team has given up.

    Passes: a KPI for the quarter and one for the long term.
    Fails: three KPIs and commitments, all for the quarter.
    """
    alignment = catalog.alignment
    named = (*(kpi.horizon for kpi in alignment.kpis), *(each.horizon for each in alignment.commitments))
    horizons = [horizon for horizon in named if horizon is not None]
    if len(horizons) > 1 and len(set(horizons)) == 1:
        where = {"quarter": "only one quarter ahead", "year": "only one year ahead", "long_term": "only far ahead"}
        message = f"Every KPI and commitment that names a horizon looks {where[horizons[0]]}."
        suggestion = "Agree on one measure for the nearer and one for the farther end, and give each its horizon."
        yield Finding(alignment, message, ("kpis",), suggestion, key=True)
