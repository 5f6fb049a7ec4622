"""Journeys of any length with people on them, for tests of roadmaps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from personary.catalog.catalog import Catalog
from personary.model.journey import Journey
from personary.model.persona import Persona
from personary.model.settings import Settings
from personary.model.types import Definition
from personary.views.briefing import Briefing
from personary.words import words_for
from tests.builders import a_catalog, a_journey, a_persona, an_alignment

TODAY = dt.date(2026, 6, 15)

SEVEN = (
    ("putting-out-fires", "Putting out fires", "before_sale"),
    ("naming-the-problem", "Naming the problem", "before_sale"),
    ("weighing-ways", "Weighing ways", "before_sale"),
    ("pilot", "Pilot on one line", "before_sale"),
    ("making-the-case", "Making the case", "before_sale"),
    ("first-ninety-days", "First ninety days", "after_sale"),
    ("everyday-use", "Everyday use", "after_sale"),
)


def a_briefing(*definitions: Definition, **settings: Any) -> Briefing:
    return briefing_of(a_catalog(*definitions, **settings))


def briefing_of(catalog: Catalog) -> Briefing:
    settings: Settings = catalog.settings
    return Briefing("Buyers", catalog, TODAY, words_for(settings.language))


def a_way(count: int, id_: str = "new-business", **keys: Any) -> Journey:
    """A journey of so many bare stages."""
    stages = [{"id": f"s{n}", "name": f"Stage {n}", "phase": "before_sale"} for n in range(1, count + 1)]
    return a_journey(id_, stages=stages, **keys)


def a_stop(stage: str, **keys: Any) -> Mapping[str, Any]:
    return {"stage": stage, **keys}


def a_full_journey() -> tuple[Definition, ...]:
    """Seven stages with all that may be written of them, and four people on each."""
    stages = [
        {
            "id": id_,
            "name": name,
            "phase": phase,
            "sales_ready": "true" if id_ == "weighing-ways" else "false",
            "entry_criteria": ["A stop is written down with its cost", "Two people have named the same machine"],
            "goals": {
                "marketing": {"text": "Peers hear a plain story of one bad night", "kpi": "visits"},
                "sales": {"text": "Walks the line when invited, and asks only", "kpi": "talks"},
            },
            "moves_on_when": ["A stop is written down with a cost"],
            "stalls_when": ["Nobody adds up the hours"],
            "unstick_with": ["Half a day with a peer"],
        }
        for id_, name, phase in SEVEN
    ]
    handoff = {
        "from_team": "marketing",
        "to_team": "sales",
        "what_passes": ["The cost sheet", "Who decides, and in which words"],
        "sla": "Two working days",
        "from_team_still_does": ["Keeps the diary with the crew each week, and answers IT"],
        "accept_or_return": "Goes back with one reason; we talk before Friday.",
    }
    journey = a_journey(
        name="From putting out fires to quiet Tuesdays",
        stages=stages,
        handoffs=[
            {**handoff, "from_stage": "weighing-ways", "to_stage": "pilot"},
            {**handoff, "from_stage": "making-the-case", "to_stage": "first-ninety-days",
             "from_team": "sales", "to_team": "marketing"},
        ],
        branches=[
            {"from_stage": "everyday-use", "to_journey": "more-lines", "when": "Two lines have a clean quarter"},
            {"from_stage": "first-ninety-days", "to_journey": "parts", "when": "The first catch saved a courier"},
        ],
    )  # fmt: skip
    return (
        journey,
        a_way(2, "more-lines", name="More lines, same plant", kind="upsell"),
        a_way(2, "parts", name="Spare-parts planning", kind="cross_sell"),
        *(_traveller(name, n) for n, name in enumerate(("Oda", "Mira", "Henrik", "Tarek"))),
        an_alignment(
            kpis=[_kpi("visits", "Plants that ask for a visit"), _kpi("talks", "First talks held early")],
            library=[{"id": f"item-{n}", "title": f"The sheet with the cost of a stop, {n}"} for n in range(7)],
        ),
    )


def _traveller(name: str, n: int) -> Persona:
    stops = [
        a_stop(
            f"new-business/{id_}",
            doing="Compares the list with the notes of the night shift",
            thinking="Third week, and nobody has switched it off.",
            feeling=str((position + n) % 5 - 2),
            because="The customer rang before she knew of it",
            asks=["What breaks if you go away?"],
            touchpoints=["Peer visit"],
            core_message="You heard it coming.",
            engagement={"marketing": "Invites to a plant like theirs", "sales": "Rings within a week"},
            assets=[f"item-{position}"] if n == 0 else [],
        )
        for position, (id_, _, _) in enumerate(SEVEN)
        if position >= n
    ]
    return a_persona(name.lower(), name=f"{name}, maintenance", stops=stops)


def _kpi(id_: str, name: str) -> Mapping[str, Any]:
    return {"id": id_, "name": name, "objective": "Be there early", "contribution": {"marketing": "A", "sales": "B"}}
