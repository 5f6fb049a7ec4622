"""What a journey or a persona's roadmap still lacks, in words and with the next step; for our own people only."""

from __future__ import annotations

from collections.abc import Iterable

from personary.frozen import frozen
from personary.model.journey import Journey, Stage
from personary.model.persona import Persona, Stop
from personary.views.briefing import Briefing
from personary.views.stage_lines import present_at, story_link


@frozen
class Gap:
    """What is missing, and what to do next."""

    missing: str
    next: str


def journey_gaps(briefing: Briefing, journey: Journey) -> tuple[Gap, ...]:
    """Return what a journey lacks."""
    if not briefing.internal or journey.status == "retired":
        return ()
    stages = journey.stages
    if not stages:
        return (_gap(briefing, "stages"),)
    found = (
        _at(briefing, "nobody", (each for each in stages if not present_at(briefing, journey, each))),
        _at(briefing, "goals", (each for each in stages if not each.goals)),
        _at(briefing, "entry", (each for each in stages if not each.entry_criteria)),
        _at(briefing, "movement", (each for each in stages if not (each.moves_on_when and each.stalls_when))),
        _gap(briefing, "sales_ready") if not any(each.sales_ready for each in stages) else None,
        _gap(briefing, "after_sale") if not any(each.phase == "after_sale" for each in stages) else None,
        _gap(briefing, "handoffs") if len(stages) > 1 and not journey.handoffs else None,
    )
    return tuple(each for each in found if each)


def persona_gaps(briefing: Briefing, persona: Persona, journey: Journey, stops: dict[str, Stop]) -> tuple[Gap, ...]:
    """Return what a persona lacks on one journey; `stops` goes by stage."""
    if not briefing.internal or persona.status == "retired":
        return ()
    who, stopping = story_link(briefing, persona).text, [each for each in journey.stages if each.id in stops]
    silent = (
        _at(
            briefing,
            "engagement",
            (each for each in stopping if not stops[each.id].engagement.get(team, "").strip()),
            who=who,
            team=briefing.words.team(team),
        )
        for team in briefing.settings.teams
    )
    found = (
        _at(briefing, "stop", (each for each in journey.stages if each.id not in stops), who=who),
        _at(briefing, "content", (each for each in stopping if not stops[each.id].assets), who=who),
        _at(briefing, "asks", (each for each in stopping if not stops[each.id].asks), who=who),
        _at(briefing, "feeling", (each for each in stopping if stops[each.id].feeling is None), who=who),
        *silent,
    )
    return tuple(each for each in found if each)


def _at(briefing: Briefing, what: str, stages: Iterable[Stage], **parts: str) -> Gap | None:
    names = [each.name for each in stages]
    return _gap(briefing, what, stages=briefing.words.list(names), **parts) if names else None


def _gap(briefing: Briefing, what: str, **parts: str) -> Gap:
    words = briefing.words
    # A stage may be named by a question, which ends the sentence by itself.
    missing = words(f"gap.{what}", None, **parts).replace("?.", "?")
    return Gap(missing, words(f"gap.{what}.next", None, **parts))
