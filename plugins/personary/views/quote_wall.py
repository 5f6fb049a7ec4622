"""The quote wall: what buyers said, persona by persona, as far as they agreed to it (S2-09)."""

from __future__ import annotations

from collections import Counter

from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.parts import Who, who
from personary.views.shown import neediest, rest
from personary.views.story.voices import Voices, voices


@frozen
class Speaker:
    """A persona and what may be read of their quotes."""

    who: Who
    voices: Voices


@frozen
class QuoteWall:
    """The page."""

    frame: Frame
    lead: str
    speakers: tuple[Speaker, ...]
    rest: str
    withheld: tuple[tuple[str, str], ...]
    """Why quotes are not shown, and how many for each reason; wider audiences are not told."""


def wall(briefing: Briefing) -> tuple[str, ...]:
    """One page; for others than our own people only when there is something to hear."""
    return ("",) if briefing.internal or any(_shown(briefing)) else ()


def present_quote_wall(briefing: Briefing, _: str) -> QuoteWall:
    """Present every quote that may be shown."""
    words = briefing.words
    heard = tuple((persona, voices(briefing, persona)) for persona in _live(briefing))
    reasons = Counter(reason for _, each in heard for reason in each.withheld)
    speaking = tuple(pair for pair in heard if pair[1].shown)
    count = sum(len(each.shown) for _, each in heard)
    hidden = tuple((reason, words("quotes.times", n)) for reason, n in reasons.most_common())
    return QuoteWall(
        frame=Frame(
            title=words("quotes.title"),
            description=words("quotes.description"),
            sections=sections(("withheld", words("quotes.withheld"), hidden)),
        ),
        lead=words("quotes.lead", count) if count else words("quotes.none"),
        speakers=tuple(Speaker(who(briefing, persona), each) for persona, each in neediest(speaking, _loudness)),
        rest=rest(briefing, "voices", len(speaking)),
        withheld=hidden,
    )


def _loudness(pair: tuple[Persona, Voices]) -> int:
    return len(pair[1].shown)


def _live(briefing: Briefing) -> tuple[Persona, ...]:
    return tuple(persona for persona in briefing.catalog.personas if is_live(persona))


def _shown(briefing: Briefing) -> tuple[bool, ...]:
    return tuple(bool(voices(briefing, persona).shown) for persona in _live(briefing))
