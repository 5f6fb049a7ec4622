"""What falls when a piece of evidence is taken away: sentences without support, thin personas, silent quotes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from functools import cache
from typing import Literal

from personary.catalog.catalog import Catalog, Citation
from personary.frozen import frozen
from personary.measures.evidence import accounts_of, counts, interviews, sources
from personary.measures.quotes import quote_state
from personary.model.evidence import Evidence
from personary.model.persona import Persona

ENOUGH_ACCOUNTS = 3
Threshold = Literal["first", "min", "accounts"]


@frozen
class Heard:
    """How many interviews count, and from which companies."""

    interviews: int
    accounts: tuple[str, ...]


@frozen
class Thinned:
    """A persona with less behind it, and the goals it no longer reaches."""

    persona: Persona
    before: Heard
    after: Heard
    missed: tuple[Threshold, ...]


@frozen
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
    cited = tuple({(each.entity.entity, each.entity.id, each.at): each
                   for id_ in ids for each in catalog.citations(id_)}.values())  # fmt: skip
    left = tuple(_left(catalog, cited, ids))
    return Falls(
        unsupported=tuple(citation for citation, count in left if count == 0),
        alone=tuple(citation for citation, count in left if count == 1),
        carried=sum(count > 1 for _, count in left),
        thinned=tuple(_thinned(catalog, ids, today)),
        silenced=tuple(_silenced(catalog, cited, ids, today)),
    )


def _left(catalog: Catalog, cited: tuple[Citation, ...], ids: Collection[str]) -> Iterator[tuple[Citation, int]]:
    """Yield each sentence that loses a piece which counted, and how many are left."""
    is_there = cache(lambda id_: bool(sources(catalog, (id_,))))
    for citation in cited:
        each = dict.fromkeys(citation.evidence)
        if any(id_ in ids and is_there(id_) for id_ in each):
            yield citation, sum(is_there(id_) for id_ in each if id_ not in ids)


def _thinned(catalog: Catalog, ids: Collection[str], today: dt.date) -> Iterator[Thinned]:
    research = catalog.settings.research
    named = {id_ for piece in sources(catalog, ids) for id_ in piece.personas}
    for persona in filter(None, map(catalog.persona, sorted(named))):
        fresh = tuple(each for each in interviews(catalog, persona) if counts(each, catalog.settings, today))
        before, after = _heard(fresh), _heard(tuple(each for each in fresh if each.id not in ids))
        if before == after:
            continue
        goals: tuple[tuple[Threshold, float, int, int], ...] = (
            ("first", research.first, before.interviews, after.interviews),
            ("min", research.min, before.interviews, after.interviews),
            ("accounts", ENOUGH_ACCOUNTS, len(before.accounts), len(after.accounts)),
        )
        missed = tuple(name for name, goal, had, has in goals if had >= goal > has)
        yield Thinned(persona, before, after, missed)


def _heard(pieces: tuple[Evidence, ...]) -> Heard:
    return Heard(len(pieces), accounts_of(pieces))


def _silenced(
    catalog: Catalog, cited: tuple[Citation, ...], ids: Collection[str], today: dt.date
) -> Iterator[Citation]:
    for citation in cited:
        persona = citation.entity
        if not isinstance(persona, Persona) or citation.at[0] != "quotes":
            continue
        quote = persona.quotes[int(citation.at[1])]
        left = quote.model_copy(update={"evidence": tuple(id_ for id_ in quote.evidence if id_ not in ids)})
        audience = quote.audience or persona.audience
        if quote_state(catalog, quote, today, audience).shown and not quote_state(catalog, left, today, audience).shown:
            yield citation
