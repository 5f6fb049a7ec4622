"""Words of the alignment pages and the reviews."""

from __future__ import annotations

WORDS: dict[str, str] = {}
