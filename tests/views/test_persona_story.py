"""The persona story: what is there is shown with its origin, what is not is left out, and nothing leaks."""

from __future__ import annotations

import re

import pytest

from personary.catalog.project import project
from personary.pages.plan import make_site
from personary.views.persona_story import PersonaStory, present_persona_story
from tests.builders import a_catalog, a_journey, a_market, a_persona, a_piece, a_role_play, an_interview
from tests.views.journeys import a_briefing, briefing_of

NEEDS = {
    "stated": [{"text": "A warning", "evidence": ["alder"]}],
    "unstated": [{"text": "Peace", "driver": "belonging"}],
}


def _story(*definitions, **persona) -> PersonaStory:
    return present_persona_story(a_briefing(a_persona(**persona), *definitions), "oda")


def _body(*definitions, audience="internal", **persona) -> str:
    catalog = a_catalog(a_persona(audience=audience, **persona), *definitions, audience=audience)
    site = make_site(briefing_of(project(catalog, audience)), {})
    return next(page.body for page in site.pages if page.address == "personas/oda/")


def test_a_draft_of_two_lines_is_a_page_of_one_section():
    story = _story()
    assert [section.anchor for section in story.frame.sections] == ["trust"]
    assert (story.first.next_call, story.first.quote, story.we.first) == (None, None, "")
    assert story.first.doubt == "Hypothesis: nobody has been asked yet"


def test_a_persona_of_pipeline_and_opinion_is_marginal():
    crm = a_piece("crm", kind="crm_data", personas=["oda"], sample={"size": 40, "period": "2026"})
    assert _story(crm).first.doubt == "Marginal: only pipeline figures and opinions so far"
    assert _story(an_interview()).first.doubt == ""


def test_sections_are_listed_in_the_order_they_are_laid_out():
    whole = {
        **{key: ["A"] for key in ("goals", "priority_initiatives", "tasks", "titles", "value_propositions")},
        "needs": NEEDS,
        "objections": [{"says": "B"}],
        "pivots": [{"factor": "deal", "when": "C", "then": "D"}],
        "empathy_check": [{"question": "E", "answer": "F"}],
    }
    anchors = [section.anchor for section in _story(**whole).frame.sections]
    laid_out = re.findall(r'<section class="pn-section" id="([^"]+)"', _body(**whole))
    assert laid_out == anchors
    assert anchors[0] == "says"
    assert anchors[-1] == "trust"


def test_our_side_begins_with_its_first_part_that_is_there():
    body = _body(objections=[{"says": "Too dear."}])
    assert body.index('id="our-side"') < body.index('id="objections"')
    assert body.count('id="our-side"') == 1
    assert 'id="our-side"' not in _body()


def test_every_claim_shows_its_origin():
    story = _story(an_interview(), needs=NEEDS)
    assert [said.origin.label for said in (said for each in story.they.needs for said in each.claims)] == [
        "1 interview",
        "Assumption",
    ]
    assert story.they.needs[1].claims[0].facts == (("Driver", "belonging"),)


def test_a_quote_without_consent_is_replaced_by_the_reason():
    quotes = [{"text": "Secret words.", "wording": "verbatim", "evidence": ["alder"]}]
    body = _body(an_interview(), quotes=quotes)
    assert "Secret words." not in body
    assert "A quote is not shown: nobody has consented to it yet." in body


def test_wider_audiences_are_not_told_of_withheld_quotes_or_counts():
    quotes = [{"text": "Secret words.", "wording": "verbatim", "evidence": ["alder"]}]
    claims = {"goals": [{"text": "Fewer stops", "evidence": ["alder"]}], "quotes": quotes}
    body = _body(an_interview(), audience="public", **claims)
    assert "Secret words." not in body
    assert "not shown" not in body
    assert "interview" not in body.lower()
    assert "Evidence held internally" in body


def test_the_next_call_asks_offers_and_leads_to_practice():
    guide = {"opens_with": "Begin with the stop.", "ask": ["What broke?"]}
    story = _story(a_role_play(), a_journey(), conversation_guide=guide, value_propositions=["One list a week"])
    call = story.first.next_call
    assert call
    assert (call.question, call.offer) == ("What broke?", "One list a week")
    assert (call.links[0].page, call.links[0].id) == ("role-play", "first-talk-with-oda")


def test_the_summary_for_paper_holds_no_details_but_source_lists():
    body = _body(an_interview(), needs=NEEDS, priority_initiatives=["A stop"], objections=[{"says": "No."}])
    summary = body[body.index('<div class="pn-summary">') : body.index('id="objections"')]
    assert set(re.findall(r'<details class="([^"]+)"', summary)) == {"pn-src"}


def test_the_goals_that_are_passed_are_named():
    heard = tuple(an_interview(name) for name in ("alder", "birch", "cedar"))
    assert _story(*heard).trust.milestones == "3 of 12 aimed for. The goal of 3 is passed."


def test_segments_bring_their_firmographics():
    segment = {"id": "metal", "name": "Metal", "market": "m", "firmographics": {"company_size": "150 to 900 people"}}
    market = a_market(markets=[{"id": "m", "name": "M"}], segments=[segment])
    story = _story(market, segments=["metal"], buying_roles=["champion"])
    assert story.first.part == "Champion, in Metal."
    assert ("150 to 900 people",) in [fact.texts for fact in story.they.profile]


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_page_speaks_every_language(language):
    briefing = a_briefing(a_persona(goals=["Weniger Stillstand"]), language=language)
    assert make_site(briefing, {}).language == language
