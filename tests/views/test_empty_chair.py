"""Empty-chair cards: one for each persona that counts, with a quote only where it may be shown."""

from __future__ import annotations

from personary.views.empty_chair import present_empty_chair
from tests.builders import a_persona, an_interview
from tests.views.journeys import a_briefing


def test_each_persona_that_counts_has_a_card_with_need_quote_and_question():
    quotes = [
        {"text": "Not to be shown.", "wording": "verbatim", "evidence": ["alder"]},
        {"text": "Ours.", "wording": "composed"},
    ]
    oda = a_persona(primary_unmet_need="To know on Thursday.", quotes=quotes)
    others = (a_persona("a", status="candidate"), a_persona("b", status="retired"))
    (card,) = present_empty_chair(a_briefing(oda, *others, an_interview()), "").cards
    assert (card.link.text, card.role, card.need) == ("Oda", "Head of maintenance", "To know on Thursday.")
    assert card.question == "What would Oda say?"
    assert card.quote
    assert card.quote.text == "Ours."


def test_without_a_need_the_card_says_what_they_answer_for():
    (card,) = present_empty_chair(a_briefing(a_persona()), "").cards
    assert (card.need, card.quote) == ("Keeps machines running.", None)
