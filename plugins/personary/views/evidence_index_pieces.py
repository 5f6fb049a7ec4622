"""All pieces of evidence, and what they tell together: outcomes, reasons, numbers, nuggets, who has heard of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import get_args

from personary.frozen import frozen
from personary.measures.evidence import is_interview, is_old
from personary.model.choices import DealOutcome, EvidenceKind, MetricName
from personary.model.evidence import Evidence
from personary.views.briefing import Briefing
from personary.views.evidence_piece import consent_state
from personary.views.parts import Link, TeamMark, persona_link, team_mark
from personary.views.shown import rest

_BAR = 139.0
_OF_A_KIND = 40


@frozen
class PieceRow:
    """A piece in the list; `care` says why it does not count, or may not be quoted any more."""

    link: Link
    detail: str
    """Account, whom it stands for, and the day."""
    care: str


@frozen
class KindOfPiece:
    """The pieces of one kind, the newest first."""

    anchor: str
    name: str
    count: str
    pieces: tuple[PieceRow, ...]
    rest: str


@frozen
class Outcome:
    """How many interviews, and of how many accounts, speak of deals that ended so."""

    name: str
    width: float
    interviews: str
    accounts: str


@frozen
class TwoSides:
    """Why a deal ended so, as sales tells it and as the buyer tells it."""

    link: Link
    outcome: str
    sales: str
    buyer: str


@frozen
class Figure:
    """What one kind of number comes to, from CRM, surveys or analytics; each value with its sample."""

    name: str
    values: tuple[Telling, ...]
    rest: str


@frozen
class Telling:
    """A nugget, or what a respondent said about being asked: one sentence and where it comes from."""

    text: str
    source: Link


@frozen
class Hearing:
    """When a team heard of a piece, and how."""

    day: str
    team: TeamMark
    how: str
    source: Link


def by_kind(briefing: Briefing) -> tuple[KindOfPiece, ...]:
    """Return all pieces by kind in the order of the vocabulary."""
    newest = _newest(briefing.catalog.evidence)
    return tuple(
        KindOfPiece(
            f"kind-{kind.replace('_', '-')}",
            briefing.words.choice("evidence_kind", kind),
            briefing.words.number(len(pieces)),
            tuple(_piece(briefing, piece) for piece in pieces[:_OF_A_KIND]),
            rest(briefing, "pieces", len(pieces), _OF_A_KIND),
        )
        for kind in get_args(EvidenceKind)
        if (pieces := [piece for piece in newest if piece.kind == kind])
    )


def outcomes(briefing: Briefing) -> tuple[Outcome, ...]:
    """Count interviews by how the deal ended; no name, no sum of money (S4-23)."""
    found = tuple(piece for piece in _counting(briefing) if is_interview(piece.kind) and piece.deal_outcome)
    tally = Counter(piece.deal_outcome for piece in found)
    most = max(tally.values(), default=1)
    words = briefing.words
    ended = (each for each in get_args(DealOutcome) if each != "not_applicable" and tally[each])
    return tuple(
        Outcome(
            words.choice("deal_outcome", outcome),
            round(_BAR * tally[outcome] / most, 1),
            words.number(tally[outcome]),
            words.number(len({piece.account for piece in found if piece.deal_outcome == outcome and piece.account})),
        )
        for outcome in ended
    )


def two_sides(briefing: Briefing) -> tuple[TwoSides, ...]:
    """Return where sales and the buyer both gave a reason (S4-07)."""
    return tuple(
        TwoSides(
            source_link(piece),
            briefing.words.choice("deal_outcome", piece.deal_outcome) if piece.deal_outcome else "",
            piece.reasons.sales,
            piece.reasons.buyer,
        )
        for piece in _counting(briefing)
        if piece.reasons and piece.reasons.sales and piece.reasons.buyer
    )


def figures(briefing: Briefing) -> tuple[Figure, ...]:
    """Return the numbers of the counting pieces by kind, the newest first."""
    found: defaultdict[MetricName, list[Telling]] = defaultdict(list)
    for piece in _counting(briefing):
        for each in piece.metrics:
            found[each.name].append(Telling(each.value, Link(_sample(briefing, piece), "evidence-piece", piece.id)))
    return tuple(
        Figure(
            briefing.words.choice("metric", name),
            tuple(found[name][:_OF_A_KIND]),
            rest(briefing, "told", len(found[name]), _OF_A_KIND),
        )
        for name in get_args(MetricName)
        if found[name]
    )  # fmt: skip


def nuggets(briefing: Briefing) -> tuple[Telling, ...]:
    """Return the sentences that may be passed on, the newest first."""
    return tuple(
        Telling(each.text, source_link(piece, words=briefing.words.month(piece.date)))
        for piece in _counting(briefing)
        for each in piece.nuggets
        if each.shareable
    )


def feedback(briefing: Briefing) -> tuple[Telling, ...]:
    """Return what respondents said about being asked (S0-13)."""
    return tuple(
        Telling(piece.respondent_feedback, source_link(piece, words=briefing.words.month(piece.date)))
        for piece in _counting(briefing)
        if piece.respondent_feedback
    )


def hearings(briefing: Briefing) -> tuple[Hearing, ...]:
    """Return which team heard of what, the latest first (S0-15)."""
    told = [(each, piece) for piece in _counting(briefing) for each in piece.shared]
    return tuple(
        Hearing(
            briefing.words.date(each.date),
            team_mark(briefing, each.team),
            each.how,
            source_link(piece),
        )
        for each, piece in sorted(told, key=lambda pair: pair[0].date, reverse=True)
    )


def source_link(piece: Evidence, words: str = "") -> Link:
    """Return a link to a piece by its account, or by its title where it has none."""
    name = piece.account or piece.title
    return Link(f"{name}, {words}" if words else name, "evidence-piece", piece.id)


def _sample(briefing: Briefing, piece: Evidence) -> str:
    if piece.sample is None:
        return piece.title
    words = briefing.words
    return words("evidence.sample", size=words.number(piece.sample.size), period=piece.sample.period)


def _piece(briefing: Briefing, piece: Evidence) -> PieceRow:
    words = briefing.words
    people = (persona_link(briefing.catalog, id_) for id_ in dict.fromkeys(piece.personas))
    names = words.list(link.text for link in people if link)
    parts = (
        words("evidence.account_named", account=piece.account) if piece.account else "",
        words("evidence.for", who=names) if names else "",
        words.date(piece.date),
    )
    return PieceRow(
        Link(piece.title, "evidence-piece", piece.id), ", ".join(filter(None, parts)), _care(briefing, piece)
    )


def _care(briefing: Briefing, piece: Evidence) -> str:
    words = briefing.words
    if piece.withdrawn is not None:
        return words("evidence.state.withdrawn")
    if is_old(piece, briefing.settings, briefing.today):
        return words("evidence.state.old")
    return words("evidence.state.expired") if consent_state(briefing, piece.consent).care else ""


def _counting(briefing: Briefing) -> Iterator[Evidence]:
    return (piece for piece in _newest(briefing.catalog.evidence) if piece.withdrawn is None)


def _newest(pieces: tuple[Evidence, ...]) -> list[Evidence]:
    return sorted(pieces, key=lambda piece: piece.date, reverse=True)
