"""What falls when a piece of evidence is taken away: sentences without support, thin personas, silent quotes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from personary.catalog.catalog import Catalog, Citation, cited
from personary.measures.evidence import Coverage, coverage, sources
from personary.measures.quotes import quote_state
from personary.model.persona import Persona

ENOUGH_ACCOUNTS = 3
Threshold = Literal["first", "min", "accounts"]


@dataclass(frozen=True, slots=True)
class Thinned:
    """A persona with less behind it, and the goals it no longer reaches."""

    persona: Persona
    before: Coverage
    after: Coverage
    missed: tuple[Threshold, ...]


@dataclass(frozen=True, slots=True)
class Falls:
    """What no longer holds without some evidence."""

    unsupported: tuple[Citation, ...]
    """Sentences that rest on nothing any more."""
    alone: tuple[Citation, ...]
    """Sentences that still rest on one piece, and rested on more."""
    carried: int
    """Sentences that lose a piece and keep two or more."""
    thinned: tuple[Thinned, ...]
    silenced: tuple[Citation, ...]
    """Quotes that may no longer be shown."""

    @property
    def is_nothing(self) -> bool:
        """Whether everything holds."""
        return not (self.unsupported or self.silenced or any(each.missed for each in self.thinned))


def what_falls(catalog: Catalog, ids: Collection[str], today: dt.date) -> Falls:
    """Compare a catalog with itself without some pieces of evidence."""
    without = replace(catalog, evidence=tuple(piece for piece in catalog.evidence if piece.id not in ids))
    left = tuple(_left(catalog, without, ids))
    return Falls(
        unsupported=tuple(citation for citation, count in left if count == 0),
        alone=tuple(citation for citation, count in left if count == 1),
        carried=sum(count > 1 for _, count in left),
        thinned=tuple(_thinned(catalog, without, today)),
        silenced=tuple(_silenced(catalog, without, today)),
    )


def _left(catalog: Catalog, without: Catalog, ids: Collection[str]) -> Iterator[tuple[Citation, int]]:
    """Yield each sentence that loses a piece which counted, and how many are left."""
    for entity in catalog.definitions:
        for at, text, named in cited(entity):
            lost = sources(catalog, (id_ for id_ in named if id_ in ids))
            if lost:
                yield Citation(entity, at, text), len(sources(without, named))


def _thinned(catalog: Catalog, without: Catalog, today: dt.date) -> Iterator[Thinned]:
    research = catalog.settings.research
    for persona in catalog.personas:
        before, after = coverage(catalog, persona, today), coverage(without, persona, today)
        if (before.interviews, before.accounts) == (after.interviews, after.accounts):
            continue
        goals: tuple[tuple[Threshold, float, int, int], ...] = (
            ("first", research.first, before.interviews, after.interviews),
            ("min", research.min, before.interviews, after.interviews),
            ("accounts", ENOUGH_ACCOUNTS, len(before.accounts), len(after.accounts)),
        )
        missed = tuple(name for name, goal, had, has in goals if had >= goal > has)
        yield Thinned(persona, before, after, missed)


def _silenced(catalog: Catalog, without: Catalog, today: dt.date) -> Iterator[Citation]:
    for persona in catalog.personas:
        for number, quote in enumerate(persona.quotes):
            audience = quote.audience or persona.audience
            shown = quote_state(catalog, quote, today, audience).shown
            if shown and not quote_state(without, quote, today, audience).shown:
                yield Citation(persona, ("quotes", number), quote.text)
