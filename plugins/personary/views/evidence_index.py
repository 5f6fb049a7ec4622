"""The index of evidence: what we know, and from whom."""

from __future__ import annotations

from collections.abc import Mapping

from personary.frozen import frozen
from personary.views.briefing import Briefing
from personary.views.evidence_index_people import People, people
from personary.views.evidence_index_pieces import (
    Figure,
    KindOfPiece,
    Outcome,
    Telling,
    TwoSides,
    by_kind,
    figures,
    nuggets,
    outcomes,
    two_sides,
)
from personary.views.evidence_sequence import Sequence, sequence
from personary.views.frame import Frame, sections
from personary.views.parts import Link
from personary.views.shown import MOST, rest


@frozen
class Sum:
    """A number and what it counts; `anchor` leads to where it is laid out."""

    number: str
    text: str
    anchor: str


@frozen
class EvidenceIndex:
    """The page over all evidence."""

    frame: Frame
    lead: str
    sums: tuple[Sum, ...]
    goals: str
    people: People
    outcomes: tuple[Outcome, ...]
    two_sides: tuple[TwoSides, ...]
    research: Link
    """To who is asked next, with whose help, and who has heard of it."""
    cards: Link
    nuggets: tuple[Telling, ...]
    earlier_nuggets: tuple[Telling, ...]
    figures: tuple[Figure, ...]
    sequence: Sequence | None
    """Whether our own teams were asked before the first buyer (S4-04)."""
    kinds: tuple[KindOfPiece, ...]
    rest: Mapping[str, str]
    """Said of sections that hold more than anybody can read."""


_FIRST = 9
"""So many nuggets and log entries stand open; earlier nuggets unfold, earlier entries stand with their pieces."""


def present_evidence_index(briefing: Briefing, id_: str) -> EvidenceIndex:
    """Present all evidence."""
    words = briefing.words
    everyone, told = people(briefing), nuggets(briefing)
    ended, sides, numbers = outcomes(briefing), two_sides(briefing), figures(briefing)
    kinds = by_kind(briefing)
    goals, asked = briefing.settings.research, sequence(briefing)
    return EvidenceIndex(
        frame=Frame(
            title=words("evidence.index"),
            description=words("evidence.index.description"),
            sections=sections(
                ("people", words("evidence.people"), everyone.rows),
                ("sequence", words("evidence.sequence"), asked),
                ("accounts", words("evidence.accounts"), everyone.by_persona.rows),
                ("nuggets", words("evidence.feed"), told),
                ("reasons", words("evidence.reasons"), sides),
                ("outcomes", words("evidence.outcomes"), ended),
                ("numbers", words("evidence.numbers"), numbers),
                ("pieces", words("evidence.pieces"), True),
            ),
        ),
        lead=_lead(briefing, everyone),
        sums=_sums(briefing, everyone) if kinds else (),
        goals=words(
            "evidence.goals", first=words.number(goals.first), min=words.number(goals.min), aim=words.number(goals.aim)
        ),
        people=everyone,
        outcomes=ended,
        two_sides=sides[:MOST],
        research=Link(words("evidence.to_research"), "research"),
        cards=Link(words("evidence.to_cards"), "nugget-cards"),
        nuggets=told[:_FIRST],
        earlier_nuggets=told[_FIRST : _FIRST + MOST],
        figures=numbers,
        sequence=asked,
        kinds=kinds,
        rest={
            "nuggets": rest(briefing, "told", len(told), _FIRST + MOST),
            "reasons": rest(briefing, "told", len(sides)),
        },
    )


def _lead(briefing: Briefing, everyone: People) -> str:
    words = briefing.words
    if not everyone.rows:
        return words("evidence.lead.nobody")
    total, goal = words.number(everyone.total), words.number(briefing.settings.research.min)
    lead = words("evidence.lead", everyone.sound, total=total, goal=goal)
    few = everyone.total - everyone.sound
    return f"{lead} {words('evidence.lead.few', few)}" if few else lead


def _sums(briefing: Briefing, everyone: People) -> tuple[Sum, ...]:
    words, number = briefing.words, briefing.words.number
    few = everyone.total - everyone.sound
    heard = words(
        "evidence.sum.interviews",
        everyone.interviews,
        accounts=words("accounts", everyone.accounts),
        roles=words("evidence.roles_heard", everyone.roles),
    )
    doubtful = everyone.claims - everyone.claims_with_evidence
    goal = number(briefing.settings.research.min)
    return (
        Sum(number(everyone.interviews), heard, "accounts" if everyone.by_persona.rows else ""),
        Sum(number(few), words("evidence.sum.few", few, goal=goal), "people" if everyone.rows else ""),
        Sum(number(doubtful), words("evidence.sum.claims", doubtful, claims=number(everyone.claims)), ""),
    )
