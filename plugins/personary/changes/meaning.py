"""Whether two texts say the same in other words. Rules, not statistics: in doubt the meaning has changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from personary.changes.like_words import are_opposite, is_like, lemmas
from personary.changes.tokens import Token, as_tokens, is_german
from personary.changes.vocabulary import DECISIVE, FREE, PERSONS, ROLES, words_of

WORDS_FOR_ONE_UNKNOWN = 12
"""So many words of weight carry one changed word that no table knows: only a long text stays the same."""
_SOMEBODY = f"person {PERSONS['they']}"
"""Whoever is spoken of may be named again or left out."""


def same_but_for_form(before: str, after: str) -> bool:
    """Say whether two texts differ only in blanks and line breaks within a paragraph."""
    return _paragraphs(before) == _paragraphs(after)


def same_meaning(before: str, after: str, names: frozenset[str] = frozenset()) -> bool:
    """Say whether a small edit left the meaning as it was; `names` are words known to name somebody."""
    if ("?" in before) is not ("?" in after):
        return False
    german = is_german(f"{before} {after}")
    old, new = _compounded(as_tokens(before, german), as_tokens(after, german))
    if _joined(old) == _joined(new):
        return True
    gone, come = _uncommon(old, new)
    left_gone, left_come = _without_like_words(gone, come)
    if any(_decides(token, names) for token in (*left_gone, *left_come)) or _are_swapped(left_gone, left_come):
        return False
    unknown = max(_weight(left_gone), _weight(left_come))
    if unknown * WORDS_FOR_ONE_UNKNOWN > min(_weight(old), _weight(new)):
        return False
    return _in_one_order(old, new)


def _paragraphs(text: str) -> list[str]:
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip())]


def _compounded(old: tuple[Token, ...], new: tuple[Token, ...]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """Return both texts with words that one of them writes apart, or with a hyphen, written together."""
    return _together(old, new), _together(new, old)


def _together(tokens: tuple[Token, ...], others: tuple[Token, ...]) -> tuple[Token, ...]:
    wanted = {token.word for token in others} - {token.word for token in tokens}
    found: list[Token] = []
    for token in tokens:
        if found and found[-1].word + token.word in wanted:
            first = found.pop()
            found.append(Token(first.word + token.word, first.is_name, first.is_german))
        else:
            found.append(token)
    return tuple(found)


def _joined(tokens: tuple[Token, ...]) -> str:
    """Return the words without blanks, so that compounds may be written apart."""
    return "".join(token.word for token in tokens)


def _uncommon(old: tuple[Token, ...], new: tuple[Token, ...]) -> tuple[list[Token], list[Token]]:
    """Return the words of each text that the other lacks, counted."""
    before, after = Counter(token.word for token in old), Counter(token.word for token in new)
    return list(_left(old, before - after)), list(_left(new, after - before))


def _left(tokens: tuple[Token, ...], surplus: Counter[str]) -> Iterator[Token]:
    rest = surplus.copy()
    for token in reversed(tokens):
        if rest[token.word]:
            rest[token.word] -= 1
            yield token


def _without_like_words(gone: list[Token], come: list[Token]) -> tuple[list[Token], list[Token]]:
    left_come = list(come)
    left_gone = []
    for one in gone:
        other = next((each for each in left_come if is_like(one, each)), None)
        if other is None:
            left_gone.append(one)
        else:
            left_come.remove(other)
    return left_gone, left_come


def _decides(token: Token, names: frozenset[str]) -> bool:
    word = token.word
    if word == _SOMEBODY:
        return False
    if not word.isalpha() or word in names:
        return True
    return bool(lemmas(token) & (DECISIVE | ROLES)) or (token.is_name and word not in FREE)


def _are_swapped(gone: list[Token], come: list[Token]) -> bool:
    return any(are_opposite(one, other) for one in gone for other in come)


def _weight(tokens: tuple[Token, ...] | list[Token]) -> int:
    return sum(token.word not in FREE and token.word != _SOMEBODY for token in tokens)


_RELATES = words_of(
    "than before after from to over under by instead against because until into without not never no if unless or but"
    " als vor nach von zu durch statt gegen weil bis ohne nicht nie kein wenn oder aber"
)
"""Where one of these stands, it matters what stands on which side of it."""


def _in_one_order(old: tuple[Token, ...], new: tuple[Token, ...]) -> bool:
    """Say whether the common words stand in one order; a turned order is harmless only where nothing relates them."""
    common = Counter(token.word for token in old) & Counter(token.word for token in new)
    one, other = _only(old, common), _only(new, common)
    if one == other:
        return True
    return not ({token.word for token in (*old, *new)} & _RELATES) and _is_turned(one, other)


def _only(tokens: tuple[Token, ...], common: Counter[str]) -> list[str]:
    rest = common.copy()
    kept = []
    for token in tokens:
        if token.word not in FREE and rest[token.word]:
            rest[token.word] -= 1
            kept.append(token.word)
    return kept


def _is_turned(one: list[str], other: list[str]) -> bool:
    """Say whether one part as a whole moved from one end to another place."""
    for size in range(1, len(one)):
        rests = ((one[:size], one[size:]), (one[-size:], one[:-size]))
        for part, rest in rests:
            for place in range(len(rest) + 1):
                if rest[:place] + part + rest[place:] == other:
                    return True
    return False
