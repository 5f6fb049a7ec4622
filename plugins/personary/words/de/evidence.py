"""Words of the evidence pages."""

from __future__ import annotations

WORDS: dict[str, str] = {}
