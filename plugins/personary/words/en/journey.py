"""Words of the journey and the persona roadmap."""

from __future__ import annotations

WORDS: dict[str, str] = {}
