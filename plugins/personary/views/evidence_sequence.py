"""Who was asked first: our own people by function, and the buyers, in the order of their first talk (S4-04)."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.evidence import is_interview
from personary.model.choices import Function
from personary.views.briefing import Briefing

OURS: tuple[Function, ...] = ("marketing", "product", "service", "sales")
"""Each of them knows a piece of the buyer."""


@frozen
class Step:
    """Whom we asked, since when and how often."""

    who: str
    since: str
    talks: str
    is_buyer: bool


@frozen
class Sequence:
    """The steps in order, what they amount to, and whom of our own nobody has asked."""

    steps: tuple[Step, ...]
    verdict: str
    missing: str


def sequence(briefing: Briefing) -> Sequence | None:
    """Present who was asked first; nothing before a buyer was asked."""
    words = briefing.words
    live = tuple(piece for piece in briefing.catalog.evidence if piece.withdrawn is None)
    buyers = sorted(piece.date for piece in live if is_interview(piece.kind))
    if not buyers:
        return None
    functions = sorted({piece.function or "other" for piece in live if piece.kind == "internal_interview"})
    own = {
        function: sorted(piece.date for piece in live
                         if piece.kind == "internal_interview" and (piece.function or "other") == function)
        for function in functions
    }  # fmt: skip
    asked = [(days, words.choice("function", function), False) for function, days in own.items()]
    ranked = sorted([*asked, (buyers, words("evidence.sequence.buyers"), True)], key=lambda each: (each[0][0], each[2]))
    first = min((days[0] for days in own.values()), default=None)
    if first is None:
        verdict = words("evidence.order.never")
    else:
        key = "evidence.order.first" if first <= buyers[0] else "evidence.order.late"
        verdict = words(key, own=words.month(first), buyers=words.month(buyers[0]))
    left = [words.choice("function", function) for function in OURS if function not in own] if own else []
    return Sequence(
        steps=tuple(
            Step(who, words.month(days[0]), words("evidence.sequence.talks", len(days)), is_buyer)
            for days, who, is_buyer in ranked
        ),
        verdict=verdict,
        missing=words("evidence.sequence.missing", who=words.list(left)) if left else "",
    )
