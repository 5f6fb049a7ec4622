"""The check one-sided-kpi."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.missing_field import was_written


@check("one-sided-kpi", severity="error", practices="S4-03 S4-24")
def one_sided_kpi(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A shared measure to which one team contributes nothing.

    A measure is shared when every team does something for it. What one of them only watches is that team's
    complaint about the other.

    Passes: a KPI with a contribution of marketing and one of sales.
    Fails: a KPI to which only sales contributes.
    """
    for number, kpi in enumerate(catalog.alignment.kpis):
        for team in catalog.settings.teams:
            at = ("kpis", number, "contribution", team)
            if not kpi.contribution.get(team, "").strip() and not was_written(catalog, catalog.alignment, at):
                message = f'The team "{team}" contributes nothing to the KPI "{kpi.name}".'
                suggestion = f'Agree on it and add to "contribution": {team}: What they do for it'
                yield Finding(catalog.alignment, message, at[:-1], suggestion, key=True)
