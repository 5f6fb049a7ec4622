"""Ordinary words: they say nothing of their own, in whatever form they stand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from personary.frozen import frozen

SHORTEST = 2
"""Letters of a word that remain before an ending at least."""
SHORTEST_REST = 4
"""Letters of a word that remain after a beginning at least: "cook" is no "co" and "ok"."""


@frozen
class Ordinary:
    """Base forms of a language, and how its other forms lead back to them."""

    bases: frozenset[str] = frozenset()
    endings: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """An ending, and what may stand in its place in a base form."""
    doubling: frozenset[str] = frozenset()
    """Endings before which a consonant is doubled: "planning"."""
    beginnings: tuple[str, ...] = ()
    """What makes one ordinary word of another: "un", "re"."""
    clitics: tuple[str, ...] = ()
    """What may hang on a word: "'s", "n't"."""

    def __contains__(self, word: str) -> bool:
        """Say whether a word is a form of an ordinary one."""
        for clitic in self.clitics:
            word = word.removesuffix(clitic)
        rest = (word.removeprefix(each) for each in self.beginnings if word.startswith(each))
        return self._is_form(word) or any(len(each) >= SHORTEST_REST and self._is_form(each) for each in rest)

    def _is_form(self, word: str) -> bool:
        return word in self.bases or any(base in self.bases for base in self._bases_of(word))

    def _bases_of(self, word: str) -> Iterator[str]:
        for ending, instead in self.endings:
            stem = word.removesuffix(ending)
            if stem == word or len(stem) < SHORTEST:
                continue
            yield from (stem + each for each in instead)
            if ending in self.doubling and stem[-1] == stem[-2]:
                yield stem[:-1]


def ordinary_words(name: str, *only: str) -> frozenset[str]:
    """Return the words of a data file, or only those of some of its classes."""
    classes = _classes(name)
    return frozenset(word for each, words in classes.items() if not only or each in only for word in words)


@cache
def _classes(name: str) -> dict[str, tuple[str, ...]]:
    """Read a data file: `[a class]` above each section, `#` before a remark."""
    classes: dict[str, tuple[str, ...]] = {}
    at = ""
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            at = line.strip("[]")
        elif not line.startswith("#"):
            classes[at] = (*classes.get(at, ()), *line.split())
    return classes
