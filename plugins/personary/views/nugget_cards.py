"""Nuggets as cards: one sentence each, to cut out and put on a desk (S0-12)."""

from __future__ import annotations

from collections.abc import Iterator

from personary.frozen import frozen
from personary.model.evidence import Evidence
from personary.views.briefing import Briefing
from personary.views.frame import Frame
from personary.views.parts import Link, persona_link
from personary.views.shown import rest

_MOST = 80
"""Ten sheets of cards: nobody cuts out more at once, and the newest come first."""


@frozen
class NuggetCard:
    """A card: whom it speaks of, the sentence, and where it was heard."""

    top: str
    say: str
    foot: str
    place: str
    """Its number, so that a pile can be put in order again."""


@frozen
class NuggetCards:
    """The sheet of cards."""

    frame: Frame
    cards: tuple[NuggetCard, ...]
    rest: str
    back: Link


def present_nugget_cards(briefing: Briefing, _: str) -> NuggetCards:
    """Present every nugget that may be passed on, the newest first."""
    words, told = briefing.words, tuple(_shareable(briefing))
    shown = told[:_MOST]
    return NuggetCards(
        frame=Frame(title=words("nuggets.title"), description=words("nuggets.description", len(told))),
        cards=tuple(
            NuggetCard(
                top=_of(briefing, piece),
                say=text,
                foot=_heard(briefing, piece),
                place=words("play.card.place", number=words.number(n), of=words.number(len(shown))),
            )
            for n, (piece, text) in enumerate(shown, start=1)
        ),
        rest=rest(briefing, "told", len(told), _MOST),
        back=Link(words("research.title"), "research"),
    )


def _shareable(briefing: Briefing) -> Iterator[tuple[Evidence, str]]:
    for piece in sorted(briefing.catalog.evidence, key=lambda each: each.date, reverse=True):
        if piece.withdrawn is None:
            yield from ((piece, nugget.text) for nugget in piece.nuggets if nugget.shareable)


def _of(briefing: Briefing, piece: Evidence) -> str:
    people = (persona_link(briefing.catalog, id_) for id_ in dict.fromkeys(piece.personas))
    return briefing.words.list(link.text for link in people if link)


def _heard(briefing: Briefing, piece: Evidence) -> str:
    words = briefing.words
    kind, month = words.choice("evidence_kind", piece.kind), words.month(piece.date)
    where = words("account.named", account=piece.account) if piece.account else ""
    return ", ".join(filter(None, (kind, where, month)))
