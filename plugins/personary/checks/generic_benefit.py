"""The check generic-benefit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import listed
from personary.measures.ladder import is_live
from personary.measures.vacuous import vacuous


@check("generic-benefit", severity="warning", practices="S4-08")
def generic_benefit(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A value proposition promises productivity, efficiency or savings and says no more.

    Every vendor promises that. A buyer believes it when they hear how it shows on a working day, and which root
    problem goes away.

    Passes: "More productivity in planning" with "shows_up_as" and "root_problem"; a benefit one can see.
    Fails: "Increase efficiency" without them.
    """
    settings = catalog.settings
    for persona in catalog.personas:
        for number, value in enumerate(persona.value_propositions if is_live(persona) else ()):
            lacks = [key for key in ("shows_up_as", "root_problem") if not (getattr(value, key) or "").strip()]
            found = vacuous(value.text, settings.language, settings.vacuous_words) if lacks else None
            if found is not None and found.kind == "benefit":
                message = f'The value proposition "{value.text}" does not say how it shows or which cause goes away.'
                wanted = listed(f'"{key}"' for key in lacks)
                suggestion = f"Add {wanted}, or say something that one could see."
                yield Finding(persona, message, ("value_propositions", number), suggestion)
