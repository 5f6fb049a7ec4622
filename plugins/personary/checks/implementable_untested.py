"""The check implementable-untested."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, how_many
from personary.measures.ladder import asked
from personary.measures.readiness import readiness

ENOUGH_STAGES = 2


@check("implementable-untested", severity="error", practices="S3-23 S3-24")
def implementable_untested(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A persona is called implementable and has not proved itself in a role play.

    A persona is ready when a buyer, a marketer and a salesperson who played with it name the same value. Trying
    it at a second stage shows whether it holds beyond the first talk.

    Passes: an implementable persona with debriefs at two stages, one of them with "aligned: fully".
    Fails: an implementable persona without such a debrief.
    """
    if any(kind == "role play" for kind, _ in catalog.broken):
        return  # The scene that cannot be read may be theirs.
    for persona in catalog.personas:
        severity = asked("implementable", persona.status)
        if severity is None:
            continue
        found = readiness(catalog, persona)
        if not found.is_aligned:
            yield Finding(
                persona,
                f"No role play has shown that buyer, marketer and salesperson agree on what {called(persona)} gains.",
                ("status",),
                'Play a scene with this persona as the buyer, and add a debrief; "aligned: fully" makes it ready.',
                severity=severity,
            )
        elif len(found.stages) < ENOUGH_STAGES and severity == "error":
            yield Finding(
                persona,
                f"{called(persona)} was tried in role plays at {how_many(len(found.stages), 'stage')} only.",
                ("status",),
                "Play a scene at another stage of the journey, and add its debrief.",
                severity="warning",
            )
