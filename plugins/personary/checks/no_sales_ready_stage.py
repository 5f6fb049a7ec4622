"""The check no-sales-ready-stage."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import asked


@check("no-sales-ready-stage", severity="error", practices="S3-01")
def no_sales_ready_stage(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A journey does not say from which stage on a lead is ready for sales.

    Most leads are not ready when they arrive. Where the two teams mean different stages, one complains about bad
    leads and the other about leads left lying.

    Passes: an approved journey in which one stage has "sales_ready: true".
    Fails: an approved journey in which none has.
    """
    for journey in catalog.journeys:
        severity = asked("approved", journey.status)
        if severity is not None and journey.stages and not any(stage.sales_ready for stage in journey.stages):
            yield Finding(
                journey,
                f"No stage of {called(journey)} is marked as the one from which a lead is ready for sales.",
                ("stages",),
                'Agree on the stage, and add "sales_ready: true" to it.',
                key=True,
                severity=severity,
            )
