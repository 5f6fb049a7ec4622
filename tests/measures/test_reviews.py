import datetime as dt

from personary.measures.freshness import review_state
from personary.measures.months import months_after
from personary.measures.project import needs_care, totals
from personary.measures.reviews import agenda, next_agenda
from personary.measures.ten_questions import ten_questions
from tests.builders import a_catalog, a_committee, a_market, a_persona, a_role_play, an_alignment, an_interview

TODAY = dt.date(2026, 11, 20)


def a_review(day, *personas):
    return {"date": day, "personas": list(personas), "attendees": {"marketing": "2", "sales": "2"}}


def test_a_shorter_month_ends_earlier():
    assert months_after(dt.date(2026, 8, 31), 6) == dt.date(2027, 2, 28)
    assert months_after(dt.date(9999, 8, 31), 6) == dt.date.max


def test_a_review_is_due_one_cadence_after_the_latest_meeting():
    persona = a_persona(review_every="quarterly")
    reviews = [a_review("2026-08-18", "oda"), a_review("2026-02-01", "oda"), a_review("2026-11-01", "mira")]
    state = review_state(a_catalog(persona, an_alignment(reviews=reviews)), persona, TODAY)
    assert (state.last, state.due, state.overdue) == (dt.date(2026, 8, 18), dt.date(2026, 11, 18), True)


def test_a_planned_meeting_is_not_yet_a_review():
    persona = a_persona()
    state = review_state(a_catalog(persona, an_alignment(reviews=[a_review("2026-12-01", "oda")])), persona, TODAY)
    assert state.never
    assert not state.overdue


def test_a_signature_starts_the_time_where_no_meeting_did():
    persona = a_persona(signoff={"sales": {"by": "Head of sales", "date": "2026-06-22"}})
    state = review_state(a_catalog(persona), persona, TODAY)
    assert (state.last, state.due) == (None, dt.date(2026, 12, 22))


def test_the_agenda_gathers_what_is_open_old_and_new():
    persona = a_persona(
        goals=[{"text": "Fewer stops", "evidence": ["old"]}],
        contested=[
            {"about": "Price", "positions": {"sales": "Yes"}, "due": "2026-12-01"},
            {"about": "Trial", "positions": {"sales": "Yes"}, "due": "2026-05-01"},
            {"about": "Done", "positions": {"sales": "Yes"}, "outcome": "Agreed."},
        ],
    )
    change = {"persona": "oda", "field": "needs", "change": "Another fear"}
    scene = a_role_play(debriefs=[{"date": "2026-06-12", "aligned": "partly", "observed_changes": [change]}])
    catalog = a_catalog(
        persona,
        scene,
        an_interview("old", date="2020-01-01"),
        an_interview("new", date="2026-10-01"),
        an_alignment(reviews=[a_review("2026-09-01", "oda")]),
    )
    found = agenda(catalog, persona, TODAY)
    assert [claim.text for claim in found.stale_claims] == ["Fewer stops"]
    assert [piece.id for piece in found.new_evidence] == ["new"]
    assert [entry.about for entry in found.contested] == ["Trial", "Price"]
    assert [entry.change.change for entry in found.unapplied] == ["Another fear"]
    assert found.size == 15


def test_who_was_never_reviewed_comes_first():
    catalog = a_catalog(
        a_persona("ada"),
        a_persona("oda"),
        a_persona("retired", status="retired"),
        an_alignment(reviews=[a_review("2026-09-01", "ada")]),
    )
    assert [entry.persona.id for entry in next_agenda(catalog, TODAY)] == ["oda", "ada"]


def test_the_ten_questions_are_answered_from_the_files():
    persona = a_persona(
        titles=["Head"], measured_by=["Stops"], profile={"age_range": "45-55"}, differentiators=["It depends."]
    )
    segment = {"id": "metal", "name": "Metal", "market": "m", "primary_persona": "oda"}
    catalog = a_catalog(persona, a_market(segments=[segment]))
    found = {question.name: question for question in ten_questions(catalog, persona, TODAY)}
    assert len(found) == 10
    assert [name for name, question in found.items() if question.answered] == [
        "primary_customer",
        "profile",
        "differentiators",
    ]
    assert found["differentiators"].vacuous


def test_home_counts_what_counts_and_says_what_needs_care():
    catalog = a_catalog(a_persona(status="validated"), a_persona("old", status="retired"), a_committee())
    assert (totals(catalog).personas, totals(catalog).by_status) == (1, {"validated": 1, "retired": 1})
    assert [(care.persona.id, care.reason) for care in needs_care(catalog, TODAY)] == [
        ("oda", "never_reviewed"),
        ("oda", "thin_evidence"),
    ]
