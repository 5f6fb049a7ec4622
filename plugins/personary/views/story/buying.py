"""How they buy: content before and after, the process, and where it depends."""

from __future__ import annotations

from personary.frozen import frozen
from personary.model.persona import Persona
from personary.views.briefing import Briefing


@frozen
class Worth:
    """What it pays, the number, and how it is counted."""

    text: str
    measure: str
    method: str


@frozen
class BeforeAfter:
    """How content they are today and could be, and what it pays."""

    now: str
    after: str
    roi: Worth | None


@frozen
class Process:
    """What happens in order, how long it takes, who decides, and why that way."""

    title: str
    steps: tuple[str, ...]
    decides: str
    why: str


@frozen
class Pivot:
    """One line of the decision table: the case, what it is about, and what changes."""

    factor: str
    when: str
    then: str


def before_after(persona: Persona) -> BeforeAfter | None:
    """Return the story's turn, if it is told."""
    story = persona.story
    if story is None or not (story.satisfaction_now or story.satisfaction_after or story.roi):
        return None
    roi = Worth(story.roi.text, story.roi.measure or "", story.roi.method or "") if story.roi else None
    return BeforeAfter(story.satisfaction_now or "", story.satisfaction_after or "", roi)


def process(briefing: Briefing, persona: Persona, short: str) -> Process | None:
    """Return how they buy, if it is known."""
    known = persona.buying_process
    if known is None:
        return None
    words, span = briefing.words, known.duration
    title = words("story.process_plain", who=short)
    if span is not None:
        unit = words.choice("unit", span.unit)
        least, most = words.number(span.min), words.number(span.max)
        title = words("story.process", who=short, least=least, most=most, unit=unit)
    return Process(title, known.steps, known.decides or "", known.why or "")


def pivots(briefing: Briefing, persona: Persona) -> tuple[Pivot, ...]:
    """Return where "it depends": on what, and what changes (S4-06)."""
    return tuple(Pivot(briefing.words.choice("factor", each.factor), each.when, each.then) for each in persona.pivots)
