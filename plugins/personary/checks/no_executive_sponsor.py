"""The check no-executive-sponsor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.measures.ladder import has_reached
from personary.model.types import Laddered


@check("no-executive-sponsor", severity="warning", practices="S4-26")
def no_executive_sponsor(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Nobody at the top of our own company backs this work.

    Two teams that share goals and measures need somebody above both who wants it. Without such a person the first
    bad quarter sends each back to its own numbers.

    Passes: "executive_sponsor" in committees/alignment.yaml; a project in which nothing is validated yet.
    Fails: an approved persona, and no sponsor.
    """
    if ("alignment", "alignment") in catalog.broken or catalog.alignment.executive_sponsor is not None:
        return
    climbed = [each.status for each in catalog.definitions if isinstance(each, Laddered)]
    approved = any(has_reached(status, "approved") for status in climbed)
    if approved or any(has_reached(status, "validated") for status in climbed):
        yield Finding(
            catalog.alignment,
            "Nobody at the top of our own company is named as the sponsor of this work.",
            ("executive_sponsor",),
            f"Add, for example: executive_sponsor: {{by: Managing director, date: {today.isoformat()}}}",
            severity="warning" if approved else "note",
        )
