"""Whether a quote may be shown: the words of a real person need that person's consent (S2-09)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal, get_args

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.model.choices import Audience
from personary.model.evidence import Evidence
from personary.model.persona import Quote

AUDIENCES: tuple[Audience, ...] = get_args(Audience)
"""From the narrowest circle to the widest."""

Hidden = Literal["no_evidence", "held", "withdrawn", "no_consent", "expired", "covers_less"]
_HOPEFUL: tuple[Hidden, ...] = ("covers_less", "expired", "no_consent", "withdrawn", "held", "no_evidence")


@frozen
class QuoteState:
    """Whether a quote is shown, and if not, the reason that is nearest to a yes."""

    shown: bool
    reason: Hidden | None = None


def quote_state(catalog: Catalog, quote: Quote, today: dt.date, audience: Audience) -> QuoteState:
    """Decide whether `audience` may read a quote; one we composed ourselves needs nobody's consent."""
    if quote.wording != "verbatim":
        return QuoteState(True)
    obstacles = tuple(_obstacles(catalog, quote, today, audience))
    if None in obstacles:
        return QuoteState(True)
    return QuoteState(False, next(reason for reason in _HOPEFUL if reason in (*obstacles, "no_evidence")))


def is_within(audience: Audience, circle: Audience) -> bool:
    """Whether everybody in `audience` belongs to `circle`."""
    return AUDIENCES.index(audience) <= AUDIENCES.index(circle)


def _obstacles(catalog: Catalog, quote: Quote, today: dt.date, audience: Audience) -> Iterator[Hidden | None]:
    for id_ in quote.evidence:
        piece = catalog.piece(id_)
        if piece is not None:
            yield _obstacle(piece, today, audience)
        elif id_ in catalog.held_back or ("evidence", id_) in catalog.broken:
            yield "held"


def _obstacle(piece: Evidence, today: dt.date, audience: Audience) -> Hidden | None:
    if piece.withdrawn is not None:
        return "withdrawn"
    if piece.consent is None:
        return "no_consent"
    if piece.consent.expires is not None and piece.consent.expires < today:
        return "expired"
    return None if is_within(audience, piece.consent.covers) else "covers_less"
