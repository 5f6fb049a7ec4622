"""The check unused-asset."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check


@check("unused-asset", severity="warning", practices="S4-17")
def unused_asset(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A piece of content was never used by sales.

    Marketing answers for what comes of its content, and sales shows what it uses. A page that nobody takes along
    is either unknown or of no help, and one question settles which.

    Passes: a library item with "sales_used_on".
    Fails: a library item without it.
    """
    for number, item in enumerate(catalog.alignment.library):
        if item.sales_used_on is None:
            message = f'Nobody in sales has used "{item.title}" yet.'
            suggestion = 'Ask why, and change it or take it out; once it is used, add "sales_used_on" with the day.'
            yield Finding(catalog.alignment, message, ("library", number), suggestion)
