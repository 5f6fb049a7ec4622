"""The check no-customer-words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.evidence import QUALITATIVE, sources
from personary.measures.ladder import asked
from personary.model.persona import Differentiator

FROM_BUYERS = QUALITATIVE | {"survey", "success_story", "support_data"}


@check("no-customer-words", severity="warning", practices="S1-11f")
def no_customer_words(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """What we do better is said in our words only.

    A difference that no customer has ever put into words may be none to them. One sentence of a buyer, with the
    talk it comes from, is worth more than a list of our strengths.

    Passes: a differentiator with "customer_words" and an interview as its evidence.
    Fails: a validated persona whose differentiators have neither.
    """
    for persona in catalog.personas:
        severity = asked("validated", persona.status, required=False)
        if severity is None or persona.status == "retired" or not persona.differentiators:
            continue
        if not any(_is_heard(catalog, each) for each in persona.differentiators):
            yield Finding(
                persona,
                f"No customer is heard saying what we do better for {called(persona)}.",
                ("differentiators",),
                'Add how a customer put it as "customer_words", and the talk it comes from as "evidence".',
                key=True,
                severity=severity,
            )


def _is_heard(catalog: Catalog, each: Differentiator) -> bool:
    pieces = sources(catalog, each.evidence)
    # Evidence that cannot be found, or is out of sight, gets the benefit of the doubt.
    buyers = len(pieces) < len(set(each.evidence)) or any(piece.kind in FROM_BUYERS for piece in pieces)
    return bool((each.customer_words or "").strip()) and buyers
