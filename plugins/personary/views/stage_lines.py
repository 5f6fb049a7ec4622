"""What there is to say of a stage, line by line: goals and their measure, content, scenes, what moves it on."""

from __future__ import annotations

from personary.measures.scenes import Scene, scenes_at, scenes_with
from personary.model.committee import Committee, Stall
from personary.model.journey import Journey, Stage
from personary.model.persona import Persona, Stop
from personary.views.briefing import Briefing
from personary.views.parts import Link
from personary.views.road import Line

Present = tuple[Persona, Stop]


def present_at(briefing: Briefing, journey: Journey, stage: Stage) -> tuple[Present, ...]:
    """Return who stops at a stage, each once; retired personas stop nowhere."""
    found: dict[str, Present] = {}
    for persona, stop in briefing.catalog.stops_at(journey, stage):
        if persona.status != "retired":
            found.setdefault(persona.id, (persona, stop))
    return tuple(found.values())


def stage_link(journey: Journey, stage: Stage, text: str = "") -> Link:
    """Return a link to a stage on its journey's page."""
    return Link(text or stage.name, "journey-roadmap", journey.id, f"stage-{stage.id}")


def story_link(briefing: Briefing, persona: Persona) -> Link:
    """Return a link to a persona's story under their short name."""
    return Link(persona.short_name, "persona-story", persona.id)


def roadmap_link(briefing: Briefing, persona: Persona, text: str = "", anchor: str = "") -> Link:
    """Return a link to a persona's roadmap."""
    return Link(text or story_link(briefing, persona).text, "persona-roadmap", persona.id, anchor)


def teams_of(briefing: Briefing) -> tuple[str, ...]:
    """Return every team of the settings, those that own the picture first."""
    return tuple(dict.fromkeys((*briefing.settings.teams, *briefing.settings.further_teams)))


def goal_lines(briefing: Briefing, stage: Stage, team: str, label: str = "") -> tuple[Line, ...]:
    """Return what a team wants at a stage, and its measure; a gap where only another team has written a goal."""
    words, goal = briefing.words, stage.goals.get(team)
    if goal is None:
        is_open = briefing.internal and team in briefing.settings.teams
        return (gap(briefing, words("road.no_goal")),) if is_open else ()
    lines = [Line((goal.text,), label)]
    kpi = briefing.catalog.kpi(goal.kpi) if goal.kpi else None
    if kpi:
        lines.append(Line((Link(kpi.name, "alignment", "", f"kpi-{kpi.id}"),), words("road.kpi")))
    elif briefing.internal and not goal.kpi:
        lines.append(gap(briefing, words("road.no_kpi")))
    return tuple(lines)


def content_links(briefing: Briefing, ids: tuple[str, ...]) -> tuple[Link, ...]:
    """Return library items by their titles."""
    items = (briefing.catalog.asset(id_) for id_ in dict.fromkeys(ids))
    return tuple(Link(item.title, "alignment", "", f"asset-{item.id}") for item in items if item)


def content_lines(briefing: Briefing, present: tuple[Present, ...]) -> tuple[Line, ...]:
    """Return the content of a stage, and for whom there is none."""
    ids = tuple(id_ for _, stop in present for id_ in stop.assets)
    lines = [Line((link,)) for link in content_links(briefing, ids)]
    without = [story_link(briefing, persona).text for persona, stop in present if not stop.assets]
    if without and briefing.internal:
        lines.append(gap(briefing, briefing.words("road.no_content_for", who=briefing.words.list(without))))
    return tuple(lines)


def movement_lines(briefing: Briefing, stage: Stage) -> tuple[Line, ...]:
    """Return what moves a stage on, what lets it stall, and what wakes it."""
    words = briefing.words
    told = (
        (words("road.moves_on"), stage.moves_on_when),
        (words("road.stalls"), stage.stalls_when),
        (words("road.unstick"), stage.unstick_with),
    )
    return tuple(line for label, entries in told for line in listed(entries, label))


def committee_stalls(briefing: Briefing, journey: Journey, stage: Stage) -> tuple[tuple[Committee, Stall], ...]:
    """Return where committees stop talking at a stage."""
    return tuple(
        (committee, stall)
        for committee, stall in briefing.catalog.stalls_at(journey, stage)
        if committee.status != "retired"
    )


def committee_lines(briefing: Briefing, journey: Journey, stage: Stage) -> tuple[Line, ...]:
    """Return where committees stop talking, and what would free them."""
    words, lines = briefing.words, []
    for committee, stall in committee_stalls(briefing, journey, stage):
        lines.append(Line((Link(committee.title, "committee", committee.id),), style="strong"))
        lines.append(Line((stall.where,)))
        lines.append(Line((stall.needs_information,), words("road.frees")))
        lines += (Line((link,)) for link in content_links(briefing, (stall.asset,) if stall.asset else ()))
    return tuple(lines)


def scene_links(briefing: Briefing, journey: Journey, stage: Stage, persona: Persona | None = None) -> tuple[Link, ...]:
    """Return the role plays at a stage, those of one persona when given; they are for our own people only."""
    if not briefing.internal:
        return ()
    catalog = briefing.catalog
    found = scenes_with(catalog, persona) if persona else scenes_at(catalog, journey, stage)
    return tuple(
        Link(_scene_title(briefing, each), "role-play", each.id)
        for each in found
        if each.journey and each.stage and (each.journey.id, each.stage.id) == (journey.id, stage.id)
    )


def _scene_title(briefing: Briefing, scene: Scene) -> str:
    if scene.is_written:
        return scene.play.title
    return briefing.words("road.ready_made", who=story_link(briefing, scene.seats[0].persona).text)


def linked(links: tuple[Link, ...]) -> tuple[Line, ...]:
    """Return links a line each."""
    return tuple(Line((link,)) for link in links)


def is_stage(briefing: Briefing, reference: str, beside: str | None, journey: Journey, stage: Stage) -> bool:
    """Say whether a reference, written beside the journey `beside`, means this stage."""
    found = briefing.catalog.stage(reference, beside)
    return found is not None and (found[0].id, found[1].id) == (journey.id, stage.id)


def gap(briefing: Briefing, text: str) -> Line:
    """Return what is missing, marked as such."""
    return Line((text,), briefing.words("road.gap"), style="gap")


def listed(entries: tuple[str, ...], label: str = "") -> tuple[Line, ...]:
    """Return entries a line each, the first one under its label."""
    return tuple(Line((entry,), "" if position else label) for position, entry in enumerate(entries))
