"""The message house: one message for each at each stage, below what all of them could sign."""

from __future__ import annotations

from personary.pages.plan import make_site
from personary.views.journey_messages import message_house
from tests.builders import a_committee, a_persona
from tests.views.journeys import a_briefing, a_stop, a_way


def people(**stop: str):
    vision = "Nobody is called in at night"
    committee = a_committee(journey="new-business", shared_vision=vision, members=[{"persona": "oda"}])
    ivo = a_persona("ivo", name="Ivo", stops=[a_stop("new-business/s1")])
    return a_persona(stops=[a_stop("new-business/s1", **stop)]), ivo, committee, a_way(2)


def house_of(*definitions, **settings):
    briefing = a_briefing(*definitions, **settings)
    return message_house(briefing, briefing.catalog.journeys[0])


def test_a_stage_holds_a_message_for_each_and_names_who_has_none():
    house = house_of(*people(core_message="You heard it coming"))
    assert house is not None
    assert [vision for _, vision in house.roof] == ["Nobody is called in at night"]
    (floor,) = house.floors
    assert (floor.number, floor.stage) == (1, "Stage 1")
    assert [(said.who.text, said.message) for said in floor.said] == [("Oda", "You heard it coming")]
    assert floor.silent == "Nothing yet for Ivo"


def test_others_are_not_told_what_is_missing():
    people_for_all = (each.model_copy(update={"audience": "public"}) for each in people(core_message="You heard it"))
    house = house_of(*people_for_all, audience="public")
    assert house is not None
    assert house.floors[0].silent == ""


def test_before_there_is_a_message_there_is_no_house():
    assert house_of(*people()) is None


def test_the_page_of_a_journey_holds_the_house():
    site = make_site(a_briefing(*people(core_message="You heard it coming")), {})
    body = next(page.body for page in site.pages if page.kind == "journey-teams")
    assert '<section class="pn-section" id="messages">' in body
    assert "Nobody is called in at night" in body
