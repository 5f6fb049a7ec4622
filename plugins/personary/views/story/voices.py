"""Quotes: those that may be shown, and a notice for each that may not."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.quotes import quote_state
from personary.model.persona import Persona, Quote
from personary.views.briefing import Briefing


@frozen
class Voice:
    """A quote that may be shown, and who said it."""

    text: str
    footer: str


@frozen
class Voices:
    """What may be read of a persona's quotes."""

    shown: tuple[Voice, ...]
    withheld: tuple[str, ...]
    """For each quote that may not be shown, a sentence with the reason; wider audiences are not told."""

    @property
    def first(self) -> Voice | None:
        """The quote for the first screen."""
        return self.shown[0] if self.shown else None

    @property
    def others(self) -> tuple[Voice, ...]:
        """The rest."""
        return self.shown[1:]


def voices(briefing: Briefing, persona: Persona) -> Voices:
    """Sort the quotes of a persona by whether this audience may read them."""
    shown, withheld = [], []
    for quote in persona.quotes:
        state = quote_state(briefing.catalog, quote, briefing.today, briefing.settings.audience)
        if state.shown:
            shown.append(Voice(quote.text, _said_by(briefing, quote)))
        elif briefing.internal:
            reason = briefing.words(f"story.hidden.{state.reason}")
            withheld.append(briefing.words("story.quote.hidden", reason=reason))
    return Voices(tuple(shown), tuple(withheld))


def _said_by(briefing: Briefing, quote: Quote) -> str:
    words = briefing.words
    pieces = [piece for id_ in quote.evidence if (piece := briefing.catalog.piece(id_))]
    if quote.wording != "verbatim":
        return words("story.quote.composed")
    if not pieces:
        return words("story.quote.shared")
    month = words.month(pieces[0].date)
    if pieces[0].account:
        return words("story.quote.verbatim", account=pieces[0].account, month=month)
    return words("story.quote.verbatim_plain", month=month)
