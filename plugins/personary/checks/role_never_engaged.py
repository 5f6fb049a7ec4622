"""The check role-never-engaged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, role
from personary.diagnostics.diagnostic import Severity
from personary.measures.engagement import Heat, heat
from personary.measures.ladder import asked
from personary.model.choices import BuyingRole

_MISSED: Mapping[BuyingRole, Severity] = {
    "economic_buyer": "error",
    "technical_influencer": "warning",
    "user_influencer": "warning",
}


@check("role-never-engaged", severity="error", practices="S3-13 S3-14 S1-08")
def role_never_engaged(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A team never meets the one who signs, or those who advise.

    At which stage is the economic buyer marketed to, and at which sold to? Where the answer is "never", the deal
    depends on what somebody else says about us in a room we are not in. The same is asked of those who judge the
    technology and of those who will use it.

    Passes: an approved journey on which each team has an "engagement" with the economic buyer.
    Fails: one on which only sales has.
    """
    if any(kind in {"persona", "committee"} for kind, _ in catalog.broken):
        return  # The stop that cannot be read may be the one.
    for journey in catalog.journeys:
        grid = heat(catalog, journey) if journey.status != "retired" else None
        if grid is None or not grid.is_written:
            continue
        for each, worst in _MISSED.items():
            severity = asked("approved", journey.status, required=worst == "error")
            for team in catalog.settings.teams if severity is not None and each in grid.roles else ():
                if not grid.is_met(team, each):
                    yield Finding(
                        journey,
                        f'The team "{team}" never meets the {role(each)} in {called(journey)}.',
                        ("stages",),
                        f"Begin with {_somebody(catalog, grid, each)}: agree on one thing, and add it to one of their "
                        f'stops under "engagement", as in {team}: What they do there',
                        key=True,
                        severity=severity,
                    )


def _somebody(catalog: Catalog, grid: Heat, role: BuyingRole) -> str:
    """Return who plays the role, by the name that everybody uses."""
    found = (catalog.persona(id_) for id_ in grid.played_by(role))
    return next((persona.short_name for persona in found if persona is not None), "that persona")
