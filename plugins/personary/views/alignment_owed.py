"""What one team owes another: who, whom, until when, and how it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.measures.reviews import is_past_due
from personary.model.alignment import Commitment
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.parts import Link, TeamMark, persona_link, team_mark

Standing = Literal["overdue", "open", "done", "dropped"]

MOST_OPEN = 3
"""More open deliverables than this for one persona, and none of them is a priority (S1-11i)."""


@frozen
class Owed:
    """A commitment."""

    anchor: str
    what: str
    link: Link
    """To where it stands on the alignment page."""
    by: TeamMark
    to: TeamMark
    sentence: str
    """Who owes whom: Marketing owes Sales."""
    personas: tuple[Link, ...]
    until: str
    standing: Standing
    standing_words: str
    horizon: str
    due: dt.date | None


@frozen
class OwedGroup:
    """Commitments that stand alike."""

    standing: Standing
    title: str
    entries: tuple[Owed, ...]


@frozen
class Deliverables:
    """What is open for sales about one persona, of three at most."""

    who: Link
    text: str
    is_too_many: bool


def all_owed(briefing: Briefing) -> tuple[Owed, ...]:
    """Return every commitment, the earliest day first."""
    found = (_owed(briefing, each, n) for n, each in enumerate(briefing.catalog.alignment.commitments))
    return tuple(sorted(found, key=lambda each: each.due or dt.date.max))


def owed_for(briefing: Briefing, persona: Persona) -> tuple[Owed, ...]:
    """Return the commitments for one persona: what is overdue first, what was dropped last."""
    found = (_owed(briefing, each, n) for n, each in briefing.catalog.commitments(persona))
    order: tuple[Standing, ...] = ("overdue", "open", "done", "dropped")
    return tuple(sorted(found, key=lambda each: (order.index(each.standing), each.due or dt.date.max)))


def owed_groups(briefing: Briefing) -> tuple[OwedGroup, ...]:
    """Return the commitments on one board: overdue, open, done, dropped; empty groups are left out."""
    entries = all_owed(briefing)
    order: tuple[Standing, ...] = ("overdue", "open", "done", "dropped")
    groups = (
        OwedGroup(standing, briefing.words(f"owed.{standing}.many"), _standing(entries, standing)) for standing in order
    )
    return tuple(group for group in groups if group.entries)


def open_deliverables(briefing: Briefing) -> tuple[Deliverables, ...]:
    """Count, for each persona that counts, what the other teams still owe sales, the second team of the settings."""
    words, teams = briefing.words, briefing.settings.teams
    receiver = teams[1] if len(teams) > 1 else teams[0]
    rows = []
    for persona in (each for each in briefing.catalog.personas if is_live(each)):
        link = persona_link(briefing.catalog, persona.id)
        count = sum(_is_open_for(each, receiver) for _, each in briefing.catalog.commitments(persona))
        if link is not None and count:
            key = "owed.too_many" if count > MOST_OPEN else "owed.of_three"
            text = words(key, have=words.number(count), most=words.number(MOST_OPEN))
            rows.append(Deliverables(link, text, count > MOST_OPEN))
    return tuple(rows)


def _is_open_for(commitment: Commitment, receiver: str) -> bool:
    return commitment.state == "open" and commitment.to_team == receiver


def _standing(entries: Iterable[Owed], standing: Standing) -> tuple[Owed, ...]:
    return tuple(each for each in entries if each.standing == standing)


def _owed(briefing: Briefing, commitment: Commitment, position: int) -> Owed:
    words = briefing.words
    standing: Standing = "overdue" if is_past_due(commitment, briefing.today) else commitment.state
    anchor = f"commitment-{position}"
    links = (persona_link(briefing.catalog, id_) for id_ in dict.fromkeys(commitment.personas))
    by, to = team_mark(briefing, commitment.by_team), team_mark(briefing, commitment.to_team)
    return Owed(
        anchor=anchor,
        what=commitment.what,
        link=Link(commitment.what, "alignment", "", anchor),
        by=by,
        to=to,
        sentence=words("owed.sentence", by=by.name, to=to.name),
        personas=tuple(link for link in links if link),
        until=words.date(commitment.due) if commitment.due else words("owed.no_day"),
        standing=standing,
        standing_words=words(f"owed.{standing}"),
        horizon=words.choice("horizon", commitment.horizon) if commitment.horizon else "",
        due=commitment.due,
    )
