"""The check team-absent-from-stages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import asked, is_live
from personary.model.journey import Journey, Stage

IN_A_ROW = 3


@check("team-absent-from-stages", severity="warning", practices="S4-20 S4-22")
def team_absent_from_stages(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A team does nothing for several stages in a row.

    Both teams work on every step of the way. A team that neither meets the buyer nor keeps a duty after handing
    over has washed its hands of them, and the buyer notices.

    Passes: a stop, or a handoff with "from_team_still_does", that gives each team something to do.
    Fails: three stages in a row in which sales has neither an "engagement" nor a duty.
    """
    for journey in catalog.journeys:
        severity = asked("approved", journey.status, required=False)
        if severity is None or not _is_used(catalog, journey):
            continue
        for team in catalog.settings.teams:
            for first, last in _gaps([_is_active(catalog, journey, stage, team) for stage in journey.stages]):
                begin, end = journey.stages[first], journey.stages[last]
                yield Finding(
                    journey,
                    f'The team "{team}" has nothing to do in {called(journey)} from "{begin.name}" to "{end.name}".',
                    ("stages", first),
                    f'Say what they do there, under "engagement" at a stop of a persona, as in: {team}: What they do.',
                    severity=severity,
                )


def _is_used(catalog: Catalog, journey: Journey) -> bool:
    """Whether anybody has written stops for this journey; before that nobody has anything to do."""
    return any(catalog.stops_at(journey, stage) for stage in journey.stages)


def _is_active(catalog: Catalog, journey: Journey, stage: Stage, team: str) -> bool:
    stops = catalog.stops_at(journey, stage)
    if any(stop.engagement.get(team, "").strip() for persona, stop in stops if is_live(persona)):
        return True
    names = {stage.id, f"{journey.id}/{stage.id}"}
    return any(
        (team == handoff.from_team and handoff.from_team_still_does and handoff.to_stage in names)
        or (team == handoff.to_team and handoff.to_stage in names)
        for handoff in journey.handoffs
    )


def _gaps(active: list[bool]) -> Iterator[tuple[int, int]]:
    start = 0
    for position, here in enumerate([*active, True]):
        if here:
            if position - start >= IN_A_ROW:
                yield start, position - 1
            start = position + 1
