"""The check no-stage-after-sale."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import asked


@check("no-stage-after-sale", severity="warning", practices="S3-03")
def no_stage_after_sale(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A journey ends with the order.

    The buyer's way goes on: daily use decides about the next order, and what is learnt there belongs to both
    teams.

    Passes: an approved journey with a stage of "phase: after_sale".
    Fails: an approved journey whose stages all come before the sale.
    """
    for journey in catalog.journeys:
        severity = asked("approved", journey.status, required=False)
        if severity is not None and journey.stages and all(stage.phase == "before_sale" for stage in journey.stages):
            yield Finding(
                journey,
                f"{called(journey)} has no stage after the sale.",
                ("stages",),
                'Add a stage with "phase: after_sale", such as daily use.',
                key=True,
                severity=severity,
            )
