"""Words of home, the indexes, market, glossary, health and the empty-chair cards."""

from __future__ import annotations

WORDS: dict[str, str] = {}
