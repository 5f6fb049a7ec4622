"""The check plan-without-ally."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.evidence import interviews
from personary.measures.ladder import is_live


@check("plan-without-ally", severity="note", practices="S0-06")
def plan_without_ally(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Interviews are to come through sales, and no seller is named who opens a door.

    Sales guards its customers, and rightly. One or two friendly account leads are enough to begin: their customers
    talk, nothing goes wrong, and the others follow.

    Passes: a research plan with "allies"; a plan that leaves the search to a recruiter.
    Fails: a plan with our own resources and nobody in it who helps.
    """
    for persona in filter(is_live, catalog.personas):
        plan = persona.research_plan
        if plan is None or plan.allies:
            continue
        by_sales = any(
            piece.sourcing is not None and piece.sourcing.route == "sales_introduced"
            for piece in interviews(catalog, persona)
        )
        if plan.resources == "internal" or (by_sales and plan.resources != "external"):
            yield Finding(
                persona,
                f"The research plan of {called(persona)} names nobody who opens doors.",
                ("research_plan",),
                "Ask one friendly account lead, and add: "
                f"allies: [{{role: Account lead north, team: {catalog.settings.teams[-1]}, status: asked}}]",
                key=True,
            )
