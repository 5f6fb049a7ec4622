"""The check competitor-without-strength."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import asked


@check("competitor-without-strength", severity="warning", practices="S1-11g")
def competitor_without_strength(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A competitor is named and nothing is said that it does better.

    Somebody buys from them, so they do something better for somebody. A seller who knows what it is can say so
    first; one who does not is told by the buyer.

    Passes: a competitor with one sentence under "better_at".
    Fails: a competitor's name alone.
    """
    for persona in catalog.personas:
        severity = asked("validated", persona.status, required=False)
        if severity is None or persona.status == "retired":
            continue
        for number, rival in enumerate(persona.competitors):
            if not rival.better_at:
                message = f'Nothing is said that "{rival.name}" does better for {called(persona)}.'
                suggestion = 'Ask somebody who chose them, and add what they say under "better_at".'
                yield Finding(persona, message, ("competitors", number), suggestion, severity=severity)
