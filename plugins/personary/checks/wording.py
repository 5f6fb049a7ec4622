"""Words that several checks share, so that a thing is called the same in every message."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from personary.model.types import Definition
from personary.model.walk import At


def called(entity: Definition) -> str:
    """Return what readers call a definition, in quotes."""
    return f'"{entity.title}"'


def field_at(at: At) -> str:
    """Return the way to a field as one would say it: `"measure" in "roi" in "story"`."""
    if len(at) > 1 and at[-1] == "text" and isinstance(at[-2], int):
        at = at[:-1]  # An entry written as a plain sentence has no "text" that its author would know.
    keys: list[str] = []
    for step in at:
        if isinstance(step, int):
            keys[-1] = f"entry {step + 1} of {keys[-1]}"
        else:
            keys.append(f'"{step}"')
    return " in ".join(reversed(keys))


def subject_at(at: At) -> str:
    """Return the way to a field as the beginning of a sentence: `Entry 2 of "titles"`."""
    words = field_at(at)
    return words[0].upper() + words[1:]


def listed(words: Iterable[str]) -> str:
    """Join words as in speech: `a, b and c`."""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last


def how_many(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: `1 interview`, `no interviews`."""
    return f"{number or 'no'} {one if number == 1 else many or one + 's'}"


def day(date: dt.date) -> str:
    """Return a date as files write it."""
    return date.isoformat()


def role(word: str) -> str:
    """Return a word of a closed list as people say it."""
    return word.replace("_", " ")
