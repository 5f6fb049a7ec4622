"""Briefings of a few definitions on one day, for tests of alignment and reviews."""

from __future__ import annotations

import datetime as dt
from typing import Any

from personary.model.types import Definition
from personary.views.briefing import Briefing
from personary.words import words_for
from tests.builders import a_catalog

TODAY = dt.date(2026, 11, 20)
BOTH = ["marketing", "sales"]


def a_briefing(*definitions: Definition, today: dt.date = TODAY, **settings: Any) -> Briefing:
    catalog = a_catalog(*definitions, **settings)
    return Briefing("Buyers", catalog, today, words_for(catalog.settings.language))


def a_disagreement(about: str = "What blocks the order", **keys: Any) -> dict[str, Any]:
    return {"about": about, "positions": {"sales": {"text": "The price", "basis": "opinion"}}, **keys}


def a_commitment(what: str = "One page", **keys: Any) -> dict[str, Any]:
    start = {"what": what, "by_team": "marketing", "to_team": "sales", "personas": ["oda"], "state": "open"}
    return {**start, **keys}


def a_review(day: str, *personas: str, **keys: Any) -> dict[str, Any]:
    return {"date": day, "personas": list(personas), "attendees": {"marketing": "3", "sales": "2"}, **keys}
