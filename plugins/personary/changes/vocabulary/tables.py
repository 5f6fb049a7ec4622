"""Reading tables of words: blanks between words, a line for a group."""

from __future__ import annotations

from collections.abc import Iterator


def words_of(table: str) -> frozenset[str]:
    """Return the words of a table."""
    return frozenset(table.split())


def groups_of(table: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of each line."""
    return (tuple(line.split()) for line in table.strip().splitlines())
