"""The market: segments by territory and focus, each segment with its facts, and the competitors (S3-04, S3-05)."""

from __future__ import annotations

from collections.abc import Iterator

from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.measures.markets import Focus, MarketMatrix, SegmentFocus, market_matrix
from personary.model.market import Competitor, Named, Segment
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.parts import Link, TeamMark, Who, team_mark, who
from personary.views.story.profile import Fact


@frozen
class Cell:
    """One segment in one territory: which teams work there, and in a word what that means."""

    teams: tuple[TeamMark, ...]
    word: str
    gap: bool


@frozen
class Row:
    """One segment across the territories."""

    link: Link
    priority: str
    cells: tuple[Cell, ...]


@frozen
class SegmentCard:
    """A segment with its one primary customer."""

    id: str
    name: str
    primary: Who | None
    prose: str
    facts: tuple[Fact, ...]
    others: tuple[Link, ...]
    """Further personas who work there."""


@frozen
class Rival:
    """A competitor: what makes it unique, and for whom it does something better."""

    name: str
    unique: str
    against: tuple[Link, ...]


@frozen
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
    matrix = market_matrix(briefing.catalog)
    rows = tuple(_row(briefing, row) for row in matrix.rows)
    rivals = tuple(_rival(briefing, each) for each in market.competitors)
    return Market(
        frame=Frame(
            title=words("nav.market"),
            description=words("market.description"),
            source_file=briefing.catalog.file(market) or None,
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
        gaps=tuple(_gaps(briefing, matrix)),
        overlap=_overlap(briefing, matrix),
        segments=tuple(_card(briefing, segment) for segment in market.segments),
        rivals=rivals,
    )


def _row(briefing: Briefing, row: SegmentFocus) -> Row:
    words, segment = briefing.words, row.segment
    return Row(
        Link(segment.name, "market", "", segment.id),
        words.choice("priority", segment.priority) if segment.priority else "",
        tuple(_cell(briefing, row, territory) for territory in briefing.catalog.market.territories),
    )


def _cell(briefing: Briefing, row: SegmentFocus, territory: Named) -> Cell:
    words = briefing.words
    within, outside = _found(row.cells, territory), _found(row.outside, territory)
    here = within or outside
    marks = tuple(team_mark(briefing, team) for team in here.teams) if here else ()
    if within is None:
        return Cell(marks, words("market.outside") if outside else words("market.not_here"), gap=bool(outside))
    if not within.is_gap:
        return Cell(marks, words("market.together"), gap=False)
    return Cell(marks, words("market.alone") if marks else words("market.nobody"), gap=True)


def _found(cells: tuple[Focus, ...], territory: Named) -> Focus | None:
    return next((each for each in cells if each.territory == territory.id), None)


def _gaps(briefing: Briefing, matrix: MarketMatrix) -> Iterator[str]:
    """Say in words where the teams do not meet, and where one of them works outside of what was agreed."""
    words, territories, teams = briefing.words, briefing.catalog.market.territories, briefing.settings.teams
    for row in matrix.rows:
        for territory in territories:
            within, outside = _found(row.cells, territory), _found(row.outside, territory)
            there = here.teams if (here := within or outside) else ()
            place, names = f"{row.segment.name}, {territory.name}", words.list(words.team(team) for team in there)
            if outside:
                yield words("market.gap.outside", place=place, teams=names)
            elif within and within.is_gap:
                others = words.list(words.team(team) for team in teams if team not in there)
                which = "alone" if there else "nobody"
                yield words(f"market.gap.{which}", place=place, teams=names, others=others)
    for segment in matrix.empty_segments:
        yield words("market.gap.segment", segment=segment.name)
    for territory in territories:
        if territory.id in matrix.empty_territories:
            yield words("market.gap.territory", territory=territory.name)


def _overlap(briefing: Briefing, matrix: MarketMatrix) -> str:
    """Say in words where all teams meet."""
    words = briefing.words
    places = [
        f"{row.segment.name}, {territory.name}"
        for row in matrix.rows
        for territory in briefing.catalog.market.territories
        if (within := _found(row.cells, territory)) and not within.is_gap
    ]
    names = words.list(words.team(team) for team in briefing.settings.teams)
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
