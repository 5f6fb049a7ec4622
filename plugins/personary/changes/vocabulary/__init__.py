"""Words that decide whether two sentences say the same, in English and German.

A word is written in its plain form; `meaning` finds it under its endings. Nothing here is about a company: add what any
author might write.
"""

from personary.changes.vocabulary.counting import NUMBERS
from personary.changes.vocabulary.deciding import DECISIVE, FREE
from personary.changes.vocabulary.irregular import PLAIN
from personary.changes.vocabulary.like_words import KNOWN, SAME
from personary.changes.vocabulary.opposites import OPPOSITES
from personary.changes.vocabulary.people import PERSONS, ROLES
from personary.changes.vocabulary.phrases import PHRASES
from personary.changes.vocabulary.tables import words_of

__all__ = [
    "DECISIVE",
    "FREE",
    "KNOWN",
    "NUMBERS",
    "OPPOSITES",
    "PERSONS",
    "PHRASES",
    "PLAIN",
    "ROLES",
    "SAME",
    "words_of",
]
