"""The check review-without-team."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import day, listed


@check("review-without-team", severity="warning", practices="S0-19 S1-18")
def review_without_team(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A review was held without one of the teams.

    Sales is in for the long term, or the personas drift back into marketing. Heads are counted, never named.

    Passes: a review with three from marketing and two from sales.
    Fails: a review to which nobody from sales came.
    """
    for number, review in enumerate(catalog.alignment.reviews):
        absent = [team for team in catalog.settings.teams if not review.attendees.get(team, 0)]
        if absent and review.date <= today:
            teams = listed(f'"{team}"' for team in absent)
            message = f"Nobody from {teams} was at the review of {day(review.date)}."
            suggestion = "Go through its decisions with them, and choose the next day together."
            yield Finding(catalog.alignment, message, ("reviews", number, "attendees"), suggestion)
