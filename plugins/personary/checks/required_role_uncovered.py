"""The check required-role-uncovered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, role
from personary.measures.committees import completeness
from personary.measures.ladder import asked


@check("required-role-uncovered", severity="error", practices="S4-12 S1-08")
def required_role_uncovered(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A role that every purchase needs is filled by nobody in the committee.

    A committee without, say, an economic buyer is not yet the group that decides: somebody is still unknown to
    us, and a deal built on this picture stalls when that person appears.

    Passes: a validated committee in which one member is the economic buyer.
    Fails: a validated committee in which nobody is.
    """
    for committee in catalog.committees:
        severity = asked("validated", committee.status)
        unread = any(("persona", member.persona) in catalog.broken for member in committee.members)
        if severity is None or unread or not committee.members:
            continue
        for each in completeness(catalog, committee).uncovered:
            yield Finding(
                committee,
                f"Nobody in {called(committee)} is the {role(each)}.",
                ("members",),
                f'Add a member with "buying_roles: [{each}]", or take the role out of "required_roles".',
                key=True,
                severity=severity,
            )
