"""The persona roadmap: one persona's stops on each journey they travel, with what both teams do there."""

from __future__ import annotations

from personary.frozen import frozen
from personary.model.journey import Journey, Stage
from personary.model.persona import Persona, Stop
from personary.views.briefing import Briefing
from personary.views.feeling_line import felt
from personary.views.frame import Frame, sections
from personary.views.journey_gaps import Gap, persona_gaps
from personary.views.journey_people import engagement_lines
from personary.views.parts import Link, Who, face, team_mark, who
from personary.views.road import Lane, Leg, Line, StageSketch, lay_road
from personary.views.stage_lines import (
    content_lines,
    goal_lines,
    is_stage,
    linked,
    scene_links,
    stage_link,
    teams_of,
)


@frozen
class OwnWay:
    """A persona's stops on one journey."""

    anchor: str
    link: Link
    about: str
    legs: tuple[Leg, ...]
    committees: tuple[Link, ...]
    """Where they sit, among those who travel this way."""
    gaps: tuple[Gap, ...]


@frozen
class NotYet:
    """A journey on which their committee travels and nothing is written about them."""

    journey: Link
    committee: Link


@frozen
class PersonaRoadmap:
    """The page of a persona's stops."""

    frame: Frame
    who: Who
    title: str
    retired: bool
    ways: tuple[OwnWay, ...]
    not_yet: tuple[NotYet, ...]
    empty: Gap | None
    story: Link


def travelling_personas(briefing: Briefing) -> tuple[str, ...]:
    """Return who has a roadmap: whoever stops somewhere; for our own people, also whoever could by now."""
    return tuple(
        persona.id
        for persona in briefing.catalog.personas
        if _stops(briefing, persona) or (briefing.internal and persona.status not in {"candidate", "retired"})
    )


def present_persona_roadmap(briefing: Briefing, id_: str) -> PersonaRoadmap:
    """Present a persona's stops."""
    persona = briefing.catalog.persona(id_)
    assert persona is not None, f"{id_} was planned but is not in the catalog"
    words, someone = briefing.words, who(briefing, persona)
    stops = _stops(briefing, persona)
    ways = tuple(_way(briefing, persona, journey, at) for journey, at in stops)
    not_yet = _not_yet(briefing, persona, tuple(journey.id for journey, _ in stops))
    title = words("road.title", who=someone.short)
    frame = Frame(
        title=title,
        description=words("road.description", who=persona.title),
        keywords=tuple(journey.title for journey, _ in stops),
        source_file=briefing.catalog.file(persona) or None,
        sections=(
            *sections(*((way.anchor, way.link.text, way.legs) for way in ways)),
            *sections(("not-yet", words("road.not_yet"), not_yet)),
        ),
    )
    return PersonaRoadmap(
        frame=frame,
        who=someone,
        title=title,
        retired=persona.status == "retired",
        ways=ways,
        not_yet=not_yet,
        empty=None
        if ways
        else Gap(words("road.empty", who=someone.short), words("road.empty.next", who=someone.short)),
        story=Link(words("journey.story_of", who=someone.short), "persona-story", persona.id),
    )


def _stops(briefing: Briefing, persona: Persona) -> tuple[tuple[Journey, dict[str, Stop]], ...]:
    """Return the journeys of a persona with their stops by stage, in the order the stops are written."""
    found: dict[str, tuple[Journey, dict[str, Stop]]] = {}
    for stop in persona.stops:
        resolved = briefing.catalog.stage(stop.stage)
        if resolved:
            journey, stage = resolved
            found.setdefault(journey.id, (journey, {}))[1].setdefault(stage.id, stop)
    return tuple(found.values())


def _way(briefing: Briefing, persona: Persona, journey: Journey, stops: dict[str, Stop]) -> OwnWay:
    words = briefing.words
    kind = words.choice("journey_kind", journey.kind) if journey.kind else ""
    stopping = words("road.stops_of", at=words.number(len(stops)), of=words.number(len(journey.stages)))
    sketches = tuple(_sketch(briefing, persona, journey, stage, stops.get(stage.id)) for stage in journey.stages)
    return OwnWay(
        anchor=f"journey-{journey.id}",
        link=Link(journey.title, "journey-roadmap", journey.id),
        about=f"{kind}, {stopping}" if kind else stopping,
        legs=lay_road(briefing, _lanes(briefing, persona), sketches),
        committees=tuple(
            dict.fromkeys(
                Link(committee.title, "committee", committee.id)
                for committee, _ in briefing.catalog.memberships(persona)
                if committee.journey == journey.id and committee.status != "retired"
            )
        ),
        gaps=persona_gaps(briefing, persona, journey, stops),
    )


def _lanes(briefing: Briefing, persona: Persona) -> tuple[Lane, ...]:
    words = briefing.words
    teams = (Lane(f"team-{team}", words.team(team), team_mark(briefing, team)) for team in teams_of(briefing))
    return (
        Lane("doing", words("road.doing")),
        Lane("feel", words("road.feels", who=who(briefing, persona).short)),
        Lane("thinking", words("road.thinking")),
        Lane("asks", words("road.asks")),
        Lane("against", words("road.against")),
        Lane("touchpoints", words("road.touchpoints")),
        Lane("message", words("road.message")),
        *teams,
        Lane("helps", words("road.helps")),
        Lane("practise", words("road.practise")),
        Lane("with", words("road.with")),
    )


def _sketch(briefing: Briefing, persona: Persona, journey: Journey, stage: Stage, stop: Stop | None) -> StageSketch:
    anchor = f"{journey.id}-stage-{stage.id}"
    link = stage_link(journey, stage)
    if stop is None:
        return StageSketch(stage, anchor, link, (), None, _without_stop(briefing, persona, stage))
    feeling = felt(briefing.words, stop.feeling)
    lanes: dict[str, tuple[Line, ...]] = {
        "doing": _lines(stop.doing),
        "feel": (Line((stop.because or feeling.words,)),) if feeling else (),
        "thinking": _lines(stop.thinking, voice=True),
        "asks": _lines(*stop.asks, voice=True),
        "against": _against(briefing, persona, journey, stage),
        "touchpoints": (Line(stop.touchpoints),) if stop.touchpoints else (),
        "message": _lines(stop.core_message),
        **{f"team-{team}": _team_lines(briefing, stage, stop, team) for team in teams_of(briefing)},
        "helps": content_lines(briefing, ((persona, stop),)),
        "practise": linked(scene_links(briefing, journey, stage, persona)),
        "with": _company(briefing, persona, journey, stage),
    }
    return StageSketch(stage, anchor, link, (face(briefing, persona),), stop.feeling, lanes)


def _without_stop(briefing: Briefing, persona: Persona, stage: Stage) -> dict[str, tuple[Line, ...]]:
    """Say that they do not stop here, and keep the goals of both teams: they hold for everybody."""
    words, short = briefing.words, who(briefing, persona).short
    goals = {f"team-{team}": _goals(briefing, stage, team) for team in briefing.settings.teams}
    return {"doing": (Line((words("road.not_here", who=short),), style="quiet"),), **goals}


def _team_lines(briefing: Briefing, stage: Stage, stop: Stop, team: str) -> tuple[Line, ...]:
    """Return what a team wants here and what it does for it."""
    does = engagement_lines(briefing, stop, team)
    label = briefing.words("road.does")
    told = tuple(line if line.label else Line(line.parts, label) for line in does)
    return (*_goals(briefing, stage, team), *told)


def _goals(briefing: Briefing, stage: Stage, team: str) -> tuple[Line, ...]:
    return goal_lines(briefing, stage, team, briefing.words("road.wants")) if stage.goals else ()


def _against(briefing: Briefing, persona: Persona, journey: Journey, stage: Stage) -> tuple[Line, ...]:
    return tuple(
        Line((Link(objection.says, "persona-story", persona.id, f"objections-{position}"),), style="voice")
        for position, objection in enumerate(persona.objections)
        if objection.raised_at and is_stage(briefing, objection.raised_at, None, journey, stage)
    )


def _company(briefing: Briefing, persona: Persona, journey: Journey, stage: Stage) -> tuple[Line, ...]:
    """Return who else stops here."""
    catalog = briefing.catalog
    everybody = catalog.once(("who stops at", journey.id, stage.id), lambda: tuple(
        Link(name, "persona-story", id_) for id_, name in catalog.names_at(journey, stage)
    ))  # fmt: skip
    links = tuple(link for link in everybody if link.id != persona.id)
    return (Line(links),) if links else ()


def _not_yet(briefing: Briefing, persona: Persona, written: tuple[str, ...]) -> tuple[NotYet, ...]:
    if not briefing.internal or persona.status == "retired":
        return ()
    found: dict[str, NotYet] = {}
    for committee, _ in briefing.catalog.memberships(persona):
        journey = briefing.catalog.journey(committee.journey) if committee.journey else None
        if journey and journey.id not in written and committee.status != "retired":
            travelled = Link(journey.title, "journey-roadmap", journey.id)
            found.setdefault(journey.id, NotYet(travelled, Link(committee.title, "committee", committee.id)))
    return tuple(found.values())


def _lines(*texts: str | None, voice: bool = False) -> tuple[Line, ...]:
    return tuple(Line((text,), style="voice" if voice else "") for text in texts if text)
