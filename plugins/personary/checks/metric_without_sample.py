"""The check metric-without-sample."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.evidence_incomplete import SAMPLED


@check("metric-without-sample", severity="warning", practices="S1-16 S1-17")
def metric_without_sample(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A number is given without how many it was counted from, and when.

    "Seven months" from two deals of last year and from sixty of this one are two different sentences.

    Passes: "metrics" beside "sample" with "size" and "period".
    Fails: a trade report with "metrics" and without "sample".
    """
    for piece in catalog.evidence:
        # Of surveys, CRM and analytics the sample is asked for in any case.
        if piece.metrics and piece.sample is None and piece.kind not in SAMPLED and piece.withdrawn is None:
            yield Finding(
                piece,
                f'"{piece.title}" gives numbers and not how many they were counted from.',
                ("metrics",),
                "Add, for example: sample: {size: 38, period: January to June 2026}",
                key=True,
            )
