"""The check nugget-without-evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check


@check("nugget-without-evidence", severity="warning", practices="S0-12")
def nugget_without_evidence(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A sentence is marked to be passed on, and the evidence behind it was withdrawn.

    Nuggets win sales over because each can be traced to a buyer. When the buyer takes back what they said, the
    sentence is hearsay, and it is the first thing a doubter will check.

    Passes: a shareable nugget of a piece of evidence that counts.
    Fails: a shareable nugget of a withdrawn piece.
    """
    for piece in catalog.evidence:
        for number, nugget in enumerate(piece.nuggets if piece.withdrawn is not None else ()):
            if nugget.shareable:
                message = f'"{nugget.text}" is marked to be passed on, and this evidence was withdrawn.'
                yield Finding(piece, message, ("nuggets", number), 'Write "shareable: false", or take it out.')
