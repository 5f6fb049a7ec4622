"""The evidence pages: who was heard, what a piece carries, what falls without it, and what may be shown of it."""

from __future__ import annotations

import pytest

from personary.catalog.project import project
from personary.pages.plan import make_site
from personary.views.evidence_index import EvidenceIndex, present_evidence_index
from personary.views.evidence_piece import EvidencePiece, present_evidence_piece
from tests.builders import a_catalog, a_committee, a_persona, a_piece, an_interview
from tests.views.journeys import a_briefing, briefing_of


def _index(*definitions, **settings) -> EvidenceIndex:
    return present_evidence_index(a_briefing(*definitions, **settings), "")


def _piece(id_, *definitions, **settings) -> EvidencePiece:
    return present_evidence_piece(a_briefing(*definitions, **settings), id_)


def _talks(count, route="event", accounts=("Alder", "Birch", "Cedar"), **keys):
    return tuple(
        an_interview(f"talk-{n}", account=accounts[n % len(accounts)], sourcing={"route": route}, **keys)
        for n in range(count)
    )


@pytest.mark.parametrize(
    ("talks", "next_"),
    [
        (_talks(0), "3 more to reach the first goal"),
        (_talks(2), "1 more to reach the first goal"),
        (_talks(4, accounts=("Alder", "Birch")), "Somebody from another account"),
        (_talks(5), "3 more, to reach 8"),
        (_talks(9), "Somebody not met at an event"),
        (_talks(9, "sales_introduced"), "Somebody not met through sales"),
        (
            (*_talks(8), an_interview("last", account="Alder", sourcing={"route": "external_recruiter"})),
            "3 more, to reach 12",
        ),
        (
            (*_talks(11), an_interview("last", account="Alder", sourcing={"route": "external_recruiter"})),
            "Enough; refresh before March 2028",
        ),
    ],
)
def test_the_next_step_names_the_most_urgent_lack(talks, next_):
    assert _index(a_persona(), *talks).people.rows[0].next == next_


def test_the_bar_shares_its_width_and_the_words_say_the_same():
    talks = (
        an_interview("a", sourcing={"route": "sales_introduced"}),
        an_interview("b", sourcing={"route": "external_recruiter"}),
        an_interview("c", sourcing={"route": "external_recruiter"}),
        an_interview("d", sourcing={"route": "inbound_volunteer"}),
    )
    row = _index(a_persona(), *talks).people.rows[0]
    assert [part.way for part in row.bar] == ["introduced", "recruited", "other"]
    assert row.bar[-1].start + row.bar[-1].width == pytest.approx(139.5, abs=0.1)
    assert row.met == "1 via sales, 2 recruited, 1 volunteered"


def test_the_lead_counts_the_personas_that_were_heard_enough():
    view = _index(a_persona(), a_persona("ivo", name="Ivo, treasurer"), *_talks(8))
    assert view.lead == "1 of 2 personas has been heard 8 times or more. One still rests on a few voices."
    assert [each.number for each in view.sums[:2]] == ["8", "1"]


def test_the_grid_holds_only_accounts_that_were_heard():
    view = _index(
        a_persona(),
        an_interview("a", account="Birch", buying_roles=["champion"]),
        an_interview("b", account="Alder", buying_roles=["champion", "end_user"]),
        a_piece("c", account="Cedar"),
        an_interview("d", account="Elm", withdrawn={"date": "2026-05-01", "why": "Asked us to"}),
    )
    assert view.people.by_persona.rows == (("Alder", ("1",)), ("Birch", ("1",)))
    assert view.people.by_role.columns == ("Champion", "End user")
    assert view.people.by_role.rows[1] == ("Birch", ("1", ""))
    body = _body("evidence/", a_persona(), an_interview("a", buying_roles=["champion"]))
    assert "none" not in body.split('id="nuggets"')[0].split('id="accounts"')[1]


def test_only_shareable_nuggets_of_counting_pieces_are_passed_on():
    said = [{"text": "Told to all", "shareable": "true"}, {"text": "Told to two", "shareable": "false"}]
    gone = {"date": "2026-05-01", "why": "Asked us to"}
    view = _index(a_piece("a", nuggets=said), a_piece("b", nuggets=[said[0]], withdrawn=gone))
    assert [each.text for each in view.nuggets] == ["Told to all"]


def test_outcomes_are_counts_and_leave_out_what_was_no_deal():
    view = _index(
        a_persona(),
        an_interview("a", account="Alder", deal_outcome="won"),
        an_interview("b", account="Alder", deal_outcome="won"),
        an_interview("c", deal_outcome="no_decision"),
        an_interview("d", deal_outcome="not_applicable"),
    )
    assert [(each.name, each.interviews, each.accounts) for each in view.outcomes] == [
        ("Won", "2", "1"),
        ("No decision", "1", "1"),
    ]


def test_pieces_are_listed_by_kind_and_say_when_they_do_not_count():
    view = _index(
        a_persona(),
        a_piece("tale", date="2026-05-01"),
        an_interview("old", date="2022-01-01"),
        an_interview("gone", withdrawn={"date": "2026-05-01", "why": "Asked us to"}),
        an_interview("lapsed", consent={"given_on": "2025-01-01", "covers": "internal", "expires": "2026-01-01"}),
    )
    assert [(kind.name, kind.count) for kind in view.kinds] == [("Interview", "3"), ("Anecdote", "1")]
    assert {piece.link.id: piece.care for piece in view.kinds[0].pieces} == {
        "old": "Too old to count",
        "gone": "Withdrawn",
        "lapsed": "Consent expired",
    }


def test_own_teams_before_buyers_shows_in_the_dates():
    own = a_piece("inside", kind="internal_interview", function="sales", date="2026-01-15")
    asked = _index(a_persona(), own, an_interview()).sequence
    assert asked is not None
    assert asked.verdict.startswith("Our own teams were asked first")
    assert [(step.who, step.since, step.talks, step.is_buyer) for step in asked.steps] == [
        ("Sales", "January 2026", "1 talk", False),
        ("Buyers", "March 2026", "1 talk", True),
    ]
    assert asked.missing == "Not asked yet: Marketing, Product and Service. Next: ask them before the next buyer."
    late = a_piece("inside", kind="internal_interview", function="sales", date="2026-05-15")
    asked = _index(a_persona(), late, an_interview()).sequence
    assert asked is not None
    assert asked.verdict.startswith("Buyers were asked from March 2026 on")
    assert [step.is_buyer for step in asked.steps] == [True, False]


def test_before_a_buyer_was_asked_nothing_has_an_order():
    own = a_piece("inside", kind="internal_interview", function="sales", date="2026-01-15")
    assert _index(a_persona(), own).sequence is None


def test_buyers_asked_without_our_own_people_are_told_with_the_next_step():
    asked = _index(a_persona(), an_interview()).sequence
    assert asked is not None
    assert "Next: ask marketing, product, service and sales." in asked.verdict
    assert asked.missing == ""


def test_a_project_without_evidence_says_what_to_do():
    assert "No evidence yet" in _body("evidence/", a_persona())


def test_a_piece_lists_what_rests_on_it_and_what_on_it_alone():
    oda = a_persona(
        goals=[
            {"text": "Fewer stops", "evidence": ["alder", "birch"]},
            {"text": "Keep fitters", "evidence": ["alder"]},
        ],
        objections=[{"says": "We tried that", "evidence": ["alder"]}],
    )
    line = a_committee(dynamics={"status_quo_failure": [{"text": "It misses", "evidence": ["alder"], "id": "miss"}]})
    view = _piece("alder", oda, line, an_interview("alder"), an_interview("birch"))
    first, second = view.carries
    assert [(each.link.anchor, each.alone) for each in first.claims] == [
        ("goals-0", False),
        ("goals-1", True),
        ("objections-0", True),
    ]
    assert (second.link.page, second.claims[0].link.anchor) == ("committee", "claim-miss")
    assert view.falls[0] == "3 sentences would rest on nothing."


@pytest.mark.parametrize(
    ("talks", "falls"),
    [
        (_talks(8), ("Oda would fall below 8 interviews, to 7.",)),
        (_talks(3), ("Oda would fall below 3 interviews, to 2.", "Oda would be known from 2 accounts only.")),
        (_talks(9), ()),
    ],
)
def test_what_falls_are_goals_and_accounts(talks, falls):
    assert _piece("talk-0", a_persona(), *talks).falls == falls


def test_a_quote_that_needs_this_consent_would_fall_silent():
    alder = an_interview("alder", consent={"given_on": "2026-03-11", "covers": "internal"})
    oda = a_persona(quotes=[{"text": "It hummed for weeks", "wording": "verbatim", "evidence": ["alder"]}])
    assert _piece("alder", oda, alder).falls == (
        "1 sentence would rest on nothing.",
        "1 quote could no longer be shown.",
    )


def test_a_withdrawn_piece_supports_nothing_and_passes_nothing_on():
    gone = an_interview(
        "alder",
        withdrawn={"date": "2026-05-01", "why": "Asked us to"},
        nuggets=[{"text": "She counts the alarms", "shareable": "true"}],
    )
    oda = a_persona(goals=[{"text": "Fewer stops", "evidence": ["alder"]}])
    view = _piece("alder", oda, gone)
    assert view.withdrawn == "Withdrawn on 1 May 2026: Asked us to"
    assert (view.nuggets, view.falls) == ((), ())
    assert not view.carries[0].claims[0].alone
    assert "no longer supports them" in _body("evidence/alder/", oda, gone)


@pytest.mark.parametrize(
    ("consent", "text", "care"),
    [
        (None, "None given: nothing is shown word for word.", ""),
        ({"given_on": "2026-03-11", "covers": "public"}, "Given on 11 March 2026, for everybody.", ""),
        (
            {"given_on": "2026-03-11", "covers": "internal", "expires": "2028-03-11"},
            "Given on 11 March 2026, for our own people. Holds until 11 March 2028.",
            "",
        ),
        (
            {"given_on": "2025-03-11", "covers": "partner", "expires": "2026-03-11"},
            "Given on 11 March 2025, for our own people and partners.",
            "Expired on 11 March 2026: nothing is shown word for word. Next: ask again.",
        ),
    ],
)
def test_consent_is_said_in_words(consent, text, care):
    keys = {"consent": consent} if consent else {}
    view = _piece("alder", a_persona(), an_interview("alder", **keys))
    assert (view.consent.text, view.consent.care) == (text, care)


def test_a_quote_without_consent_is_not_shown_on_the_piece_either():
    oda = a_persona(quotes=[{"text": "I am the one they call", "wording": "verbatim", "evidence": ["alder"]}])
    assert "I am the one they call" not in _body("evidence/alder/", oda, an_interview("alder"))
    given = an_interview("alder", consent={"given_on": "2026-03-11", "covers": "internal"})
    assert "I am the one they call" in _body("evidence/alder/", oda, given)


@pytest.mark.parametrize(
    ("kept", "linked"),
    [
        ("https://drive.example/alder", True),
        ("Research drive, folder Alder", False),
        ("https://drive.example/alder and a folder", False),
        ("javascript:alert(1)", False),
    ],
)
def test_only_an_https_address_becomes_a_link(kept, linked):
    body = _body("evidence/alder/", a_persona(), an_interview("alder", record_kept_at=kept))
    assert (f'<a href="{kept}" rel="noopener noreferrer">' in body) is linked


def test_teams_that_have_not_heard_of_it_are_the_next_step():
    told = an_interview("alder", collected_by=["marketing"])
    assert _piece("alder", a_persona(), told).shared_next == "Next: tell Sales."
    known = an_interview(
        "alder", collected_by=["marketing"], shared=[{"team": "sales", "date": "2026-04-01", "how": "Read"}]
    )
    assert _piece("alder", a_persona(), known).shared_next == ""


def test_every_link_of_the_evidence_pages_meets_an_anchor():
    claim = {"text": "Fewer stops", "evidence": ["alder"]}
    oda = a_persona(
        goals=[claim], issues=[claim], measured_by=[claim], tasks=[claim], differentiators=[claim], fit_signals=[claim],
        needs={"stated": [claim], "unstated": [{**claim, "driver": "confidence"}]}, influencers={"inside": [claim]},
        competitors=[{"name": "Builder", "better_at": [claim]}], quotes=[{**claim, "wording": "composed"}],
        contested=[{"about": "Price", "positions": {"sales": claim, "marketing": claim}, "buyers_say": claim}],
    )  # fmt: skip
    site = make_site(a_briefing(oda, an_interview("alder")), {})
    anchors = {page.address: page.anchors for page in site.pages}
    piece = next(page for page in site.pages if page.address == "evidence/alder/")
    for link in piece.links:
        address, _, anchor = link.partition("#")
        assert not anchor or anchor in anchors[address], link


def test_others_than_our_own_people_get_no_evidence_pages():
    catalog = a_catalog(a_persona(audience="public"), an_interview("alder"), audience="public")
    site = make_site(briefing_of(project(catalog, "public")), {})
    assert not [page.address for page in site.pages if page.address.startswith("evidence")]


def test_the_pages_speak_german():
    body = _body("evidence/", a_persona(), *_talks(3), language="de")
    assert "Wie oft wer gehört wurde" in body
    assert "Consent" not in _body("evidence/talk-0/", a_persona(), *_talks(3), language="de")


def _body(address: str, *definitions, **settings) -> str:
    site = make_site(a_briefing(*definitions, **settings), {})
    return next(page.body for page in site.pages if page.address == address)


def test_sentences_on_the_same_pieces_share_where_they_come_from_unless_the_teams_differ():
    goals = [{"id": name, "text": f"Goal {name}", "evidence": ["alder"]} for name in ("one", "two", "three")]
    open_ = {"about": "three", "positions": {"sales": "No", "marketing": "Yes"}}
    claims = _piece("alder", a_persona(goals=goals, contested=[open_]), an_interview("alder")).carries[0].claims
    one, two, three = (claim.origin for claim in claims)
    assert one is two
    assert (one.style, three.style) == ("sources", "contested")
    assert three.sources == one.sources
