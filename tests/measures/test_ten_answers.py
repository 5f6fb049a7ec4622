import datetime as dt

import pytest

from personary.measures.ten_answers import answer_state, is_round_old
from personary.measures.ten_questions import Question, ten_questions
from tests.builders import a_catalog, a_market, a_persona

TODAY = dt.date(2026, 11, 20)
BOTH = ["marketing", "sales"]


@pytest.mark.parametrize(
    ("question", "round_on", "state"),
    [
        (Question("profile", (), answered=False), "2026-11-01", "open"),
        (Question("profile", (), answered=True, vacuous=True), "2026-11-01", "vacuous"),
        (Question("profile", (), answered=True), "2026-11-01", "answered"),
        (Question("profile", (), answered=True), "2026-05-19", "old"),
        (Question("profile", (), answered=False), "2020-01-01", "open"),
    ],
)
def test_how_a_question_stands(question, round_on, state):
    persona = a_persona(ten_questions={"date": round_on, "answered_by": BOTH})
    assert answer_state(a_catalog(persona), persona, question, TODAY) == state


def test_without_a_round_nothing_turns_old():
    persona = a_persona()
    assert not is_round_old(a_catalog(persona), persona, TODAY)


def test_a_persona_may_have_a_rhythm_of_its_own():
    persona = a_persona(review_every="yearly", ten_questions={"date": "2025-12-01", "answered_by": BOTH})
    assert not is_round_old(a_catalog(persona, review_every="quarterly"), persona, TODAY)


@pytest.mark.parametrize(("primary", "answered"), [("mira", True), ("oda", True), (None, False)])
def test_the_primary_customer_is_known_where_the_persona_works(primary, answered):
    persona = a_persona(segments=["metal"])
    segment = {"id": "metal", "name": "Metal", "market": "m"} | ({"primary_persona": primary} if primary else {})
    first = ten_questions(a_catalog(persona, a_market(segments=[segment])), persona, TODAY)[0]
    assert (first.name, first.answered) == ("primary_customer", answered)
