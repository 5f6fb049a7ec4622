"""What falls without a piece of evidence."""

import datetime as dt

from personary.measures.what_falls import what_falls
from tests.builders import a_catalog, a_persona, an_interview

TODAY = dt.date(2026, 11, 20)


def claim(text, *evidence):
    return {"text": text, "evidence": list(evidence)}


def test_a_sentence_with_one_support_falls_and_one_with_two_stands_alone():
    goals = [claim("One", "alder"), claim("Two", "alder", "birch"), claim("Three", "alder", "birch", "cedar")]
    pieces = [an_interview(each) for each in ("alder", "birch", "cedar")]
    falls = what_falls(a_catalog(a_persona(goals=goals), *pieces), {"alder"}, TODAY)
    assert [each.text for each in falls.unsupported] == ["One"]
    assert [each.text for each in falls.alone] == ["Two"]
    assert falls.carried == 1
    assert falls.unsupported[0].at == ("goals", 0)


def test_goals_for_interviews_and_accounts_are_missed():
    pieces = [an_interview(each) for each in ("alder", "birch", "cedar")]
    falls = what_falls(a_catalog(a_persona(), *pieces), {"alder"}, TODAY)
    assert falls.thinned[0].missed == ("first", "accounts")
    assert (falls.thinned[0].before.interviews, falls.thinned[0].after.interviews) == (3, 2)
    pieces += [an_interview(f"elm-{number}", account="Elm") for number in range(5)]
    falls = what_falls(a_catalog(a_persona(), *pieces), {"alder"}, TODAY)
    assert falls.thinned[0].missed == ("min",)
    assert not falls.is_nothing


def test_a_persona_that_keeps_its_goals_is_thinner_and_nothing_falls():
    pieces = [an_interview(f"elm-{number}", account=f"Elm {number}") for number in range(4)]
    falls = what_falls(a_catalog(a_persona(), *pieces), {"elm-0"}, TODAY)
    assert falls.thinned[0].missed == ()
    assert falls.is_nothing


def test_a_quote_falls_silent_without_the_consent():
    consent = {"given_on": "2026-03-11", "covers": "internal"}
    quotes = [{"text": "Said", "wording": "verbatim", "evidence": ["alder"]}, "Made up"]
    catalog = a_catalog(a_persona(quotes=quotes), an_interview("alder", consent=consent), an_interview("birch"))
    assert [each.text for each in what_falls(catalog, {"alder"}, TODAY).silenced] == ["Said"]
    assert what_falls(catalog, {"birch"}, TODAY).silenced == ()


def test_evidence_that_carries_nothing_leaves_everything_standing():
    falls = what_falls(a_catalog(a_persona(), an_interview("alder", persona="somebody")), {"alder"}, TODAY)
    assert falls.is_nothing
    assert falls.thinned == ()
