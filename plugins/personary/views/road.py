"""The road: stages as columns with lanes aligned across them, laid in rows of at most seven stages."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from personary.frozen import frozen
from personary.model.journey import Stage
from personary.views.briefing import Briefing
from personary.views.feeling_line import Felt, felt, road_curve
from personary.views.parts import Face, Link, TeamMark
from personary.views.route import Leaving, Route, branch_order, draw_route

MOST_STAGES = 7
"""Stages in one row of a road; more are laid in several rows of equal length."""


@frozen
class Line:
    """A line of a cell: a label, texts and links joined by commas, and a word behind them."""

    parts: tuple[str | Link, ...]
    label: str = ""
    tail: str = ""
    style: Literal["", "voice", "strong", "quiet", "gap"] = ""


@frozen
class Lane:
    """What is told of every stage, under one name; a lane of a team carries its mark."""

    key: str
    label: str
    team: TeamMark | None = None


@frozen
class Cell:
    """What a lane says of one stage. `row` counts the lanes of its road from 1."""

    row: int
    lane: Lane
    lines: tuple[Line, ...]


@frozen
class RoadStage:
    """A stage with what each lane says of it; a lane that is silent here has no cell."""

    anchor: str
    number: int
    name: str
    link: Link | None
    marks: tuple[str, ...]
    phase: str
    """Said of stages after the sale."""
    faces: tuple[Face, ...]
    felt: Felt | None
    cells: tuple[Cell, ...]


@frozen
class BranchCard:
    """Another journey that begins here: how it is called, what makes it begin, and what each team wants first."""

    kicker: str
    link: Link
    when: str
    goals: tuple[tuple[TeamMark, str], ...]
    leaves_at: int
    """Position of the stage."""
    label: str


@frozen
class Leg:
    """One row of a road."""

    first: int
    columns: int
    rows: int
    lanes: tuple[Lane, ...]
    route: Route
    curve: str
    curve_row: int
    stages: tuple[RoadStage, ...]
    branches: tuple[BranchCard, ...]


@frozen
class StageSketch:
    """A stage before it has its place on a road. `lanes` gives the lines for each key of a lane."""

    stage: Stage
    anchor: str
    link: Link | None
    faces: tuple[Face, ...]
    feeling: int | None
    lanes: dict[str, tuple[Line, ...]]


def lay_road(
    briefing: Briefing,
    lanes: tuple[Lane, ...],
    sketches: tuple[StageSketch, ...],
    *,
    handoffs: tuple[tuple[int, str], ...] = (),
    branches: tuple[BranchCard, ...] = (),
) -> tuple[Leg, ...]:
    """Lay stages in rows. `handoffs` gives position and label of each stage before which hands change."""
    used = tuple(lane for lane in lanes if any(sketch.lanes.get(lane.key) for sketch in sketches))
    return tuple(
        _leg(briefing, used, sketches, span, handoffs, branches) for span in _spans(len(sketches)) if len(span)
    )


def _spans(count: int) -> tuple[range, ...]:
    rows = max(1, -(-count // MOST_STAGES))
    ends = [round(count * row / rows) for row in range(rows + 1)]
    return tuple(range(start, end) for start, end in pairwise(ends))


def _leg(
    briefing: Briefing,
    lanes: tuple[Lane, ...],
    sketches: tuple[StageSketch, ...],
    span: range,
    handoffs: tuple[tuple[int, str], ...],
    branches: tuple[BranchCard, ...],
) -> Leg:
    here = tuple(card for card in branches if card.leaves_at in span)
    leaving = tuple(Leaving(card.leaves_at - span.start, card.label) for card in here)
    columns = len(span) + (1 if here else 0)
    feel_row = next((row for row, lane in enumerate(lanes, 1) if lane.key == "feel"), 0)
    route = draw_route(
        tuple(sketches[n].faces for n in span),
        span.start + 1,
        columns,
        handoffs=tuple((position - span.start, label) for position, label in handoffs if position in span),
        leaving=leaving,
        comes=span.start > 0,
        goes_on=span.stop < len(sketches),
    )
    return Leg(
        first=span.start + 1,
        columns=columns,
        rows=len(lanes) + 2,
        lanes=lanes,
        route=route,
        curve=road_curve(tuple(sketches[n].feeling for n in span)) if feel_row else "",
        curve_row=feel_row + 2,
        stages=tuple(_stage(briefing, lanes, sketches[n], n + 1) for n in span),
        branches=tuple(here[n] for n in branch_order(leaving, len(span) - 1)),
    )


def _stage(briefing: Briefing, lanes: tuple[Lane, ...], sketch: StageSketch, number: int) -> RoadStage:
    words, stage = briefing.words, sketch.stage
    cells = tuple(
        Cell(row, lane, lines) for row, lane in enumerate(lanes, 1) if (lines := sketch.lanes.get(lane.key, ()))
    )
    return RoadStage(
        anchor=sketch.anchor,
        number=number,
        name=stage.name,
        link=sketch.link,
        marks=(words("road.sales_ready"),) if stage.sales_ready else (),
        phase=words.choice("phase", stage.phase) if stage.phase == "after_sale" else "",
        faces=sketch.faces,
        felt=felt(words, sketch.feeling),
        cells=cells,
    )
