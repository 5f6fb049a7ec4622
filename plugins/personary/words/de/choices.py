"""How the words of the closed lists read on a page."""

from __future__ import annotations

WORDS: dict[str, str] = {}
