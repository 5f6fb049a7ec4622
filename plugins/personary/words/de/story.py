"""Words of the persona story."""

from __future__ import annotations

WORDS: dict[str, str] = {}
