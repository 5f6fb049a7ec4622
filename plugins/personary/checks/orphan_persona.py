"""The check orphan-persona."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import is_live


@check("orphan-persona", severity="warning", practices="S4-12")
def orphan_persona(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A persona sits in no committee.

    Such a persona never shows up where deals are prepared: nobody sees whom they decide with, who sways them
    and what worries the others.

    Passes: a committee lists the persona as a member.
    Fails: no committee mentions it.
    """
    if any(kind == "committee" for kind, _ in catalog.broken):
        return  # The committee that cannot be read may be theirs.
    for persona in catalog.personas:
        sits = any(committee.status != "retired" for committee, _ in catalog.memberships(persona))
        if is_live(persona) and not sits:
            message = f"{called(persona)} sits in no committee."
            suggestion = f'Add "persona: {persona.id}" to the "members" of a committee, or set "status: retired".'
            yield Finding(persona, message, ("name",), suggestion)
