"""The buyers' parts of a scene: as written, and where the file is silent, from the persona and the stop."""

from __future__ import annotations

from collections.abc import Iterator

from personary.frozen import frozen
from personary.measures.quotes import quote_state
from personary.measures.scenes import Scene, Seat
from personary.model.persona import Objection, Persona
from personary.views.briefing import Briefing
from personary.views.parts import Who, who

_REVEALS = 3
_QUESTIONS = 2


@frozen
class BuyerPart:
    """Everything a buyer brings to the scene. Only the facilitator and the buyer may see it."""

    who: Who
    opening: str
    mood: str
    reveals: tuple[tuple[str, str], ...]
    """When the buyer tells something, and what."""
    must_raise: tuple[str, ...]
    situation: str
    standing: tuple[str, ...]
    """What they do and think at this stage, and what they want most."""
    closes_when: tuple[str, ...]
    gives_in_when: tuple[str, ...]

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must not reach a seller."""
        told = tuple(text for reveal in self.reveals for text in reveal)
        return (self.opening, self.mood, *told, *self.must_raise)


def buyer_part(briefing: Briefing, scene: Scene, seat: Seat, minutes: str) -> BuyerPart:
    """Fill the part of one buyer; `minutes` is how long the play takes, in words."""
    persona, part, stop, words = seat.persona, seat.part, seat.stop, briefing.words
    guide, stage = persona.conversation_guide, scene.stage
    avoided = (*(guide.avoid if guide else ()), *(claim.text for claim in persona.frustrations))
    moved = (*(stage.moves_on_when if stage else ()), *((persona.delight,) if persona.delight else ()))
    told = (
        ("play.you_do", stop.doing if stop else None),
        ("play.you_think", stop.thinking if stop else None),
        ("play.you_need", persona.primary_unmet_need),
    )
    return BuyerPart(
        who=who(briefing, persona),
        opening=part.opening or _opening(briefing, seat, minutes),
        mood=part.mood or _mood(briefing, seat),
        reveals=tuple((each.when, each.what) for each in part.reveals) or tuple(_reveals(briefing, persona))[:_REVEALS],
        must_raise=part.must_raise or tuple(each.says for each in fitting_objections(scene, persona)[:_QUESTIONS]),
        situation=persona.story.situation or "" if persona.story else "",
        standing=tuple(words(key, what=text) for key, text in told if text),
        closes_when=avoided[:_QUESTIONS],
        gives_in_when=moved[:_QUESTIONS],
    )


def fitting_objections(scene: Scene, persona: Persona) -> tuple[Objection, ...]:
    """Return a persona's objections, those raised at this stage first."""
    here = f"{scene.journey.id}/{scene.stage.id}" if scene.journey and scene.stage else None
    return tuple(sorted(persona.objections, key=lambda objection: objection.raised_at != here))


def _opening(briefing: Briefing, seat: Seat, minutes: str) -> str:
    """Return a first sentence: how long they have, and what is on their mind."""
    thought = seat.stop.thinking if seat.stop else None
    return briefing.words("play.opening", minutes=minutes, thought=thought or _voice(briefing, seat.persona))


def _voice(briefing: Briefing, persona: Persona) -> str:
    audience = briefing.settings.audience
    shown = (q.text for q in persona.quotes if quote_state(briefing.catalog, q, briefing.today, audience).shown)
    return next(shown, briefing.words("play.opening.plain"))


def _mood(briefing: Briefing, seat: Seat) -> str:
    stop = seat.stop
    feeling = stop.feeling if stop and stop.feeling is not None else 0
    mood = briefing.words(f"play.mood.{feeling}")
    return briefing.words("play.mood.because", mood=mood, why=stop.because) if stop and stop.because else mood


def _reveals(briefing: Briefing, persona: Persona) -> Iterator[tuple[str, str]]:
    """Yield what they tell only when asked well: what they really want, what it costs, who decides."""
    words = briefing.words
    for need in persona.needs.unstated[:1] if persona.needs else ():
        yield words(f"play.asked.{need.driver}"), need.text
    for issue in [issue for issue in persona.issues if issue.impact][:1]:
        yield words("play.asked.cost", issue=issue.text), issue.impact or ""
    if persona.buying_process and persona.buying_process.decides:
        yield words("play.asked.decides"), persona.buying_process.decides
    for objection in persona.objections:
        if objection.means:
            yield words("play.asked.means", says=objection.says), objection.means
