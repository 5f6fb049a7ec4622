"""The check portrait-without-consent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check


@check("portrait-without-consent", severity="error", practices="S3-17 S1-03")
def portrait_without_consent(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A portrait shows a real person who has not agreed, or has no description.

    A face makes a persona easy to remember, and a real face belongs to somebody. Those who cannot see the
    picture read its description.

    Passes: a drawn portrait with a description; a photograph with "real_person: true" and "consent".
    Fails: a photograph with "real_person: true" and no "consent".
    """
    for persona in catalog.personas:
        portrait = persona.portrait
        if portrait is None:
            continue
        if portrait.real_person and not (portrait.consent or "").strip():
            yield Finding(
                persona,
                "The portrait shows a real person, and nothing says that they agreed.",
                ("portrait",),
                'Add "consent" with the place where their written yes is kept, or use a drawing.',
            )
        if not portrait.alt.strip():
            yield Finding(
                persona,
                'The portrait has no description: "alt" is empty.',
                ("portrait", "alt"),
                "Say what the picture shows, as in: A woman in a grey work jacket reads a gauge.",
            )
