"""Whether one word may stand for another: its other forms, like words, a slip of the pen."""

from __future__ import annotations

from functools import cache

from personary.changes.tokens import Token
from personary.changes.vocabulary import DECISIVE, FREE, KNOWN, OPPOSITES, PLAIN, ROLES, SAME

_ENDINGS = ("s", "es", "ed", "ing", "ly")
_GERMAN_ENDINGS = ("s", "es", "e", "en", "n", "em", "er", "t", "et", "te", "ten", "st", "nen", "ung", "lich")


def is_like(one: Token, other: Token) -> bool:
    """Say whether a word may stand for another: its other forms, like words, a slip of the pen."""
    a, b = one.word, other.word
    if a.replace("ß", "ss") == b.replace("ß", "ss") or ("1" in (a, b) and {a, b} & {"a", "an"}):
        return True
    if are_opposite(one, other) or not (a.isalpha() and b.isalpha()):
        return False
    if (a in DECISIVE) is (b in DECISIVE) and lemmas(one) & lemmas(other):
        return True
    if _groups(one) & _groups(other):
        return not (one.is_name or other.is_name) and not {a, b} & ROLES
    if a in FREE or b in FREE:
        return False
    return not (one.is_name and other.is_name) and _is_slip(a, b)


@cache
def lemmas(token: Token) -> frozenset[str]:
    """Return the plain forms that a word may have: the word itself, and without each ending that fits."""
    word = token.word
    found = {word, PLAIN.get(word, word)}
    for ending in _GERMAN_ENDINGS if token.is_german else _ENDINGS:
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        found.add(stem)
        if ending in {"ed", "ing"}:
            found |= {f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem}
        if ending in {"ed", "es"} and stem.endswith("i"):
            found.add(f"{stem[:-1]}y")
        if token.is_german and ending in {"t", "et", "te", "ten", "st", "e"}:
            found.add(f"{stem}en")  # she "prüft": tables know "prüfen"
    return frozenset(form for form in found if len(form) > 2 or form == word)


@cache
def _groups(token: Token) -> frozenset[int]:
    return frozenset(number for form in lemmas(token) for number in SAME.get(form, ()))


def are_opposite(one: Token, other: Token) -> bool:
    """Say whether two words say the contrary of one another."""
    if any(frozenset((x, y)) in OPPOSITES for x in lemmas(one) for y in lemmas(other)):
        return True
    a, b = one.word, other.word
    short, long = sorted((a, b), key=len)
    denied = any(long == f"{prefix}{short}" for prefix in ("un", "in", "im", "ir", "non", "dis", "mis", "de", "re"))
    return denied or (short.endswith("ful") and long.endswith("less")) or long == f"{short}less"


def _is_slip(a: str, b: str) -> bool:
    """Say whether one word is the other with a slip of the pen: one sign in five or more, never the first."""
    short, long = sorted((a, b), key=len)
    if len(short) < 5 or short[0] != long[0] or len(long) - len(short) > 1 or {a, b} <= (ROLES | DECISIVE):
        return False
    if a in KNOWN and b in KNOWN:
        return False
    return _is_one_sign_apart(short, long)


def _is_one_sign_apart(short: str, long: str) -> bool:
    start = next((n for n, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    if len(long) > len(short):
        return short[start:] == long[start + 1 :] and not long.startswith(short)
    swapped = short[start : start + 2][::-1] == long[start : start + 2] and short[start + 2 :] == long[start + 2 :]
    other_sign = len(short) > 5 and short[start + 1 :] == long[start + 1 :] and start < len(short) - 1
    return swapped or other_sign
