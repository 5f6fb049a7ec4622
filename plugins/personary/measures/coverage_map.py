"""Coverage, as one knows it from code: one figure for the project, and the holes behind it.

Every persona that counts is asked the ten questions, and at every stage it travels three things more: is there a
stop, is there content for it, was it played. Each of these is a cell, and a cell is covered or it is a hole. The
figure is the share of covered cells in percent, rounded down, so that 100 means all of them. It depends on the files
and on the day alone.

A persona travels the stages of every journey that one of its committees takes, from the stage at which it joins to
the one at which it leaves. One that sits in no committee with a journey travels where it has stops.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Literal, get_args

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.measures.readiness import readiness
from personary.measures.ten_questions import ten_questions
from personary.model.committee import Member
from personary.model.journey import Journey, Stage
from personary.model.persona import Persona

Lane = Literal["stop", "content", "role_play", "question"]
LANES: tuple[Lane, ...] = get_args(Lane)


@frozen
class Cell:
    """Something that should be there. `at` is `journey/stage`, or the name of one of the ten questions."""

    persona: str
    lane: Lane
    at: str
    covered: bool


@frozen
class Share:
    """So many of so many."""

    covered: int
    cells: int

    @property
    def percent(self) -> int:
        """The share in percent, rounded down; 0 where there is nothing to cover."""
        return self.covered * 100 // self.cells if self.cells else 0


@frozen
class CoverageMap:
    """All cells: persona by persona, stage by stage, then the ten questions."""

    cells: tuple[Cell, ...]

    @property
    def figure(self) -> int:
        """The one figure of the project, from 0 to 100."""
        return self.total.percent

    @property
    def total(self) -> Share:
        """How many cells are covered."""
        return _share(self.cells)

    @property
    def holes(self) -> tuple[Cell, ...]:
        """What is not covered, in the order of the map."""
        return tuple(cell for cell in self.cells if not cell.covered)

    @property
    def by_lane(self) -> Mapping[Lane, Share]:
        """The share of stops, content, role plays and questions."""
        return {lane: _share(tuple(cell for cell in self.cells if cell.lane == lane)) for lane in LANES}

    @property
    def by_persona(self) -> Mapping[str, Share]:
        """The share of each persona, by its id."""
        ids = dict.fromkeys(cell.persona for cell in self.cells)
        return {id_: _share(tuple(cell for cell in self.cells if cell.persona == id_)) for id_ in ids}


def coverage_figures(mapped: CoverageMap) -> dict[str, object]:
    """Return the figure, its parts and its holes for a program."""
    return {
        "figure": mapped.figure,
        "lanes": {lane: {"covered": share.covered, "of": share.cells} for lane, share in mapped.by_lane.items()},
        "holes": [{"persona": cell.persona, "lane": cell.lane, "at": cell.at} for cell in mapped.holes],
    }


def coverage_map(catalog: Catalog, today: dt.date) -> CoverageMap:
    """Map what is there and what is not, for every persona that counts."""
    live = (persona for persona in catalog.personas if is_live(persona))
    return CoverageMap(tuple(cell for persona in live for cell in _cells(catalog, persona, today)))


def stages_of(catalog: Catalog, persona: Persona) -> tuple[str, ...]:
    """Return the stages a persona travels, as `journey/stage`, in the order of its journeys."""
    found: dict[str, None] = {}
    for committee, member in catalog.memberships(persona):
        journey = catalog.journey(committee.journey) if committee.journey and is_live(committee) else None
        if journey is not None and is_live(journey):
            found.update(dict.fromkeys(f"{journey.id}/{stage.id}" for stage in _while_there(journey, member)))
    return tuple(found) or tuple(dict.fromkeys(stop.stage for stop in persona.stops if catalog.stage(stop.stage)))


def _cells(catalog: Catalog, persona: Persona, today: dt.date) -> Iterator[Cell]:
    stops = {stop.stage: stop for stop in persona.stops}
    answered = {objection.raised_at for objection in persona.objections if objection.asset}
    played = set(readiness(catalog, persona).stages)
    for at in stages_of(catalog, persona):
        stop = stops.get(at)
        yield Cell(persona.id, "stop", at, stop is not None)
        yield Cell(persona.id, "content", at, (stop is not None and bool(stop.assets)) or at in answered)
        yield Cell(persona.id, "role_play", at, at in played)
    for question in ten_questions(catalog, persona, today):
        yield Cell(persona.id, "question", question.name, question.answered and not question.vacuous)


def _while_there(journey: Journey, member: Member) -> tuple[Stage, ...]:
    ids = [stage.id for stage in journey.stages]
    first = _position(ids, member.joins_at, 0)
    last = _position(ids, member.leaves_at, len(ids) - 1)
    return journey.stages[first : last + 1]


def _position(ids: list[str], stage: str | None, otherwise: int) -> int:
    name = (stage or "").rpartition("/")[2]
    return ids.index(name) if name in ids else otherwise


def _share(cells: tuple[Cell, ...]) -> Share:
    return Share(sum(cell.covered for cell in cells), len(cells))
