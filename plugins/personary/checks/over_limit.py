"""The check over-limit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import field_at
from personary.measures.simplicity import lists_kept


@check("over-limit", severity="warning", practices="S3-18")
def over_limit(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A section, a committee or its web of relationships is longer than anybody will read.

    A page that shows everything shows nothing. The few things that matter most stand first, and the rest can go;
    the limits stand in the settings.

    Passes: seven entries in a section.
    Fails: nine goals; a committee of fourteen members.
    """
    for kept in lists_kept(catalog):
        if kept.is_over:
            yield Finding(
                kept.entity,
                f"There are {kept.number} entries in {field_at(kept.at)}; more than {kept.most} are hard to keep in "
                "mind.",
                kept.at,
                'Keep those that matter most, or set "limits" in mkdocs.yml.',
                key=True,
            )
