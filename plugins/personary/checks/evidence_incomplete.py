"""The check evidence-incomplete."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.measures.evidence import is_interview
from personary.model.evidence import Evidence

SAMPLED = frozenset({"survey", "crm_data", "web_analytics", "social_analytics"})


@check("evidence-incomplete", severity="error", practices="S0-01 S0-02 S0-05 S0-14 S1-16 S4-04")
def evidence_incomplete(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A piece of evidence does not say what its kind needs.

    An interview counts only when it says whom the respondent stands for and how they were found: sales trusts the
    work when the account owner agreed, and a recruiter's candidate fits the screener. A number without its sample
    says nothing.

    Passes: an interview with "personas" and "sourcing"; a survey with "sample".
    Fails: an interview that sales introduced, without "account_owner_ok"; CRM data without "sample".
    """
    for piece in catalog.evidence:
        yield from _interview(piece)
        if piece.kind == "internal_interview" and piece.function is None:
            message = 'An interview with a colleague needs "function": where they work.'
            yield Finding(piece, message, ("function",), "Add, for example: function: service")
        if piece.kind in SAMPLED and piece.sample is None:
            message = f'Evidence of the kind "{piece.kind}" needs "sample": how many, and from when.'
            suggestion = "Add, for example: sample: {size: 38, period: January to June 2026}"
            yield Finding(piece, message, ("sample",), suggestion)


def _interview(piece: Evidence) -> Iterator[Finding]:
    if not is_interview(piece.kind):
        return
    if not piece.personas:
        message = 'An interview needs "personas": whom the respondent stands for.'
        yield Finding(piece, message, ("personas",), "Add, for example: personas: [oda-maintenance-lead]")
    sourcing = piece.sourcing
    if sourcing is None:
        message = 'An interview needs "sourcing": how the respondent was found.'
        yield Finding(piece, message, ("sourcing",), "Add, for example: sourcing: {route: inbound_volunteer}")
    elif sourcing.route == "sales_introduced" and sourcing.account_owner_ok is None:
        message = 'Sales introduced this respondent, so "account_owner_ok" says who in sales agreed.'
        suggestion = f"Add, for example: account_owner_ok: {{by: Account lead north, date: {piece.date.isoformat()}}}"
        yield Finding(piece, message, ("sourcing", "account_owner_ok"), suggestion)
    elif sourcing.route == "external_recruiter" and sourcing.screener_matched is None:
        message = 'A recruiter found this respondent, so "screener_matched" says whether they met the screener.'
        suggestion = "Add, for example: screener_matched: true"
        yield Finding(piece, message, ("sourcing", "screener_matched"), suggestion)
    elif sourcing.route == "external_recruiter" and not sourcing.screener_matched:
        message = "This respondent did not meet the screener, and still counts as an interview."
        suggestion = 'Add "withdrawn", or write who they stand for in truth.'
        yield Finding(piece, message, ("sourcing", "screener_matched"), suggestion, severity="warning")
