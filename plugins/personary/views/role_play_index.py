"""All scenes on one page, without a secret: whom to meet, at which stage, and what was shown so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.measures.reviews import unapplied
from personary.measures.scenes import READY_MADE, Scene, scenes, scenes_at
from personary.model.journey import Journey, Stage
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.field_names import field_name
from personary.views.frame import Frame, sections
from personary.views.parts import Link, Who, who
from personary.views.scene import Staging, scene_anchor, scene_name, staged
from personary.views.scene_secrets import Secrets
from personary.views.shown import MOST, neediest, rest

_TOLD, _FEWEST_ROWS = 40, 3
_SHEETS = ("marketer", "salesperson", "observer", "cards")


@frozen
class SceneWays:
    """A scene by its name, with the ways to its pages."""

    anchor: str
    name: str
    lead: Link
    """The facilitator's page: the only way to it."""
    sheets: tuple[Link, ...]


@frozen
class SceneLine(SceneWays):
    """A scene in the list."""

    buyers: tuple[Who, ...]
    where: Link | None
    objective: str
    minutes: str
    made: str
    last: str


@frozen
class Cell:
    """Whether a persona has been met at a stage."""

    stage: str
    text: str
    strength: int
    """0 nothing, 1 a scene, 2 played, 3 played and aligned."""
    is_there: bool = True
    """Whether the persona passes this stage at all."""


@frozen
class Grid:
    """Personas against the stages of one journey (S3-24)."""

    journey: Link
    stages: tuple[str, ...]
    rows: tuple[tuple[Who, tuple[Cell, ...]], ...]
    rest: str


@frozen
class Waiting:
    """Something found in a role play that no persona says yet (S3-25)."""

    who: Who
    field: str
    change: str
    seen: str


@frozen
class RolePlayIndex:
    """The list of scenes."""

    frame: Frame
    scenes: tuple[SceneLine, ...]
    later: tuple[SceneWays, ...]
    """Scenes of which no more stands here than the way to their pages, since links from elsewhere lead here."""
    grids: tuple[Grid, ...]
    waiting: tuple[Waiting, ...]
    waiting_rest: str


def present_role_play_index(briefing: Briefing, id_: str) -> RolePlayIndex:
    """Present every scene."""
    words, found = briefing.words, scenes(briefing.catalog)
    lines = tuple(_line(briefing, staged(briefing, each.id)) for each in found[:_TOLD])
    grids = tuple(_grids(briefing))
    waiting = _waiting(briefing, found)
    return RolePlayIndex(
        frame=Frame(
            title=words("play.index.title"),
            description=words("play.index.about"),
            sections=sections(
                ("scenes", words("play.index.scenes"), True),
                ("lead", words("play.index.lead"), lines),
                ("coverage", words("play.index.coverage"), grids),
                ("waiting", words("play.index.waiting"), waiting),
            ),
            keywords=tuple(dict.fromkeys(seat.persona.title for scene in found for seat in scene.seats)),
        ),
        scenes=lines,
        later=tuple(SceneWays(*_ways(briefing, each)) for each in found[_TOLD:]),
        grids=grids,
        waiting=waiting[:MOST],
        waiting_rest=rest(briefing, "waiting", len(waiting)),
    )


def _line(briefing: Briefing, staging: Staging) -> SceneLine:
    words, scene = briefing.words, staging.scene
    debriefs = sorted(scene.play.debriefs, key=lambda debrief: debrief.date)
    last = words("play.index.unplayed")
    if debriefs:
        outcome = words.choice("aligned", debriefs[-1].aligned)
        last = words("play.index.last", day=words.date(debriefs[-1].date), outcome=outcome)
    return SceneLine(
        *_ways(briefing, scene),
        buyers=tuple(buyer.who for buyer in staging.buyers),
        where=staging.where,
        objective=staging.objective,
        minutes=words("play.minutes", int(staging.timing.total)),
        made="" if scene.is_written else words("play.index.ready_made"),
        last=last if scene.is_written else "",
    )


def _ways(briefing: Briefing, scene: Scene) -> tuple[str, str, Link, tuple[Link, ...]]:
    words = briefing.words
    lead = Link(words("play.index.to_lead"), "role-play", scene.id)
    sheets = tuple(Link(words(f"play.sheet.{kind}"), f"role-play-{kind}", scene.id) for kind in _SHEETS)
    return scene_anchor(scene.id), scene_name(briefing, scene), lead, sheets


def _grids(briefing: Briefing) -> Iterator[Grid]:
    travelling: dict[str, list[Persona]] = {}
    for persona in filter(is_live, briefing.catalog.personas):
        for id_ in dict.fromkeys(stop.stage.partition("/")[0] for stop in persona.stops):
            travelling.setdefault(id_, []).append(persona)
    journeys = [each for each in briefing.catalog.journeys if each.id in travelling]
    most = max(_FEWEST_ROWS, 2 * MOST // max(1, len(journeys)))
    for journey in journeys:
        yield _grid(briefing, journey, travelling[journey.id], most)


def _grid(briefing: Briefing, journey: Journey, personas: list[Persona], most: int) -> Grid:
    met = [(stage, _met_at(briefing, journey, stage)) for stage in journey.stages]
    scenes = Counter(id_ for _, here in met for id_ in here)
    return Grid(
        Link(journey.title, "journey-roadmap", journey.id),
        tuple(stage.name for stage in journey.stages),
        tuple(
            (
                who(briefing, each),
                tuple(_cell(briefing, each, journey, stage, here.get(each.id, [])) for stage, here in met),
            )
            for each in neediest(personas, lambda each: -scenes[each.id], most)
        ),
        rest(briefing, "met", len(personas), most),
    )


def _met_at(briefing: Briefing, journey: Journey, stage: Stage) -> dict[str, list[Scene]]:
    """Return the scenes at a stage by who buys in them."""
    met: dict[str, list[Scene]] = {}
    for scene in scenes_at(briefing.catalog, journey, stage):
        for id_ in dict.fromkeys(seat.persona.id for seat in scene.seats):
            met.setdefault(id_, []).append(scene)
    return met


def _cell(briefing: Briefing, persona: Persona, journey: Journey, stage: Stage, met: list[Scene]) -> Cell:
    words = briefing.words
    played = sorted((d for scene in met for d in scene.play.debriefs), key=lambda debrief: debrief.date)
    if played:
        latest = played[-1].aligned
        return Cell(stage.name, words.choice("aligned", latest), 3 if latest == "fully" else 2)
    if met:
        made = any(scene.id.startswith(READY_MADE) for scene in met)
        return Cell(stage.name, words("play.cell.ready_made" if made else "play.cell.unplayed"), 1)
    stops = any(stop.stage == f"{journey.id}/{stage.id}" for stop in persona.stops)
    return Cell(stage.name, words("play.cell.none" if stops else "play.cell.absent"), 0, stops)


def _waiting(briefing: Briefing, played: tuple[Scene, ...]) -> tuple[Waiting, ...]:
    words, personas = briefing.words, briefing.catalog.personas
    waiting = [(persona, found) for persona in personas for found in unapplied(briefing.catalog, persona)]
    if not waiting:
        return ()
    secrets = Secrets(tuple(text for each in played for text in staged(briefing, each.id).secrets.texts))
    return tuple(
        Waiting(
            who=who(briefing, persona),
            field=field_name(words, found.change.field),
            change=found.change.change,
            seen=words("play.seen_on", day=words.date(found.seen_on), scene=found.scene.title),
        )
        for persona, found in waiting
        if not secrets.are_told_by(found.change.change)
    )
