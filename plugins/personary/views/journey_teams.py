"""Both teams on a journey: goals stage by stage, who meets whom, and what is said (S3-12, S3-13, S4-20, S4-21)."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.engagement import heat
from personary.model.journey import Journey
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.journey_engagement import HeatGrid, heat_grid, never_met
from personary.views.journey_gaps import Gap
from personary.views.journey_messages import MessageHouse, message_house
from personary.views.parts import Link, TeamMark, team_mark
from personary.views.road import Line
from personary.views.stage_lines import goal_lines, stage_link


@frozen
class GoalRow:
    """A stage, and what each team wants there."""

    number: int
    stage: Link
    goals: tuple[tuple[TeamMark, tuple[Line, ...]], ...]


@frozen
class JourneyTeams:
    """The page about both teams on a journey, for our own people."""

    frame: Frame
    title: str
    journey: Link
    teams: tuple[TeamMark, ...]
    goals: tuple[GoalRow, ...]
    engagement: HeatGrid | None
    messages: MessageHouse | None
    gaps: tuple[Gap, ...]


def journeys_with_teams(briefing: Briefing) -> tuple[str, ...]:
    """Return the journeys on which a team has written what it wants, does or says."""
    if not briefing.internal:
        return ()
    return tuple(journey.id for journey in briefing.catalog.journeys if _is_written(briefing, journey))


def _is_written(briefing: Briefing, journey: Journey) -> bool:
    stops = (stop for stage in journey.stages for _, stop in briefing.catalog.stops_at(journey, stage))
    return (
        any(stage.goals for stage in journey.stages)
        or any(stop.core_message for stop in stops)
        or heat(briefing.catalog, journey).is_written
    )


def present_journey_teams(briefing: Briefing, id_: str) -> JourneyTeams:
    """Present what both teams do on a journey."""
    journey = briefing.catalog.journey(id_)
    assert journey is not None, f"{id_} was planned but is not in the catalog"
    words = briefing.words
    goals = _goals(briefing, journey) if any(stage.goals for stage in journey.stages) else ()
    grid, house = heat_grid(briefing, journey), message_house(briefing, journey)
    return JourneyTeams(
        frame=Frame(
            title=words("journey.teams.title", journey=journey.title),
            description=words("journey.teams.description"),
            source_file=briefing.catalog.file(journey) or None,
            sections=sections(
                ("goals", words("journey.goals"), goals),
                ("engagement", words("journey.engagement"), grid),
                ("messages", words("journey.messages"), house),
            ),
        ),
        title=words("journey.teams"),
        journey=Link(journey.title, "journey-roadmap", journey.id),
        teams=tuple(team_mark(briefing, team) for team in briefing.settings.teams),
        goals=goals,
        engagement=grid,
        messages=house,
        gaps=never_met(briefing, journey),
    )


def _goals(briefing: Briefing, journey: Journey) -> tuple[GoalRow, ...]:
    return tuple(
        GoalRow(
            number,
            stage_link(journey, stage),
            tuple(
                (team_mark(briefing, team), goal_lines(briefing, stage, team) if stage.goals else ())
                for team in briefing.settings.teams
            ),
        )
        for number, stage in enumerate(journey.stages, 1)
    )
