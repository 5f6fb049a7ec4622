"""The check only-direct-competitors."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import asked


@check("only-direct-competitors", severity="warning", practices="S4-13e")
def only_direct_competitors(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The other ways a committee might go are all vendors like us.

    Most deals are lost to something else: a spare part in the yard, a retired colleague who comes twice a week, or
    nothing at all. Somebody in the committee prefers that, and has a reason.

    Passes: "Keep a spare gearbox in the yard" among the other ways.
    Fails: other ways that name nothing but competitors from the market file.
    """
    if ("market", "market") in catalog.broken:
        return
    rivals = [" ".join(each.name.casefold().split()) for each in catalog.market.competitors]
    for committee in catalog.committees:
        severity = asked("validated", committee.status, required=False)
        ways = committee.dynamics.other_ways if committee.dynamics is not None else ()
        direct = [any(rival in " ".join(way.option.casefold().split()) for rival in rivals) for way in ways]
        if severity is not None and committee.status != "retired" and direct and all(direct):
            yield Finding(
                committee,
                f"Every other way that {called(committee)} might go is a vendor like us.",
                ("dynamics", "other_ways"),
                "Ask who would rather do it in a different manner, or not at all, and why.",
                key=True,
                severity=severity,
            )
