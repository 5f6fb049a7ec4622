"""Simplicity on the health page: how much stays within the limits, and what outgrew them (S3-18)."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.simplicity import Kept, lists_kept
from personary.views.briefing import Briefing
from personary.views.parts import Link
from personary.views.shown import MOST, rest


@frozen
class Outgrown:
    """A list with more entries than anybody keeps in mind."""

    link: Link
    what: str


@frozen
class Simplicity:
    """The figure in words, and what stands behind it."""

    figure: str
    outgrown: tuple[Outgrown, ...]
    fullest: Outgrown | None
    """The list that is nearest to its limit, while none is over it."""
    rest: str


def simplicity(briefing: Briefing) -> Simplicity | None:
    """Present how simple the project keeps things; nothing before there is a list."""
    kept = lists_kept(briefing.catalog)
    if not kept:
        return None
    words = briefing.words
    over = sorted((each for each in kept if each.is_over), key=lambda each: each.most - each.number)
    fullest = max(kept, key=lambda each: each.number / each.most)
    within, every = len(kept) - len(over), len(kept)
    return Simplicity(
        figure=words("health.simple", percent=words.number(100 * within // every), within=words.number(within),
                     every=words.number(every)),
        outgrown=tuple(_outgrown(briefing, each) for each in over[:MOST]),
        fullest=None if over else _outgrown(briefing, fullest),
        rest=rest(briefing, "findings", len(over)),
    )  # fmt: skip


def _outgrown(briefing: Briefing, kept: Kept) -> Outgrown:
    words, entity = briefing.words, kept.entity
    page = "persona-story" if entity.entity == "persona" else "committee"
    what = words(
        "health.simple.list",
        what=words.label(kept.label),
        number=words.number(kept.number),
        most=words.number(kept.most),
    )
    return Outgrown(Link(entity.title, page, entity.id), what)
