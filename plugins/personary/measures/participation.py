"""Who takes part in the research, counted by team and never by person (S0-19)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.ladder import is_live


@frozen
class Part:
    """What one team did."""

    collected: int
    """Pieces of evidence it brought."""
    opens_doors: int
    """People of it who help to find respondents."""
    heard: int
    """Pieces it was told of."""
    met: int
    """Review meetings with at least one of it."""


@frozen
class Participation:
    """What all teams did, and out of how much."""

    parts: Mapping[str, Part]
    pieces: int
    meetings: int


def participation(catalog: Catalog, today: dt.date) -> Participation:
    """Count what every team did for the research."""
    pieces = tuple(piece for piece in catalog.evidence if piece.withdrawn is None)
    held = tuple(review for review in catalog.alignment.reviews if review.date <= today)
    plans = tuple(persona.research_plan for persona in catalog.personas if is_live(persona) and persona.research_plan)
    teams = (*catalog.settings.teams, *catalog.settings.further_teams)
    return Participation(
        parts={
            team: Part(
                collected=sum(team in piece.collected_by for piece in pieces),
                opens_doors=len({ally.role for plan in plans for ally in plan.allies if ally.team == team}),
                heard=sum(any(entry.team == team for entry in piece.shared) for piece in pieces),
                met=sum(review.attendees.get(team, 0) > 0 for review in held),
            )
            for team in dict.fromkeys(teams)
        },
        pieces=len(pieces),
        meetings=len(held),
    )
