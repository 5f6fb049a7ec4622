"""Whether two texts say the same in other words. Rules, not statistics: in doubt the meaning has changed."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from personary.changes.vocabulary import (
    DECISIVE,
    FREE,
    KNOWN,
    NUMBERS,
    OPPOSITES,
    PERSONS,
    PHRASES,
    PLAIN,
    ROLES,
    SAME,
    words_of,
)

_A_UNIT = re.compile(
    "".join(rf"(?<!\b{word} )" for word in ("in", "for", "within", "after", "of", "than", "over", "half"))
    + r"\ban? (month|year|week|hour)\b",
    re.IGNORECASE,
)
"""Six a month is six monthly, but within a month is none of it."""
_NOT_ANY = re.compile(r"\bnot (\w+ )?any\b", re.IGNORECASE)
"""To send not any data is to send no data."""
WORDS_FOR_ONE_UNKNOWN = 12
"""So many words of weight carry one changed word that no table knows: only a long text stays the same."""

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "\xad": ""})
_SHORTENED = (
    ("can't", "can not"), ("cannot", "can not"), ("won't", "will not"), ("shan't", "shall not"), ("n't", " not"),
    ("'re", " are"), ("'ll", " will"), ("'ve", " have"), ("'m", " am"), ("'d", " would"), ("'s", ""), ("s'", "s"),
    ("e.g.", "like"), ("z. b.", "wie"), ("z.b.", "wie"), ("%", " percent"), ("€", " euro "), ("$", " dollar "),
    ("£", " pound "),
)  # fmt: skip
_ENDINGS = ("s", "es", "ed", "ing", "ly")
_GERMAN_ENDINGS = ("s", "es", "e", "en", "n", "em", "er", "t", "et", "te", "ten", "st", "nen", "ung", "lich")
_ENGLISH = words_of("the of and is are to with for that who she he they her his their it a on by at from we our not no")
_GERMAN = words_of(
    "der die das den dem des ein eine einen und ist sind nicht mit von für auf zu zum zur im sich sie er wir es als bei"
    " wird kein nur auch aber oder wenn man noch wie nach vor um aus über muss kann soll haben keine ihre ihren seine"
    " seinen mich uns wir ich"
)


_SOMEBODY = f"person {PERSONS['they']}"
"""Whoever is spoken of may be named again or left out."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word in its plain form, and whether it was written as a name."""

    word: str
    is_name: bool
    is_german: bool = False


def same_but_for_form(before: str, after: str) -> bool:
    """Say whether two texts differ only in blanks and line breaks within a paragraph."""
    return _paragraphs(before) == _paragraphs(after)


def same_meaning(before: str, after: str, names: frozenset[str] = frozenset()) -> bool:
    """Say whether a small edit left the meaning as it was; `names` are words known to name somebody."""
    if ("?" in before) is not ("?" in after):
        return False
    german = is_german(f"{before} {after}")
    old, new = _compounded(_tokens(before, german), _tokens(after, german))
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


def is_german(text: str) -> bool:
    """Say whether a text is German rather than English."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return sum(word in _GERMAN for word in words) > sum(word in _ENGLISH for word in words)


@cache
def _tokens(text: str, german: bool) -> tuple[Token, ...]:
    plain = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    found = [_token(match) for match in _TOKEN.finditer(_spelled_out(plain))]
    # In German every noun has a capital, so a capital names nobody.
    return tuple(Token(token.word, token.is_name and not german, german) for token in found)


def _spelled_out(text: str) -> str:
    said = text
    for short, long in _SHORTENED:
        said = re.sub(re.escape(short), long, said, flags=re.IGNORECASE)
    for phrase, word in _phrases():
        said = phrase.sub(word, said)
    return _A_UNIT.sub(r"\1ly", _NOT_ANY.sub(r"\1no", said))


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(rf"\b{_apart(words)}\b", re.IGNORECASE), word) for words, word in PHRASES)


def _apart(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def _token(match: re.Match[str]) -> Token:
    written = match[0]
    before = match.string[: match.start()].rstrip(" \"'([*_-")
    begins = not before or before[-1] in ".!?:;\n"
    is_name = written[0].isupper() and (not begins or (len(written) > 1 and written.isupper()))
    return Token(_plain(written.lower()), is_name)


@cache
def _plain(word: str) -> str:
    """Return digits for a number in words, one word for a person, and the spelling of one side of the ocean."""
    if word[0].isdigit():
        whole = re.sub(r"[.,](?=\d{3}(\D|$))", "", word)
        return whole.replace(",", ".")
    if word in NUMBERS:
        return NUMBERS[word]
    if word in PERSONS:
        return f"person {PERSONS[word]}"
    for here, there in (("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("yse", "yze"),
                        ("our", "or"), ("ogue", "og"), ("lled", "led"), ("lling", "ling"), ("tre", "ter")):  # fmt: skip
        if len(word) > len(here) + 2 and word.endswith(here):
            return word[: -len(here)] + there
        if len(word) > len(here) + 3 and word.endswith(f"{here}s"):
            return f"{word[: -len(here) - 1]}{there}s"
    return word


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


def is_like(one: Token, other: Token) -> bool:
    """Say whether a word may stand for another: its other forms, like words, a slip of the pen."""
    a, b = one.word, other.word
    if a.replace("ß", "ss") == b.replace("ß", "ss") or ("1" in (a, b) and {a, b} & {"a", "an"}):
        return True
    if _are_opposite(one, other) or not (a.isalpha() and b.isalpha()):
        return False
    if (a in DECISIVE) is (b in DECISIVE) and _lemmas(one) & _lemmas(other):
        return True
    if _groups(one) & _groups(other):
        return not (one.is_name or other.is_name) and not {a, b} & ROLES
    if a in FREE or b in FREE:
        return False
    return not (one.is_name and other.is_name) and _is_slip(a, b)


@cache
def _lemmas(token: Token) -> frozenset[str]:
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
    return frozenset(number for form in _lemmas(token) for number in SAME.get(form, ()))


def _are_opposite(one: Token, other: Token) -> bool:
    if any(frozenset((x, y)) in OPPOSITES for x in _lemmas(one) for y in _lemmas(other)):
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


def _decides(token: Token, names: frozenset[str]) -> bool:
    word = token.word
    if word == _SOMEBODY:
        return False
    if not word.isalpha() or word in names:
        return True
    return bool(_lemmas(token) & (DECISIVE | ROLES)) or (token.is_name and word not in FREE)


def _are_swapped(gone: list[Token], come: list[Token]) -> bool:
    return any(_are_opposite(one, other) for one in gone for other in come)


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
