"""Words that many pages share."""

from __future__ import annotations

WORDS: dict[str, str] = {}
