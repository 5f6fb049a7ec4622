import datetime as dt

import pytest

from personary.measures.quotes import quote_state
from tests.builders import a_catalog, a_persona, an_interview

TODAY = dt.date(2026, 11, 20)


@pytest.mark.parametrize(
    ("piece", "audience", "reason"),
    [
        ({"consent": {"given_on": "2026-03-11", "covers": "internal"}}, "internal", None),
        ({"consent": {"given_on": "2026-03-11", "covers": "public"}}, "partner", None),
        ({"consent": {"given_on": "2026-03-11", "covers": "internal"}}, "partner", "covers_less"),
        (
            {"consent": {"given_on": "2025-03-11", "covers": "public", "expires": "2026-11-19"}},
            "internal",
            "expired",
        ),
        ({"consent": {"given_on": "2025-03-11", "covers": "public", "expires": "2026-11-20"}}, "internal", None),
        ({}, "internal", "no_consent"),
        ({"withdrawn": {"date": "2026-08-01", "why": "They asked us to."}}, "internal", "withdrawn"),
    ],
)
def test_the_words_of_a_real_person_need_consent(piece, audience, reason):
    persona = a_persona(quotes=[{"text": "One sentence.", "wording": "verbatim", "evidence": ["alder"]}])
    state = quote_state(a_catalog(persona, an_interview(**piece)), persona.quotes[0], TODAY, audience)
    assert (state.shown, state.reason) == (reason is None, reason)


def test_a_composed_quote_is_always_shown():
    persona = a_persona(quotes=["One sentence."])
    assert quote_state(a_catalog(persona), persona.quotes[0], TODAY, "public").shown


def test_a_verbatim_quote_without_evidence_is_hidden():
    persona = a_persona(quotes=[{"text": "One sentence.", "wording": "verbatim"}])
    assert quote_state(a_catalog(persona), persona.quotes[0], TODAY, "internal").reason == "no_evidence"


def test_a_quote_whose_evidence_is_out_of_sight_is_hidden():
    persona = a_persona(quotes=[{"text": "One sentence.", "wording": "verbatim", "evidence": ["alder"]}])
    catalog = a_catalog(persona, held_back=("alder",))
    assert quote_state(catalog, persona.quotes[0], TODAY, "partner").reason == "held"
