"""Eight cue cards on one page: questions worth asking, and answers to have ready. They tell no secret."""

from __future__ import annotations

from collections.abc import Iterator

from personary.frozen import frozen
from personary.measures.scenes import Seat
from personary.views.briefing import Briefing
from personary.views.frame import Frame
from personary.views.scene import Staging, staged
from personary.views.scene_buyers import fitting_objections

_CARDS = 8
_ALWAYS = ("cost", "others", "nothing", "no", "proof", "words", "best")
"""Questions that fit every scene, for personas whose guide is short."""


@frozen
class Card:
    """A card: where it belongs, what to say, and a hint."""

    top: str
    say: str
    foot: str
    place: str
    """Its number among the eight."""


@frozen
class CueCards:
    """The eight cards of a scene."""

    frame: Frame
    name: str
    cards: tuple[Card, ...]


def present_role_play_cards(briefing: Briefing, id_: str) -> CueCards:
    """Present the cue cards of a scene."""
    staging, words = staged(briefing, id_), briefing.words
    told = staging.secrets.are_told_by
    close = (words("play.card.close"), words("play.card.close.say"), words("play.card.close.foot"))
    fitting = [card for card in _fitting(briefing, staging) if not any(map(told, card))][: _CARDS - 1]
    always = [
        (words("play.card.always"), words(f"play.card.{key}.say"), words(f"play.card.{key}.foot")) for key in _ALWAYS
    ]
    chosen = (*fitting, *always[: _CARDS - 1 - len(fitting)], close)
    return CueCards(
        frame=Frame(
            title=words("play.sheet.title", sheet=words("play.sheet.cards"), scene=staging.name),
            description=words("play.cards.about", who=staging.people),
        ),
        name=staging.name,
        cards=tuple(
            Card(top, say, foot, words("play.card.place", number=words.number(n), of=words.number(_CARDS)))
            for n, (top, say, foot) in enumerate(chosen, start=1)
        ),
    )


def _fitting(briefing: Briefing, staging: Staging) -> Iterator[tuple[str, str, str]]:
    """Yield cards from the personas, one buyer after the other in turn."""
    rows = [tuple(_of_buyer(briefing, staging, seat)) for seat in staging.scene.seats]
    for n in range(max(map(len, rows), default=0)):
        yield from (row[n] for row in rows if n < len(row))


def _of_buyer(briefing: Briefing, staging: Staging, seat: Seat) -> Iterator[tuple[str, str, str]]:
    words, persona = briefing.words, seat.persona
    short = persona.short_name
    guide = persona.conversation_guide
    asked = guide.ask if guide else ()
    signs = guide.listen_for if guide else ()
    for n, question in enumerate(asked[:3]):
        foot = words("play.card.listen", sign=signs[n]) if n < len(signs) else words("play.cue.wait")
        yield words("play.card.ask", who=short), question, foot
    for objection in fitting_objections(staging.scene, persona):
        if objection.ask_back:
            yield words("play.card.back", who=short), objection.ask_back, words("play.card.when", says=objection.says)
    for question in seat.stop.asks if seat.stop else ():
        yield words("play.card.ready", who=short), question, words("play.card.ready.foot")
