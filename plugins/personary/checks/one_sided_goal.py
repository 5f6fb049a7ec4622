"""The check one-sided-goal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.missing_field import was_written


@check("one-sided-goal", severity="error", practices="S3-12 S3-26")
def one_sided_goal(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A stage has a goal for one team and none for another.

    Both teams work at every stage. A stage where only one of them wants something is where the other lets go.

    Passes: a stage with a goal for marketing and a goal for sales; a draft stage without goals.
    Fails: a stage with a goal for sales alone, whatever the status.
    """
    for journey in catalog.journeys:
        if journey.status == "retired":
            continue
        for number, stage in enumerate(journey.stages):
            at = ("stages", number, "goals")
            for team in catalog.settings.teams if stage.goals else ():
                goal = stage.goals.get(team)
                if (goal is None or not goal.text.strip()) and not was_written(catalog, journey, (*at, team)):
                    message = f'The stage "{stage.name}" has a goal for one side and none for the team "{team}".'
                    suggestion = f"Add what they want here: {team}: Their goal at this stage"
                    yield Finding(journey, message, at, suggestion, key=True)
