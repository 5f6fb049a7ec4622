"""Who meets whom on a journey: for each part in the purchase, where each team does something (S3-13, S3-14)."""

from __future__ import annotations

from typing import get_args

from personary.frozen import frozen
from personary.measures.engagement import Heat, heat
from personary.model.choices import BuyingRole
from personary.model.journey import Journey
from personary.views.briefing import Briefing
from personary.views.journey_gaps import Gap
from personary.views.parts import TeamMark, team_mark
from personary.views.stage_lines import story_link

NEVER_MISSED: tuple[BuyingRole, ...] = ("economic_buyer", "technical_influencer", "user_influencer")
"""Whom each team must meet somewhere: the one who signs, and those who advise."""


@frozen
class HeatRow:
    """What one team does for the people of one part: at each stage their names, and in how many stages."""

    part: str
    is_first: bool
    """Whether this is the first row of its part."""
    team: TeamMark
    met: tuple[str, ...]
    total: str
    never: bool


@frozen
class HeatGrid:
    """Parts and teams by stage."""

    stages: tuple[str, ...]
    rows: tuple[HeatRow, ...]


def heat_grid(briefing: Briefing, journey: Journey) -> HeatGrid | None:
    """Lay out who meets whom; for our own people only, and not before anybody has written what teams do."""
    found = heat(briefing.catalog, journey) if briefing.internal else None
    if found is None or not found.is_written or not found.roles:
        return None
    rows = tuple(
        _row(briefing, found, role, team, is_first=not number)
        for role in sorted(found.roles, key=get_args(BuyingRole).index)
        for number, team in enumerate(_teams(briefing, found, role))
    )
    return HeatGrid(tuple(stage.name for stage in journey.stages), rows)


def never_met(briefing: Briefing, journey: Journey) -> tuple[Gap, ...]:
    """Return for each team whom it never meets, and the next step."""
    found = heat(briefing.catalog, journey)
    if not briefing.internal or journey.status == "retired" or not found.is_written:
        return ()
    words, gaps = briefing.words, []
    for team in briefing.settings.teams:
        missed = [role for role in NEVER_MISSED if role in found.roles and not found.is_met(team, role)]
        if missed:
            parts = words.list(words.choice("buying_role", role) for role in missed)
            told = words("gap.met", team=words.team(team), parts=parts)
            people = words.list(_short(briefing, found, missed))
            gaps.append(Gap(told, words("gap.met.next", team=words.team(team), who=people)))
    return tuple(gaps)


def _short(briefing: Briefing, found: Heat, roles: list[BuyingRole]) -> tuple[str, ...]:
    """Return the names of those who play one of these parts, each once."""
    ids = dict.fromkeys(id_ for role in roles for id_ in found.played_by(role))
    people = filter(None, map(briefing.catalog.persona, ids))
    return tuple(story_link(briefing, persona).text for persona in people)


def _teams(briefing: Briefing, found: Heat, role: BuyingRole) -> tuple[str, ...]:
    """Return the teams that own the picture, and of the others those that meet the role."""
    others = (team for team in briefing.settings.further_teams if found.is_met(team, role))
    return tuple(dict.fromkeys((*briefing.settings.teams, *others)))


def _row(briefing: Briefing, found: Heat, role: BuyingRole, team: str, *, is_first: bool) -> HeatRow:
    words = briefing.words
    meetings = [each for each in found.meetings if each.team == team and each.role == role]
    met = tuple(_names(briefing, tuple(id_ for id_, _ in each.done)) for each in meetings)
    stages = sum(map(bool, met))
    return HeatRow(
        part=words.choice("buying_role", role),
        is_first=is_first,
        team=team_mark(briefing, team),
        met=met,
        total=words("journey.engagement.total", at=words.number(stages), of=words.number(len(met))) if stages else "",
        never=not stages and role in NEVER_MISSED and team in briefing.settings.teams,
    )


def _names(briefing: Briefing, ids: tuple[str, ...]) -> str:
    people = filter(None, map(briefing.catalog.persona, dict.fromkeys(ids)))
    return ", ".join(story_link(briefing, persona).text for persona in people)
