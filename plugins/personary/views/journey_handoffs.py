"""Handoffs of a journey: what passes, who answers, and what the first team still does."""

from __future__ import annotations

from personary.frozen import frozen
from personary.model.journey import Journey
from personary.views.briefing import Briefing
from personary.views.parts import Link, TeamMark, team_mark
from personary.views.stage_lines import stage_link


@frozen
class HandoffCard:
    """A change of hands."""

    label: str
    """H1, as in the drawing."""
    from_stage: Link
    to_stage: Link
    from_team: TeamMark
    to_team: TeamMark
    ready_when: tuple[str, ...]
    what_passes: tuple[str, ...]
    within: str
    accept_or_return: str
    still: str
    """Whose duty stays."""
    still_does: tuple[str, ...]


def handoff_cards(briefing: Briefing, journey: Journey) -> tuple[HandoffCard, ...]:
    """Return the changes of hands whose stages are there, in the order they are written."""
    words = briefing.words
    cards: list[HandoffCard] = []
    for handoff in journey.handoffs:
        leaves = briefing.catalog.stage(handoff.from_stage, journey.id)
        reaches = briefing.catalog.stage(handoff.to_stage, journey.id)
        if leaves is None or reaches is None:
            continue
        cards.append(
            HandoffCard(
                label=words("journey.handoff.mark", number=len(cards) + 1),
                from_stage=stage_link(*leaves),
                to_stage=stage_link(*reaches),
                from_team=team_mark(briefing, handoff.from_team),
                to_team=team_mark(briefing, handoff.to_team),
                ready_when=reaches[1].entry_criteria,
                what_passes=handoff.what_passes,
                within=handoff.sla,
                accept_or_return=handoff.accept_or_return,
                still=words("journey.handoff.still", team=words.team(handoff.from_team)),
                still_does=handoff.from_team_still_does,
            )
        )
    return tuple(cards)


def before(journey: Journey, card: HandoffCard) -> int:
    """Return the position of the stage before which the drawing shows a change of hands."""
    anchors = [f"stage-{stage.id}" for stage in journey.stages]
    if card.to_stage.id != journey.id:
        return len(anchors) - 1
    return anchors.index(card.to_stage.anchor)
