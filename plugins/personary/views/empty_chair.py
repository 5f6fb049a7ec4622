"""Empty-chair cards: one for each persona that counts, to print and put on a chair in a meeting (S1-14, S2-06)."""

from __future__ import annotations

from dataclasses import dataclass

from personary.measures.ladder import is_live
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.frame import Frame
from personary.views.parts import Face, Link, face, who
from personary.views.story.voices import Voice, voices


@dataclass(frozen=True, slots=True)
class ChairCard:
    """What stands on a chair: a face, a name, the need, a quote, and the question for everybody else."""

    anchor: str
    face: Face
    link: Link
    role: str
    need: str
    quote: Voice | None
    question: str


@dataclass(frozen=True, slots=True)
class EmptyChair:
    """The page of cards."""

    frame: Frame
    cards: tuple[ChairCard, ...]


def present_empty_chair(briefing: Briefing, _: str) -> EmptyChair:
    """Present a card for each persona that counts."""
    words = briefing.words
    live = (persona for persona in briefing.catalog.personas if is_live(persona))
    return EmptyChair(
        frame=Frame(title=words("nav.empty_chair"), description=words("chair.description")),
        cards=tuple(_card(briefing, persona) for persona in live),
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
