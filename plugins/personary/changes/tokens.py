"""A text as the words it is made of, in plain forms: short forms spelled out, phrases and numbers as one word."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from personary.changes.vocabulary import NUMBERS, PERSONS, PHRASES, words_of
from personary.frozen import frozen

_A_UNIT = re.compile(
    "".join(rf"(?<!\b{word} )" for word in ("in", "for", "within", "after", "of", "than", "over", "half"))
    + r"\ban? (month|year|week|hour)\b",
    re.IGNORECASE,
)
"""Six a month is six monthly, but within a month is none of it."""
_NOT_ANY = re.compile(r"\bnot (\w+ )?any\b", re.IGNORECASE)
"""To send not any data is to send no data."""
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "\xad": ""})
_SHORTENED = (
    ("can't", "can not"), ("cannot", "can not"), ("won't", "will not"), ("shan't", "shall not"), ("n't", " not"),
    ("'re", " are"), ("'ll", " will"), ("'ve", " have"), ("'m", " am"), ("'d", " would"), ("'s", ""), ("s'", "s"),
    ("e.g.", "like"), ("z. b.", "wie"), ("z.b.", "wie"), ("%", " percent"), ("€", " euro "), ("$", " dollar "),
    ("£", " pound "),
)  # fmt: skip
_ENGLISH = words_of("the of and is are to with for that who she he they her his their it a on by at from we our not no")
_GERMAN = words_of(
    "der die das den dem des ein eine einen und ist sind nicht mit von für auf zu zum zur im sich sie er wir es als bei"
    " wird kein nur auch aber oder wenn man noch wie nach vor um aus über muss kann soll haben keine ihre ihren seine"
    " seinen mich uns wir ich"
)


@frozen
class Token:
    """A word in its plain form, and whether it was written as a name."""

    word: str
    is_name: bool
    is_german: bool = False


def is_german(text: str) -> bool:
    """Say whether a text is German rather than English."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return sum(word in _GERMAN for word in words) > sum(word in _ENGLISH for word in words)


@cache
def as_tokens(text: str, german: bool) -> tuple[Token, ...]:
    """Return the words of a text."""
    plain = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    found = [_token(match) for match in _TOKEN.finditer(_spelled_out(plain))]
    # In German every noun has a capital, so a capital names nobody.
    return tuple(Token(token.word, token.is_name and not german, german) for token in found)


def _spelled_out(text: str) -> str:
    said, small = text, text.lower()
    for short, long in _SHORTENED:
        if short in small:
            said = re.sub(re.escape(short), long, said, flags=re.IGNORECASE)
    there = set(re.findall(r"\w+", said.lower()))
    for words, phrase, word in _phrases():
        if words <= there:
            said = phrase.sub(word, said)
    return _A_UNIT.sub(r"\1ly", _NOT_ANY.sub(r"\1no", said))


@cache
def _phrases() -> tuple[tuple[frozenset[str], re.Pattern[str], str], ...]:
    return tuple(
        (words_of(phrase), re.compile(rf"\b{_apart(phrase)}\b", re.IGNORECASE), word) for phrase, word in PHRASES
    )


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
