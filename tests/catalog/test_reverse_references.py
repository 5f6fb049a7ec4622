"""Who refers to whom: each narrow question gets the answer that a look through everything would give."""

from __future__ import annotations

from pathlib import Path

import pytest

from personary.catalog.catalog import Catalog
from personary.measures.scenes import scenes, scenes_at
from personary.workspace import open_project
from tests.builders import a_catalog, a_committee, a_journey, a_persona, an_alignment

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module", params=(".", "tests/examples/small", "tests/examples/german"))
def catalog(request: pytest.FixtureRequest) -> Catalog:
    return open_project(ROOT / request.param).catalog


def test_what_belongs_to_a_persona(catalog: Catalog) -> None:
    for persona in catalog.personas:
        assert catalog.commitments(persona) == tuple(
            (n, each) for n, each in enumerate(catalog.alignment.commitments) if persona.id in each.personas
        )
        assert catalog.reviews(persona) == tuple(
            each for each in catalog.alignment.reviews if persona.id in each.personas
        )
        assert catalog.primary_for(persona) == tuple(
            each for each in catalog.market.segments if each.primary_persona == persona.id
        )
        assert catalog.observed(persona) == tuple(
            (scene, debrief, change)
            for scene in catalog.role_plays
            for debrief in scene.debriefs
            for change in debrief.observed_changes
            if change.persona == persona.id
        )


def test_what_belongs_to_a_committee_or_a_journey(catalog: Catalog) -> None:
    for committee in catalog.committees:
        meetings = tuple(each for each in catalog.alignment.reviews if committee.id in each.committees)
        assert catalog.reviews(committee) == meetings
    for journey in catalog.journeys:
        assert catalog.travelling(journey) == tuple(each for each in catalog.committees if each.journey == journey.id)
        assert catalog.branches_to(journey) == tuple(
            (other, branch)
            for other in catalog.journeys
            for branch in other.branches
            if branch.to_journey == journey.id
        )


def test_what_happens_at_a_stage(catalog: Catalog) -> None:
    for journey in catalog.journeys:
        for stage in journey.stages:
            assert scenes_at(catalog, journey, stage) == tuple(
                each for each in scenes(catalog) if each.journey is journey and each.stage is stage
            )
            assert catalog.stalls_at(journey, stage) == tuple(
                (committee, stall)
                for committee in catalog.committees
                if committee.dynamics
                for stall in committee.dynamics.stalls
                if catalog.stage(stall.stage, committee.journey) == (journey, stage)
            )


def test_a_persona_and_a_committee_of_one_name_are_not_mistaken_for_each_other() -> None:
    review = {"date": "2026-05-04", "committees": ["oda"], "attendees": {"sales": 2}}
    catalog = a_catalog(a_persona("oda"), a_committee("oda"), a_journey(), an_alignment(reviews=[review]))
    assert catalog.reviews(catalog.personas[0]) == ()
    assert len(catalog.reviews(catalog.committees[0])) == 1


def test_a_figure_is_worked_out_once_in_each_catalog() -> None:
    asked: list[str] = []
    first, second = a_catalog(), a_catalog()
    for catalog in (first, first, second):
        assert catalog.once("nothing", lambda: asked.append("asked")) is None
    assert len(asked) == 2
