"""The journey roadmap, from one stage to twelve, with nobody and with many."""

from __future__ import annotations

import dataclasses
import re

import pytest

from personary.catalog.project import project
from personary.pages.plan import make_site
from personary.views.journey_roadmap import JourneyRoadmap, present_journey_roadmap
from personary.views.parts import Link
from personary.views.road import Line
from tests.builders import a_catalog, a_committee, a_journey, a_market, a_persona, a_role_play, an_alignment
from tests.views.journeys import a_briefing, a_full_journey, a_stop, a_way, briefing_of


def _page(*definitions, **settings) -> JourneyRoadmap:
    return present_journey_roadmap(a_briefing(*definitions, **settings), "new-business")


def _cell(view: JourneyRoadmap, stage: int, key: str) -> tuple[Line, ...]:
    stages = [each for leg in view.legs for each in leg.stages]
    return next((cell.lines for cell in stages[stage].cells if cell.lane.key == key), ())


def _body(*definitions, **settings) -> str:
    site = make_site(a_briefing(*definitions, **settings), {})
    return next(page.body for page in site.pages if page.address == "journeys/new-business/")


@pytest.mark.parametrize(
    ("count", "rows"), [(0, []), (1, [1]), (2, [2]), (7, [7]), (8, [4, 4]), (9, [4, 5]), (12, [6, 6]), (15, [5, 5, 5])]
)
def test_stages_are_laid_in_rows_of_at_most_seven(count, rows):
    view = _page(a_way(count))
    assert [len(leg.stages) for leg in view.legs] == rows
    assert [stage.number for leg in view.legs for stage in leg.stages] == list(range(1, count + 1))


def test_a_row_that_goes_on_runs_over_its_edge():
    first, second = _page(a_way(12)).legs
    assert first.route.line == "M100 92H1200"
    assert second.route.line == "M0 92H1100"


def test_bare_stages_have_no_lanes_and_say_what_is_missing():
    view = _page(a_way(3))
    assert view.legs[0].lanes == ()
    assert [gap.missing for gap in view.gaps][:2] == [
        "Nobody stops at: Stage 1, Stage 2 and Stage 3.",
        "No goals at: Stage 1, Stage 2 and Stage 3.",
    ]
    assert all(gap.next for gap in view.gaps)


def test_a_journey_without_stages_asks_for_them():
    view = _page(a_way(0))
    assert view.legs == ()
    assert len(view.gaps) == 1


def test_whoever_joins_stands_first_and_both_teams_measure_their_goals():
    view = _page(*a_full_journey())
    joining, staying = _cell(view, 1, "table")
    assert (joining.parts, joining.tail) == ((Link("Mira", "persona-story", "mira"),), "joins")
    assert staying.parts == (Link("Oda", "persona-story", "oda"),)
    goal, kpi = _cell(view, 0, "team-sales")
    assert goal.parts == ("Walks the line when invited, and asks only",)
    assert kpi.parts == (Link("First talks held early", "alignment", "", "kpi-talks"),)


def test_the_line_is_that_of_whoever_stops_most_and_of_a_primary_customer_on_a_tie():
    stops = [a_stop("new-business/first-talk", feeling="1")]
    both = a_persona("anna", name="Anna", stops=stops), a_persona("oda", stops=stops)
    assert "Anna" in _page(a_journey(), *both).feelings_of
    market = {"segments": [{"id": "metal", "name": "Metal", "market": "plants", "primary_persona": "oda"}]}
    assert "Oda" in _page(a_journey(), *both, a_market(**market)).feelings_of


def test_a_feeling_is_told_by_its_reason_then_by_a_thought_then_by_its_word():
    stops = [
        a_stop("new-business/s1", feeling="-2", because="The customer rang first", thinking="Not again."),
        a_stop("new-business/s2", feeling="0", thinking="Show me."),
        a_stop("new-business/s3", feeling="2"),
    ]
    view = _page(a_way(3), a_persona(stops=stops))
    assert [_cell(view, n, "feel")[0].parts[0] for n in range(3)] == [
        "The customer rang first",
        "Show me.",
        "very good",
    ]
    assert [stage.felt.value for stage in view.legs[0].stages] == ["−2", "0", "+2"]


def test_a_feeling_that_is_not_known_breaks_the_line():
    stops = [a_stop(f"new-business/s{n}", feeling="1") for n in (1, 2, 4)]
    view = _page(a_way(4), a_persona(stops=stops))
    assert view.legs[0].curve.count("M") == 2


def test_at_most_five_lines_are_drawn_and_all_others_are_named():
    people = [
        a_persona(f"p{n}", name=f"P{n}", stops=[a_stop("new-business/s1", feeling="0"), a_stop("new-business/s2")])
        for n in range(7)
    ]
    view = _page(a_way(2), *people)
    assert [line.dash for line in view.overlay.lines] == [1, 2, 3, 4, 5]
    assert [link.text for link in view.others] == ["P5", "P6"]
    assert view.overlay.lines[0].who == Link("P0", "persona-roadmap", "p0")
    assert view.overlay.lines[0].felt[1] is None


def test_one_person_alone_needs_no_comparison():
    view = _page(a_way(2), a_persona(stops=[a_stop("new-business/s1", feeling="0")]))
    assert view.overlay is None
    assert not view.frame.has("compare")


def test_a_handoff_keeps_the_duty_of_the_first_team_and_may_go_to_a_third_one():
    handoff = {"from_stage": "first-talk", "to_stage": "daily-use", "from_team": "sales", "to_team": "service",
               "what_passes": ["The measure"], "sla": "One day", "from_team_still_does": ["Joins three reviews"],
               "accept_or_return": "In two days."}  # fmt: skip
    view = _page(a_journey(handoffs=[handoff]), further_teams=["service"])
    card = view.handoffs[0]
    assert (card.label, card.to_team.style, card.still, card.still_does) == (
        "H1",
        "x",
        "Sales still",
        ("Joins three reviews",),
    )
    assert [each.label for each in view.legs[0].route.handoffs] == ["H1"]


def test_a_branch_leads_to_its_journey_and_back():
    definitions = a_full_journey()
    view = _page(*definitions)
    assert [card.link.id for card in view.legs[0].branches] == ["more-lines", "parts"]
    assert view.legs[0].columns == 8
    other = present_journey_roadmap(a_briefing(*definitions), "more-lines")
    assert other.begins[0].anchor == "stage-everyday-use"


def test_committees_tell_where_they_stall_and_scenes_where_to_practise():
    stall = {"stage": "first-talk", "where": "The council asks", "needs_information": "What is kept", "asset": "sheet"}
    view = _page(
        a_journey(),
        a_persona(),
        a_committee(journey="new-business", dynamics={"stalls": [stall]}),
        a_role_play(),
        an_alignment(library=[{"id": "sheet", "title": "What we record"}]),
    )
    name, where, frees, asset = _cell(view, 0, "committees")
    assert name.parts[0] == Link("First line", "committee", "first-line")
    assert (where.parts, frees.parts) == (("The council asks",), ("What is kept",))
    assert asset.parts[0].text == "What we record"
    assert _cell(view, 0, "practise")[0].parts == (Link("A first talk", "role-play", "first-talk-with-oda"),)
    assert view.committees == (Link("First line", "committee", "first-line"),)


def test_the_retired_stop_nowhere():
    stops = [a_stop("new-business/first-talk", feeling="1")]
    assert _page(a_journey(), a_persona(status="retired", stops=stops)).people == ()


def test_content_that_somebody_lacks_is_a_gap_and_no_gap_is_told_to_partners():
    library = an_alignment(library=[{"id": "sheet", "title": "Sheet"}])
    people = (
        a_persona("oda", audience="partner", stops=[a_stop("new-business/first-talk", assets=["sheet"])]),
        a_persona("mira", audience="partner", name="Mira", stops=[a_stop("new-business/first-talk")]),
    )
    definitions = (a_journey(audience="partner"), *people, library, a_role_play())
    view = _page(*definitions)
    assert [line.style for line in _cell(view, 0, "helps")] == ["", "gap"]
    shown = project(a_catalog(*definitions, audience="partner"), "partner")
    told = present_journey_roadmap(briefing_of(shown), "new-business")
    assert told.gaps == ()
    lines = [line for leg in told.legs for stage in leg.stages for cell in stage.cells for line in cell.lines]
    assert lines
    assert all(line.style != "gap" for line in lines)
    assert not _cell(told, 0, "practise")


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("count", [0, 1, 5, 8, 12])
def test_every_length_becomes_a_page_without_style_attributes_or_doubled_ids(count, language):
    stops = [a_stop(f"new-business/s{n}", feeling=str(n % 5 - 2)) for n in range(1, count + 1)]
    branch = [{"from_stage": f"s{count}", "to_journey": "more", "when": "Later"}] if count else []
    people = (a_persona("oda", stops=stops), a_persona("mira", name="Mira", stops=stops[:3]))
    body = _body(a_way(count, branches=branch), a_way(1, "more"), *people, language=language)
    ids = re.findall(r'\sid="([^"]+)"', body)
    assert len(ids) == len(set(ids))
    assert "style=" not in body
    assert {f"stage-s{n}" for n in range(1, count + 1)} <= set(ids)


def test_what_authors_wrote_is_escaped():
    stage = {"id": "s1", "name": "<b>One</b>", "phase": "before_sale", "entry_criteria": ["<script>"]}
    person = a_persona(name="<i>Oda</i>", stops=[a_stop("new-business/s1", doing="<img>", asks=["a < b"], feeling="1")])
    body = _body(a_journey(stages=[stage]), person)
    assert not re.search(r"<(script|i|img)\b(?! class)", body)
    assert "&lt;script&gt;" in body


def test_the_same_words_stand_in_the_drawing_and_in_the_table():
    body = _body(*a_full_journey())
    assert body.count('aria-hidden="true"') > 3
    for value in ("−2", "very low", "+2", "very good"):
        assert value in body


def test_frozen_through_and_through():
    view = _page(*a_full_journey())
    with pytest.raises(dataclasses.FrozenInstanceError):
        view.title = "Other"
