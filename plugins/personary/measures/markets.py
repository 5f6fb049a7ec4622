"""Markets first: where each team works, where it does not, and what both have in common (S3-04, S3-05)."""

from __future__ import annotations

from collections.abc import Mapping

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.model.market import Segment


@frozen
class Focus:
    """A segment in one territory: which of the teams work there."""

    territory: str
    teams: tuple[str, ...]
    is_gap: bool
    """Whether the segment is found here and not every team works here, or it is not found and one of them does."""


@frozen
class SegmentFocus:
    """A segment and its territories. `shared` is where every team works."""

    segment: Segment
    cells: tuple[Focus, ...]
    outside: tuple[Focus, ...]
    """Territories in which a team works although the segment is not found there."""
    shared: tuple[str, ...]
    is_disjoint: bool
    """Whether every team said where it works, and they meet nowhere."""


@frozen
class MarketMatrix:
    """Segments by territories, and what was left out."""

    rows: tuple[SegmentFocus, ...]
    empty_segments: tuple[Segment, ...]
    """Segments without a territory."""
    empty_territories: tuple[str, ...]
    """Ids of territories in which no segment is found."""


def market_matrix(catalog: Catalog) -> MarketMatrix:
    """Lay out the segments by territory and team."""
    market, teams = catalog.market, catalog.settings.teams
    used = {territory for segment in market.segments for territory in segment.territories}
    return MarketMatrix(
        rows=tuple(_row(segment, teams) for segment in market.segments),
        empty_segments=tuple(segment for segment in market.segments if not segment.territories),
        empty_territories=tuple(each.id for each in market.territories if each.id not in used),
    )


def _row(segment: Segment, teams: tuple[str, ...]) -> SegmentFocus:
    focus: Mapping[str, tuple[str, ...]] = segment.focus
    places = [focus.get(team, ()) for team in teams]
    elsewhere = dict.fromkeys(each for place in places for each in place if each not in segment.territories)
    shared = (
        tuple(each for each in dict.fromkeys(places[0]) if all(each in other for other in places)) if places else ()
    )
    return SegmentFocus(
        segment,
        cells=tuple(_focus(segment, territory, teams) for territory in segment.territories),
        outside=tuple(_focus(segment, territory, teams) for territory in elsewhere),
        shared=shared,
        is_disjoint=bool(places) and all(places) and not shared,
    )


def _focus(segment: Segment, territory: str, teams: tuple[str, ...]) -> Focus:
    there = tuple(team for team in teams if territory in segment.focus.get(team, ()))
    return Focus(territory, there, is_gap=there != teams or territory not in segment.territories)
