"""The message house of a journey: what all could sign, and below it what we say to each at each stage (S4-21)."""

from __future__ import annotations

from personary.frozen import frozen
from personary.model.journey import Journey
from personary.views.briefing import Briefing
from personary.views.parts import Link
from personary.views.stage_lines import present_at, roadmap_link


@frozen
class Said:
    """The one message for a persona; without it, that there is none."""

    who: Link
    message: str


@frozen
class Floor:
    """A stage, and the one message for everybody who stops there."""

    number: int
    stage: str
    said: tuple[Said, ...]
    silent: str
    """For whom nothing is written yet; for our own people only."""


@frozen
class MessageHouse:
    """The visions of the committees on this way, and the stages."""

    roof: tuple[tuple[Link, str], ...]
    floors: tuple[Floor, ...]


def message_house(briefing: Briefing, journey: Journey) -> MessageHouse | None:
    """Present what is said on a journey; nothing before there is a message."""
    floors = tuple(_floor(briefing, journey, number) for number in range(len(journey.stages)))
    if not any(floor.said for floor in floors):
        return None
    roof = (
        (Link(each.title, "committee", each.id), each.shared_vision)
        for each in briefing.catalog.committees
        if each.journey == journey.id and each.status != "retired" and each.shared_vision
    )
    return MessageHouse(tuple(roof), tuple(floor for floor in floors if floor.said or floor.silent))


def _floor(briefing: Briefing, journey: Journey, number: int) -> Floor:
    stage = journey.stages[number]
    present = present_at(briefing, journey, stage)
    said = ((persona, stop.core_message) for persona, stop in present if stop.core_message)
    silent = [roadmap_link(briefing, persona).text for persona, stop in present if not stop.core_message]
    return Floor(
        number + 1,
        stage.name,
        tuple(
            Said(roadmap_link(briefing, persona, anchor=f"journey-{journey.id}"), message) for persona, message in said
        ),
        briefing.words("journey.messages.silent", who=briefing.words.list(silent))
        if silent and briefing.internal
        else "",
    )
