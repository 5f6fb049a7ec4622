"""The check no-success-story."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import has_reached
from personary.measures.ten_questions import success_stories


@check("no-success-story", severity="note", practices="S1-11h")
def no_success_story(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """There is no story of a thrilled customer for a persona.

    Nothing helps a seller more than to tell what went well for somebody in the same chair. The best stories are
    told at the coffee machine and written down nowhere.

    Passes: evidence of the kind "success_story" that names the persona.
    Fails: an approved persona without any.
    """
    if any(kind == "evidence" for kind, _ in catalog.broken):
        return
    for persona in catalog.personas:
        if has_reached(persona.status, "approved") and not success_stories(catalog, persona, today):
            message = f"There is no story of a customer like {called(persona)} for whom it went well."
            suggestion = 'Ask the seller who knows one, and add it as evidence with "kind: success_story".'
            yield Finding(persona, message, ("name",), suggestion)
