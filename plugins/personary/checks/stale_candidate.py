"""The check stale-candidate."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.model.types import Laddered

WAITING = dt.timedelta(days=90)


@check("stale-candidate", severity="note", practices="S3-08")
def stale_candidate(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A candidate has been waiting for more than ninety days.

    Somebody once thought that a persona was missing. After a quarter it is time to find one person of the kind and
    ask, or to let it go.

    Passes: a candidate whose "change_log" begins less than ninety days ago.
    Fails: a candidate whose "change_log" begins earlier.
    """
    for entity in catalog.definitions:
        if isinstance(entity, Laddered) and entity.status == "candidate" and entity.change_log:
            waiting = today - min(change.date for change in entity.change_log)
            if waiting > WAITING:
                yield Finding(
                    entity,
                    f"{called(entity)} has been a candidate for {waiting.days} days.",
                    ("status",),
                    'Make it a draft, or set "status: retired" and say in the "change_log" why.',
                )
