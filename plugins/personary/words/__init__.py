"""Interface words: every word that a page shows and that no author wrote, in each language we speak."""

from __future__ import annotations

from personary.words.words import LANGUAGES, Words, sort_key, words_for

__all__ = ["LANGUAGES", "Words", "sort_key", "words_for"]
