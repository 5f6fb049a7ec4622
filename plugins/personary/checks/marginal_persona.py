"""The check marginal-persona."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.evidence import coverage
from personary.measures.ladder import asked


@check("marginal-persona", severity="warning", practices="S3-11")
def marginal_persona(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A persona rests on pipeline figures and our own opinions.

    Composed of what the CRM holds and colleagues believe, a persona describes our sales and not our buyers. It is
    marginal until somebody has listened to one.

    Passes: a persona with one interview beside its CRM data; one that rests on nothing yet.
    Fails: a validated persona with CRM data and anecdotes alone.
    """
    if any(kind == "evidence" for kind, _ in catalog.broken):
        return  # The piece that cannot be read may be the interview.
    for persona in catalog.personas:
        severity = asked("validated", persona.status, required=False)
        if severity is None or persona.status == "retired":
            continue
        found = coverage(catalog, persona, today)
        if found.kinds and found.is_marginal:
            yield Finding(
                persona,
                f"{called(persona)} rests on pipeline figures and opinions of our own alone.",
                ("status",),
                "Talk to one buyer of this kind, and add the talk as evidence.",
                severity=severity,
            )
