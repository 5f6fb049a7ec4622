"""The words by which `vacuous` judges, for each language that we know well enough."""

from personary.measures.vacuous_words.english import ENGLISH
from personary.measures.vacuous_words.german import GERMAN
from personary.measures.vacuous_words.language import Language, Vacuity

__all__ = ["LANGUAGES", "Language", "Vacuity"]

LANGUAGES: dict[str, Language] = {"en": ENGLISH, "de": GERMAN}
