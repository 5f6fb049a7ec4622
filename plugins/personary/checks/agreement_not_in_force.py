"""The check agreement-not-in-force."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import day, listed


@check("agreement-not-in-force", severity="warning", practices="S3-06")
def agreement_not_in_force(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """An agreement between the heads of the teams lacks a signature, or has run out.

    Which markets come first is agreed by those who answer for the teams, from the top down or from the bottom up.
    Without both names, or past its day, it binds nobody.

    Passes: an agreement that every team has signed, with a "due" that lies ahead.
    Fails: an agreement that sales has not signed; one whose "due" has passed.
    """
    for number, entry in enumerate(catalog.alignment.agreements):
        at = ("agreements", number)
        lacks = [team for team in catalog.settings.teams if team not in entry.signoff]
        if lacks:
            teams = listed(f'"{team}"' for team in lacks)
            suggestion = f"Ask them to sign, then add: {lacks[0]}: {{by: Head of {lacks[0]}, date: {day(today)}}}"
            yield Finding(catalog.alignment, f'"{entry.subject}" is not signed by {teams}.', at, suggestion)
        if entry.due is not None and entry.due < today:
            message = f'"{entry.subject}" was to be looked at again by {day(entry.due)}.'
            suggestion = 'Look at it together, and set a new "due" with fresh signatures, or take it out.'
            yield Finding(catalog.alignment, message, (*at, "due"), suggestion)
