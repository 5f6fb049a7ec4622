"""Words of the role play and its sheets."""

from __future__ import annotations

WORDS: dict[str, str] = {}
