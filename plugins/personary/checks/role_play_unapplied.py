"""The check role-play-unapplied."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import day

PATIENCE = dt.timedelta(days=30)


@check("role-play-unapplied", severity="warning", practices="S3-25")
def role_play_unapplied(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A role play showed a month ago where a persona is wrong, and the file still says the old thing.

    Playing finds what talking does not. It is worth the evening only when what was found reaches the file, so that
    the next talk begins further on.

    Passes: an observed change with "applied_on"; one that is younger than thirty days.
    Fails: an older one without it.
    """
    for scene in catalog.role_plays:
        for number, debrief in enumerate(scene.debriefs):
            for position, change in enumerate(debrief.observed_changes):
                if change.applied_on is None and today - debrief.date > PATIENCE:
                    yield Finding(
                        scene,
                        f'"{change.change}" was seen on {day(debrief.date)} and is not in {change.persona} yet.',
                        ("debriefs", number, "observed_changes", position),
                        f'Change "{change.field}" in {change.persona}, and add: applied_on: {day(today)}',
                    )
