"""What a language brings along so that `vacuous` can judge its sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Vacuity = Literal["depends", "crowd", "benefit", "price", "boast", "placeholder", "filler"]
Phrases = tuple[tuple[Vacuity, re.Pattern[str]], ...]


@dataclass(frozen=True, eq=False)  # compared as the one object it is, so that it can be a key
class Language:
    """How a language says nothing. Patterns meet folded text; a big word says how good, never what."""

    whole: Phrases
    """Answers that are empty as a whole."""
    triggers: Phrases
    opinion: re.Pattern[str]
    big: re.Pattern[str]
    abstract: re.Pattern[str]
    """Endings of words for what nobody can see: "-ity", "-ness", "-able"."""
    contrast: re.Pattern[str]
    """Words that tell something apart: "without", "instead"."""
    small: frozenset[str]
    beside: frozenset[str]
    """Words after which only for whom, where or in what is said."""
    starts_clause: frozenset[str]
    number: re.Pattern[str]
    reason: re.Pattern[str]
    capitals_are_names: bool


def alternatives(text: str) -> str:
    """Return a pattern written over several lines; ` || ` parts its alternatives, and a line may break at a `|`."""
    joined = " ".join(re.sub(r"(?<!\|)\|\n\s*", "|", text).split())
    return "|".join(joined.split(" || "))


def whole(text: str) -> re.Pattern[str]:
    """Compile alternatives that are a whole answer, a whole word or a part that is looked for anywhere."""
    return re.compile(alternatives(text))


def phrase(text: str) -> re.Pattern[str]:
    """Compile alternatives that begin and end with a word."""
    return re.compile(rf"(?<!\w)(?:{alternatives(text)})(?!\w)")


def saying(text: str) -> re.Pattern[str]:
    """Compile alternatives that may begin a sentence; the words to show are called `said`."""
    return re.compile(alternatives(text), re.IGNORECASE)


def words(text: str) -> re.Pattern[str]:
    """Return a pattern of blank-separated words; a star stands for any ending."""
    return re.compile("|".join(re.escape(word).replace(r"\*", r"[\w'’-]*") for word in text.split()))


def word_set(text: str) -> frozenset[str]:
    """Return blank-separated words as a set."""
    return frozenset(text.split())
