"""The observer's sheet: what to watch for, and the rubric to tick. Observers sell in the next round: no secrets."""

from __future__ import annotations

from personary.frozen import frozen
from personary.views.briefing import Briefing
from personary.views.frame import Frame
from personary.views.scene import staged
from personary.views.scene_script import Criterion


@frozen
class ObserverSheet:
    """What an observer takes into the scene."""

    frame: Frame
    name: str
    play: str
    people: str
    objective: str
    watch_for: tuple[str, ...]
    rubric: tuple[Criterion, ...]
    roles: tuple[str, ...]


def present_role_play_observer(briefing: Briefing, id_: str) -> ObserverSheet:
    """Present the observer's sheet of a scene."""
    staging, words = staged(briefing, id_), briefing.words
    told = staging.secrets.are_told_by
    return ObserverSheet(
        frame=Frame(
            title=words("play.sheet.title", sheet=words("play.sheet.observer"), scene=staging.name),
            description=words("play.observer.about", who=staging.people),
        ),
        name=staging.name,
        play=words("play.of_play", int(staging.timing.play)),
        people=staging.people,
        objective=staging.objective,
        watch_for=staging.secrets.kept(staging.watch_for),
        rubric=tuple(each for each in staging.rubric if not told(each.criterion) and not told(each.looks_like)),
        roles=tuple(words(f"play.{role}") for role in ("buyer", "marketer", "salesperson")),
    )
