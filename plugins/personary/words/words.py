"""Looking up interface words, and writing dates, numbers and lists as a language does."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal

from personary.words.de import WORDS as GERMAN
from personary.words.en import WORDS as ENGLISH

LANGUAGES: Final[Mapping[str, Mapping[str, str]]] = {"en": ENGLISH, "de": GERMAN}
"""Every language in which the interface is complete."""
_REMEMBERED = 4096


@dataclass(frozen=True)
class Words:
    """The words of one language. A language we do not speak gets English words and its own dates."""

    language: str
    locale: Locale
    texts: Mapping[str, str]

    def __call__(self, key: str, n: int | None = None, **parts: object) -> str:
        """Return the text of `key` with `parts` filled in; `n` chooses between its `.one` and `.other` form."""
        if n is not None:
            key = f"{key}.{'one' if n == 1 else 'other'}"
            parts = {**parts, "n": self.number(n)}
        return self.texts[key].format(**parts) if parts else self.texts[key]

    def has(self, key: str) -> bool:
        """Say whether there is a text of this key."""
        return key in self.texts

    def choice(self, group: str, value: str) -> str:
        """Return how a word of a closed list reads on a page: `economic_buyer` is "Economic buyer"."""
        return self.texts[f"{group}.{value}"]

    def team(self, team: str) -> str:
        """Return how a team is called; a team of the settings that we have no word for reads as it is written."""
        return self.texts.get(f"team.{team}") or team.replace("_", " ").replace("-", " ").capitalize()

    def label(self, label: str) -> str:
        """Return how a field of this label is called; the model's own labels are English."""
        return self.texts.get(f"label.{label}", label)

    def date(self, day: dt.date) -> str:
        """Write a day: 14 September 2026."""
        return self._dates(day)

    def names_day(self, text: str, day: dt.date) -> bool:
        """Say whether a text names a day, as files write it or as people do, with its year or without."""
        forms = (
            day.isoformat(),
            format_skeleton("MMMMd", day, locale=self.locale),
            format_date(day, "d MMMM", locale=self.locale),
            format_date(day, "MMMM d", locale=self.locale),
        )
        one_of = "|".join(map(re.escape, forms))
        return re.search(rf"(?<!\d)({one_of})(?!\d)(?!,? (?!{day.year})\d{{4}})", text) is not None

    def month(self, day: dt.date) -> str:
        """Write a month and its year: September 2026."""
        return self._months(day)

    def number(self, value: float) -> str:
        """Write a number."""
        return self._numbers(value)

    def list(self, entries: Iterable[str]) -> str:
        """Join entries: a, b and c."""
        several = tuple(entries)
        return self._lists(several) if len(several) > 1 else "".join(several)

    # A page writes the same few days and numbers again and again, and looking up how takes long.
    @cached_property
    def _dates(self) -> Callable[[dt.date], str]:
        form = "d MMMM y" if self.language == "en" else "long"
        return lru_cache(_REMEMBERED)(partial(format_date, format=form, locale=self.locale))

    @cached_property
    def _months(self) -> Callable[[dt.date], str]:
        return lru_cache(_REMEMBERED)(lambda day: format_skeleton("yMMMM", day, locale=self.locale))

    @cached_property
    def _numbers(self) -> Callable[[float], str]:
        return lru_cache(_REMEMBERED)(partial(format_decimal, locale=self.locale))

    @cached_property
    def _lists(self) -> Callable[[tuple[str, ...]], str]:
        locale = Locale("en", "GB") if self.language == "en" else self.locale
        return lru_cache(_REMEMBERED)(partial(format_list, locale=locale))


def sort_key(text: str) -> tuple[str, str]:
    """Return what a reader's list is ordered by: letters before their marks, both kinds of kana as one."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(_HIRAGANA.get(letter, letter) for letter in plain if not unicodedata.combining(letter))
    return letters, text


_HIRAGANA = {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
"""Katakana stands 96 places behind hiragana."""


@cache
def words_for(language: str) -> Words:
    """Return the words of a language such as `en`, `de` or `pt-BR`."""
    base = language.replace("_", "-").split("-")[0].lower()
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    return Words(language, locale, LANGUAGES.get(base, ENGLISH))
