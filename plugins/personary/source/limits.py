"""How much a file may hold, and what counts as an empty value: the same for both readers."""

from __future__ import annotations

MAX_BYTES = 256 * 1024
MAX_DEPTH = 20
MAX_LENGTH = 20_000
MAX_ENTRIES = 20_000
MOST_MARKS = 2 * MAX_ENTRIES

EMPTY = frozenset(("", "~", "null", "Null", "NULL"))
"""What an unquoted value without meaning looks like."""
