"""The words by which `vacuous` judges, for each language that we know well enough."""

from __future__ import annotations

from functools import cache

from personary.measures.vacuous_words.language import Language, Vacuity, kind_of

__all__ = ["Language", "Vacuity", "kind_of", "language_of"]


@cache
def language_of(language: str) -> Language:
    """Return how a language says nothing, English for one that we do not know well enough."""
    # To compile the patterns takes a while, so only those of the language that is asked for are.
    if language == "de":
        from personary.measures.vacuous_words.german import GERMAN  # noqa: PLC0415 - as said above

        return GERMAN
    from personary.measures.vacuous_words.english import ENGLISH  # noqa: PLC0415 - as above

    return ENGLISH
