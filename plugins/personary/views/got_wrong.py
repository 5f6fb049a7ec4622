"""What we got wrong: what teams held and buyers corrected, what playing showed, and what no longer counts (S2-11)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.views.alignment_clashes import Clash, clashes
from personary.views.briefing import Briefing
from personary.views.field_names import field_name
from personary.views.frame import Frame, sections
from personary.views.parts import Link, Who, who


@frozen
class Corrected:
    """Something a role play showed about a persona, and when the page was put right."""

    who: Who
    where: str
    what: str
    seen_in: Link
    when: str
    is_waiting: bool


@frozen
class Withdrawn:
    """A piece of evidence that no longer counts, and why."""

    link: Link
    when: str
    why: str


@frozen
class GotWrong:
    """The page."""

    frame: Frame
    lead: str
    beliefs: tuple[Clash, ...]
    corrected: tuple[Corrected, ...]
    withdrawn: tuple[Withdrawn, ...]


def present_got_wrong(briefing: Briefing, _: str) -> GotWrong:
    """Present every mistake on record; each was cheaper than keeping it."""
    words = briefing.words
    beliefs, corrected, gone = tuple(_beliefs(briefing)), tuple(_corrected(briefing)), tuple(_withdrawn(briefing))
    # A source that asked to be deleted is nobody's mistake.
    count = len(beliefs) + len(corrected) - _told_twice(briefing)
    return GotWrong(
        frame=Frame(
            title=words("wrong.title"),
            description=words("wrong.description"),
            sections=sections(
                ("beliefs", words("wrong.beliefs"), beliefs),
                ("corrected", words("wrong.corrected"), corrected),
                ("withdrawn", words("wrong.withdrawn"), gone),
            ),
        ),
        lead=words("wrong.lead", count) if count else words("wrong.none"),
        beliefs=beliefs,
        corrected=corrected,
        withdrawn=gone,
    )


def _beliefs(briefing: Briefing) -> Iterator[Clash]:
    """Yield what was settled, and what one team held alone until buyers said otherwise."""
    for persona in filter(is_live, briefing.catalog.personas):
        for each in clashes(briefing, persona):
            if each.outcome or (each.buyers_say is not None and len(each.positions) == 1):
                yield each


def _corrected(briefing: Briefing) -> Iterator[Corrected]:
    words, catalog = briefing.words, briefing.catalog
    seen = (
        (debrief.date, scene, change)
        for scene in catalog.role_plays
        for debrief in scene.debriefs
        for change in debrief.observed_changes
    )
    for day, scene, change in sorted(seen, key=lambda each: each[0], reverse=True):
        persona = catalog.persona(change.persona)
        if persona is None:
            continue
        done: dt.date | None = change.applied_on
        yield Corrected(
            who=who(briefing, persona),
            where=field_name(words, change.field),
            what=change.change,
            seen_in=Link(scene.title, "role-play", scene.id),
            when=words("wrong.put_right", day=words.date(done))
            if done
            else words("wrong.waiting", day=words.date(day)),
            is_waiting=done is None,
        )


def _told_twice(briefing: Briefing) -> int:
    """Return how many beliefs were settled by what playing showed: one mistake each, though both places tell it.

    An outcome that names the day of a role play says so; nothing else in the files leads from one to the other.
    """
    twice = 0
    for persona in filter(is_live, briefing.catalog.personas):
        seen = Counter(debrief.date for _, debrief, _ in briefing.catalog.observed(persona))
        for day, shown in seen.items():
            twice += min(shown, sum(briefing.words.names_day(each.outcome or "", day) for each in persona.contested))
    return twice


def _withdrawn(briefing: Briefing) -> Iterator[Withdrawn]:
    words = briefing.words
    for piece in briefing.catalog.evidence:
        if piece.withdrawn is not None:
            link = Link(piece.title, "evidence-piece", piece.id)
            yield Withdrawn(link, words.date(piece.withdrawn.date), piece.withdrawn.why)
