"""The persona roadmap: stops, silence, and what is missing."""

from __future__ import annotations

import re

import pytest

from personary.catalog.project import project
from personary.pages.plan import make_site
from personary.views.parts import Link
from personary.views.persona_roadmap import present_persona_roadmap, travelling_personas
from tests.builders import a_catalog, a_committee, a_journey, a_persona, an_alignment
from tests.views.journeys import a_briefing, a_stop, a_way, briefing_of


def _cell(way, stage, key):
    stages = [each for leg in way.legs for each in leg.stages]
    return next((cell.lines for cell in stages[stage].cells if cell.lane.key == key), ())


def test_each_journey_is_a_road_of_all_its_stages():
    stops = [a_stop("more/s2", doing="Waits"), a_stop("new-business/first-talk", doing="Walks the line")]
    briefing = a_briefing(a_journey(), a_way(3, "more"), a_persona(stops=stops))
    view = present_persona_roadmap(briefing, "oda")
    assert [(way.link.id, way.about) for way in view.ways] == [
        ("more", "New business, stops at 1 of 3 stages"),
        ("new-business", "New business, stops at 1 of 2 stages"),
    ]
    assert _cell(view.ways[0], 0, "doing")[0].style == "quiet"
    assert _cell(view.ways[0], 1, "doing")[0].parts == ("Waits",)
    assert view.ways[0].legs[0].stages[0].link == Link("Stage 1", "journey-roadmap", "more", "stage-s1")


def test_each_team_says_what_it_wants_and_what_it_does_and_a_third_team_needs_no_goal():
    stage = {"id": "s1", "name": "One", "phase": "before_sale",
             "goals": {"marketing": {"text": "Be asked", "kpi": "talks"}, "sales": "Agree what counts"}}  # fmt: skip
    kpi = {"id": "talks", "name": "Talks", "objective": "Be early", "contribution": {"marketing": "A", "sales": "B"}}
    stop = a_stop("new-business/s1", engagement={"marketing": "Sends the record", "service": "Listens"})
    briefing = a_briefing(
        a_journey(stages=[stage]), a_persona(stops=[stop]), an_alignment(kpis=[kpi]), further_teams=["service"]
    )
    way = present_persona_roadmap(briefing, "oda").ways[0]
    labels = {
        team: [(line.label, line.parts[0]) for line in _cell(way, 0, f"team-{team}")]
        for team in ("marketing", "sales", "service")
    }
    assert labels == {
        "marketing": [
            ("Wants:", "Be asked"),
            ("KPI", Link("Talks", "alignment", "", "kpi-talks")),
            ("Does:", "Sends the record"),
        ],
        "sales": [("Wants:", "Agree what counts"), ("Gap:", "no KPI yet"), ("Gap:", "does nothing here yet")],
        "service": [("Does:", "Listens")],
    }


def test_gaps_are_said_in_words_with_the_next_step():
    stops = [a_stop("new-business/s1", engagement={"sales": "Calls"}, asks=["Why?"], feeling="0")]
    view = present_persona_roadmap(a_briefing(a_way(2), a_persona(stops=stops)), "oda")
    assert [gap.missing for gap in view.ways[0].gaps] == [
        "No stop at: Stage 2.",
        "No content for Oda at: Stage 1.",
        "Marketing does nothing for Oda at: Stage 1.",
    ]
    assert all(gap.next for gap in view.ways[0].gaps)


def test_objections_and_company_are_one_click_away():
    stops = [a_stop("new-business/first-talk", doing="Walks the line")]
    oda = a_persona(stops=stops, objections=[{"says": "Too old.", "raised_at": "new-business/first-talk"}])
    view = present_persona_roadmap(a_briefing(a_journey(), oda, a_persona("mira", name="Mira", stops=stops)), "oda")
    assert _cell(view.ways[0], 0, "against")[0].parts == (Link("Too old.", "persona-story", "oda", "objections-0"),)
    assert _cell(view.ways[0], 0, "with")[0].parts == (Link("Mira", "persona-story", "mira"),)


def test_a_journey_of_their_committee_without_a_stop_is_named():
    briefing = a_briefing(a_journey(), a_persona(), a_committee(journey="new-business"))
    view = present_persona_roadmap(briefing, "oda")
    assert view.empty is not None
    assert view.not_yet[0].journey == Link("From a bad night", "journey-roadmap", "new-business")


def test_who_has_a_roadmap():
    stopping = [a_stop("new-business/first-talk", doing="Walks")]
    definitions = (
        a_journey(audience="partner"),
        a_persona("anna", status="candidate"),
        a_persona("mira", audience="partner"),
        a_persona("oda", audience="partner", stops=stopping),
        a_persona("rudi", status="retired", stops=stopping),
    )
    assert travelling_personas(a_briefing(*definitions)) == ("mira", "oda", "rudi")
    shown = briefing_of(project(a_catalog(*definitions, audience="partner"), "partner"))
    assert travelling_personas(shown) == ("oda",)
    assert present_persona_roadmap(shown, "oda").ways[0].gaps == ()


@pytest.mark.parametrize("language", ["en", "de"])
def test_several_journeys_make_no_doubled_ids(language):
    stops = [a_stop(f"{journey}/s{n}", feeling="1") for journey in ("new-business", "more") for n in (1, 9)]
    briefing = a_briefing(a_way(9), a_way(9, "more"), a_persona(stops=stops), language=language)
    page = next(page for page in make_site(briefing, {}).pages if page.address == "personas/oda/roadmap/")
    ids = re.findall(r'\sid="([^"]+)"', page.body)
    assert len(ids) == len(set(ids))
    assert {"journey-more", "more-stage-s9", "new-business-stage-s9"} <= set(ids)
    assert "style=" not in page.body
