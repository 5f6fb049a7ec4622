"""An edit word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_MOST_WORDS = 2_000
_FEW_SIGNS, _NEARLY_THE_SAME = 400, 0.85


class Piece(NamedTuple):
    """A stretch of an edited text: in both states, gone, or new."""

    state: Literal["same", "gone", "new"]
    text: str


def word_by_word(before: str, after: str) -> tuple[Piece, ...]:
    """Return which words stayed, went and came; nothing of the texts is lost but the kind of blanks between words."""
    old, new = _words(before), _words(after)
    if len(old) + len(new) > _MOST_WORDS:
        return (Piece("gone", before), Piece("new", after))
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", " ".join(old[i1:i2])))
            continue
        if i2 > i1:
            pieces.append(Piece("gone", " ".join(old[i1:i2])))
        if j2 > j1:
            pieces.append(Piece("new", " ".join(new[j1:j2])))
    return tuple(pieces)


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, from 0 to 1, by their words."""
    if one == other:
        return 1.0
    old, new = _plain(one), _plain(other)
    if not old or not new:
        return 0.0
    shared = len(set(old) & set(new)) * 2 / (len(set(old)) + len(set(new)))
    # In order and not only in common, then sign by sign: the costlier questions, asked only where they can matter.
    alike = shared if shared < 0.3 else (shared + SequenceMatcher(None, old, new, autojunk=False).ratio()) / 2
    if alike >= 0.5 or len(one) + len(other) > _FEW_SIGNS:
        return alike
    signs = SequenceMatcher(None, one, other, autojunk=False)
    by_sign = signs.ratio() if signs.quick_ratio() >= _NEARLY_THE_SAME else 0.0
    return by_sign if by_sign >= _NEARLY_THE_SAME else alike


def _words(text: str) -> list[str]:
    return text.split()


def _plain(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
