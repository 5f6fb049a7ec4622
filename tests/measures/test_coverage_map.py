import datetime as dt

from personary.measures.coverage_map import Cell, Share, coverage_map, stages_of
from tests.builders import a_catalog, a_committee, a_journey, a_persona, a_role_play

TODAY = dt.date(2026, 11, 20)


def a_project(**keys):
    return a_catalog(a_persona(**keys), a_committee(journey="new-business"), a_journey())


def test_each_stage_is_asked_for_a_stop_content_and_a_role_play():
    cells = coverage_map(a_project(), TODAY).cells
    assert [(cell.lane, cell.at) for cell in cells[:3]] == [
        ("stop", "new-business/first-talk"),
        ("content", "new-business/first-talk"),
        ("role_play", "new-business/first-talk"),
    ]
    assert len(cells) == 2 * 3 + 10


def test_a_stop_with_content_and_a_played_scene_cover_their_cells():
    stop = {"stage": "new-business/first-talk", "assets": ["plan"]}
    played = a_role_play(debriefs=[{"date": "2026-06-12", "aligned": "fully"}])
    catalog = a_catalog(a_persona(stops=[stop]), a_committee(journey="new-business"), a_journey(), played)
    covered = [cell.lane for cell in coverage_map(catalog, TODAY).cells if cell.covered]
    assert covered == ["stop", "content", "role_play"]


def test_a_scene_nobody_has_played_covers_nothing():
    catalog = a_catalog(a_persona(), a_committee(journey="new-business"), a_journey(), a_role_play())
    assert coverage_map(catalog, TODAY).by_lane["role_play"] == Share(0, 2)


def test_content_that_answers_an_objection_counts_at_its_stage():
    objection = {"says": "Too old.", "raised_at": "new-business/daily-use", "asset": "visit"}
    found = coverage_map(a_project(objections=[objection]), TODAY)
    assert Cell("oda", "content", "new-business/daily-use", covered=True) in found.cells


def test_a_vacuous_answer_is_a_hole():
    found = coverage_map(a_project(differentiators=["We are the market leader"]), TODAY)
    assert Cell("oda", "question", "differentiators", covered=False) in found.holes


def test_a_member_travels_only_while_they_sit_there():
    member = {"persona": "oda", "joins_at": "daily-use"}
    catalog = a_catalog(a_persona(), a_committee(journey="new-business", members=[member]), a_journey())
    assert stages_of(catalog, catalog.personas[0]) == ("new-business/daily-use",)


def test_somebody_in_no_committee_travels_where_they_have_stops():
    catalog = a_catalog(a_persona(stops=[{"stage": "new-business/first-talk"}]), a_journey())
    assert stages_of(catalog, catalog.personas[0]) == ("new-business/first-talk",)


def test_candidates_and_retired_ones_are_left_out():
    assert coverage_map(a_project(status="candidate"), TODAY).cells == ()
    assert coverage_map(a_project(status="retired"), TODAY).figure == 0


def test_the_figure_is_rounded_down_so_that_100_means_all():
    assert Share(199, 200).percent == 99
    assert Share(200, 200).percent == 100
    assert Share(0, 0).percent == 0


def test_shares_by_lane_and_by_persona_add_up():
    found = coverage_map(a_project(titles=["Head"], competitors=[{"name": "Portal"}]), TODAY)
    assert sum(share.cells for share in found.by_lane.values()) == found.total.cells
    assert sum(share.covered for share in found.by_persona.values()) == found.total.covered
    assert found.figure == found.total.covered * 100 // found.total.cells
