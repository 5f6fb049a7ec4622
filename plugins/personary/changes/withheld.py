"""Whose words a summary must not repeat: those of somebody who no longer agrees to their being shown.

A summary may be kept where the files are not, such as in a comment or on a page. That something was taken out is said;
the words themselves stay in the history.
"""

from __future__ import annotations

import datetime as dt

from personary.catalog.catalog import Catalog
from personary.changes.change import Change
from personary.changes.proposal import Proposal
from personary.measures.quotes import quote_state

_TOLD = frozenset({"summary", "nuggets", "reasons", "respondent_feedback"})
"""What a piece of evidence holds of what a respondent said."""


def withheld(proposal: Proposal, today: dt.date) -> frozenset[Change]:
    """Return the changes whose earlier words must not be repeated."""
    return frozenset(
        change for change in proposal.changes if change.before and change.at and _is_over(proposal, change, today)
    )


def _is_over(proposal: Proposal, change: Change, today: dt.date) -> bool:
    kind, id_ = change.entity
    if kind == "persona" and change.at[0] == "quotes":
        return _may_not_be_quoted(proposal, id_, change.before or "", today)
    return kind == "evidence" and change.at[0] in _TOLD and _has_ended(proposal.before, proposal.after, id_, today)


def _may_not_be_quoted(proposal: Proposal, id_: str, said: str, today: dt.date) -> bool:
    persona = proposal.before.persona(id_)
    quote = next((each for each in persona.quotes if each.text == said), None) if persona else None
    return quote is not None and not quote_state(proposal.after, quote, today, "internal").shown


def _has_ended(before: Catalog, after: Catalog, id_: str, today: dt.date) -> bool:
    earlier, now = before.piece(id_), after.piece(id_)
    if earlier is None or now is None or now.withdrawn is not None:
        return True
    if now.consent is None:
        return earlier.consent is not None
    return now.consent.expires is not None and now.consent.expires < today
