"""Home: whom we serve, what needs care and what changed, each with where to go next."""

from __future__ import annotations

import dataclasses

from personary.catalog.project import project
from personary.diagnostics.diagnostic import TOP, Diagnostic
from personary.views.home import present_home
from tests.builders import a_committee, a_journey, a_market, a_persona, a_role_play, an_interview
from tests.views.journeys import a_briefing, briefing_of

BOTH = {"marketing": {"by": "Head of marketing", "date": "2026-05-11"}, "sales": {"by": "Head", "date": "2026-05-12"}}


def _segment(id_="metal", **keys):
    return {"id": id_, "name": id_.title(), "market": "made", **keys}


def _market(*segments):
    return a_market(markets=[{"id": "made", "name": "Makers"}], segments=list(segments))


def _home(*definitions, **settings):
    return present_home(a_briefing(*definitions, **settings), "")


def test_one_primary_customer_is_named_in_one_line_with_what_they_answer_for():
    home = _home(
        a_persona(signoff=BOTH), _market(_segment(primary_persona="oda"), _segment("food", primary_persona="oda"))
    )
    assert [link.text for link in home.served.people] == ["Oda"]
    assert home.served.before + "Oda" + home.served.after == (
        "First of all we serve Oda, head of maintenance. Keeps machines running."
    )
    assert home.served.details == (
        "Oda is the primary customer of Metal and Food. Agreed by Marketing and Sales, May 2026.",
    )


def test_a_primary_customer_for_each_segment_is_named_and_who_is_waited_for():
    market = _market(_segment(primary_persona="oda"), _segment("food", primary_persona="ivo"))
    home = _home(a_persona(), a_persona("ivo", name="Ivo"), market)
    assert [link.text for link in home.served.people] == ["Oda", "Ivo"]
    assert home.served.details[1] == "Ivo is the primary customer of Food. Waiting for Marketing and Sales."


def test_without_an_agreement_home_says_what_to_do_next():
    assert _home(a_persona()).served.before == "Whom do we serve first? That is not agreed yet."
    assert _home().people == ()


def test_candidates_stand_apart_and_the_retired_not_at_all():
    home = _home(a_persona(), a_persona("a", status="candidate"), a_persona("b", status="retired"))
    assert [card.who.id for card in home.people] == ["oda"]
    assert [card.who.id for card in home.candidates] == ["a"]


def test_primary_customers_come_first_then_those_furthest_on_the_ladder():
    market = _market(_segment(primary_persona="oda"))
    home = _home(a_persona(), a_persona("a"), a_persona("z", status="validated"), market)
    assert [card.who.id for card in home.people] == ["oda", "z", "a"]


def test_what_changed_lately_is_read_off_the_files_newest_first_and_never_of_tomorrow():
    log = [
        {"date": f"2026-0{month}-01", "teams": ["sales"], "what": f"Change {month}.", "why": "-"}
        for month in range(1, 9)
    ]
    lately = _home(a_persona(change_log=log, signoff=BOTH)).lately
    assert [event.what for event in lately] == [
        "Change 6", "agreed by Marketing and Sales", "Change 5", "Change 4", "Change 3", "Change 2",
    ]  # fmt: skip
    assert lately[0].day == "1 June 2026"


def test_one_teams_acceptance_is_told_as_such():
    signed = {"sales": {"by": "Head of sales", "date": "2026-05-12"}}
    assert [event.what for event in _home(a_persona(signoff=signed)).lately] == ["agreed by Sales"]


def test_what_needs_care_says_what_to_do_and_where():
    contested = [{"about": "Price", "positions": {"sales": "Yes"}, "due": "2026-07-01"}]
    home = _home(a_persona(contested=contested), a_persona("ivo", name="Ivo"), an_interview("elder", "ivo"))
    assert [(note.link.text, note.next) for note in home.care] == [
        ("Oda: 1 disagreement is open", "decide by 1 July 2026."),
        ("Ivo and Oda: too few interviews each", "ask for an introduction to people like Oda (0 interviews)."),
    ]
    assert (home.care[0].link.page, home.care[0].link.anchor) == ("persona-story", "trust")


def test_findings_are_counted_and_the_worst_file_is_named():
    briefing = dataclasses.replace(
        a_briefing(),
        findings=(
            Diagnostic("a", "warning", "personas/oda.yaml", TOP, "."),
            Diagnostic("b", "warning", "personas/ivo.yaml", TOP, "."),
            Diagnostic("c", "warning", "personas/oda.yaml", TOP, "."),
            Diagnostic("d", "note", "personas/oda.yaml", TOP, "."),
        ),
    )
    (note,) = present_home(briefing, "").care
    assert (note.link.text, note.next, note.link.page) == (
        "3 warnings in the files", "begin with personas/oda.yaml.", "health",
    )  # fmt: skip


def test_journeys_committees_and_role_plays_are_ready_for_a_meeting():
    home = _home(a_persona(), a_journey(), a_committee(), a_role_play(minutes={"brief": 5, "play": 10}))
    assert [(shelf.title, shelf.things[0].what) for shelf in home.ready] == [
        ("Journeys", "2 stages"), ("Committees", "1 person, one purchase"), ("Role plays", "15 minutes"),
    ]  # fmt: skip


def test_partners_see_neither_care_nor_changes():
    persona = a_persona(audience="partner", signoff=BOTH)
    internal = a_briefing(persona, audience="partner")
    home = present_home(briefing_of(project(internal.catalog, "partner")), "")
    assert [section.anchor for section in home.frame.sections] == ["people"]
    assert (home.served.before, home.care, home.lately) == ("Buyers", (), ())
