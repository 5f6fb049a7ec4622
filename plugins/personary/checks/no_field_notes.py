"""The check no-field-notes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import has_reached


@check("no-field-notes", severity="note", practices="S1-10")
def no_field_notes(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The field notes of a persona are empty.

    Sales hears every week what buyers spend on first, what they ask us for and what annoys them. None of it is in a
    survey, and a quarter of an hour with one seller fills the section.

    Passes: one entry under "spending_priorities", "requests" or "frustrations".
    Fails: a validated persona without any.
    """
    for persona in catalog.personas:
        if has_reached(persona.status, "validated") and not (
            persona.spending_priorities or persona.requests or persona.frustrations
        ):
            yield Finding(
                persona,
                f"Nobody has written down what {called(persona)} spends on first, asks us for or is annoyed by.",
                ("name",),
                'Ask a seller, and add what they say under "spending_priorities", "requests" or "frustrations".',
            )
