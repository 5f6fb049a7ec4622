"""The index of personas: its order, its boxes, and the keys that the script compares."""

from __future__ import annotations

from personary.views.persona_index import present_persona_index
from tests.builders import a_market, a_persona, an_interview
from tests.views.journeys import a_briefing


def _index(*definitions, **settings):
    return present_persona_index(a_briefing(*definitions, **settings), "")


def test_candidates_come_after_those_who_count_and_the_retired_last():
    people = (a_persona("a", status="retired"), a_persona("b", status="candidate"), a_persona("z", name="Zoe"))
    index = _index(*people)
    assert [each.who.id for each in index.people] == ["z", "b", "a"]
    assert index.summary == "1 counts today, 1 candidate waits and 1 is retired."


def test_a_box_is_offered_only_where_somebody_would_be_shown_and_a_choice_is_left():
    market = a_market(
        markets=[{"id": "m", "name": "M"}],
        segments=[{"id": "metal", "name": "Metal", "market": "m"}, {"id": "food", "name": "Food", "market": "m"}],
    )
    people = (
        a_persona("a", segments=["metal"], buying_roles=["champion"], tags=["night"], stewards={"sales": "Lead"}),
        a_persona("b", segments=["metal"], buying_roles=["coach"], tags=["Day"], status="validated"),
    )
    filters = {each.name: [choice.value for choice in each.choices] for each in _index(market, *people).filters}
    assert filters == {"role": ["champion", "coach"], "status": ["draft", "validated"], "tag": ["Day", "night"]}


def test_a_further_team_finds_those_it_has_a_hand_in():
    people = (
        a_persona("a", goals=[{"text": "Fewer stops", "contributed_by": ["service"]}]),
        a_persona("b", stops=[{"stage": "new-business/first-talk", "engagement": {"sales": "Calls"}}]),
        a_persona("c", stewards={"marketing": "Segment marketer"}),
    )
    index = _index(*people, further_teams=["service"])
    (row,) = [each for each in index.filters if each.name == "involved"]
    assert [choice.label for choice in row.choices] == ["Marketing", "Sales", "Service"]
    assert [[key for key in each.keys if key.startswith("involved:")] for each in index.people] == [
        ["involved:service"], ["involved:sales"], ["involved:marketing"],
    ]  # fmt: skip
    assert not any("involved" in key for each in _index(*people, audience="public").people for key in each.keys)


def test_every_box_stands_for_a_key_of_somebody():
    people = (a_persona("a", buying_roles=["champion", "coach"]), a_persona("b", status="validated", tags=["x: y"]))
    index = _index(*people)
    keys = {key for each in index.people for key in each.keys}
    assert "tag:x: y" in keys
    assert {f"{row.name}:{choice.value}" for row in index.filters for choice in row.choices} <= keys


def test_who_was_never_heard_is_marked_for_our_own_people_only():
    heard, unheard = _index(a_persona("a"), a_persona("b"), an_interview("alder", "a")).people
    assert (heard.unheard, heard.meter is not None) == (False, True)
    assert (unheard.unheard, unheard.meter) == (True, None)
    assert not _index(a_persona("b"), audience="public").people[0].unheard
