"""How well a persona and a claim are supported: interviews, accounts, kinds, routes and strength.

One file is one respondent or one data set: a survey of sixty is not sixty interviews.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.months import months_after
from personary.model.choices import BuyingRole, EvidenceKind, Route
from personary.model.claim import Claim
from personary.model.evidence import Evidence
from personary.model.persona import Objection, Persona
from personary.model.settings import Research, Settings
from personary.model.types import Definition

INTERVIEWS: frozenset[EvidenceKind] = frozenset({"buyer_interview", "win_loss_interview"})
QUALITATIVE: frozenset[EvidenceKind] = INTERVIEWS | {"field_observation", "call_recording"}
SECOND_HAND: frozenset[EvidenceKind] = frozenset({"crm_data", "internal_interview", "anecdote"})
"""Pipeline and opinion: what our own people know, or think they know, of buyers (S3-11)."""

Milestone = Literal["none", "first", "min", "aim"]
Label = Literal["corroborated", "single", "opinion", "assumption", "contested", "held"]


@frozen
class Coverage:
    """What a persona rests on. Withdrawn evidence is left out everywhere; too old evidence counts as `old` only."""

    interviews: int
    old_interviews: int
    """Interviews past the age in the settings."""
    accounts: tuple[str, ...]
    """Pseudonyms of the companies that respondents came from."""
    roles: Mapping[str, tuple[BuyingRole, ...]]
    """For each account, the parts in the purchase that were heard there."""
    routes: Mapping[Route, int]
    """Interviews by the way respondents were found."""
    kinds: Mapping[EvidenceKind, int]
    """Pieces that name the persona or carry one of its claims."""
    newest: dt.date | None
    claims: int
    claims_with_evidence: int

    @property
    def share(self) -> float:
        """The part of the claims that rest on something, from 0 to 1."""
        return self.claims_with_evidence / self.claims if self.claims else 0.0

    @property
    def win_loss_alone(self) -> bool:
        """Whether all interviews were held to learn why a deal ended (S0-08)."""
        return self.kinds.get("win_loss_interview", 0) > 0 and not any(
            kind in QUALITATIVE and kind != "win_loss_interview" for kind in self.kinds
        )

    @property
    def is_qualitative(self) -> bool:
        """Whether somebody watched or listened to buyers (S2-05)."""
        return any(is_qualitative(kind) for kind in self.kinds)

    @property
    def is_marginal(self) -> bool:
        """Whether there is nothing but pipeline figures and opinions (S3-11)."""
        return all(kind in SECOND_HAND for kind in self.kinds)

    def milestone(self, research: Research) -> Milestone:
        """Return the furthest goal for interviews that is reached (S0-05)."""
        if self.interviews >= research.aim:
            return "aim"
        if self.interviews >= research.min:
            return "min"
        return "first" if self.interviews >= research.first else "none"


@frozen
class Strength:
    """How far a claim can be trusted, and who said so."""

    label: Label
    sources: tuple[Evidence, ...] = ()
    held: int = 0
    """Pieces that exist but are out of this audience's sight."""
    stale: bool = False
    """Whether everything it rests on is too old."""

    @property
    def interviews(self) -> int:
        """How many of the sources are interviews with buyers."""
        return sum(is_interview(piece.kind) for piece in self.sources)

    @property
    def others(self) -> int:
        """How many of the sources are something else."""
        return len(self.sources) - self.interviews

    @property
    def accounts(self) -> tuple[str, ...]:
        """The pseudonyms of the companies behind it."""
        return accounts_of(self.sources)


def is_interview(kind: EvidenceKind) -> bool:
    """Whether a buyer was asked in person."""
    return kind in INTERVIEWS


def is_qualitative(kind: EvidenceKind) -> bool:
    """Whether somebody watched or listened to a buyer."""
    return kind in QUALITATIVE


def is_old(piece: Evidence, settings: Settings, today: dt.date) -> bool:
    """Whether a piece is past the age in the settings (S0-17)."""
    return months_after(piece.date, int(settings.evidence_age)) < today


def counts(piece: Evidence, settings: Settings, today: dt.date) -> bool:
    """Whether a piece counts: it does until it is withdrawn or too old."""
    return piece.withdrawn is None and not is_old(piece, settings, today)


def interviews(catalog: Catalog, persona: Persona) -> tuple[Evidence, ...]:
    """Return the interviews with people the persona stands for, old ones too, withdrawn ones not."""
    return tuple(
        piece for piece in catalog.respondents(persona) if is_interview(piece.kind) and piece.withdrawn is None
    )


def sources(catalog: Catalog, ids: Iterable[str]) -> tuple[Evidence, ...]:
    """Return the pieces with these ids that are in sight and not withdrawn, each once."""
    found = map(catalog.piece, dict.fromkeys(ids))
    return tuple([piece for piece in found if piece is not None and piece.withdrawn is None])


def coverage(catalog: Catalog, persona: Persona, today: dt.date) -> Coverage:
    """Measure what a persona rests on."""
    return catalog.once(("coverage", persona.id, today), lambda: _coverage(catalog, persona, today))


def _coverage(catalog: Catalog, persona: Persona, today: dt.date) -> Coverage:
    heard = interviews(catalog, persona)
    fresh = tuple(piece for piece in heard if not is_old(piece, catalog.settings, today))
    claims = tuple(ids for _, _, ids in catalog.cited(persona))
    pieces = {piece.id: piece for piece in catalog.respondents(persona) if counts(piece, catalog.settings, today)}
    for piece in sources(catalog, (id_ for ids in claims for id_ in ids)):
        if counts(piece, catalog.settings, today):
            pieces[piece.id] = piece
    accounts = accounts_of(fresh)
    rests = cache(lambda ids: bool(sources(catalog, ids)) or _held(catalog, ids) > 0)
    return Coverage(
        interviews=len(fresh),
        old_interviews=len(heard) - len(fresh),
        accounts=accounts,
        roles={account: roles_heard(piece for piece in fresh if piece.account == account) for account in accounts},
        routes=dict(Counter(piece.sourcing.route for piece in fresh if piece.sourcing is not None)),
        kinds=dict(Counter(piece.kind for piece in pieces.values())),
        newest=max((piece.date for piece in pieces.values()), default=None),
        claims=len(claims),
        claims_with_evidence=sum(map(rests, claims)),
    )


def strength(catalog: Catalog, entity: Definition, claim: Claim | Objection, today: dt.date) -> Strength:
    """Weigh a claim; withdrawn evidence carries nothing, and an open disagreement about it outweighs the rest."""
    ids = claim.evidence
    found, held, stale = catalog.once(("weight of", ids, today), lambda: _weight(catalog, ids, today))
    return Strength(_label(entity, claim, found, held), found, held, stale)


def _weight(catalog: Catalog, ids: tuple[str, ...], today: dt.date) -> tuple[tuple[Evidence, ...], int, bool]:
    """Return what a claim rests on, how much of it is out of sight, and whether all of it is too old."""
    found = sources(catalog, ids)
    stale = bool(found) and all(is_old(piece, catalog.settings, today) for piece in found)
    return found, _held(catalog, ids), stale


def is_contested(entity: Definition, claim: Claim | Objection) -> bool:
    """Whether the teams still differ about a claim, named by its text or its id (S2-06)."""
    if not isinstance(entity, Persona) or not entity.contested:
        return False
    names = {_same(_text(claim))} | ({_same(claim.id)} if isinstance(claim, Claim) and claim.id else set())
    return any(entry.outcome is None and _same(entry.about) in names for entry in entity.contested)


def accounts_of(pieces: Iterable[Evidence]) -> tuple[str, ...]:
    """Return the pseudonyms of the companies that pieces come from, each once."""
    return tuple(dict.fromkeys(piece.account for piece in pieces if piece.account))


def roles_heard(pieces: Iterable[Evidence]) -> tuple[BuyingRole, ...]:
    """Return the parts in the purchase that respondents had, each once."""
    return tuple(dict.fromkeys(role for piece in pieces for role in piece.buying_roles))


def _label(entity: Definition, claim: Claim | Objection, found: tuple[Evidence, ...], held: int) -> Label:
    if is_contested(entity, claim):
        return "contested"
    if found:
        return "corroborated" if len(found) > 1 else "single"
    if held:
        return "held"
    return "opinion" if isinstance(claim, Claim) and claim.basis == "opinion" else "assumption"


def _held(catalog: Catalog, ids: Iterable[str]) -> int:
    return len(catalog.held_back.intersection(ids))


def _text(claim: Claim | Objection) -> str:
    return claim.text if isinstance(claim, Claim) else claim.says


def _same(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")
