"""The check narrow-hearing."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, listed, role
from personary.measures.evidence import counts, is_interview, roles_heard
from personary.measures.ladder import has_reached, is_live
from personary.model.evidence import Evidence

FEW_ROUTES = 3
"""From how many interviews on one route is a habit."""


@check("narrow-hearing", severity="note", practices="S0-04 S0-10")
def narrow_hearing(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Interviews come by one way only, or stop at one person or one role in a company.

    Two or three people with different parts in the same purchase show how it was decided; one alone shows what
    they remember. And whoever only meets the friends of sales, or only a recruiter's finds, hears half.

    Passes: an account in which the champion and the economic buyer were heard; two routes.
    Fails: an account in which only one person was heard; two talks with the same role and no other.
    """
    if any(kind == "evidence" for kind, _ in catalog.broken):
        return  # The talk that cannot be read may be the missing one.
    heard: defaultdict[str, list[Evidence]] = defaultdict(list)
    for piece in catalog.evidence:
        if piece.account and is_interview(piece.kind) and counts(piece, catalog.settings, today):
            heard[piece.account].append(piece)
    for persona in filter(is_live, catalog.personas):
        own = [piece for piece in catalog.respondents(persona) if piece in heard.get(piece.account or "", ())]
        accounts = list(dict.fromkeys(piece.account for piece in own if piece.account))
        alone = [account for account in accounts if len(heard[account]) == 1]
        if alone and has_reached(persona.status, "validated"):
            message = f"Of the accounts behind {called(persona)}, one person alone was heard at {listed(alone)}."
            suggestion = "Ask there who else took part in the decision, and talk to one of them."
            yield Finding(persona, message, ("status",), suggestion)
        routes = {piece.sourcing.route for piece in own if piece.sourcing is not None}
        if len(routes) == 1 and len(own) >= FEW_ROUTES:
            message = f"All {len(own)} interviews behind {called(persona)} came by one way, {role(routes.pop())}."
            yield Finding(persona, message, ("status",), "Find the next respondent by another way.")
        for account in accounts:
            pieces = heard[account]
            roles = roles_heard(pieces)
            if len(pieces) > 1 and len(roles) == 1 and all(piece.buying_roles for piece in pieces):
                message = f'At "{account}" {len(pieces)} people were heard, each of them as {role(roles[0])}.'
                suggestion = "Talk to somebody with another part in the same purchase."
                louder = "warning" if has_reached(persona.status, "validated") else "note"
                yield Finding(persona, message, ("status",), suggestion, severity=louder)  # type: ignore[arg-type] # one of two severities
