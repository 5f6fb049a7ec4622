import datetime as dt

import pytest

from personary.views.reviews import present_reviews
from personary.words import LANGUAGES
from tests.builders import a_committee, a_persona, a_role_play, an_alignment, an_interview
from tests.views.aligning import a_briefing, a_commitment, a_disagreement, a_review


def test_the_calendar_begins_with_what_is_overdue_and_ends_with_what_never_was():
    briefing = a_briefing(
        a_persona("ada"),
        a_persona("mira", review_every="yearly"),
        a_persona("oda"),
        a_persona("new", status="candidate"),
        a_committee(),
        an_alignment(
            reviews=[a_review("2026-01-05", "oda"), a_review("2026-02-05", "mira", committees=["first-line"])]
        ),
    )
    view = present_reviews(briefing)
    assert [(row.id, row.day, row.is_overdue) for row in view.calendar] == [
        ("oda", dt.date(2026, 7, 5), True),
        ("first-line", dt.date(2026, 8, 5), True),
        ("mira", dt.date(2027, 2, 5), False),
        ("ada", None, False),
    ]
    assert view.lead == "2 reviews are overdue. 1 has not been looked at yet."
    assert view.next_day == "Oda, overdue since 5 July 2026."
    assert view.calendar[1].agenda.page == "committee"
    assert view.calendar[3].due == "Not yet begun: hold a first review"


def test_those_due_on_one_day_are_named_together():
    briefing = a_briefing(
        a_persona("ada", name="Ada"), a_persona(), an_alignment(reviews=[a_review("2026-09-17", "ada", "oda")])
    )
    assert present_reviews(briefing).next_day == "Ada and Oda, on 17 March 2027."


def test_the_agenda_gathers_every_sort_of_point():
    persona = a_persona(
        goals=[{"text": "Fewer stops", "evidence": ["old"]}],
        contested=[a_disagreement(due="2026-05-30"), a_disagreement("Else", outcome="Done.")],
        differentiators=["It depends."],
    )
    change = {"persona": "oda", "field": "needs", "change": "Another fear"}
    briefing = a_briefing(
        persona,
        an_interview("old", date="2020-01-01"),
        an_interview("new", date="2026-10-01"),
        a_role_play(debriefs=[{"date": "2026-06-12", "aligned": "partly", "observed_changes": [change]}]),
        an_alignment(reviews=[a_review("2026-09-01", "oda")], commitments=[a_commitment(due="2026-10-01")]),
    )
    agenda = present_reviews(briefing).agendas[0]
    points = {part.title: part.entries for part in agenda.parts}
    assert list(points) == [
        "Open disagreements",
        "Open questions",
        "Claims that rest on old evidence",
        "Seen in role play, not yet written down",
        "New evidence",
        "Promises",
    ]
    assert points["Open disagreements"][0].link.anchor == "contested-0"
    assert points["Open disagreements"][0].is_late
    assert "fit anybody" in next(p.detail for p in points["Open questions"] if "differentiators" in p.link.anchor)
    assert points["New evidence"][0].link.id == "new"
    assert points["Promises"][0].detail == "Marketing owes Sales, overdue since 1 October 2026"
    assert points["Seen in role play, not yet written down"][0].detail == "Seen in “A first talk” on 12 June 2026"


def test_meetings_count_heads_by_team_and_say_who_was_missing():
    held = a_review("2026-09-17", "oda", attendees={"marketing": "3"}, decisions=["Two more talks"])
    planned = a_review("2026-12-03", "oda")
    view = present_reviews(a_briefing(a_persona(), an_alignment(reviews=[held, planned])))
    assert [each.day for each in view.planned] == ["3 December 2026"]
    assert [(one.team.key, one.text, one.is_absent) for one in view.held[0].attended] == [
        ("marketing", "3", False),
        ("sales", "nobody", True),
    ]
    assert view.held[0].subjects[0].page == "persona-alignment"
    assert view.held[0].decisions == ("Two more talks",)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_an_empty_project_has_a_first_step(language):
    view = present_reviews(a_briefing(language=language))
    assert (view.calendar, view.agendas) == ((), ())
    assert not view.frame.has("agenda")
    assert view.next_day
