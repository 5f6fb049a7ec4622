"""What changed lately, as the files themselves tell it: their change logs and sign-offs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.frozen import frozen
from personary.model.persona import Persona
from personary.model.types import Laddered
from personary.views.briefing import Briefing
from personary.views.parts import Link

MOST = 6


@frozen
class Event:
    """Something that happened to a file: the day, whose it is, and what."""

    day: str
    link: Link
    what: str


def what_changed_lately(briefing: Briefing) -> tuple[Event, ...]:
    """Return the latest events, the newest first; of one day by title."""
    catalog = briefing.catalog
    homes = (
        (catalog.personas, "persona-story"),
        (catalog.committees, "committee"),
        (catalog.journeys, "journey-roadmap"),
    )
    found = [
        (day, Event(briefing.words.date(day), Link(_short(entity), page, entity.id), what))
        for entities, page in homes
        for entity in entities
        for day, what in _events(briefing, entity)
        if day <= briefing.today
    ]
    newest = sorted(found, key=lambda each: (-each[0].toordinal(), each[1].link.text, each[1].what))
    return tuple(event for _, event in newest[:MOST])


def _events(briefing: Briefing, entity: Laddered) -> Iterator[tuple[dt.date, str]]:
    for change in entity.change_log:
        yield change.date, change.what.rstrip(".")
    signed = {team: entity.signoff[team].date for team in briefing.settings.teams if team in entity.signoff}
    if signed and len(signed) == len(briefing.settings.teams):
        names = briefing.words.list(briefing.words.team(team) for team in signed)
        yield max(signed.values()), briefing.words("home.lately.agreed", teams=names)
    else:
        for team, day in signed.items():
            yield day, briefing.words("home.lately.signed", team=briefing.words.team(team))


def _short(entity: Laddered) -> str:
    return entity.short_name if isinstance(entity, Persona) else entity.title
