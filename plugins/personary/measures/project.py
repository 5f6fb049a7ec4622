"""Figures about the whole project, for Home and Health."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Literal

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.evidence import coverage
from personary.measures.freshness import review_state
from personary.measures.ladder import has_reached, is_live
from personary.measures.reviews import open_disagreements, unapplied
from personary.model.choices import Status
from personary.model.persona import Persona

Reason = Literal["contested", "review_overdue", "never_reviewed", "thin_evidence", "unapplied_changes"]


@frozen
class Totals:
    """How much there is of everything that counts; candidates and retired files are only in `by_status`."""

    by_status: Mapping[Status, int]
    personas: int
    committees: int
    journeys: int
    role_plays: int
    evidence: int
    """Pieces that are not withdrawn."""


@frozen
class Care:
    """A reason why a persona needs somebody's time, and how much of it there is."""

    persona: Persona
    reason: Reason
    count: int = 0
    """Open disagreements, interviews so far, or unapplied changes."""
    day: dt.date | None = None
    """The day it was due."""


def totals(catalog: Catalog) -> Totals:
    """Count what counts."""
    return Totals(
        by_status=dict(Counter(persona.status for persona in catalog.personas)),
        personas=sum(is_live(persona) for persona in catalog.personas),
        committees=sum(is_live(committee) for committee in catalog.committees),
        journeys=sum(is_live(journey) for journey in catalog.journeys),
        role_plays=len(catalog.role_plays),
        evidence=sum(piece.withdrawn is None for piece in catalog.evidence),
    )


def needs_care(catalog: Catalog, today: dt.date) -> tuple[Care, ...]:
    """Return what needs care, persona by persona."""
    return tuple(care for persona in catalog.personas if is_live(persona) for care in _care_of(catalog, persona, today))


def _care_of(catalog: Catalog, persona: Persona, today: dt.date) -> Iterator[Care]:
    disagreements = open_disagreements(persona)
    if disagreements:
        first = min((each.due for each in disagreements if each.due is not None), default=None)
        yield Care(persona, "contested", len(disagreements), first)
    review = review_state(catalog, persona, today)
    if review.overdue:
        yield Care(persona, "review_overdue", day=review.due)
    elif review.never and has_reached(persona.status, "validated"):
        yield Care(persona, "never_reviewed")
    heard = coverage(catalog, persona, today).interviews
    research = catalog.settings.research
    if heard < (research.min if has_reached(persona.status, "validated") else research.first):
        yield Care(persona, "thin_evidence", heard)
    waiting = unapplied(catalog, persona)
    if waiting:
        yield Care(persona, "unapplied_changes", len(waiting))
