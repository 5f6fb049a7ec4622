"""Words of somebody who no longer agrees are not repeated by a summary; that they were taken out is said."""

import datetime as dt

import pytest

from personary.changes.formats import FORMATS
from personary.changes.proposal import propose
from personary.changes.summary import summarise
from personary.changes.withheld import withheld
from tests.builders import a_catalog, a_persona, a_piece

SAID = "I will not be alone with it"
QUOTE = {"text": SAID, "wording": "verbatim", "evidence": ["alder"]}
CONSENT = {"given_on": "2026-01-01", "covers": "internal"}
WITHDRAWN = {"date": "2026-11-02", "why": "Asked us to"}
TODAY = dt.date(2026, 11, 20)


def told(before, after):
    proposal = propose(a_catalog(*before), a_catalog(*after))
    summary = summarise(proposal, withheld=withheld(proposal, TODAY))
    return {name: form(summary, lambda kind, subject: None) for name, form in FORMATS.items()}


@pytest.mark.parametrize(
    ("quote", "after", "repeated"),
    [
        (QUOTE, {"consent": CONSENT}, True),
        (QUOTE, {}, False),
        (QUOTE, {"consent": {**CONSENT, "expires": "2026-11-19"}}, False),
        (QUOTE, {"consent": CONSENT, "withdrawn": WITHDRAWN}, False),
        ({**QUOTE, "wording": "composed"}, {}, True),
    ],
)
def test_a_quote_that_is_taken_out_is_repeated_only_with_consent(quote, after, repeated) -> None:
    before = [a_persona(quotes=[quote]), a_piece(consent=CONSENT)]
    for name, text in told(before, [a_persona(), a_piece(**after)]).items():
        assert (SAID in text) is repeated, name
        assert "removed" in text
        if name != "json":
            assert ("earlier words are not repeated" in " ".join(text.split())) is not repeated, name


def test_a_quote_put_in_other_words_shows_only_the_new_ones() -> None:
    before = [a_persona(quotes=[QUOTE]), a_piece(consent=CONSENT)]
    after = [a_persona(quotes=[{"text": "I will never be alone with it", "wording": "composed"}]), a_piece()]
    for name, text in told(before, after).items():
        assert SAID not in text, name
        assert "I will never be alone with it" in text, name


def test_what_a_respondent_told_goes_with_their_consent() -> None:
    nuggets = [{"text": "She keeps her own log"}]
    for after in ({"withdrawn": WITHDRAWN}, {}):
        for name, text in told([a_persona(), a_piece(nuggets=nuggets, consent=CONSENT)],
                               [a_persona(), a_piece(**after)]).items():  # fmt: skip
            assert "her own log" not in text, name
    kept = told([a_persona(), a_piece(nuggets=nuggets)], [a_persona(), a_piece()])
    assert all("her own log" in text for text in kept.values())
