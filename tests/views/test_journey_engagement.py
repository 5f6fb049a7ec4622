"""Who meets whom: the grid of parts and teams by stage, and what it says when a team never meets the one who signs."""

from __future__ import annotations

import pytest

from personary.pages.plan import make_site
from personary.views.journey_engagement import heat_grid, never_met
from tests.builders import a_committee, a_persona
from tests.views.journeys import a_briefing, a_stop, a_way


def people(**engagement: str):
    stops = [a_stop("new-business/s1"), a_stop("new-business/s2", engagement=engagement)]
    members = [
        {"persona": "ivo", "buying_roles": ["gatekeeper"]},
        {"persona": "oda", "buying_roles": ["economic_buyer"]},
    ]
    ivo = a_persona("ivo", name="Ivo", stops=[a_stop("new-business/s1", engagement={"marketing": "Writes"})])
    committee = a_committee(journey="new-business", members=members)
    return a_persona(stops=stops), ivo, committee, a_way(3)


def grid_of(*definitions, **settings):
    briefing = a_briefing(*definitions, **settings)
    return heat_grid(briefing, briefing.catalog.journeys[0])


def test_each_part_has_a_row_for_each_team_and_who_signs_stands_first():
    grid = grid_of(*people(sales="Calls"))
    assert grid is not None
    assert grid.stages == ("Stage 1", "Stage 2", "Stage 3")
    rows = [(row.part, row.team.name, row.met, row.total, row.never) for row in grid.rows]
    assert rows == [
        ("Economic buyer", "Marketing", ("", "", ""), "", True),
        ("Economic buyer", "Sales", ("", "Oda", ""), "1 of 3 stages", False),
        ("Gatekeeper", "Marketing", ("Ivo", "", ""), "1 of 3 stages", False),
        ("Gatekeeper", "Sales", ("", "", ""), "", False),
    ]
    assert [row.is_first for row in grid.rows] == [True, False, True, False]


def test_a_further_team_has_a_row_only_where_it_meets_somebody():
    grid = grid_of(*people(service="Sets it up"), further_teams=["service"])
    assert grid is not None
    assert [(row.part, row.team.name) for row in grid.rows if row.team.name == "Service"] == [
        ("Economic buyer", "Service")
    ]


def test_before_anybody_wrote_what_teams_do_there_is_no_grid():
    oda, _, committee, way = people()
    assert grid_of(oda, committee, way) is None


def test_the_grid_is_for_our_own_people():
    assert grid_of(*people(sales="Calls"), audience="partner") is None


@pytest.mark.parametrize(
    ("engagement", "told"),
    [
        ({"sales": "Calls"}, ["Marketing never meets: Economic buyer."]),
        ({"sales": "Calls", "marketing": "Writes"}, []),
    ],
)
def test_a_team_that_never_meets_who_signs_is_told_with_the_next_step(engagement, told):
    briefing = a_briefing(*people(**engagement))
    gaps = never_met(briefing, briefing.catalog.journeys[0])
    assert [gap.missing for gap in gaps] == told
    assert [gap.next for gap in gaps] == [
        "Agree on one thing Marketing could do for Oda, and write it at one of the stops." for _ in told
    ]


def test_a_retired_journey_asks_for_nothing():
    oda, ivo, committee, _ = people(sales="Calls")
    briefing = a_briefing(oda, ivo, committee, a_way(3, status="retired"))
    assert never_met(briefing, briefing.catalog.journeys[0]) == ()


def test_the_page_of_a_journey_shows_the_grid_and_the_gap():
    site = make_site(a_briefing(*people(sales="Calls")), {})
    body = next(page.body for page in site.pages if page.kind == "journey-teams")
    assert '<section class="pn-section" id="engagement">' in body
    assert '<td role="cell" class="pn-heat--s" data-l="2. Stage 2">Oda</td>' in body
    assert '<span class="pn-care">never</span>' in body
    assert "Marketing never meets: Economic buyer." in body
