"""The check needless-ignore."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.diagnostics.suggest import suggest_id
from personary.model.types import Laddered


@check("needless-ignore", severity="note")
def needless_ignore(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """An accepted finding is not there any more.

    Each entry of "ignore" hides something on purpose. One that hides nothing is either settled, and can go,
    or misspelt, and then what it was meant to hide still counts.

    Passes: every entry of "ignore" names a check that finds something in this file.
    Fails: an entry names a check that finds nothing here, or one that does not exist.
    """
    return iter(())  # Only a run knows what was found: it asks needless_waivers when all others are done.


def needless_waivers(
    catalog: Catalog, codes: Collection[str], used: Collection[tuple[str, str, str]], silenced: Collection[str]
) -> Iterator[Finding]:
    """Yield a finding for each waiver that names no check, or one that found nothing in its file."""
    for entity in catalog.definitions:
        for number, waiver in enumerate(entity.ignore if isinstance(entity, Laddered) else ()):
            at = ("ignore", number)
            if waiver.check not in codes:
                message = f'"ignore" names "{waiver.check}", and there is no such check.'
                yield Finding(entity, message, (*at, "check"), suggest_id(codes, waiver.check))
            elif waiver.check not in silenced and (entity.entity, entity.id, waiver.check) not in used:
                message = f'"ignore" accepts findings of "{waiver.check}", and there are none in this file.'
                yield Finding(entity, message, at, "Take the entry out.")
