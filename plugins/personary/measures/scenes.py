"""Which scenes can be played: the written ones, and one for each other persona that could be met in one (S3-22)."""

from __future__ import annotations

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.model.journey import Journey, Stage
from personary.model.persona import Persona, Stop
from personary.model.role_play import Buyer, RolePlay

READY_MADE = "with_"
"""Begins the id of a scene nobody wrote. The id of a file never holds an underscore, so the two cannot clash."""


@frozen
class Seat:
    """A buyer's seat in a scene: who sits there, what was written for them, and their stop at this stage."""

    persona: Persona
    part: Buyer
    stop: Stop | None


@frozen
class Scene:
    """A scene with what the catalog knows about it; a ready-made one holds nothing but its buyer and its stage."""

    play: RolePlay
    is_written: bool
    seats: tuple[Seat, ...]
    journey: Journey | None
    stage: Stage | None

    @property
    def id(self) -> str:
        """The id in its address."""
        return self.play.id


def scenes(catalog: Catalog) -> tuple[Scene, ...]:
    """Return every scene: the written ones first, then the ready-made ones, each in the order of the files."""
    written = (_written(catalog, play) for play in catalog.role_plays)
    ready_made = (_ready_made(catalog, persona) for persona in catalog.personas)
    return (*(scene for scene in written if scene.seats), *(scene for scene in ready_made if scene is not None))


def scene(catalog: Catalog, id_: str) -> Scene | None:
    """Return the scene with this id."""
    if not id_.startswith(READY_MADE):
        play = catalog.role_play(id_)
        return _written(catalog, play) if play is not None else None
    persona = catalog.persona(id_.removeprefix(READY_MADE))
    return _ready_made(catalog, persona) if persona is not None else None


def scenes_with(catalog: Catalog, persona: Persona) -> tuple[Scene, ...]:
    """Return the scenes in which a persona buys; the ready-made one only while nobody has written any."""
    written = tuple(_written(catalog, play) for play in catalog.scenes(persona))
    ready_made = None if written else _ready_made(catalog, persona)
    return written if ready_made is None else (ready_made,)


def scenes_at(catalog: Catalog, journey: Journey, stage: Stage) -> tuple[Scene, ...]:
    """Return the scenes at a stage, in the order of all scenes."""
    written = (_written(catalog, play) for play in catalog.scenes_at(journey, stage))
    stopping = {persona.id: persona for persona, _ in catalog.stops_at(journey, stage)}
    ready_made = (_ready_made(catalog, persona) for persona in stopping.values())
    return (
        *(scene for scene in written if scene.seats),
        *(scene for scene in ready_made if scene is not None and scene.journey is journey and scene.stage is stage),
    )


def _written(catalog: Catalog, play: RolePlay) -> Scene:
    committee = catalog.committee(play.committee) if play.committee else None
    found = catalog.stage(play.stage, committee.journey if committee else None)
    journey, stage = found or (None, None)
    buyers = ((catalog.persona(part.persona), part) for part in play.buyers)
    seats = tuple(Seat(persona, part, _stop(persona, journey, stage)) for persona, part in buyers if persona)
    return Scene(play, True, seats, journey, stage)


def _ready_made(catalog: Catalog, persona: Persona) -> Scene | None:
    """Return the scene of a persona that has stops and objections, and that nobody wrote one for."""
    return catalog.once(("ready made", persona.id), lambda: _made(catalog, persona))


def _made(catalog: Catalog, persona: Persona) -> Scene | None:
    if not (is_live(persona) and persona.stops and persona.objections) or catalog.scenes(persona):
        return None
    stop = _where_it_pays(catalog, persona)
    journey, stage = catalog.stage(stop.stage) or (None, None)
    part = Buyer(persona=persona.id)
    play = RolePlay(id=READY_MADE + persona.id, name=persona.title, stage=stop.stage, buyers=(part,))
    return Scene(play, False, (Seat(persona, part, stop),), journey, stage)


def _where_it_pays(catalog: Catalog, persona: Persona) -> Stop:
    """Return the stop to practise at: where the lead is ready for sales, else where they object, else the first."""
    objected = {objection.raised_at for objection in persona.objections}
    found = {stop.stage: catalog.stage(stop.stage) for stop in persona.stops}
    ready = (stop for stop in persona.stops if (at := found[stop.stage]) is not None and at[1].sales_ready)
    contested = (stop for stop in persona.stops if stop.stage in objected)
    return next(ready, None) or next(contested, None) or persona.stops[0]


def _stop(persona: Persona, journey: Journey | None, stage: Stage | None) -> Stop | None:
    here = f"{journey.id}/{stage.id}" if journey and stage else None
    return next((stop for stop in persona.stops if stop.stage == here), None)
