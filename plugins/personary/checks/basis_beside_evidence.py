"""The check basis-beside-evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.model.claim import Claim


@check("basis-beside-evidence", severity="warning", practices="S2-03 S1-15")
def basis_beside_evidence(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A sentence names evidence and calls itself an assumption or an opinion.

    Only one of the two can be true. Pages believe the evidence, and the author may have meant the other.

    Passes: a sentence with "evidence"; a sentence with "basis".
    Fails: a sentence with both.
    """
    for entity in catalog.definitions:
        for at, group in catalog.groups(entity):
            if isinstance(group, Claim) and group.evidence and group.basis:
                yield Finding(
                    entity,
                    f'The sentence "{group.text}" names evidence and is marked as "{group.basis}".',
                    (*at, "basis"),
                    'Take "basis" out, or take "evidence" out when it does not carry the sentence.',
                    key=True,
                )
