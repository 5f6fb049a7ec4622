"""The check no-firmographics."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.diagnostics.diagnostic import Severity
from personary.measures.ladder import asked
from personary.model.market import Firmographics


@check("no-firmographics", severity="error", practices="S3-10")
def no_firmographics(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A validated persona works in a segment of which no company fact is known.

    Marketing tends to miss who decides, sales to wave facts about companies aside. A persona needs both: a part in
    the purchase in its own file, and industry, size or region in its segment.

    Passes: a segment with "firmographics".
    Fails: a segment without them, named by a validated persona.
    """
    for number, segment in enumerate(catalog.market.segments):
        if segment.firmographics is not None and segment.firmographics != Firmographics():
            continue
        found: set[Severity | None] = {
            asked("validated", persona.status)
            for persona in catalog.personas
            if segment.id in persona.segments and persona.status != "retired"
        }
        severity: Severity | None = "error" if "error" in found else "note" if "note" in found else None
        if severity is not None:
            message = f'Nothing is said about the companies in the segment "{segment.name}".'
            suggestion = "Add, for example: firmographics: {company_size: 150 to 900 people}"
            yield Finding(catalog.market, message, ("segments", number), suggestion, severity=severity)
