"""What single words are worth. The same few thousand come again and again, so each is looked at when first met."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from personary.frozen import frozen
from personary.measures.vacuous_words.language import Language
from personary.measures.vacuous_words.sieve import Phrases

ABSTRACT = 0.34
"""What a word weighs that nobody can see."""
SHORTEST = 3
"""A shorter word is no specific one by itself."""
MOST_WORDS = 50_000
"""How many words are remembered."""

WEIGHTS = {"named": 1.0, "plain": 1.0, "abstract": ABSTRACT}
"""What a word of each sort weighs; others weigh nothing."""

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[:;,()–—]")


@frozen
class Word:
    """What is known of a word as it is written, with the marks around it."""

    specific: bool
    """Whether no other company would say it, and it stands in no figure of speech."""
    weight: float
    big: int
    idioms: Phrases
    """The figures of speech that it may belong to."""
    triggers: Phrases


class _Words(dict[str, Word]):
    """Words by how they are written."""

    def __init__(self, rules: Language) -> None:
        super().__init__()
        self._rules = rules

    def __missing__(self, written: str) -> Word:
        rules = self._rules
        if len(self) >= MOST_WORDS:
            self.clear()
        word = self[written] = Word(
            specific=_is_specific(written, rules),
            weight=_weight(written, rules),
            big=sum(sort_of(word, rules) == "big" for word in WORD.findall(written)),
            idioms=rules.idioms.raised_by(written),
            triggers=rules.trigger_phrases.raised_by(written),
        )
        return word


@cache
def known_words(rules: Language) -> Mapping[str, Word]:
    """Return what is known of each word of folded text, by how it is written."""
    return _Words(rules)


def _is_specific(written: str, rules: Language) -> bool:
    word = written.strip(",;:()–—“”„'\".!?")
    if len(word) < SHORTEST or any(part.startswith(rules.idiom_words) for part in word.split("-")):
        return False
    sort = sort_of(word, rules)
    return sort == "named" or (sort == "plain" and not is_anywhere(word, rules))


@lru_cache(maxsize=50_000)
def sort_of(word: str, rules: Language) -> str:
    """Return what a word is good for: mark, named, big, small, abstract or plain."""
    if not word[0].isalpha():
        return "mark"
    if word in rules.named:
        return "named"
    if word in rules.big:
        return "big"
    if word in rules.small:
        return "small"
    return "abstract" if rules.abstract.fullmatch(word) else "plain"


def _weight(written: str, rules: Language) -> float:
    word = written.strip(",;:()–—“”„'\".!?")
    return WEIGHTS.get(sort_of(word, rules), 0) if word else 0


@lru_cache(maxsize=50_000)
def is_anywhere(word: str, rules: Language) -> bool:
    """Whether a word would be as true of the company next door; of a compound, each part has to be."""
    if word in rules.anywhere or any(word in each for each in rules.ordinary):
        return True
    parts = word.split("-")
    return len(parts) > 1 and all(
        not part or part in rules.small or part in rules.big or is_anywhere(part, rules) for part in parts
    )
