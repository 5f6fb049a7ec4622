"""The committee page and the index: who stands where and when, what is answered, and what others may see of it."""

from __future__ import annotations

import pytest

from personary.catalog.project import project
from personary.pages.plan import make_site
from personary.views.committee import CommitteePage, present_committee
from personary.views.committee_index import present_committee_index
from personary.views.parts import Link
from tests.builders import a_catalog, a_committee, a_journey, a_market, a_persona, a_role_play, an_alignment
from tests.views.journeys import a_briefing, a_way, briefing_of

ODA = a_persona("oda", buying_roles=["champion"])
MIRA = a_persona("mira", name="Mira, IT security", buying_roles=[{"role": "gatekeeper", "certainty": "often"}])


def _page(*definitions, **committee) -> CommitteePage:
    briefing = a_briefing(ODA, MIRA, *definitions, a_committee(**committee))
    return present_committee(briefing, "first-line")


def _body(*definitions, **committee) -> str:
    site = make_site(a_briefing(ODA, MIRA, *definitions, a_committee(**committee)), {})
    return next(page.body for page in site.pages if page.address == "committees/first-line/")


def _question(view: CommitteePage, key: str):
    return next(question for question in view.questions if question.key == key)


def _crowd(count: int, **keys):
    people = tuple(a_persona(f"p{n}", name=f"Person {n}") for n in range(count))
    return people, [{"persona": person.id, **keys} for person in people]


@pytest.mark.parametrize("count", [1, 9, 17])
def test_one_cell_of_the_map_holds_as_many_as_share_it(count):
    people, members = _crowd(count, stance="opponent", influence=5)
    view = _page(*people, members=members)
    level, cells = view.map.rows[0]
    assert (level, cells[0].tone, len(cells[0].seats)) == (5, "hot", count)
    body = _body(*people, members=members)
    assert body.count('class="pn-map__c') == 25
    assert all(f"<span>Person {n}</span>" in body for n in range(count))


def test_the_map_is_shaded_where_weight_meets_a_side():
    view = _page(members=[{"persona": "oda", "stance": "neutral", "influence": 1}])
    tones = {level: [cell.tone for cell in cells] for level, cells in view.map.rows}
    assert tones[5] == tones[4] == ["hot", "hot", "", "with", "with"]
    assert tones[3] == tones[1] == ["", "", "", "", ""]


def test_who_has_no_stance_is_named_instead_of_placed():
    view = _page(members=[{"persona": "oda", "stance": "neutral", "influence": 3}, {"persona": "mira"}])
    assert view.map.unplaced == "Not placed, because stance or influence is missing: Mira."
    assert _page(members=[{"persona": "mira"}]).map is None


def test_two_seats_of_one_persona_are_told_apart():
    seats = [{"persona": "oda", "seat": "Plant north"}, {"persona": "oda", "seat": "Plant south"}, {"persona": "mira"}]
    view = _page(members=seats)
    assert [seat.label for seat in view.seats] == ["Oda (Plant north)", "Oda (Plant south)", "Mira"]


def test_roles_come_from_the_seat_and_else_from_the_persona():
    view = _page(members=[{"persona": "oda", "buying_roles": ["approver"]}, {"persona": "mira"}])
    assert [seat.roles for seat in view.seats] == [("Approver",), ("Gatekeeper (often)",)]


def test_required_roles_are_counted_and_open_ones_named():
    view = _page(required_roles=["champion", "economic_buyer", "approver"])
    assert view.roles.filled == "1 of 3 required roles filled"
    assert view.roles.open == "Nobody yet: Economic buyer and Approver"


@pytest.mark.parametrize(
    ("joins", "leaves", "kinds"),
    [
        ("s2", "s3", ["before", "joins", "leaves", "gone"]),
        ("s2", "s2", ["before", "once", "gone", "gone"]),
        ("s4", None, ["before", "before", "before", "joins"]),
        (None, "s1", ["leaves", "gone", "gone", "gone"]),
        (None, None, ["stays", "stays", "stays", "stays"]),
        ("way/s1", None, ["joins", "stays", "stays", "stays"]),
    ],
)
def test_joining_and_leaving_runs_along_the_journey(joins, leaves, kinds):
    member = {"persona": "oda", "joins_at": joins, "leaves_at": leaves}
    view = _page(a_way(4, "way"), journey="way", members=[{key: value for key, value in member.items() if value}])
    assert [place.kind for place in view.timeline.rows[0][1]] == kinds


def test_a_stall_stands_on_its_stage_and_links_to_it():
    stall = {"stage": "daily-use", "where": "The list is not opened", "needs_information": "What it missed"}
    view = _page(a_journey(), journey="new-business", dynamics={"stalls": [stall]})
    assert [column.stalls for column in view.timeline.columns] == [False, True]
    answer = _question(view, "stalls").answers[0]
    assert answer.about == Link("Does it last?", "journey-roadmap", "new-business", "stage-daily-use")
    assert "there is no content yet" in _question(view, "stalls").next


def test_every_open_question_says_nothing_yet_and_a_next_step():
    view = _page()
    assert len(view.questions) == 7
    assert all(question.next and not question.answers for question in view.questions)
    assert _body().count("Nothing yet") >= 7


def test_the_next_step_follows_the_answer():
    view = _page(
        members=[{"persona": "oda"}, {"persona": "mira"}],
        dynamics={
            "pushback": [{"persona": "mira", "why": "One more thing"}],
            "status_quo_failure": ["The calendar misses it"],
            "concerns": [{"persona": "oda", "concern": "False alarms"}],
        },
    )
    assert _question(view, "pushback").next == "Agree on what to say to Mira."
    assert "evidence" in _question(view, "status_quo_failure").next
    assert _question(view, "concerns").next == "Ask Mira what could go wrong."
    answered = _page(
        a_role_play("scene", buyers=[{"persona": "mira"}]),
        dynamics={"pushback": [{"persona": "mira", "why": "One more thing", "answer": "It stays outside"}]},
    )
    assert _question(answered, "pushback").next_link.id == "scene"


def test_worries_stand_beside_what_eases_them_and_members_without_are_named():
    view = _page(
        an_alignment(library=[{"id": "sheet", "title": "The answer sheet"}]),
        members=[{"persona": "oda"}, {"persona": "mira"}],
        dynamics={"concerns": [{"persona": "mira", "concern": "A door", "asset": "sheet", "talk": "A week on a desk"}]},
    )
    oda, mira = view.worries
    assert (oda.concern, oda.remedies) == ("", ())
    assert [(each.kind, each.text) for each in mira.remedies] == [
        ("content", "The answer sheet"),
        ("talk", "A week on a desk"),
    ]


@pytest.mark.parametrize(
    ("dynamics", "stamp", "care"),
    [
        (
            {"answered_by": ["marketing", "sales"], "date": "2026-05-12"},
            "Answered together by Marketing and Sales, 12 May 2026.",
            "",
        ),
        (
            {"answered_by": ["sales"]},
            "Answered together by Sales.",
            "Without Marketing. Next: go through them once more, together.",
        ),
        ({}, "", "Not yet answered together. Next: go through the seven in one room."),
    ],
)
def test_the_stamp_says_which_team_was_missing(dynamics, stamp, care):
    view = _page(dynamics=dynamics)
    assert (view.answered, view.answered_alone) == (stamp, care)


def test_own_questions_of_the_settings_wait_for_an_answer():
    committee = a_committee(dynamics={"more": [{"question": "Who loses face?", "answer": "The engineer."}]})
    briefing = a_briefing(ODA, committee, questions=[{"question": "Who loses face?"}, {"question": "Who gains?"}])
    own = present_committee(briefing, "first-line").own
    assert [(each.question, each.answer) for each in own] == [("Who loses face?", "The engineer."), ("Who gains?", "")]


def test_relationships_are_sentences_at_account_scope_only():
    keys = {
        "members": [{"persona": "oda", "seat": "Plant north"}, {"persona": "mira"}],
        "relationships": [
            {"from": "mira", "to": "Plant north", "kind": "trusts"},
            {"from": "mira", "to": "nobody", "kind": "opposes"},
        ],
    }
    assert _page(scope="account", account="Alder", **keys).relationships == ("Mira trusts Oda (Plant north).",)
    assert _page(scope="segment", **keys).relationships == ()


def test_partners_see_the_committee_and_nothing_of_our_work_on_it():
    catalog = a_catalog(
        a_persona("oda", audience="partner"),
        MIRA,
        a_committee(
            audience="partner",
            members=[{"persona": "oda"}, {"persona": "mira"}],
            dynamics={"answered_by": ["sales"], "pushback": [{"persona": "oda", "why": "The last trial"}]},
        ),
        audience="partner",
    )
    briefing = briefing_of(project(catalog, "partner"))
    view = present_committee(briefing, "first-line")
    assert [seat.who.id for seat in view.seats] == ["oda"]
    assert [(question.key, question.next) for question in view.questions] == [("pushback", "")]
    assert (view.roles, view.care, view.answered, view.worries) == (None, None, "", ())
    body = next(page.body for page in make_site(briefing, {}).pages if page.address == "committees/first-line/")
    assert not {"Mira", "Next:", "Nothing yet", "waiting"} & set(body.replace("<", " ").split())
    assert present_committee_index(briefing, "").cards[0].complete is None


def test_the_index_counts_questions_and_roles_and_sets_retired_ones_apart():
    view = present_committee_index(
        a_briefing(
            ODA,
            a_market(
                markets=[{"id": "all", "name": "All"}],
                segments=[{"id": "metal", "name": "Metal plants", "market": "all"}],
            ),
            a_committee(scope="segment", segments=["metal"], dynamics={"status_quo_failure": ["It misses"]}),
            a_committee("old", name="Old line", status="retired"),
        ),
        "",
    )
    (card,) = view.cards
    assert (card.scope, card.people) == ("A segment, Metal plants", "Oda")
    assert card.complete.text == "1 of 7 questions"
    assert card.missing == "Nobody yet: Economic buyer"
    assert [link.id for link in view.retired] == ["old"]


def test_a_project_without_a_committee_says_what_to_do():
    site = make_site(a_briefing(ODA), {})
    body = next(page.body for page in site.pages if page.address == "committees/")
    assert "No committee yet" in body


def test_the_page_speaks_german():
    site = make_site(a_briefing(ODA, a_committee(), language="de"), {})
    body = next(page.body for page in site.pages if page.address == "committees/first-line/")
    assert "Sieben Fragen" in body
    assert "Next" not in body
