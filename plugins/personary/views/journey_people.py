"""Who is where on a journey: what everybody does, thinks and asks at each stage, and how each team meets them."""

from __future__ import annotations

from dataclasses import replace

from personary.frozen import frozen
from personary.model.journey import Journey, Stage
from personary.model.persona import Persona, Stop
from personary.views.briefing import Briefing
from personary.views.feeling_line import Felt, felt
from personary.views.parts import Link, TeamMark, Who, team_mark, who
from personary.views.road import Line
from personary.views.stage_lines import content_links, gap, present_at, roadmap_link, scene_links, teams_of


@frozen
class Told:
    """A label, or a team's mark, with what there is to say."""

    label: str
    lines: tuple[Line, ...]
    team: TeamMark | None = None


@frozen
class PersonAt:
    """A persona at a stage."""

    who: Who
    felt: Felt | None
    doing: str
    facts: tuple[Told, ...]
    links: tuple[Link, ...]
    """Their story, their roadmap, and scenes to practise."""


@frozen
class StagePeople:
    """Everybody at a stage."""

    number: int
    name: str
    people: tuple[PersonAt, ...]


def stage_people(briefing: Briefing, journey: Journey) -> tuple[StagePeople, ...]:
    """Return who is where; a stage where nobody stops is left out."""
    stages = (
        StagePeople(
            number,
            stage.name,
            tuple(
                _person(briefing, journey, stage, persona, stop)
                for persona, stop in present_at(briefing, journey, stage)
            ),
        )
        for number, stage in enumerate(journey.stages, 1)
    )
    return tuple(each for each in stages if each.people)


def _person(briefing: Briefing, journey: Journey, stage: Stage, persona: Persona, stop: Stop) -> PersonAt:
    words, someone = briefing.words, who(briefing, persona)
    feeling = felt(words, stop.feeling)
    told = (
        Told(words("road.feeling"), (Line((stop.because or feeling.words,), feeling.value),) if feeling else ()),
        Told(words("road.thinking"), _voice((stop.thinking,) if stop.thinking else ())),
        Told(words("road.asks"), _voice(stop.asks)),
        Told(words("road.touchpoints"), (Line(stop.touchpoints),) if stop.touchpoints else ()),
        Told(words("road.message"), (Line((stop.core_message,)),) if stop.core_message else ()),
        *(Told(words.team(team), engagement_lines(briefing, stop, team), team_mark(briefing, team))
          for team in teams_of(briefing)),
        Told(words("road.helps"), tuple(Line((link,)) for link in content_links(briefing, stop.assets))),
    )  # fmt: skip
    return PersonAt(
        who=someone,
        felt=feeling,
        doing=stop.doing or "",
        facts=tuple(each for each in told if each.lines),
        links=(
            Link(words("journey.story_of", who=someone.short), "persona-story", persona.id),
            roadmap_link(briefing, persona, words("journey.roadmap_of", who=someone.short), f"journey-{journey.id}"),
            *(
                replace(each, text=words("road.practise_scene", scene=each.text))
                for each in scene_links(briefing, journey, stage, persona)
            ),
        ),
    )


def engagement_lines(briefing: Briefing, stop: Stop, team: str) -> tuple[Line, ...]:
    """Return what a team does at a stop; for a team that owns the picture, that it does nothing yet."""
    does = stop.engagement.get(team, "").strip()
    if does:
        return (Line((does,)),)
    missing = briefing.internal and team in briefing.settings.teams
    return (gap(briefing, briefing.words("road.no_engagement")),) if missing else ()


def _voice(texts: tuple[str, ...]) -> tuple[Line, ...]:
    return tuple(Line((text,), style="voice") for text in texts)
