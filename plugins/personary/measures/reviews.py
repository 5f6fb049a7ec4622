"""The next review's agenda, gathered from what is open, old or new (S1-18)."""

from __future__ import annotations

import datetime as dt

from personary.catalog.catalog import Catalog, Citation
from personary.frozen import frozen
from personary.measures.evidence import is_old, sources
from personary.measures.freshness import ReviewState, review_state
from personary.measures.ladder import is_live
from personary.measures.ten_questions import Question, ten_questions
from personary.model.alignment import Commitment
from personary.model.evidence import Evidence
from personary.model.persona import Disagreement, Persona
from personary.model.role_play import ObservedChange, RolePlay


@frozen
class Unapplied:
    """Something seen in a role play that the persona does not say yet (S3-25)."""

    scene: RolePlay
    seen_on: dt.date
    change: ObservedChange


@frozen
class Agenda:
    """What to talk about when a persona is next reviewed."""

    persona: Persona
    review: ReviewState
    open_questions: tuple[Question, ...]
    stale_claims: tuple[Citation, ...]
    """Sentences that rest on nothing but evidence that is too old."""
    new_evidence: tuple[Evidence, ...]
    """Pieces collected since the last review, the newest first."""
    contested: tuple[Disagreement, ...]
    """Disagreements without an outcome, those past their day first."""
    unapplied: tuple[Unapplied, ...]
    commitments: tuple[Commitment, ...]
    """What is still owed, the earliest day first."""

    @property
    def size(self) -> int:
        """How many points there are."""
        parts = (self.open_questions, self.stale_claims, self.new_evidence, self.contested, self.unapplied)
        return sum(len(part) for part in (*parts, self.commitments))


def next_agenda(catalog: Catalog, today: dt.date) -> tuple[Agenda, ...]:
    """Return an agenda for every persona that counts: never reviewed first, then by the day it is due."""
    agendas = (agenda(catalog, persona, today) for persona in catalog.personas if is_live(persona))
    return tuple(sorted(agendas, key=lambda each: (each.review.due or dt.date.min, each.persona.id)))


def agenda(catalog: Catalog, persona: Persona, today: dt.date) -> Agenda:
    """Gather what the next review of a persona should talk about."""
    review = review_state(catalog, persona, today)
    return Agenda(
        persona=persona,
        review=review,
        open_questions=tuple(q for q in ten_questions(catalog, persona, today) if q.vacuous or not q.answered),
        stale_claims=stale_claims(catalog, persona, today),
        new_evidence=new_evidence(catalog, persona, review.since),
        contested=tuple(sorted(open_disagreements(persona), key=lambda each: each.due or dt.date.max)),
        unapplied=unapplied(catalog, persona),
        commitments=_owed(catalog, persona),
    )


def open_disagreements(persona: Persona) -> tuple[Disagreement, ...]:
    """Return what the teams still differ about."""
    return tuple(entry for entry in persona.contested if entry.outcome is None)


def is_past_due(entry: Disagreement | Commitment, today: dt.date) -> bool:
    """Whether something open should have been settled by now."""
    settled = entry.outcome is not None if isinstance(entry, Disagreement) else entry.state != "open"
    return not settled and entry.due is not None and entry.due < today


def stale_claims(catalog: Catalog, persona: Persona, today: dt.date) -> tuple[Citation, ...]:
    """Return the sentences that rest on nothing but evidence that is too old."""

    def is_stale(ids: tuple[str, ...]) -> bool:
        pieces = sources(catalog, ids)
        return bool(pieces) and all(is_old(piece, catalog.settings, today) for piece in pieces)

    cited = catalog.cited(persona)
    # Many sentences rest on the same pieces.
    stale = {ids for ids in dict.fromkeys(ids for _, _, ids in cited) if is_stale(ids)}
    return tuple(Citation(persona, at, text, ids) for at, text, ids in cited if ids in stale)


def new_evidence(catalog: Catalog, persona: Persona, since: dt.date | None) -> tuple[Evidence, ...]:
    """Return the evidence that names a persona and is newer than `since`, the newest first."""
    found = (
        piece
        for piece in catalog.respondents(persona)
        if piece.withdrawn is None and (since is None or piece.date > since)
    )
    return tuple(sorted(found, key=lambda piece: piece.date, reverse=True))


def unapplied(catalog: Catalog, persona: Persona) -> tuple[Unapplied, ...]:
    """Return what role plays showed about a persona and nobody has written into its file."""
    return tuple(
        Unapplied(scene, debrief.date, change)
        for scene, debrief, change in catalog.observed(persona)
        if change.applied_on is None
    )


def _owed(catalog: Catalog, persona: Persona) -> tuple[Commitment, ...]:
    found = (each for _, each in catalog.commitments(persona) if each.state == "open")
    return tuple(sorted(found, key=lambda each: each.due or dt.date.max))
