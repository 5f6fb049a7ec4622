"""Which known words look like one that somebody wrote, and how far away each of them is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

NEAR = 0.34
"""How far a word may be from what it stands for: about one letter in three, and never more."""

_LONGEST = 80
_MOST = 5
"""How many letters may be wrong in a long word."""
_BREAKS = re.compile(r"[\s_\-/.:&]+")
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate that `word` was most likely meant to be, or None when none comes near."""
    cost, name = nearest_of(word, candidates)
    return name if cost <= NEAR else None


def ranked(word: str, candidates: Iterable[str]) -> tuple[str, ...]:
    """Return the candidates that `word` may have been meant to be, the likeliest first."""
    costs = ((_cost(word, candidate), candidate) for candidate in candidates)
    return tuple(candidate for cost, candidate in sorted(costs) if cost <= NEAR)


def nearest_of(word: str, candidates: Iterable[str]) -> tuple[float, str]:
    """Return the nearest candidate behind its cost; the nearer the best so far, the sooner others are given up."""
    best = (1.0, "")
    for candidate in candidates:
        best = min(best, (_cost(word, candidate, min(NEAR, best[0])), candidate))
    return best


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    """Cut a name into bare words: without accents, capitals, signs and the ending of a plural."""
    decomposed = unicodedata.normalize("NFKD", _HUMPS.sub(" ", name)).casefold()
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return tuple(part for part in _BREAKS.split(bare) if part)


@lru_cache(maxsize=8192)
def plain(name: str) -> str:
    """Return a name as it compares: small letters without accents, its words joined by underscores."""
    return "_".join(_words(name))


@lru_cache(maxsize=8192)
def _letters(name: str) -> frozenset[str]:
    return frozenset(plain(name))


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and len(word) > 3 and not word.endswith("ss") else word


def _cost(word: str, candidate: str, near: float = NEAR) -> float:
    """Return how unlikely it is that `candidate` was meant by `word`, from 0 to 1; 1 for all beyond `near`."""
    if len(word) > _LONGEST or not word.strip():
        return 1.0
    mine, theirs = plain(word), plain(candidate)
    if mine == theirs:
        return 0.0
    return min(_cost_by_words(_words(word), _words(candidate)), _cost_by_letters(mine, theirs, near))


def _cost_by_words(mine: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    """Compare word by word, for names in another order, in the plural, or with a word too many or too few."""
    have, want = [_singular(each) for each in mine], [_singular(each) for each in theirs]
    if have == want:
        return 0.03
    if sorted(have) == sorted(want) or "".join(mine) == "".join(theirs):
        return 0.05
    known, missing = set(have), set(want)
    shared = sum(len(each) for each in known & missing)
    if shared >= 3 and (known < missing or missing < known):
        return 0.1 + 0.24 * (1 - shared / max(len("".join(have)), len("".join(want))))
    start, whole = "".join(mine), "".join(theirs)
    if len(start) >= 3 and whole.startswith(start):
        return 0.12 + 0.2 * (1 - len(start) / len(whole))
    return 1.0


def _cost_by_letters(mine: str, theirs: str, near: float) -> float:
    longest = max(len(mine), len(theirs))
    limit = min(int(near * longest), _MOST) if longest > 4 else 1
    if abs(len(mine) - len(theirs)) > limit or len(_letters(mine) ^ _letters(theirs)) > 2 * limit:
        return 1.0
    distance = _distance(mine, theirs, limit)
    if distance > limit:
        return 1.0
    # The first letter is rarely wrong.
    return distance / longest + (0.04 if mine[0] != theirs[0] else 0.0)


def _distance(mine: str, theirs: str, limit: int) -> int:
    """Count letters to add, drop, change or swap with their neighbour; stop beyond `limit`."""
    mine, theirs = _where_they_differ(mine, theirs)
    before: list[int] = []
    last = list(range(len(theirs) + 1))
    for row, letter in enumerate(mine, 1):
        line = [row]
        for column, other in enumerate(theirs, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == theirs[column - 2] and mine[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > limit:
            return limit + 1
        before, last = last, line
    return last[-1]


def _where_they_differ(mine: str, theirs: str) -> tuple[str, str]:
    """Leave out what both begin and end with: it costs nothing, and ids often share most of their letters."""
    start, shortest = 0, min(len(mine), len(theirs))
    while start < shortest and mine[start] == theirs[start]:
        start += 1
    end = 0
    while end < shortest - start and mine[-1 - end] == theirs[-1 - end]:
        end += 1
    return mine[start : len(mine) - end], theirs[start : len(theirs) - end]
