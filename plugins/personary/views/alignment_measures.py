"""Shared measures, agreements and the two horizons: what both teams want, what they signed, and for how long."""

from __future__ import annotations

from typing import get_args

from personary.frozen import frozen
from personary.model.alignment import Agreement, Kpi
from personary.model.choices import Horizon
from personary.views.briefing import Briefing
from personary.views.parts import Link, TeamMark, team_mark
from personary.views.persona_alignment_care import Stamp, stamps


@frozen
class Part:
    """What one team does for a measure, or that nothing is written."""

    team: TeamMark
    text: str
    is_missing: bool


@frozen
class StagesOf:
    """The stages of one journey whose goals use a measure."""

    journey: Link
    stages: tuple[Link, ...]


@frozen
class Measure:
    """A shared KPI."""

    anchor: str
    name: str
    objective: str
    horizon: str
    parts: tuple[Part, ...]
    target: str
    formula: str
    used: str
    used_by: tuple[StagesOf, ...]


@frozen
class Signed:
    """An agreement."""

    anchor: str
    subject: str
    direction: str
    stamps: tuple[Stamp, ...]
    again: str
    is_late: bool


@frozen
class HorizonStop:
    """What is wanted within one horizon: measures, and promises that are still open."""

    title: str
    measures: tuple[Link, ...]
    promises: tuple[Link, ...]


def contributing_teams(briefing: Briefing) -> tuple[TeamMark, ...]:
    """Return the teams with a column of their own: all that sign, and further ones that contribute somewhere."""
    settings, kpis = briefing.settings, briefing.catalog.alignment.kpis
    further = (team for team in settings.further_teams if any(team in kpi.contribution for kpi in kpis))
    return tuple(team_mark(briefing, team) for team in dict.fromkeys((*settings.teams, *further)))


def measures(briefing: Briefing) -> tuple[Measure, ...]:
    """Return every shared measure with each team's part and the stages whose goals use it."""
    teams = contributing_teams(briefing)
    return tuple(_measure(briefing, kpi, teams) for kpi in briefing.catalog.alignment.kpis)


def agreements(briefing: Briefing) -> tuple[Signed, ...]:
    """Return what the heads of the teams agreed."""
    return tuple(_signed(briefing, each, n) for n, each in enumerate(briefing.catalog.alignment.agreements))


def horizons(briefing: Briefing) -> tuple[HorizonStop, ...]:
    """Return the strip from this quarter to the long term."""
    alignment, words = briefing.catalog.alignment, briefing.words
    return tuple(
        HorizonStop(
            title=words.choice("horizon", horizon),
            measures=tuple(
                Link(kpi.name, "alignment", "", f"kpi-{kpi.id}") for kpi in alignment.kpis if kpi.horizon == horizon
            ),
            promises=tuple(
                Link(each.what, "alignment", "", f"commitment-{n}")
                for n, each in enumerate(alignment.commitments)
                if each.horizon == horizon and each.state == "open"
            ),
        )
        for horizon in get_args(Horizon)
    )


def _measure(briefing: Briefing, kpi: Kpi, teams: tuple[TeamMark, ...]) -> Measure:
    words = briefing.words
    found = (
        StagesOf(
            Link(journey.title, "journey-roadmap", journey.id),
            tuple(
                Link(stage.name, "journey-roadmap", journey.id, f"stage-{stage.id}")
                for stage in journey.stages
                if any(goal.kpi == kpi.id for goal in stage.goals.values())
            ),
        )
        for journey in briefing.catalog.journeys
    )
    used_by = tuple(each for each in found if each.stages)
    count = sum(len(each.stages) for each in used_by)
    return Measure(
        anchor=f"kpi-{kpi.id}",
        name=kpi.name,
        objective=kpi.objective,
        horizon=words.choice("horizon", kpi.horizon) if kpi.horizon else "",
        parts=tuple(
            Part(team, kpi.contribution.get(team.key) or words("kpi.no_part"), team.key not in kpi.contribution)
            for team in teams
        ),
        target=kpi.target or words("kpi.no_target"),
        formula=kpi.formula or "",
        used=words("kpi.used_by", count) if count else words("kpi.unused"),
        used_by=used_by,
    )


def _signed(briefing: Briefing, agreement: Agreement, position: int) -> Signed:
    words = briefing.words
    is_late = agreement.due is not None and agreement.due < briefing.today
    again = words("agreement.no_day")
    if agreement.due is not None:
        again = words("agreement.late" if is_late else "agreement.again", day=words.date(agreement.due))
    return Signed(
        anchor=f"agreement-{position}",
        subject=agreement.subject,
        direction=words.choice("direction", agreement.direction),
        stamps=stamps(briefing, agreement.signoff),
        again=again,
        is_late=is_late,
    )
