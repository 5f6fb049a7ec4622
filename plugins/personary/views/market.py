"""The market: segments by territory and focus, each segment with its facts, and the competitors (S3-04, S3-05)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from personary.measures.ladder import is_live
from personary.model.market import Competitor, Named, Segment
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.parts import Link, TeamMark, Who, team_mark, who
from personary.views.story.profile import Fact


@dataclass(frozen=True, slots=True)
class Cell:
    """One segment in one territory: which teams work there, and in a word what that means."""

    teams: tuple[TeamMark, ...]
    word: str
    gap: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One segment across the territories."""

    link: Link
    priority: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class SegmentCard:
    """A segment with its one primary customer."""

    id: str
    name: str
    primary: Who | None
    prose: str
    facts: tuple[Fact, ...]
    others: tuple[Link, ...]
    """Further personas who work there."""


@dataclass(frozen=True, slots=True)
class Rival:
    """A competitor: what makes it unique, and for whom it does something better."""

    name: str
    unique: str
    against: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Market:
    """The market page."""

    frame: Frame
    lead: str
    territories: tuple[str, ...]
    rows: tuple[Row, ...]
    gaps: tuple[str, ...]
    overlap: str
    segments: tuple[SegmentCard, ...]
    rivals: tuple[Rival, ...]


def present_market(briefing: Briefing, _: str) -> Market:
    """Present the market."""
    words, market = briefing.words, briefing.catalog.market
    rows = tuple(_row(briefing, segment) for segment in market.segments)
    rivals = tuple(_rival(briefing, each) for each in market.competitors)
    return Market(
        frame=Frame(
            title=words("nav.market"),
            description=words("market.description"),
            source_file=briefing.catalog.place(market)[0] or None,
            # A segment's anchor is its id, and an id never begins with a line: so these cannot meet.
            sections=sections(
                ("_focus", words("market.focus"), True),
                ("_segments", words("market.segments"), rows),
                ("_competitors", words("market.competitors"), rivals),
            ),
        ),
        lead="; ".join(each.name for each in market.markets),
        territories=tuple(each.name for each in market.territories),
        rows=rows,
        gaps=tuple(_gaps(briefing)),
        overlap=_overlap(briefing),
        segments=tuple(_card(briefing, segment) for segment in market.segments),
        rivals=rivals,
    )


def _row(briefing: Briefing, segment: Segment) -> Row:
    words = briefing.words
    return Row(
        Link(segment.name, "market", "", segment.id),
        words.choice("priority", segment.priority) if segment.priority else "",
        tuple(_cell(briefing, segment, territory) for territory in briefing.catalog.market.territories),
    )


def _cell(briefing: Briefing, segment: Segment, territory: Named) -> Cell:
    words = briefing.words
    there = _working(briefing, segment, territory)
    marks = tuple(team_mark(briefing, team) for team in there)
    if territory.id not in segment.territories:
        return Cell(marks, words("market.outside") if marks else words("market.not_here"), gap=bool(marks))
    if len(there) == len(briefing.settings.teams):
        return Cell(marks, words("market.together"), gap=False)
    return Cell(marks, words("market.alone") if marks else words("market.nobody"), gap=True)


def _working(briefing: Briefing, segment: Segment, territory: Named) -> tuple[str, ...]:
    """Return the teams whose focus in a segment includes a territory."""
    return tuple(team for team in briefing.settings.teams if territory.id in segment.focus.get(team, ()))


def _gaps(briefing: Briefing) -> Iterator[str]:
    """Say in words where the teams do not meet, and where one of them works outside of what was agreed."""
    words, market, teams = briefing.words, briefing.catalog.market, briefing.settings.teams
    for segment in market.segments:
        for territory in market.territories:
            there = _working(briefing, segment, territory)
            place = f"{segment.name}, {territory.name}"
            here = words.list(words.team(team) for team in there)
            if territory.id in segment.territories:
                missing = words.list(words.team(team) for team in teams if team not in there)
                if not there:
                    yield words("market.gap.nobody", place=place)
                elif missing:
                    yield words("market.gap.alone", place=place, teams=here, others=missing)
            elif there:
                yield words("market.gap.outside", place=place, teams=here)
    served = {id_ for segment in market.segments for id_ in segment.territories}
    for territory in market.territories:
        if territory.id not in served:
            yield words("market.gap.territory", territory=territory.name)


def _overlap(briefing: Briefing) -> str:
    """Say in words where all teams meet."""
    words, market, teams = briefing.words, briefing.catalog.market, briefing.settings.teams
    places = [
        f"{segment.name}, {territory.name}"
        for segment in market.segments
        for territory in market.territories
        if territory.id in segment.territories and len(_working(briefing, segment, territory)) == len(teams)
    ]
    names = words.list(words.team(team) for team in teams)
    return words("market.overlap", places="; ".join(places), teams=names) if places else ""


def _card(briefing: Briefing, segment: Segment) -> SegmentCard:
    catalog = briefing.catalog
    primary = catalog.persona(segment.primary_persona) if segment.primary_persona else None
    others = (
        who(briefing, persona).link
        for persona in catalog.personas
        if is_live(persona) and segment.id in persona.segments and persona is not primary
    )
    return SegmentCard(
        id=segment.id,
        name=segment.name,
        primary=who(briefing, primary) if primary else None,
        prose=segment.description or "",
        facts=_facts(briefing, segment),
        others=tuple(others),
    )


def _facts(briefing: Briefing, segment: Segment) -> tuple[Fact, ...]:
    words, market, known = briefing.words, briefing.catalog.market, segment.firmographics
    wider = next((each.name for each in market.markets if each.id == segment.market), "")
    places = tuple(each.name for each in market.territories if each.id in segment.territories)
    facts = (
        Fact(words("market.market"), (wider,) if wider else ()),
        Fact(words("market.priority"), (words.choice("priority", segment.priority),) if segment.priority else ()),
        Fact(words("market.territories"), (", ".join(places),) if places else ()),
        Fact(words("market.industries"), (", ".join(known.industries),) if known and known.industries else ()),
        Fact(words("market.size"), (known.company_size,) if known and known.company_size else ()),
        Fact(words("market.regions"), (", ".join(known.regions),) if known and known.regions else ()),
    )
    return tuple(fact for fact in facts if fact.texts)


def _rival(briefing: Briefing, competitor: Competitor) -> Rival:
    against = (
        Link(persona.short_name, "persona-story", persona.id, "competitors")
        for persona in briefing.catalog.personas
        if is_live(persona) and any(each.name == competitor.name for each in persona.competitors)
    )
    return Rival(competitor.name, competitor.unique, tuple(against))
