"""The check late-contribution."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, day
from personary.measures.ladder import has_reached
from personary.model.claim import Claim
from personary.model.committee import Committee
from personary.model.persona import Persona
from personary.model.types import Laddered
from personary.model.walk import groups


@check("late-contribution", severity="warning", practices="S4-19")
def late_contribution(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A team took part only after the file had been approved.

    Sales contributes from the start, or approves what others thought of buyers. What counts is a change,
    evidence the team collected, a review it sat in or a question it answered; a signature alone is no contribution.

    Passes: an approved persona whose change log names sales before the first signature.
    Fails: one in which sales appears for the first time weeks after it.
    """
    if ("alignment", "alignment") in catalog.broken:
        return  # The meetings stand in the file that cannot be read.
    for entity in catalog.definitions:
        if not isinstance(entity, Laddered) or not has_reached(entity.status, "approved") or not entity.signoff:
            continue
        approved = min(signature.date for signature in entity.signoff.values())
        firsts = {team: min(_contributions(catalog, entity, team), default=None) for team in catalog.settings.teams}
        # Where nobody wrote down who did what, nothing can be said.
        if not any(first is not None and first <= approved for first in firsts.values()):
            continue
        for team, first in firsts.items():
            # A team of which nothing is on record may have taken part; one that came later has not.
            if first is not None and first > approved and not _brought(entity, team):
                yield Finding(
                    entity,
                    f'{called(entity)} was approved on {day(approved)}, and "{team}" took part only on {day(first)}.',
                    ("change_log",),
                    f'If "{team}" did take part, say so in the "change_log"; if not, go through it together again.',
                    key=True,
                )


def _contributions(catalog: Catalog, entity: Laddered, team: str) -> Iterator[dt.date]:
    yield from (change.date for change in entity.change_log if team in change.teams)
    for review in catalog.alignment.reviews:
        if entity.id in (*review.personas, *review.committees) and review.attendees.get(team, 0):
            yield review.date
    if isinstance(entity, Persona):
        yield from (piece.date for piece in catalog.respondents(entity) if team in piece.collected_by)
        if entity.ten_questions is not None and team in entity.ten_questions.answered_by:
            yield entity.ten_questions.date
    dynamics = entity.dynamics if isinstance(entity, Committee) else None
    if dynamics is not None and dynamics.date is not None and team in dynamics.answered_by:
        yield dynamics.date


def _brought(entity: Laddered, team: str) -> bool:
    """Whether a sentence names the team as the one that brought it, on whatever day."""
    return any(isinstance(group, Claim) and team in group.contributed_by for _, group in groups(entity))
