"""The check too-many-deliverables."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check

MOST = 3


@check("too-many-deliverables", severity="warning", practices="S1-11i S1-09")
def too_many_deliverables(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """One team owes another more than three things at once for one persona.

    "What are the three things that would help you most?" is a question because three can be done. Of seven, none
    is.

    Passes: three open commitments of marketing to sales for a persona.
    Fails: four of them.
    """
    owed: defaultdict[tuple[str, str, str], int] = defaultdict(int)
    for number, entry in enumerate(catalog.alignment.commitments):
        for id_ in entry.personas if entry.state == "open" else ():
            key = (id_, entry.by_team, entry.to_team)
            owed[key] += 1
            if owed[key] == MOST + 1:
                persona = catalog.persona(id_)
                name = persona.title if persona is not None else id_
                message = f'"{entry.by_team}" owes "{entry.to_team}" more than {MOST} things at once for "{name}".'
                suggestion = 'Agree on the three that help most, and set the others to "state: dropped".'
                yield Finding(catalog.alignment, message, ("commitments", number), suggestion)
