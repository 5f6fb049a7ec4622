"""What a seller must not read before the scene: the buyer's opening, mood, reveals and questions to raise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from personary.catalog.catalog import Catalog
from personary.measures.reviews import unapplied
from personary.model.persona import Persona

_NOT_ON_THE_STORY = frozenset({"note", "ignore", "stops", "research_plan", "attribute_exercise", "stewards", "signoff"})
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+")
_NO_WORDS = re.compile(r"\W+")
_TELLING = 4
"""A part of a secret this many words long gives it away; fewer may stand anywhere by chance."""


@dataclass(frozen=True)
class Secrets:
    """The secrets of one scene. What stands on the open story page of its buyers is none."""

    texts: tuple[str, ...]

    def are_told_by(self, text: str) -> bool:
        """Say whether a text gives one of them away, whatever its quotes, capitals and spaces."""
        return self._tells(text)

    def _compare(self, text: str) -> bool:
        said = _plain(text)
        apart = f" {said} "
        if said in self._whole or any(part in apart for part in self._parts):
            return True
        return len(said.split()) >= _TELLING and any(apart in f" {secret} " for secret in self._whole)

    def kept(self, spoken: Iterable[str]) -> tuple[str, ...]:
        """Return the texts that give nothing away."""
        return tuple(text for text in spoken if not self.are_told_by(text))

    @cached_property
    def _tells(self) -> Callable[[str], bool]:
        return cache(self._compare)  # The same few texts stand on several sheets.

    @cached_property
    def _whole(self) -> frozenset[str]:
        return frozenset(map(_plain, self.texts))

    @cached_property
    def _parts(self) -> frozenset[str]:
        parts = {_plain(part) for text in self.texts for part in (text, *_SENTENCE_END.split(text))}
        return frozenset(f" {part} " for part in parts if len(part.split()) >= _TELLING)


def secrets_among(told: Iterable[str], open_texts: Iterable[str]) -> Secrets:
    """Return what of a buyer's part is secret: all of it that no open text says already."""
    texts = tuple((text, text.casefold()) for text in open_texts)
    candidates = dict.fromkeys(text for text in told if text)
    return Secrets(tuple(text for text in candidates if not _is_said(_plain(text), texts)))


def _is_said(plain: str, by: tuple[tuple[str, str], ...]) -> bool:
    # Making a text plain takes a while, and without the longest word no text says the same.
    word = max(plain.split(), key=len, default="")
    return any(f" {plain} " in f" {_plain(text)} " for text, folded in by if word in folded)


def story_texts(catalog: Catalog, persona: Persona) -> Iterator[str]:
    """Yield what stands on a persona's open story page: its own words, and what a role play found about it."""
    for at, text, _field in catalog.texts(persona):
        if at[0] not in _NOT_ON_THE_STORY:
            yield text
    for found in unapplied(catalog, persona):
        yield found.change.change


def _plain(text: str) -> str:
    return _NO_WORDS.sub(" ", text.casefold()).strip()
