"""The check unlisted-competitor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.diagnostics.near_words import nearest


@check("unlisted-competitor", severity="note", practices="S1-11g")
def unlisted_competitor(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A persona names a competitor that the market file does not know.

    What makes a competitor unique stands once, in the market file. Under two names it is two competitors.

    Passes: a competitor with the same name in personas/market.yaml.
    Fails: a competitor that is not listed there.
    """
    if ("market", "market") in catalog.broken:
        return
    names = [entry.name for entry in catalog.market.competitors]
    known = {_same(name) for name in names}
    for persona in catalog.personas:
        for number, rival in enumerate(persona.competitors if persona.status != "retired" else ()):
            if _same(rival.name) not in known:
                near = nearest(rival.name, names)
                yield Finding(
                    persona,
                    f'The competitor "{rival.name}" is not listed in the market file.',
                    ("competitors", number, "name"),
                    f'Did you mean "{near}"?' if near else 'Add it to "competitors" in personas/market.yaml.',
                )


def _same(text: str) -> str:
    return " ".join(text.casefold().split())
