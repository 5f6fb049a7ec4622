from personary.measures.scenes import scene, scenes, scenes_with
from tests.builders import a_catalog, a_committee, a_journey, a_persona, a_role_play

STOPS = [{"stage": "new-business/daily-use"}, {"stage": "new-business/first-talk", "doing": "Walks the line"}]
OBJECTIONS = [{"says": "We tried this.", "raised_at": "new-business/daily-use"}]


def oda(id_="oda", **keys):
    return a_persona(id_, **{"stops": STOPS, "objections": OBJECTIONS, **keys})


def ids(catalog):
    return [each.id for each in scenes(catalog)]


def test_a_persona_with_stops_and_objections_has_a_scene_that_nobody_wrote():
    found = scene(a_catalog(oda(), a_journey()), "with_oda")
    assert found is not None
    assert not found.is_written
    assert [seat.persona.id for seat in found.seats] == ["oda"]


def test_a_ready_made_scene_plays_where_the_lead_is_ready_for_sales():
    found = scene(a_catalog(oda(), a_journey()), "with_oda")
    assert found.stage.id == "first-talk"
    assert found.seats[0].stop.doing == "Walks the line"


def test_without_a_sales_ready_stage_it_plays_where_they_object():
    stages = [{"id": id_, "name": id_, "phase": "before_sale"} for id_ in ("first-talk", "daily-use")]
    stops = [{"stage": "new-business/first-talk"}, {"stage": "new-business/daily-use"}]
    found = scene(a_catalog(oda(stops=stops), a_journey(stages=stages)), "with_oda")
    assert found.stage.id == "daily-use"


def test_a_stage_that_nobody_knows_takes_the_scene_away_from_nobody():
    assert scene(a_catalog(oda()), "with_oda").stage is None


def test_a_written_scene_takes_the_place_of_the_ready_made_one():
    catalog = a_catalog(oda(), oda("henrik"), a_journey(), a_role_play())
    assert ids(catalog) == ["first-talk-with-oda", "with_henrik"]
    assert [each.id for each in scenes_with(catalog, catalog.persona("oda"))] == ["first-talk-with-oda"]
    assert [each.id for each in scenes_with(catalog, catalog.persona("henrik"))] == ["with_henrik"]


def test_candidates_the_retired_and_those_without_stops_or_objections_have_none():
    catalog = a_catalog(
        oda("a", status="candidate"), oda("b", status="retired"), oda("c", stops=[]), oda("d", objections=[]),
        a_journey(),
    )  # fmt: skip
    assert ids(catalog) == []


def test_no_file_can_have_the_id_of_a_ready_made_scene():
    # A role play may well be called like the persona.
    catalog = a_catalog(oda("with-oda"), oda("oda"), a_journey(), a_role_play("oda", buyers=[{"persona": "with-oda"}]))
    assert ids(catalog) == ["oda", "with_oda"]


def test_a_scene_finds_its_stage_through_the_journey_of_its_committee():
    play = a_role_play(stage="first-talk", committee="first-line")
    catalog = a_catalog(oda(), a_journey(), a_committee(journey="new-business"), play)
    assert scene(catalog, play.id).stage.id == "first-talk"


def test_a_scene_without_a_buyer_that_can_be_read_is_not_played():
    assert ids(a_catalog(a_role_play())) == []
