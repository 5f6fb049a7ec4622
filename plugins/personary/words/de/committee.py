"""Words of the committee."""

from __future__ import annotations

WORDS: dict[str, str] = {}
