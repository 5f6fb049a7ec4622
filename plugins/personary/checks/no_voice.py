"""The check no-voice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import asked


@check("no-voice", severity="warning", practices="S1-05 S2-09")
def no_voice(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A persona has neither a quote nor a story.

    A persona is there to make a group feel what somebody else feels; a table of attributes does not. One sentence
    in their voice, or the story of their week, does.

    Passes: a persona with one quote.
    Fails: a validated persona without quotes and without a story.
    """
    for persona in catalog.personas:
        severity = asked("validated", persona.status, required=False)
        if severity in {None, "note"} or persona.status == "retired" or persona.quotes or persona.story is not None:
            continue
        yield Finding(
            persona,
            f"{called(persona)} says nothing in their own voice, and no story tells of them.",
            ("name",),
            "Add one sentence as they would say it, for example: quotes: [I need one sentence on Thursday.]",
            severity=severity,
        )
