"""The salesperson's sheet."""

from __future__ import annotations

from personary.views.briefing import Briefing
from personary.views.seller_sheets import SellerSheet, seller_sheet


def present_role_play_salesperson(briefing: Briefing, id_: str) -> SellerSheet:
    """Present the salesperson's sheet of a scene."""
    return seller_sheet(briefing, id_, "salesperson")
