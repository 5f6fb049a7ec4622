"""What changed in meaning and when: for the site day by day, and for each persona."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import groupby

from personary.changes.history import History, Step
from personary.frozen import frozen
from personary.views.briefing import Briefing
from personary.views.changes_told import EntityChanges, is_worth_telling, tell
from personary.views.frame import Frame, sections
from personary.views.parts import Link, Who, who

MOST_A_STEP = 8
"""So many definitions of one commit are shown with their changes; the others are counted."""
_MOST_OF_ONE = 12


@frozen
class Commit:
    """What one commit changed."""

    entries: tuple[EntityChanges, ...]
    rest: str
    """What is counted and not shown."""


@frozen
class Day:
    """A day with changes."""

    anchor: str
    day: str
    commits: tuple[Commit, ...]


@frozen
class Told:
    """A line in the history of one persona: the day, with a link to what changed, and how much."""

    link: Link
    counts: str


@frozen
class PersonChanges:
    """What changed about one persona; `feed` is the address of their own feed."""

    anchor: str
    who: Who
    lines: tuple[Told, ...]
    feed: str


@frozen
class Changes:
    """The page of changes. `feed` is empty where there is no history."""

    frame: Frame
    lead: str
    days: tuple[Day, ...]
    people: tuple[PersonChanges, ...]
    notes: tuple[str, ...]
    empty: str
    feed: str


def present_changes(briefing: Briefing, subject: str = "") -> Changes:
    """Present what the latest commits changed in meaning."""
    words, known = briefing.words, briefing.history()
    days = tuple(_days(briefing, known))
    people = tuple(_people(briefing, known))
    return Changes(
        frame=Frame(
            words("changes.title"),
            words("changes.description"),
            sections(
                *((day.anchor, day.day, day.commits) for day in days), ("personas", words("changes.people"), people)
            ),
        ),
        lead=words("changes.lead"),
        days=days,
        people=people,
        notes=(words("changes.shallow"),) if known.is_shallow else (),
        # Where older commits are out of sight, nobody can say that none of them changed anything.
        empty="" if days or known.is_shallow else words("changes.none" if known.is_known else "changes.no_history"),
        feed=feed_address() if known.steps else "",
    )


def feed_address(persona: str = "") -> str:
    """Return where a feed stands: of the site, or of one persona."""
    return f"changes/feed-{persona}.xml" if persona else "changes/feed.xml"


def day_of(step: Step) -> dt.date:
    """Return the day of a commit, everywhere the same."""
    return step.moment.date()


def _days(briefing: Briefing, known: History) -> Iterator[Day]:
    for day, steps in groupby(known.steps, key=day_of):
        commits = tuple(commit for step in steps for commit in _commit(briefing, step))
        if commits:
            yield Day(_anchor(day), briefing.words.date(day), commits)


def _commit(briefing: Briefing, step: Step) -> Iterator[Commit]:
    words = briefing.words
    worth = tuple(entity for entity in step.entities if is_worth_telling(step.of(entity)))
    shown = tuple(tell(briefing, step, entity) for entity in worth[:MOST_A_STEP])
    small = sum(not is_worth_telling(step.of(entity)) for entity in step.entities)
    rest = []
    if len(worth) > MOST_A_STEP:
        rest.append(words("changes.more", len(worth) - MOST_A_STEP))
    if small:
        rest.append(words("changes.small", small))
    if shown or rest:
        yield Commit(shown, " ".join(rest))


def _people(briefing: Briefing, known: History) -> Iterator[PersonChanges]:
    for persona in briefing.catalog.personas:
        key = (persona.entity, persona.id)
        lines = tuple(
            Told(Link(briefing.words.date(day_of(step)), "changes", anchor=_anchor(day_of(step))), told.counts)
            for step in known.steps
            if is_worth_telling(step.of(key))
            for told in (tell(briefing, step, key),)
        )
        if lines:
            yield PersonChanges(
                f"of-{persona.id}", who(briefing, persona), lines[:_MOST_OF_ONE], feed_address(persona.id)
            )


def _anchor(day: dt.date) -> str:
    return f"on-{day.isoformat()}"
