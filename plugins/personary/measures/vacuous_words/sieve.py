"""Tells at once of most texts that none of several hundred phrases stands in them.

Of each phrase a row of letters is known that must be in the text, within one word: `pag` of "on the same pages?". Only
phrases whose letters are there are looked for at all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

SHORTEST = 3
"""Letters that are worth telling phrases apart by."""

_BEGIN, _END = r"(?<!\w)(?:", r")(?!\w)"
_SPLIT = re.compile(r"\\.|\[\^?\]?[^\]]*\]|([(])|([)])|(\|)")
_MANY = r"([?*]|\{0?,\d+\})?(\+|\?|\{\d+(?:,\d*)?\})?"
_ITEM = re.compile(
    rf"""
    ([^\W\d_]+){_MANY}                                        # 1 a row of letters; how often 2, 3 the last one stands
    | (?: (\)) | \\. | \[\^?\]?(?:\\.|[^\]\\])*\] | [^\\\[\]()|?*+{{}}] ) {_MANY}       # 4 the end of a group; 5, 6
    | (\() (?: (\?<?[=!]) | \?: | (?!\?) )                    # 7 a group, 8 that only looks
    | (\|)                                                    # 9
    """,
    re.VERBOSE,
)


Phrases = tuple[re.Pattern[str], ...]
_NOTHING: frozenset[str] = frozenset()


class Phrase:
    """A pattern that begins and ends with a word, compiled when a text holds its letters: in many projects, never."""

    def __init__(self, alternatives: str) -> None:
        self.pattern = f"{_BEGIN}{alternatives}{_END}"

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Return the pattern, compiled."""
        return re.compile(self.pattern)


class Sieve:
    """Phrases by the letters that they need; each is compiled when a text holds its letters."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """Learn the letters of each."""
        by_piece: defaultdict[str, list[str]] = defaultdict(list)
        for phrase in phrases:
            for way in _ways(phrase.pattern.removeprefix(_BEGIN).removesuffix(_END)):
                pieces, _ = _needed(_items(way))
                certain = pieces and _shortest(pieces) >= SHORTEST
                for piece in pieces if certain else ("",):
                    by_piece[piece].append(way)
        uncertain = by_piece.pop("", [])
        self._anywhere = Phrase("|".join(uncertain)).compiled if uncertain else None
        self._ways = dict(by_piece)
        self._any_piece = re.compile("|".join(map(re.escape, self._ways)) or "(?!)")
        self._compiled: dict[str, re.Pattern[str]] = {}

    def raised_by(self, word: str) -> Phrases:
        """Return the phrases that this word of a text makes possible."""
        if not self._any_piece.search(word):
            return ()
        return tuple(self._phrases(piece) for piece in self._ways if piece in word)

    def holds(self, text: str, raised: Iterable[re.Pattern[str]]) -> bool:
        """Whether a phrase stands in a text, given what its words made possible."""
        for phrase in raised:
            if phrase.search(text):
                return True
        return self._anywhere is not None and self._anywhere.search(text) is not None

    def _phrases(self, piece: str) -> re.Pattern[str]:
        if piece not in self._compiled:
            self._compiled[piece] = Phrase("|".join(self._ways[piece])).compiled
        return self._compiled[piece]


def _ways(pattern: str) -> Iterator[str]:
    """Yield the alternatives of a pattern one by one."""
    depth = start = 0
    for sign in _SPLIT.finditer(pattern):
        opens, closes, bar = sign.groups()
        if opens:
            depth += 1
        elif closes:
            depth -= 1
        elif bar and not depth:
            yield pattern[start : sign.start()]
            start = sign.end()
    yield pattern[start:]


def _items(pattern: str) -> Iterator[re.Match[str]]:
    at = 0
    while at < len(pattern):
        item = _ITEM.match(pattern, at)
        if item is None:
            raise ValueError(f"Nobody has said yet how to read {pattern[at : at + 10]!r} in a phrase.")
        yield item
        at = item.end()


def _needed(items: Iterator[re.Match[str]]) -> tuple[frozenset[str], bool]:
    """Up to the end of a group: rows of letters of which one must be there, or none; and whether it may miss."""
    ways: list[list[frozenset[str]]] = [[]]
    missing = False
    for item in items:
        row, last_may_miss, _, closes, may_miss, _, opens, looks, bar = item.groups()
        if row:
            row = row[:-1] if last_may_miss else row
            if row:
                ways[-1].append(frozenset((row,)))
        elif opens:
            inner, inner_may_miss = _needed(items)
            if inner and not inner_may_miss and not looks:
                ways[-1].append(inner)
        elif bar:
            ways.append([])
        elif closes:
            missing = may_miss is not None
            break
    best = [max(way, key=_shortest, default=_NOTHING) for way in ways]
    return _NOTHING.union(*best) if all(best) else _NOTHING, missing


def _shortest(rows: frozenset[str]) -> int:
    return min(map(len, rows))
