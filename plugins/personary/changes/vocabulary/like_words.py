"""Which words may stand for one another, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from personary.changes.vocabulary import english, german
from personary.changes.vocabulary.tables import groups_of, words_of


def _groups() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, words in enumerate((*groups_of(english.ALIKE), *groups_of(german.ALIKE))):
        for word in words:
            found.setdefault(word, set()).add(number)
    return MappingProxyType({word: frozenset(numbers) for word, numbers in found.items()})


SAME: Mapping[str, frozenset[int]] = _groups()
"""In which groups of like words a word stands."""

KNOWN: frozenset[str] = frozenset(SAME) | words_of(english.ALONE) | words_of(german.ALONE)
"""Words that were meant as they stand: none of them is a slip of another."""
