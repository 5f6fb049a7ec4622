"""The buyer's sheet: the one that nobody who sells may read."""

from __future__ import annotations

from personary.frozen import frozen
from personary.views.briefing import Briefing
from personary.views.frame import Frame
from personary.views.scene import Staging, staged


@frozen
class BuyerSheet:
    """What the buyers need to play their parts."""

    frame: Frame
    staging: Staging
    play: str
    value: str


def present_role_play_buyer(briefing: Briefing, id_: str) -> BuyerSheet:
    """Present the buyer's sheet of a scene."""
    staging, words = staged(briefing, id_), briefing.words
    return BuyerSheet(
        frame=Frame(
            title=words("play.sheet.title", sheet=words("play.sheet.buyer"), scene=staging.name),
            description=words("play.buyer.about", who=staging.people),
        ),
        staging=staging,
        play=words("play.of_play", int(staging.timing.play)),
        value=words("play.value_was", who=staging.people),
    )
