"""The glossary: in alphabetical order, with anchors that stay when a term is added."""

from __future__ import annotations

from personary.views.glossary import present_glossary, term_anchors
from tests.builders import a_market
from tests.views.journeys import a_briefing


def test_terms_are_sorted_and_each_replaced_word_leads_to_ours():
    glossary = [{"term": "Warning", "means": "A sentence.", "instead_of": ["alert"]}, {"term": "fitter"}]
    view = present_glossary(a_briefing(a_market(glossary=glossary)), "")
    assert [(entry.anchor, entry.term) for entry in view.entries] == [
        ("term-fitter", "fitter"), ("term-warning", "Warning"),
    ]  # fmt: skip
    assert view.entries[1].instead_of == "“alert”"
    assert [(each.word, each.anchor) for each in view.replaced] == [("alert", "term-warning")]


def test_anchors_are_unique_and_never_empty():
    assert term_anchors(("Price of an hour", "price, of an HOUR", "Größe", "!?")) == (
        "term-price-of-an-hour", "term-price-of-an-hour-2", "term-größe", "term-unnamed",
    )  # fmt: skip
