"""The check commitment-overdue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import day
from personary.measures.reviews import is_past_due


@check("commitment-overdue", severity="warning", practices="S1-11i S3-09")
def commitment_overdue(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Something one team owes another is late.

    Trust between the teams is built of small promises kept. A late one is not a disgrace, but it needs a word.

    Passes: a commitment that is done or dropped, or whose "due" lies ahead.
    Fails: an open commitment whose day has passed.
    """
    for number, entry in enumerate(catalog.alignment.commitments):
        if is_past_due(entry, today) and entry.due is not None:
            yield Finding(
                catalog.alignment,
                f'"{entry.what}", owed by "{entry.by_team}" to "{entry.to_team}", was due on {day(entry.due)}.',
                ("commitments", number),
                'Set "state" to done or dropped, or agree on a new "due".',
            )
