"""The check no-outside-influencer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import asked


@check("no-outside-influencer", severity="warning", practices="S1-11d")
def no_outside_influencer(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Everybody who is said to sway a persona works in the same company.

    An insurer, a peer at another plant, a consultant: voices from outside weigh more than a colleague's, and
    vendors hear of them last. "None known" is an answer.

    Passes: influencers inside and outside; "None known" outside.
    Fails: a validated persona with influencers inside alone.
    """
    for persona in catalog.personas:
        severity = asked("validated", persona.status, required=False)
        sway = persona.influencers
        if severity is None or persona.status == "retired" or sway is None or sway.outside or not sway.inside:
            continue
        message = f"Nobody from outside the company is said to sway {called(persona)}."
        suggestion = 'Ask whom they ring before they decide, and add it under "outside". Nobody known is an answer too.'
        yield Finding(persona, message, ("influencers",), suggestion, key=True, severity=severity)
