"""The check no-early-engagement."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import has_reached, is_live


@check("no-early-engagement", severity="note", practices="S4-22")
def no_early_engagement(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A team meets no buyer before the stage from which a lead is ready for sales.

    Sellers who speak with buyers early hear what a form never asks. A team that waits until leads are ready leaves
    the first picture of the buyer to others.

    Passes: a stop before the sales-ready stage at which each team has an "engagement".
    Fails: stops before that stage at which only marketing does something.
    """
    for journey in catalog.journeys:
        ready = next((number for number, stage in enumerate(journey.stages) if stage.sales_ready), 0)
        stops = [stop for stage in journey.stages[:ready] for persona, stop in catalog.stops_at(journey, stage)
                 if is_live(persona)]  # fmt: skip
        # Where nobody does anything yet, nothing was written.
        if not has_reached(journey.status, "validated") or not any(stop.engagement for stop in stops):
            continue
        for team in catalog.settings.teams:
            if not any(stop.engagement.get(team, "").strip() for stop in stops):
                message = f'The team "{team}" meets nobody in {called(journey)} before "{journey.stages[ready].name}".'
                suggestion = f'Say what they could do earlier, under "engagement" at a stop of a persona: {team}: …'
                yield Finding(journey, message, ("stages", ready), suggestion)
