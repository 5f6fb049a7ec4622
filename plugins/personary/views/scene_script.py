"""Script, rubric and what the observer watches for: as written, else from the persona and from practice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from personary.frozen import frozen
from personary.measures.scenes import Scene, Seat
from personary.views.briefing import Briefing
from personary.views.scene_secrets import Secrets

Speaker = Literal["buyer", "marketer", "salesperson"]
_WEIGHTS = {"cost": 25, "others": 20, "objection": 20, "value": 25, "next": 10}
_WATCHED = 5


@frozen
class Spoken:
    """A line of the script with its number."""

    number: int
    speaker: Speaker
    name: str
    line: str
    cue: str


@frozen
class Criterion:
    """What good looks like."""

    criterion: str
    weight: str
    looks_like: str


def script(briefing: Briefing, scene: Scene) -> tuple[Spoken, ...]:
    """Return the script as written, or a way into the scene made of the persona's own guide."""
    written = tuple((entry.who, entry.line, entry.cue or "") for entry in scene.play.script)
    lines = written or tuple(_made(briefing, scene.seats[0]))
    names = {seat.persona.id: seat.persona.short_name for seat in scene.seats}
    return tuple(
        Spoken(number, _speaker(who), names.get(who) or briefing.words(f"play.{_speaker(who)}"), line, cue)
        for number, (who, line, cue) in enumerate(lines, start=1)
    )


def sellers_lines(spoken: tuple[Spoken, ...], secrets: Secrets) -> tuple[Spoken, ...]:
    """Return the lines of the two sellers; the buyer's answers are the scene itself and are left to it."""
    return tuple(
        line
        for line in spoken
        if line.speaker != "buyer" and not secrets.are_told_by(line.line) and not secrets.are_told_by(line.cue)
    )


def rubric(briefing: Briefing, scene: Scene) -> tuple[Criterion, ...]:
    """Return the rubric as written, or the five things that every first talk can be judged by."""
    words = briefing.words
    if scene.play.rubric:
        return tuple(
            Criterion(each.criterion, words.number(each.weight) if each.weight is not None else "", each.looks_like)
            for each in scene.play.rubric
        )
    return tuple(
        Criterion(words(f"play.rubric.{key}"), words.number(weight), words(f"play.rubric.{key}.looks"))
        for key, weight in _WEIGHTS.items()
    )


def watch_for(briefing: Briefing, scene: Scene) -> tuple[str, ...]:
    """Return what the observer watches for."""
    if scene.play.observer and scene.play.observer.watch_for:
        return scene.play.observer.watch_for
    return tuple(_watched(briefing, scene))[:_WATCHED]


def _watched(briefing: Briefing, scene: Scene) -> Iterator[str]:
    words = briefing.words
    yield words("play.watch.number")
    yield words("play.watch.silence")
    guides = [seat.persona.conversation_guide for seat in scene.seats if seat.persona.conversation_guide]
    for guide in guides:
        for sign in guide.listen_for[:1]:
            yield words("play.watch.sign", sign=sign)
        for trap in guide.avoid[:1]:
            yield words("play.watch.trap", trap=trap)
    yield words("play.watch.value")


def _made(briefing: Briefing, seat: Seat) -> Iterator[tuple[str, str, str]]:
    """Yield who says what, and how: two questions of the guide, two answers of the persona, one question back."""
    persona, words = seat.persona, briefing.words
    guide = persona.conversation_guide
    ask = guide.ask if guide else ()
    opens = guide.opens_with if guide and guide.opens_with else ""
    yield "salesperson", ask[0] if ask else words("play.line.first"), opens
    if persona.issues:
        yield persona.id, persona.issues[0].text, ""
    yield "marketer", ask[1] if len(ask) > 1 else words("play.line.second"), words("play.cue.wait")
    if persona.goals:
        yield persona.id, persona.goals[0].text, ""
    back = next((objection.ask_back for objection in persona.objections if objection.ask_back), None)
    yield "salesperson", back or words("play.line.third"), words("play.cue.no_help")


def _speaker(who: str) -> Speaker:
    return "marketer" if who == "marketer" else "salesperson" if who == "salesperson" else "buyer"
