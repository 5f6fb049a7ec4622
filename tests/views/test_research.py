"""Who has to be asked, the papers to hand out, quotes, mistakes and stewards."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from personary.model.types import Definition
from personary.pages.brief import brief_as_text
from personary.views.briefing import Briefing
from personary.views.got_wrong import present_got_wrong
from personary.views.interview_protocol import present_interview_protocol
from personary.views.nugget_cards import present_nugget_cards
from personary.views.quote_wall import present_quote_wall, wall
from personary.views.recruiting_brief import briefs, present_recruiting_brief
from personary.views.research import present_research
from personary.views.stewards import present_stewards
from personary.words import words_for
from tests.builders import a_catalog, a_market, a_persona, a_piece, a_role_play, an_alignment, an_interview

TODAY = dt.date(2026, 11, 20)
PLAN = {
    "timeline": "Two more by January",
    "resources": "mixed",
    "allies": [{"role": "Account lead north", "team": "sales", "status": "active"}],
    "screener": ["Leads maintenance", "Took part in a purchase"],
}


def a_briefing(*definitions: Definition, language: str = "en", **settings: Any) -> Briefing:
    catalog = a_catalog(*definitions, **settings)
    return Briefing("Buyers", catalog, TODAY, words_for(language))


def talks(number: int, **keys: Any) -> tuple[Definition, ...]:
    return tuple(an_interview(f"talk-{n}", **keys) for n in range(number))


def test_who_needs_interviews_says_why_and_whom_to_ask():
    briefing = a_briefing(a_persona(research_plan=PLAN), *talks(2))
    page = present_research(briefing, "")
    (row,) = page.wanted
    assert row.why == "Below the first 3."
    assert row.next == "Ask Account lead north."
    assert row.brief is not None
    assert page.step == "Take the protocol to Account lead north, and ask for one introduction to somebody like Oda."


def test_a_persona_whose_talks_grow_too_old_is_on_the_list_before_they_do():
    fresh = a_briefing(a_persona(), *talks(8, date="2026-10-01"))
    fading = a_briefing(a_persona(), *talks(8, date="2025-01-10"))
    assert present_research(fresh, "").wanted == ()
    (row,) = present_research(fading, "").wanted
    assert row.why == "Falls to 0 from January 2027 on."


def test_without_a_plan_the_next_step_is_to_make_one():
    page = present_research(a_briefing(a_persona()), "")
    assert page.wanted[0].next == "Plan one talk: who opens the door?"
    assert page.step_link is not None
    assert page.step_link.page == "persona-alignment"


def test_silence_while_interviews_go_on_is_said():
    told = [{"team": "sales", "date": "2026-11-02", "how": "Read out"}]
    quiet = a_briefing(a_persona(), an_interview(date="2026-11-10"))
    heard = a_briefing(a_persona(), an_interview(date="2026-11-10", shared=told))
    assert present_research(quiet, "").is_quiet
    assert not present_research(heard, "").is_quiet
    assert present_research(heard, "").last_told == "Last passed on: 2 November 2026."


def test_participation_is_counted_by_team():
    review = {"date": "2026-06-01", "personas": ["oda"], "attendees": {"marketing": "2", "sales": "0"}}
    told = [{"team": "sales", "date": "2026-04-02", "how": "Read out"}]
    briefing = a_briefing(
        a_persona(research_plan=PLAN),
        an_interview(collected_by=["marketing"], shared=told),
        an_alignment(reviews=[review]),
    )
    marketing, sales = present_research(briefing, "").teams
    assert (marketing.collected, marketing.met) == ("1 of 1", "1 of 1")
    assert (sales.collected, sales.opens_doors, sales.heard, sales.met) == ("0 of 1", "1", "1 of 1", "0 of 1")


def test_the_protocol_says_whether_the_promise_was_kept():
    agreed = {"route": "sales_introduced", "account_owner_ok": {"by": "Account lead", "date": "2026-03-01"}}
    kept = a_briefing(a_persona(), an_interview(sourcing=agreed))
    broken = a_briefing(a_persona(), an_interview(sourcing={"route": "sales_introduced"}))
    assert present_interview_protocol(kept, "").kept.endswith("with the yes on file.")
    assert present_interview_protocol(broken, "").is_broken
    assert len(present_interview_protocol(kept, "").promises) == 8
    assert [topic.title for topic in present_interview_protocol(kept, "").topics][-1] == "How they decided"


def secretive_briefing(**settings: Any) -> Briefing:
    return a_briefing(
        a_persona(
            name="Oda Secretname",
            titles=["Head of maintenance"],
            segments=["metal"],
            goals=["Secretgoal"],
            stewards={"marketing": "Secretsteward"},
            research_plan={**PLAN, "timeline": "Secrettime"},
        ),
        an_interview("secretaccount", nuggets=[{"text": "Secretnugget"}]),
        a_market(
            markets=[{"id": "m", "name": "Secretmarket"}],
            segments=[{"id": "metal", "name": "Secretsegment", "market": "m", "firmographics": {"regions": ["North"]}}],
        ),
        do_not_contact=["Secretcompany"],
        **settings,
    )


def test_the_brief_leaves_the_house_without_a_secret():
    briefing = secretive_briefing()
    brief = present_recruiting_brief(briefing, "oda")
    sent = brief_as_text(briefing, brief).decode()
    assert "secret" not in f"{brief}{sent}".lower().replace("'oda'", "")
    assert "Head of maintenance" in sent
    assert "North" in sent
    assert "- [ ] Leads maintenance" in sent
    assert "Account lead" not in sent
    assert "We are looking for 2 people" in sent


def test_briefs_are_made_where_a_screener_is_written_and_for_our_own_people_only():
    assert briefs(secretive_briefing()) == ("oda",)
    assert briefs(a_briefing(a_persona())) == ()
    assert briefs(secretive_briefing(audience="public")) == ()


def test_only_nuggets_that_may_be_passed_on_become_cards():
    shared = [{"text": "Pass me on.", "shareable": True}, {"text": "Keep me."}]
    gone = {"date": "2026-08-01", "why": "They asked us to."}
    briefing = a_briefing(
        a_persona(), an_interview(nuggets=shared), an_interview("birch", nuggets=shared, withdrawn=gone)
    )
    (card,) = present_nugget_cards(briefing, "").cards
    assert (card.top, card.say, card.place) == ("Oda", "Pass me on.", "1 of 1")
    assert card.foot == "Interview, account Alder, March 2026"


def test_the_wall_shows_what_respondents_agreed_to_and_counts_the_rest():
    quotes = [{"text": "Yes.", "wording": "verbatim", "evidence": ["alder"]},
              {"text": "No.", "wording": "verbatim", "evidence": ["birch"]}]  # fmt: skip
    consent = {"given_on": "2026-03-11", "covers": "internal"}
    briefing = a_briefing(a_persona(quotes=quotes), an_interview(consent=consent), an_interview("birch"))
    page = present_quote_wall(briefing, "")
    assert [voice.text for voice in page.speakers[0].voices.shown] == ["Yes."]
    assert page.withheld == (("A quote is not shown: nobody has consented to it yet.", "1 time"),)
    assert "No." not in f"{page.speakers}"


def test_others_get_a_wall_only_when_there_is_something_to_hear():
    assert wall(a_briefing(a_persona(), audience="public")) == ()
    assert wall(a_briefing(a_persona(quotes=["It is quiet."]), audience="public")) == ("",)


def test_what_we_got_wrong_gathers_beliefs_scenes_and_withdrawn_pieces():
    contested = [
        {"about": "Price", "positions": {"sales": "Price"}, "buyers_say": "Trust"},
        {"about": "Open", "positions": {"sales": "This", "marketing": "That"}},
        {"about": "Done", "positions": {"sales": "This", "marketing": "That"}, "outcome": "That"},
    ]
    change = {"persona": "oda", "field": "needs.unstated", "change": "She fears a second trial."}
    debrief = {"date": "2026-06-12", "aligned": "partly", "observed_changes": [change]}
    gone = a_piece(withdrawn={"date": "2026-08-01", "why": "They asked us to."})
    page = present_got_wrong(a_briefing(a_persona(contested=contested), a_role_play(debriefs=[debrief]), gone), "")
    assert {each.about for each in page.beliefs} == {"Price", "Done"}
    assert page.corrected[0].is_waiting
    assert page.withdrawn[0].why == "They asked us to."
    assert page.lead.startswith("3 mistakes")


@pytest.mark.parametrize(
    ("outcome", "language", "lead"),
    [
        ("Found in the role play of 12 June, written down on 24 June.", "en", "1 mistake is"),
        ("Found on June 12, 2026, in a role play.", "en", "1 mistake is"),
        ("Seen 2026-06-12.", "en", "1 mistake is"),
        ("Im Rollenspiel vom 12. Juni gefunden.", "de", "1 Irrtum ist"),
        ("Decided on 12 June 2025.", "en", "2 mistakes are"),
        ("Decided on page 112 June.", "en", "2 mistakes are"),
        ("Both lead with the trial.", "en", "2 mistakes are"),
    ],
)
def test_what_playing_showed_and_teams_then_settled_is_one_mistake(outcome, language, lead):
    contested = [{"about": "What she fears", "positions": {"sales": "Her job"}, "outcome": outcome}]
    change = {"persona": "oda", "field": "needs.unstated", "change": "She fears a second trial."}
    scene = a_role_play(debriefs=[{"date": "2026-06-12", "aligned": "partly", "observed_changes": [change]}])
    page = present_got_wrong(a_briefing(a_persona(contested=contested), scene, language=language), "")
    assert len(page.beliefs) == len(page.corrected) == 1
    assert page.lead.startswith(lead)


def test_one_outcome_stands_for_one_of_two_things_that_a_scene_showed():
    contested = [{"about": "What she fears", "positions": {"sales": "Her job"}, "outcome": "Played on 12 June."}]
    changes = [
        {"persona": "oda", "field": field, "change": "It is otherwise."} for field in ("needs.unstated", "story.roi")
    ]
    scene = a_role_play(debriefs=[{"date": "2026-06-12", "aligned": "partly", "observed_changes": changes}])
    page = present_got_wrong(a_briefing(a_persona(contested=contested), scene), "")
    assert page.lead.startswith("2 mistakes are")


def test_who_asks_to_be_deleted_is_no_mistake_of_ours():
    gone = a_piece(withdrawn={"date": "2026-08-01", "why": "They asked us to."})
    page = present_got_wrong(a_briefing(a_persona(), gone), "")
    assert page.lead.startswith("No mistake is on record yet.")
    assert len(page.withdrawn) == 1


def test_nothing_on_record_asks_for_the_first():
    assert present_got_wrong(a_briefing(a_persona()), "").lead.startswith("No mistake is on record yet.")


def test_stewards_stand_file_by_file_and_the_other_way_round():
    briefing = a_briefing(
        a_persona(stewards={"marketing": "Segment marketer", "sales": "Account lead"}),
        a_persona("mira", name="Mira", stewards={"marketing": "Segment marketer"}),
    )
    page = present_stewards(briefing, "")
    assert page.lead == "In 1 place nobody answers."
    first = page.experts[0]
    assert (first.name, len(first.links)) == ("Segment marketer", 2)


def test_every_paper_speaks_german():
    briefing = a_briefing(a_persona(research_plan=PLAN), an_interview(), language="de")
    assert present_research(briefing, "").lead == "1 von 1 Personas braucht Interviews."
    assert present_recruiting_brief(briefing, "oda").frame.title.startswith("Suchblatt")
