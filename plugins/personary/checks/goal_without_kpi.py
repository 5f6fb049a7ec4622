"""The check goal-without-kpi."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, how_many
from personary.measures.ladder import asked


@check("goal-without-kpi", severity="warning", practices="S3-26 S4-03")
def goal_without_kpi(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The goal of a team at a stage is tied to no shared measure.

    The goals of both teams interlock with revenue through measures that belong to both. A goal without one is
    reached whenever its team says so.

    Passes: "goals: {sales: {text: Agree what counts, kpi: early-talks}}".
    Fails: an approved journey with a goal that names no "kpi".
    """
    for journey in catalog.journeys:
        severity = asked("approved", journey.status, required=False)
        if severity is None or journey.status == "retired":
            continue
        bare = [
            ("stages", number, "goals", team)
            for number, stage in enumerate(journey.stages)
            for team, goal in stage.goals.items()
            if goal.kpi is None and goal.text.strip()
        ]
        if bare:
            known = catalog.alignment.kpis
            verb = "names" if len(bare) == 1 else "name"
            first = journey.stages[bare[0][1]].name
            yield Finding(
                journey,
                f'In {called(journey)}, {how_many(len(bare), "goal")} {verb} no KPI, beginning with "{first}".',
                bare[0],
                f"Add, for example: kpi: {known[0].id if known else 'early-talks'}",
                severity=severity,
            )
