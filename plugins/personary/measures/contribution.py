"""Who brought what: claims, evidence and changes, counted by team and never by person (S2-07, S4-19)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.evidence import sources
from personary.measures.ladder import is_live
from personary.model.claim import Claim
from personary.model.evidence import Evidence
from personary.model.persona import Persona
from personary.model.types import Laddered


@frozen
class Share:
    """What one team brought, and since when."""

    claims: int
    evidence: int
    changes: int
    since: dt.date | None
    """The day of its first piece of evidence or agreed change."""


@frozen
class Contribution:
    """What all teams brought."""

    shares: Mapping[str, Share]
    claims: int
    claims_unnamed: int
    """Claims that do not say who brought them."""
    evidence: int
    evidence_unnamed: int
    """Pieces that do not say who collected them."""

    def alone(self, teams: tuple[str, ...]) -> str:
        """Return the only one of `teams` that brought anything; empty when there are several or none."""
        active = [team for team in teams if (share := self.shares[team]).claims or share.evidence]
        return active[0] if len(active) == 1 and len(teams) > 1 else ""


def persona_contribution(catalog: Catalog, persona: Persona) -> Contribution:
    """Count who brought what to a persona: its claims, and the evidence that names it or carries them."""
    ids = (id_ for _, _, ids in catalog.cited(persona) for id_ in ids)
    heard = (piece for piece in catalog.respondents(persona) if piece.withdrawn is None)
    pieces = {piece.id: piece for piece in (*heard, *sources(catalog, ids))}
    return _count(catalog, (persona,), pieces.values())


def project_contribution(catalog: Catalog) -> Contribution:
    """Count who brought what to every persona and committee that counts, and all evidence."""
    entities = (each for each in (*catalog.personas, *catalog.committees) if is_live(each))
    return _count(catalog, tuple(entities), (piece for piece in catalog.evidence if piece.withdrawn is None))


def _count(catalog: Catalog, entities: tuple[Laddered, ...], found: Iterable[Evidence]) -> Contribution:
    pieces = tuple(found)
    claims = tuple(group for entity in entities for _, group in catalog.groups(entity) if isinstance(group, Claim))
    changes = tuple(change for entity in entities for change in entity.change_log)
    teams = (*catalog.settings.teams, *catalog.settings.further_teams)
    days = {
        team: [
            *(piece.date for piece in pieces if team in piece.collected_by),
            *(change.date for change in changes if team in change.teams),
        ]
        for team in teams
    }
    return Contribution(
        shares={
            team: Share(
                claims=sum(team in claim.contributed_by for claim in claims),
                evidence=sum(team in piece.collected_by for piece in pieces),
                changes=sum(team in change.teams for change in changes),
                since=min(days[team], default=None),
            )
            for team in dict.fromkeys(teams)
        },
        claims=len(claims),
        claims_unnamed=sum(not claim.contributed_by for claim in claims),
        evidence=len(pieces),
        evidence_unnamed=sum(not piece.collected_by for piece in pieces),
    )
