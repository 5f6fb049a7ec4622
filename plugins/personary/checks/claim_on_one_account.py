"""The check claim-on-one-account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.measures.ladder import asked
from personary.model.committee import Committee
from personary.model.types import Laddered


@check("claim-on-one-account", severity="warning", practices="S4-09 S0-11")
def claim_on_one_account(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A sentence names several pieces of evidence, and all of them come from one company.

    Sales finds every account unique, marketing finds all of them alike. When two colleagues
    say the same, we learn something about their company; only a second company tells us about buyers.

    Passes: a sentence with evidence from two accounts; one with a single piece, which pages mark as such.
    Fails: a sentence with three interviews, all at the same account.
    """
    account_of = {piece.id: piece.account for piece in catalog.evidence if piece.withdrawn is None}
    for entity in catalog.definitions:
        severity = asked("validated", entity.status, required=False) if isinstance(entity, Laddered) else None
        if severity is None or (isinstance(entity, Committee) and entity.scope == "account"):
            continue
        for at, text, ids in catalog.cited(entity):
            if len(ids) < 2:
                continue
            # A piece that is withdrawn, or not there, is from no account either.
            pieces, accounts = set(ids), {account_of.get(id_) for id_ in ids}
            if len(pieces) > 1 and len(accounts) == 1 and None not in accounts:
                yield Finding(
                    entity,
                    f'"{text}" rests on {len(pieces)} pieces of evidence, all from the account "{accounts.pop()}".',
                    (*at, "evidence"),
                    "Ask at a second company, or say in the sentence that it is true of this one.",
                    severity=severity,
                )
