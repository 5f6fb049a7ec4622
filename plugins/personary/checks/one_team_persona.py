"""The check one-team-persona."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.contribution import persona_contribution
from personary.measures.ladder import is_live

ENOUGH = 5
"""From how many sentences and pieces of evidence on one can speak of the whole persona."""


@check("one-team-persona", severity="note", practices="S2-07")
def one_team_persona(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """All that is known of a persona was brought by one team.

    Marketing sees the many and sales the single one; service sees them after the purchase. A persona from one
    side is that side's view, however true.

    Passes: evidence that marketing collected, and sentences that sales brought.
    Fails: five sentences and pieces of evidence or more, all of them brought by marketing.
    """
    for persona in filter(is_live, catalog.personas):
        teams = (*catalog.settings.teams, *catalog.settings.further_teams)
        found = persona_contribution(catalog, persona)
        alone = found.alone(teams)
        if alone and found.shares[alone].claims + found.shares[alone].evidence >= ENOUGH:
            others = [team for team in catalog.settings.teams if team != alone]
            yield Finding(
                persona,
                f'Whatever is known of {called(persona)} was brought by one team, "{alone}".',
                ("name",),
                f'Read it with "{others[0] if others else "another team"}", and note what they add.',
            )
