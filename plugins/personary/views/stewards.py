"""Stewards: who in each team answers for each file, and where nobody does (S2-08)."""

from __future__ import annotations

from collections import defaultdict

from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.model.committee import Committee
from personary.model.journey import Journey
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.parts import Face, Link, TeamMark, face, team_mark
from personary.views.shown import MOST, neediest, rest

_LINKS = 40


@frozen
class Answering:
    """A file and, for each team in order, who answers for it; an empty text stands for nobody."""

    link: Link
    face: Face | None
    what: str
    names: tuple[str, ...]

    @property
    def missing(self) -> int:
        """How many teams have nobody who answers."""
        return sum(not name for name in self.names)


@frozen
class Expert:
    """Somebody, by role, and everything they answer for."""

    team: TeamMark
    name: str
    links: tuple[Link, ...]
    rest: str


@frozen
class Stewards:
    """The page."""

    frame: Frame
    lead: str
    teams: tuple[TeamMark, ...]
    rows: tuple[Answering, ...]
    rest: str
    experts: tuple[Expert, ...]


def present_stewards(briefing: Briefing, _: str) -> Stewards:
    """Present who to ask, file by file and the other way round."""
    words, teams = briefing.words, briefing.settings.teams
    rows = tuple(_row(briefing, entity) for entity in _entities(briefing))
    missing = sum(row.missing for row in rows)
    marks = tuple(team_mark(briefing, team) for team in teams)
    experts = _experts(briefing, marks, rows)
    lead = words("stewards.missing", missing) if missing else words("stewards.whole")
    return Stewards(
        frame=Frame(
            title=words("stewards.title"),
            description=words("stewards.description"),
            sections=sections(
                ("files", words("stewards.files"), True), ("experts", words("stewards.experts"), experts)
            ),
        ),
        lead=lead if rows else words("stewards.none"),
        teams=marks,
        rows=neediest(rows, lambda row: row.missing),
        rest=rest(briefing, "stewards", len(rows)),
        experts=experts[:MOST],
    )


def _entities(briefing: Briefing) -> tuple[Persona | Committee | Journey, ...]:
    catalog = briefing.catalog
    return (
        *filter(is_live, catalog.personas),
        *filter(is_live, catalog.committees),
        *filter(is_live, catalog.journeys),
    )


def _row(briefing: Briefing, entity: Persona | Committee | Journey) -> Answering:
    words = briefing.words
    names = tuple(entity.stewards.get(team, "") for team in briefing.settings.teams)
    if isinstance(entity, Persona):
        link = Link(entity.title, "persona-story", entity.id)
        return Answering(link, face(briefing, entity), words("reviews.kind.persona"), names)
    if isinstance(entity, Committee):
        return Answering(Link(entity.title, "committee", entity.id), None, words("reviews.kind.committee"), names)
    return Answering(Link(entity.title, "journey-roadmap", entity.id), None, words("stewards.journey"), names)


def _experts(briefing: Briefing, teams: tuple[TeamMark, ...], rows: tuple[Answering, ...]) -> tuple[Expert, ...]:
    found: defaultdict[tuple[int, str], list[Link]] = defaultdict(list)
    for row in rows:
        for number, name in enumerate(row.names):
            if name:
                found[number, name].append(row.link)
    ranked = sorted(found.items(), key=lambda each: (each[0][0], -len(each[1]), each[0][1]))
    return tuple(
        Expert(teams[number], name, tuple(links[:_LINKS]), rest(briefing, "places", len(links), _LINKS))
        for (number, name), links in ranked
    )
