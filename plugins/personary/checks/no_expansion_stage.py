"""The check no-expansion-stage."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import has_reached


@check("no-expansion-stage", severity="note", practices="S3-15")
def no_expansion_stage(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The way ends with the first purchase.

    Buying a second time is a way of its own: other people decide, and other worries count. A branch shows where
    upsell and cross-sell leave.

    Passes: a journey with "branches"; a journey of the kind "upsell" or "cross_sell" beside it.
    Fails: an approved journey for new business, and nothing that follows.
    """
    if any(kind == "journey" for kind, _ in catalog.broken):
        return
    if any(journey.kind in {"upsell", "cross_sell"} and journey.status != "retired" for journey in catalog.journeys):
        return
    for journey in catalog.journeys:
        if journey.kind == "new_business" and has_reached(journey.status, "approved") and not journey.branches:
            message = f"Nothing follows on {called(journey)}: neither upsell nor cross-sell has a way of its own."
            suggestion = 'Draw a journey of the kind "upsell" or "cross_sell", and lead to it from "branches".'
            yield Finding(journey, message, ("kind",), suggestion)
