"""The check signoff-missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.missing_field import was_written
from personary.measures.ladder import unsigned
from personary.model.types import Laddered

_WORDS = {
    "signoff": (
        "has not signed this",
        "Ask them to accept it, then add: {team}: {{by: Head of {team}, date: {today}}}",
    ),
    "stewards": ("has nobody who answers for this", "Add who does, by role: {team}: Lead of {team}"),
}


@check("signoff-missing", severity="error", practices="S0-16 S2-08 S0-19")
def signoff_missing(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """One team has not signed, or has nobody who answers for the file.

    A picture of the buyer that only one side accepts is that side's opinion. Sales must accept the result even
    when marketing collected it, and somebody in each team keeps it true.

    Passes: an approved persona that marketing and sales have signed.
    Fails: an approved persona that only marketing has signed.
    """
    for entity in catalog.definitions:
        if not isinstance(entity, Laddered):
            continue
        for entry in unsigned(entity, catalog.settings):
            if not was_written(catalog, entity, entry.at):
                lacks, suggestion = _WORDS[entry.field.key]
                yield Finding(
                    entity,
                    f'The team "{entry.team}" {lacks} {entity.entity}.',
                    entry.at[:1],
                    suggestion.format(team=entry.team, today=today.isoformat()),
                    key=True,
                    severity=entry.severity,
                )
