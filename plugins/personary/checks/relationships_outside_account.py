"""The check relationships-outside-account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check


@check("relationships-outside-account", severity="error", practices="S3-20")
def relationships_outside_account(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Relationships, or the name of an account, stand in a committee that is not about one account.

    Who trusts whom is true of people in one company. Drawn for a whole segment it becomes a web that is true of
    nobody and confuses everybody.

    Passes: relationships in a committee with "scope: account".
    Fails: relationships in a committee with "scope: segment".
    """
    for committee in catalog.committees:
        if committee.scope in {None, "account"} or committee.status == "retired":
            continue
        for key, there in (("relationships", committee.relationships), ("account", committee.account)):
            if there:
                yield Finding(
                    committee,
                    f'"{key}" fits one account only, and the scope of this committee is "{committee.scope}".',
                    (key,),
                    f'Take "{key}" out, or set "scope: account" and name the account.',
                    key=True,
                )
