"""The journey roadmap: the whole line with everybody's stops, both goals, changes of hands and branches."""

from __future__ import annotations

from personary.frozen import frozen
from personary.model.journey import Journey, Stage
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.feeling_line import MOST_LINES, Feelings, Overlay, felt, overlay
from personary.views.frame import Frame, sections
from personary.views.journey_engagement import never_met
from personary.views.journey_gaps import Gap, journey_gaps
from personary.views.journey_handoffs import HandoffCard, before, handoff_cards
from personary.views.journey_people import StagePeople, stage_people
from personary.views.parts import Link, StatusMark, TeamMark, face, status_mark, team_mark
from personary.views.road import BranchCard, Lane, Leg, Line, StageSketch, lay_road
from personary.views.stage_lines import (
    Present,
    committee_lines,
    content_lines,
    goal_lines,
    linked,
    listed,
    movement_lines,
    present_at,
    roadmap_link,
    scene_links,
    stage_link,
    story_link,
)


@frozen
class JourneyRoadmap:
    """The page of a journey."""

    frame: Frame
    title: str
    about: str
    feelings_of: str
    status: StatusMark
    retired: bool
    committees: tuple[Link, ...]
    begins: tuple[Link, ...]
    """Stages of other journeys from which this one leaves."""
    legs: tuple[Leg, ...]
    handoffs: tuple[HandoffCard, ...]
    both_teams: Link
    """Where their goals, whom they meet and what they say stand side by side."""
    people: tuple[StagePeople, ...]
    overlay: Overlay | None
    others: tuple[Link, ...]
    """Who travels this way too and has no line in the drawing."""
    gaps: tuple[Gap, ...]
    stewards: tuple[tuple[TeamMark, str], ...]
    changes: tuple[tuple[str, str, str], ...]
    """Day, what changed, and why."""


def present_journey_roadmap(briefing: Briefing, id_: str) -> JourneyRoadmap:
    """Present a journey."""
    journey = briefing.catalog.journey(id_)
    assert journey is not None, f"{id_} was planned but is not in the catalog"
    words = briefing.words
    travellers = _travellers(briefing, journey)
    leading = travellers[0] if travellers and any(_feels(travellers[0][1])) else None
    handoffs = handoff_cards(briefing, journey)
    branches = _branches(briefing, journey)
    people = stage_people(briefing, journey)
    drawn, others = _overlay(briefing, journey, travellers)
    gaps = (*journey_gaps(briefing, journey), *never_met(briefing, journey))
    changes = sorted(journey.change_log, key=lambda change: change.date, reverse=True)
    about = _about(briefing, journey)
    frame = Frame(
        title=journey.title,
        description=about,
        keywords=journey.tags,
        source_file=briefing.catalog.file(journey) or None,
        sections=(
            *sections(*((f"stage-{stage.id}", stage.name, True) for stage in journey.stages)),
            *sections(
                ("handoffs", words("journey.handoffs"), handoffs),
                ("people", words("journey.people"), people),
                ("compare", words(f"journey.compare.{len(drawn.lines)}") if drawn else "", drawn),
                ("open", words("road.open"), gaps),
                ("changed", words("journey.changed"), changes),
            ),
        ),
    )
    return JourneyRoadmap(
        frame=frame,
        title=journey.title,
        about=about,
        feelings_of=words("journey.feelings_of", who=story_link(briefing, leading[0]).text) if leading else "",
        status=status_mark(briefing, journey.status),
        retired=journey.status == "retired",
        committees=_committees(briefing, journey),
        begins=_begins(briefing, journey),
        legs=lay_road(
            briefing,
            _lanes(briefing, leading[0] if leading else None),
            _sketches(briefing, journey, leading[0] if leading else None),
            handoffs=tuple((before(journey, card), card.label) for card in handoffs),
            branches=branches,
        ),
        handoffs=handoffs,
        both_teams=Link(words("journey.teams"), "journey-teams", journey.id),
        people=people,
        overlay=drawn,
        others=others,
        gaps=gaps,
        stewards=tuple((team_mark(briefing, team), name) for team, name in journey.stewards.items()),
        changes=tuple((words.date(each.date), each.what, each.why) for each in changes),
    )


def _about(briefing: Briefing, journey: Journey) -> str:
    words = briefing.words
    stages = words("stages", len(journey.stages))
    return f"{words.choice('journey_kind', journey.kind)}, {stages}" if journey.kind else stages


def _travellers(briefing: Briefing, journey: Journey) -> tuple[tuple[Persona, Feelings], ...]:
    """Return who stops on this journey, the one whose line tells most first; a primary customer wins a tie."""
    at = [{persona.id: stop for persona, stop in present_at(briefing, journey, stage)} for stage in journey.stages]
    everybody = {persona.id: persona for stage in journey.stages for persona, _ in present_at(briefing, journey, stage)}
    found = (
        (everybody[id_], tuple(stops[id_].feeling if id_ in stops else None for stops in at))
        for id_ in sorted(everybody)
    )
    return tuple(sorted(found, key=lambda each: (-len(_feels(each[1])), not briefing.catalog.primary_for(each[0]))))


def _feels(feelings: Feelings) -> tuple[int, ...]:
    return tuple(value for value in feelings if value is not None)


def _overlay(
    briefing: Briefing, journey: Journey, travellers: tuple[tuple[Persona, Feelings], ...]
) -> tuple[Overlay | None, tuple[Link, ...]]:
    """Return the lines of up to five people and links to all others; one line alone stands on the road already."""
    felt_by = tuple(each for each in travellers if _feels(each[1]))
    if len(felt_by) < 2:
        return None, tuple(roadmap_link(briefing, persona) for persona, _ in travellers)
    drawn = felt_by[:MOST_LINES]
    people = tuple((roadmap_link(briefing, persona), feelings) for persona, feelings in drawn)
    names = tuple(stage.name for stage in journey.stages)
    others = tuple(roadmap_link(briefing, persona) for persona, _ in travellers if (persona, _) not in drawn)
    return overlay(briefing.words, names, people), others


def _committees(briefing: Briefing, journey: Journey) -> tuple[Link, ...]:
    return tuple(
        Link(each.title, "committee", each.id)
        for each in briefing.catalog.travelling(journey)
        if each.status != "retired"
    )


def _begins(briefing: Briefing, journey: Journey) -> tuple[Link, ...]:
    found = (
        (other, resolved[1])
        for other, branch in briefing.catalog.branches_to(journey)
        if (resolved := briefing.catalog.stage(branch.from_stage, other.id))
    )
    return tuple(stage_link(other, stage, f"{other.title}: {stage.name}") for other, stage in found)


def _branches(briefing: Briefing, journey: Journey) -> tuple[BranchCard, ...]:
    words, cards = briefing.words, []
    position = {stage.id: n for n, stage in enumerate(journey.stages)}
    for branch in journey.branches:
        leaves = briefing.catalog.stage(branch.from_stage, journey.id)
        target = briefing.catalog.journey(branch.to_journey)
        if leaves is None or target is None or leaves[0].id != journey.id:
            continue
        kind = words.choice("journey_kind", target.kind) if target.kind else words("journey.branch")
        n = position[leaves[1].id]
        goals = target.stages[0].goals if target.stages else {}
        cards.append(
            BranchCard(
                kicker=words("journey.leaves_at", kind=kind, stage=words.number(n + 1)),
                link=Link(target.title, "journey-roadmap", target.id),
                when=branch.when,
                goals=tuple((team_mark(briefing, team), goal.text) for team, goal in goals.items()),
                leaves_at=n,
                label=kind,
            )
        )
    return tuple(cards)


def _lanes(briefing: Briefing, leading: Persona | None) -> tuple[Lane, ...]:
    words = briefing.words
    teams = (Lane(f"team-{team}", words.team(team), team_mark(briefing, team)) for team in briefing.settings.teams)
    feels = words("road.feels", who=story_link(briefing, leading).text) if leading else ""
    return (
        Lane("table", words("road.table")),
        Lane("feel", feels),
        Lane("asks", words("road.asks")),
        Lane("enters", words("road.enters")),
        *teams,
        Lane("helps", words("road.helps")),
        Lane("moves", words("road.moves")),
        Lane("committees", words("road.committees")),
        Lane("practise", words("road.practise")),
    )


def _sketches(briefing: Briefing, journey: Journey, leading: Persona | None) -> tuple[StageSketch, ...]:
    met: set[str] = set()
    sketches = []
    for stage in journey.stages:
        present = present_at(briefing, journey, stage)
        sketches.append(_sketch(briefing, journey, stage, present, leading, met))
        met.update(persona.id for persona, _ in present)
    return tuple(sketches)


def _sketch(
    briefing: Briefing,
    journey: Journey,
    stage: Stage,
    present: tuple[Present, ...],
    leading: Persona | None,
    met: set[str],
) -> StageSketch:
    stop = next((stop for persona, stop in present if leading and persona.id == leading.id), None)
    feeling = stop.feeling if stop else None
    goals = {
        f"team-{team}": goal_lines(briefing, stage, team) if any(each.goals for each in journey.stages) else ()
        for team in briefing.settings.teams
    }
    lanes: dict[str, tuple[Line, ...]] = {
        "table": _table(briefing, present, met),
        "feel": _feeling_lines(briefing, feeling, stop.because if stop else None, stop.thinking if stop else None),
        "asks": _asks(briefing, present, leading),
        "enters": listed(stage.entry_criteria),
        **goals,
        "helps": content_lines(briefing, present) if _has_content(briefing, journey) else (),
        "moves": movement_lines(briefing, stage),
        "committees": committee_lines(briefing, journey, stage),
        "practise": linked(scene_links(briefing, journey, stage)),
    }
    faces = tuple(face(briefing, persona) for persona, _ in present)
    return StageSketch(stage, f"stage-{stage.id}", None, faces, feeling, lanes)


def _table(briefing: Briefing, present: tuple[Present, ...], met: set[str]) -> tuple[Line, ...]:
    """Return who sits at the table; from the second stage on, who joins stands first."""
    words = briefing.words
    joining = tuple(story_link(briefing, persona) for persona, _ in present if persona.id not in met)
    staying = tuple(story_link(briefing, persona) for persona, _ in present if persona.id in met)
    lines = []
    if joining:
        lines.append(Line(joining, tail=words("road.joins", len(joining)) if met else "", style="strong"))
    if staying:
        lines.append(Line(staying))
    return tuple(lines)


def _feeling_lines(
    briefing: Briefing, feeling: int | None, because: str | None, thinking: str | None
) -> tuple[Line, ...]:
    found = felt(briefing.words, feeling)
    if found is None:
        return ()
    if because:
        return (Line((because,)),)
    return (Line((thinking,), style="voice"),) if thinking else (Line((found.words,)),)


def _asks(briefing: Briefing, present: tuple[Present, ...], leading: Persona | None) -> tuple[Line, ...]:
    """Return the questions of whose line is drawn, else the first one that anybody else asks."""
    own = next((stop.asks for persona, stop in present if leading and persona.id == leading.id), ())
    if own:
        return tuple(Line((question,), style="voice") for question in own)
    other = next(((persona, stop.asks[0]) for persona, stop in present if stop.asks), None)
    return (Line((other[1],), story_link(briefing, other[0]).text, style="voice"),) if other else ()


def _has_content(briefing: Briefing, journey: Journey) -> bool:
    """Whether any stage has content; before that, one gap for each person at each stage would only be noise."""
    return any(stop.assets for stage in journey.stages for _, stop in present_at(briefing, journey, stage))
