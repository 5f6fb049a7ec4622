"""Empty-chair cards: one for each persona that counts, to print and put on a chair in a meeting (S1-14, S2-06)."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.model.about import LADDER
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.frame import Frame
from personary.views.parts import Face, Link, face, who
from personary.views.shown import neediest, rest
from personary.views.story.voices import Voice, voices


@frozen
class ChairCard:
    """What stands on a chair: a face, a name, the need, a quote, and the question for everybody else."""

    anchor: str
    face: Face
    link: Link
    role: str
    need: str
    quote: Voice | None
    question: str


@frozen
class EmptyChair:
    """The page of cards."""

    frame: Frame
    cards: tuple[ChairCard, ...]
    rest: str


def present_empty_chair(briefing: Briefing, _: str) -> EmptyChair:
    """Present a card for each persona that counts."""
    words = briefing.words
    live = tuple(filter(is_live, briefing.catalog.personas))
    # Of many, those whom a segment is made for; after them who has come furthest.
    shown = neediest(live, lambda each: 10 * bool(briefing.catalog.primary_for(each)) + LADDER.index(each.status))
    return EmptyChair(
        frame=Frame(title=words("nav.empty_chair"), description=words("chair.description")),
        cards=tuple(_card(briefing, persona) for persona in shown),
        rest=rest(briefing, "chairs", len(live)),
    )


def _card(briefing: Briefing, persona: Persona) -> ChairCard:
    someone = who(briefing, persona)
    return ChairCard(
        anchor=f"chair-{persona.id}",
        face=face(briefing, persona),
        link=someone.link,
        role=someone.role,
        need=persona.primary_unmet_need or someone.responsibility,
        quote=voices(briefing, persona).first,
        question=briefing.words("chair.question", who=someone.short),
    )
