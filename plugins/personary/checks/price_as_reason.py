"""The check price-as-reason."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import subject_at
from personary.measures.evidence import is_qualitative, sources
from personary.measures.ladder import is_live
from personary.model.claim import Claim
from personary.model.persona import Persona
from personary.model.walk import At

_PRICE = re.compile(
    r"(?<!\w)(?:pric(?:e|es|ing)|cheap\w*|(?:too )?expensive|discounts?|cost too much|"
    r"preise?n?|billig\w*|teuer|rabatt\w*)(?!\w)",
    re.IGNORECASE,
)
SHORT = 8
"""A sentence of so few words that names the price is about nothing else."""


@check("price-as-reason", severity="warning", practices="S4-07")
def price_as_reason(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The price is given as the reason, and no buyer said so.

    Sales hears "too expensive" because it is the polite way out; asked afterwards, buyers rarely name the price.
    As long as only our side says it, we lower the price and lose the next deal for the same reason.

    Passes: a lost deal with the buyer's own reason beside ours; "price" first among the criteria, with an
    interview as evidence.
    Fails: a lost deal for which only sales gave a reason, the price.
    """
    for piece in catalog.evidence:
        told = piece.reasons
        if piece.withdrawn is None and told is not None and not told.buyer and _is_price(told.sales):
            message = f'Sales names the price as the reason ("{told.sales}"), and the buyer was not asked.'
            suggestion = 'Ask the buyer, and add what they say as "buyer" beside "sales".'
            yield Finding(piece, message, ("reasons",), suggestion)
    for persona in filter(is_live, catalog.personas):
        for at, claim in _main_reasons(persona):
            if _is_price(claim.text) and claim.basis is None and not _is_heard(catalog, claim):
                message = f"{subject_at(at)} makes the price the main reason, and no buyer is named who said so."
                yield Finding(persona, message, at, 'Name the interview as "evidence", or mark it "basis: opinion".')


def _main_reasons(persona: Persona) -> Iterator[tuple[At, Claim]]:
    """Yield what stands first: the main criterion, and the main doubt."""
    for key in ("decision_criteria", "perceived_barriers", "priority_initiatives"):
        for claim in getattr(persona, key)[:1]:
            yield (key, 0), claim


def _is_price(text: str | None) -> bool:
    return text is not None and _PRICE.search(text) is not None and len(text.split()) <= SHORT


def _is_heard(catalog: Catalog, claim: Claim) -> bool:
    pieces = sources(catalog, claim.evidence)
    # Evidence that cannot be found, or is out of sight, gets the benefit of the doubt.
    return len(pieces) < len(set(claim.evidence)) or any(
        is_qualitative(piece.kind) or piece.kind == "survey" for piece in pieces
    )
