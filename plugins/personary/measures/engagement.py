"""Which team meets whom on a journey: the heat grid by team and role (S3-13, S3-14)."""

from __future__ import annotations

from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.committees import roles_of
from personary.measures.ladder import is_live
from personary.model.choices import BuyingRole
from personary.model.journey import Journey, Stage


@frozen
class Meeting:
    """What a team does for the people of one role at one stage: whom it meets there, and what it does."""

    stage: Stage
    team: str
    role: BuyingRole
    done: tuple[tuple[str, str], ...]
    """Persona ids and what the team does for them; empty when it does nothing."""


@frozen
class Heat:
    """Stages by team and role. Only roles that somebody plays in a committee on this journey have rows."""

    journey: Journey
    roles: tuple[BuyingRole, ...]
    meetings: tuple[Meeting, ...]
    players: tuple[tuple[str, tuple[BuyingRole, ...]], ...]
    """Personas in committees on this journey, and the parts each plays there."""

    def played_by(self, role: BuyingRole) -> tuple[str, ...]:
        """Return the ids of the personas that play a role, each once."""
        return tuple(dict.fromkeys(id_ for id_, played in self.players if role in played))

    def is_met(self, team: str, role: BuyingRole) -> bool:
        """Whether a team meets the people of a role anywhere on the way."""
        return any(each.done for each in self.meetings if each.team == team and each.role == role)

    @property
    def is_written(self) -> bool:
        """Whether anybody has written what teams do on this journey."""
        return any(each.done for each in self.meetings)


def heat(catalog: Catalog, journey: Journey) -> Heat:
    """Lay out which team meets the people of which role at which stage."""
    players = _players(catalog, journey)
    roles = tuple(dict.fromkeys(role for _, played in players for role in played))
    teams = (*catalog.settings.teams, *catalog.settings.further_teams)
    meetings = tuple(
        Meeting(
            stage, team, role, tuple(_done(catalog, journey, stage, team, {id_ for id_, p in players if role in p}))
        )
        for stage in journey.stages
        for team in teams
        for role in roles
    )
    return Heat(journey, roles, meetings, tuple(players))


def _players(catalog: Catalog, journey: Journey) -> list[tuple[str, tuple[BuyingRole, ...]]]:
    return [
        (member.persona, roles_of(catalog, member))
        for committee in catalog.travelling(journey)
        if is_live(committee)
        for member in committee.members
    ]


def _done(catalog: Catalog, journey: Journey, stage: Stage, team: str, personas: set[str]) -> Iterator[tuple[str, str]]:
    for persona, stop in catalog.stops_at(journey, stage):
        what = stop.engagement.get(team, "").strip()
        if persona.id in personas and is_live(persona) and what:
            yield persona.id, what
