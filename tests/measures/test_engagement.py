from personary.measures.engagement import heat
from tests.builders import a_catalog, a_committee, a_journey, a_persona


def a_project(**stop):
    member = {"persona": "oda", "buying_roles": ["economic_buyer"]}
    stops = [{"stage": "new-business/first-talk", **stop}]
    return a_catalog(a_persona(stops=stops), a_committee(journey="new-business", members=[member]), a_journey())


def test_a_team_meets_a_role_where_it_has_an_engagement():
    catalog = a_project(engagement={"sales": "Calls within a week"})
    grid = heat(catalog, catalog.journeys[0])
    assert grid.roles == ("economic_buyer",)
    assert grid.played_by("economic_buyer") == ("oda",)
    assert grid.played_by("champion") == ()
    assert grid.is_met("sales", "economic_buyer")
    assert not grid.is_met("marketing", "economic_buyer")
    assert [each.done for each in grid.meetings if each.done] == [(("oda", "Calls within a week"),)]


def test_a_grid_has_a_cell_for_every_stage_team_and_role():
    catalog = a_project()
    grid = heat(catalog, catalog.journeys[0])
    assert len(grid.meetings) == 2 * 2 * 1
    assert not grid.is_written


def test_roles_of_a_committee_on_another_journey_have_no_rows():
    catalog = a_catalog(a_persona(buying_roles=["champion"]), a_committee(journey="other"), a_journey())
    assert heat(catalog, catalog.journeys[0]).roles == ()
