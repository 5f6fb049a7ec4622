"""What a language brings along so that `vacuous` can judge its sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal, cast

from personary.frozen import frozen
from personary.measures.vacuous_words.ordinary import Ordinary
from personary.measures.vacuous_words.sieve import Phrase, Sieve

Vacuity = Literal["depends", "crowd", "benefit", "price", "boast", "placeholder", "filler"]
Phrases = tuple[tuple[Vacuity, Phrase], ...]


@frozen
class Words:
    """Words by their whole, their beginning or their ending."""

    whole: frozenset[str]
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    inflections: tuple[str, ...] = ()
    """What a whole word may carry at its end: "e", "en", "er"."""

    def __contains__(self, word: str) -> bool:
        """Say whether a word is among them."""
        if word in self.whole or word.startswith(self.beginnings) or word.endswith(self.endings):
            return True
        return any(word.endswith(each) and word[: -len(each)] in self.whole for each in self.inflections)


@dataclass(frozen=True, eq=False)  # compared as the one object it is, so that it can be a key
class Language:
    """How a language says nothing. Patterns meet folded text; a big word says how good, never what."""

    whole: re.Pattern[str]
    """Answers that are empty as a whole; `kind_of` tells how."""
    triggers: Phrases
    opinion: re.Pattern[str]
    big: Words
    anywhere: Words
    """Words that fit any company: nothing is said where only they and big ones stand."""
    abstract: re.Pattern[str]
    """Endings of words for what nobody can see: "-ity", "-ness", "-able"."""
    contrast: Phrase
    """Words that tell something apart, however general the rest: "without", "alone"."""
    small: frozenset[str]
    named: Words
    """Words that name a trade, an office or a body, though they begin like general ones: "professor"."""
    idiom: Phrase
    """Figures of speech that are no things: "on the same page"."""
    number: Phrase
    reason: re.Pattern[str]
    than: Phrase
    """What comes before the thing that something is compared with."""
    ordinary: tuple[Ordinary, ...] = ()
    """Further words that fit any company, in all their forms."""
    capitals_are_names: bool = False
    capitals_are_nouns: bool = False
    specific_from: int = 1
    """From how many specific words on a sentence cannot fit any company."""
    idiom_words: tuple[str, ...] = field(init=False)
    """How the words begin that figures of speech are made of."""
    idioms: Sieve = field(init=False)
    trigger_phrases: Sieve = field(init=False)

    def __post_init__(self) -> None:
        """Read the beginnings of words off the figures of speech, once."""
        written = re.findall(r"[^\W\d_]{3,}\??", self.idiom.pattern)
        beginnings = {each[:-2] if each.endswith("?") else each for each in written}
        object.__setattr__(self, "idiom_words", tuple(sorted(beginnings)))
        object.__setattr__(self, "idioms", Sieve((self.idiom,)))
        object.__setattr__(self, "trigger_phrases", Sieve(pattern for _, pattern in self.triggers))


def alternatives(text: str) -> str:
    """Return a pattern written over several lines; ` || ` parts its alternatives, and a line may break at a `|`."""
    joined = " ".join(re.sub(r"(?<!\|)\|\n\s*", "|", text).split())
    return "|".join(joined.split(" || "))


def answers(**by_kind: str) -> re.Pattern[str]:
    """Compile alternatives that are a whole answer, for each kind of emptiness; no group inside them may be kept."""
    return re.compile("|".join(f"(?P<{kind}>{alternatives(text)})" for kind, text in by_kind.items()))


def kind_of(answer: re.Match[str]) -> Vacuity:
    """Return how a whole answer is empty."""
    return cast("Vacuity", answer.lastgroup)


def whole(text: str) -> re.Pattern[str]:
    """Compile alternatives that are a whole word or a part that is looked for anywhere."""
    return re.compile(alternatives(text))


def phrase(text: str) -> Phrase:
    """Return alternatives that begin and end with a word."""
    return Phrase(alternatives(text))


def saying(text: str) -> re.Pattern[str]:
    """Compile alternatives that may begin a sentence; the words to show are called `said`."""
    return re.compile(alternatives(text), re.IGNORECASE)


def words(text: str, inflections: str = "") -> Words:
    """Return blank-separated words; a star stands for any ending or any beginning."""
    every = text.split()
    return Words(
        whole=frozenset(word for word in every if "*" not in word),
        beginnings=tuple(word[:-1] for word in every if word.endswith("*")),
        endings=tuple(word[1:] for word in every if word.startswith("*")),
        inflections=tuple(inflections.split()),
    )


def word_set(text: str) -> frozenset[str]:
    """Return blank-separated words as a set."""
    return frozenset(text.split())
