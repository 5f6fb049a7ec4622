"""Long lists: what matters first stands on the page, and one line says how much more there is, and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from personary.views.briefing import Briefing

MOST = 60
"""Entries of a list that somebody may still read to its end. No small company has more."""

T = TypeVar("T")


def rest(briefing: Briefing, key: str, count: int, most: int = MOST) -> str:
    """Say how many of `count` entries are not shown, and where they stand; nothing when all are."""
    return briefing.words(f"rest.{key}", count - most) if count > most else ""


def neediest(entries: Sequence[T], need: Callable[[T], float], most: int = MOST) -> tuple[T, ...]:
    """Return the entries with the greatest need, in the order they came in; all of them while there are few."""
    if len(entries) <= most:
        return tuple(entries)
    ranked = sorted(range(len(entries)), key=lambda at: -need(entries[at]))
    return tuple(entries[at] for at in sorted(ranked[:most]))
