"""The sheets of the two sellers: one shape, two sides. They hold nothing that the buyer keeps back."""

from __future__ import annotations

from personary.frozen import frozen
from personary.views.briefing import Briefing
from personary.views.frame import Frame
from personary.views.parts import Link
from personary.views.scene import staged
from personary.views.scene_script import Spoken, sellers_lines
from personary.views.scene_sellers import Opposite, Seller, SellerSide, opposites, seller_side


@frozen
class SellerSheet:
    """What a marketer or a salesperson takes into the scene."""

    frame: Frame
    name: str
    role: str
    play: str
    where: Link | None
    objective: str
    opposite: tuple[Opposite, ...]
    side: SellerSide
    way_in: tuple[Spoken, ...]
    hints_title: str
    value: str


def seller_sheet(briefing: Briefing, id_: str, seller: Seller) -> SellerSheet:
    """Present the sheet of one seller."""
    staging, words = staged(briefing, id_), briefing.words
    # A script that was made of the guide's questions would only repeat them.
    way_in = sellers_lines(staging.script, staging.secrets) if staging.scene.play.script else ()
    return SellerSheet(
        frame=Frame(
            title=words("play.sheet.title", sheet=words(f"play.sheet.{seller}"), scene=staging.name),
            description=words(f"play.{seller}.about", who=staging.people),
        ),
        name=staging.name,
        role=words(f"play.{seller}"),
        play=words("play.of_play", int(staging.timing.play)),
        where=staging.where,
        objective=staging.objective,
        opposite=opposites(briefing, staging.scene),
        side=seller_side(briefing, staging.scene, staging.secrets, seller),
        way_in=way_in,
        hints_title=words(f"play.hints.{seller}"),
        value=words("play.value_was", who=staging.people),
    )
