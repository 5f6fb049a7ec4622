"""The page of changes and its feeds: what they tell, what they keep to themselves, and what they say when empty."""

import dataclasses
import datetime as dt
import re
from xml.etree import ElementTree as ET

import pytest

from personary.changes.change import Change
from personary.changes.compare import compare
from personary.changes.history import History, Step
from personary.changes.words import word_by_word
from personary.pages.feed import feeds
from personary.pages.plan import make_site
from personary.views.briefing import Briefing
from personary.views.changes import MOST_A_STEP, present_changes
from personary.words import words_for
from personary.workspace import open_project
from tests.builders import a_catalog, a_committee, a_market, a_persona, a_piece
from tests.history import ODA, a_repository, commit

ATOM = "{http://www.w3.org/2005/Atom}"
PERSONA, PLAY, PIECE = ("persona", "oda"), ("role play", "first"), ("evidence", "alder")


def an_edit(entity=PERSONA, at=("goals", 0, "text"), class_="identity", before="Cut to six", after="Cut to four"):
    return Change(entity, "changed", at, class_, before, after, word_by_word(before, after))


def a_step(*changes, day=18, commit="c1"):
    moment = dt.datetime(2026, 11, day, 23, 30, tzinfo=dt.UTC)
    return Step(commit, moment, changes, {change.entity: f"The {change.entity[1]}" for change in changes})


def a_briefing(*steps, language="en", known=True, shallow=False, **settings):
    catalog = a_catalog(a_persona(), a_persona("ada", name="Ada, controller"), **settings)
    known_history = History(steps, is_known=known, is_shallow=shallow)
    return Briefing("A site", catalog, dt.date(2026, 11, 20), words_for(language), history=lambda: known_history)


def changes_page(briefing):
    return next(page for page in make_site(briefing, {}).pages if page.kind == "changes")


def test_the_page_tells_day_by_day_and_persona_by_persona() -> None:
    view = present_changes(a_briefing(a_step(an_edit()), a_step(an_edit(class_="tactic", at=("stops", 0)), day=11)))
    assert [day.day for day in view.days] == ["18 November 2026", "11 November 2026"]
    entry = view.days[0].commits[0].entries[0]
    assert (entry.link.text, entry.kind, entry.counts) == ("The oda", "Persona", "1 change of identity")
    assert [(line.label, line.before, line.after) for line in entry.lines] == [("Goals", "Cut to six", "Cut to four")]
    (person,) = view.people
    assert [line.counts for line in person.lines] == ["1 change of identity", "1 change of tactics"]
    assert person.lines[0].link.anchor == "on-2026-11-18"


def test_small_changes_are_counted_and_not_shown() -> None:
    small = (an_edit(class_="wording"), Change(PIECE, "reformatted", (), "format_only"))
    view = present_changes(a_briefing(a_step(*small)))
    assert view.days[0].commits[0].entries == ()
    assert view.days[0].commits[0].rest == "2 files were only put in other words or another form."
    assert view.people == ()


def test_a_large_commit_is_shown_in_part_and_counted() -> None:
    many = [Change(("evidence", f"e{n}"), "added", (), "evidence", None, f"E{n}") for n in range(80)]
    (commit_,) = present_changes(a_briefing(a_step(*many))).days[0].commits
    assert len(commit_.entries) == MOST_A_STEP
    assert commit_.rest == "72 further files changed in meaning."
    assert commit_.entries[0].counts == "New"


def test_what_was_taken_out_for_a_reason_does_not_come_back() -> None:
    secret = "the secret of the scene"
    step = a_step(
        an_edit(PLAY, ("buyers", 0, "reveals", 0, "what"), "tactic", "before", secret),
        an_edit(PIECE, ("summary",), "evidence", "what she told us in confidence", "Withdrawn"),
        an_edit(at=("quotes", 0, "text"), before="word for word", after="in our words"),
        an_edit(at=("goals", 1, "text"), before="To be like Real Name Inc", after="To be like others"),
    )
    briefing = a_briefing(step, do_not_contact=["real name"])
    told = changes_page(briefing).body + "".join(asset.content.decode() for asset in feeds(briefing))
    for hidden in (secret, "in confidence", "word for word", "Real Name"):
        assert hidden not in told
    assert "To be like others" in told


def told_anywhere(briefing):
    return changes_page(briefing).body + "".join(asset.content.decode() for asset in feeds(briefing))


def with_catalog(briefing, *definitions):
    return dataclasses.replace(briefing, catalog=a_catalog(*definitions))


QUOTED = {"text": "I will not be alone with it", "wording": "verbatim", "evidence": ["alder"]}
CONSENT = {"given_on": "2026-01-01", "covers": "internal"}


@pytest.mark.parametrize(
    ("quotes", "piece", "shown"),
    [
        ([QUOTED], {"consent": CONSENT}, True),
        ([], {"consent": CONSENT}, False),
        ([QUOTED], {}, False),
        ([QUOTED], {"consent": {**CONSENT, "expires": "2026-11-19"}}, False),
        ([QUOTED], {"consent": CONSENT, "withdrawn": {"date": "2026-11-02", "why": "Asked us"}}, False),
        ([{**QUOTED, "wording": "composed"}], {}, True),
    ],
)  # fmt: skip
def test_an_earlier_quote_is_told_only_while_it_may_still_be_shown(quotes, piece, shown) -> None:
    added = Change(PERSONA, "added", ("quotes", 0), "identity", None, QUOTED["text"])
    briefing = with_catalog(a_briefing(a_step(added)), a_persona(quotes=quotes), a_piece(**piece))
    told = told_anywhere(briefing)
    assert (QUOTED["text"] in told) is shown
    assert ("Added; the words are not shown here." in told) is not shown


def test_what_is_taken_out_is_said_without_its_words() -> None:
    gone = (
        Change(PIECE, "removed", ("nuggets", 0), "evidence", "She keeps her own log", None),
        Change(PERSONA, "removed", ("quotes", 0), "identity", "I will not be alone with it", None),
        Change(("persona", "ada"), "removed", ("differentiators", 0, "customer_words"), "tactic", "It just ran", None),
    )
    briefing = with_catalog(a_briefing(a_step(*gone)), a_persona(), a_persona("ada"), a_piece())
    told = told_anywhere(briefing)
    for change in gone:
        assert change.before not in told
    assert changes_page(briefing).body.count("Taken out; the words are not repeated here.") == 3
    assert told.count("Taken out; the words are not repeated here.") == 3 + 3 + 2  # the page, the site's feed, theirs


def test_what_a_respondent_told_is_shown_only_while_it_stands() -> None:
    told_then = an_edit(PIECE, ("nuggets", 0, "text"), "evidence", "Something", "She keeps her own log")
    step = a_briefing(a_step(told_then))
    standing = {"nuggets": [{"text": "She keeps her own log"}]}
    withdrawn = {"withdrawn": {"date": "2026-11-02", "why": "Asked us"}}
    assert "her own log" in told_anywhere(with_catalog(step, a_persona(), a_piece(**standing)))
    for piece in ((), (a_piece(),), (a_piece(**standing, **withdrawn),)):
        assert "her own log" not in told_anywhere(with_catalog(step, a_persona(), *piece))


def test_a_piece_that_is_gone_and_a_title_with_a_name_are_not_called_by_it() -> None:
    gone = Change(PIECE, "removed", (), "evidence", "The talk with Mr Real", None)
    named = an_edit(("committee", "first"), ("purchase",))
    titles = {PIECE: "The talk with Mr Real", ("committee", "first"): "Real Name Inc buys"}
    step = dataclasses.replace(a_step(gone, named), titles=titles)
    told = told_anywhere(a_briefing(step, do_not_contact=["real name"]))
    assert "Mr Real" not in told
    assert "Real Name" not in told
    assert "Taken out" in told


def test_an_account_is_never_told_as_it_was() -> None:
    told = told_anywhere(a_briefing(a_step(an_edit(("committee", "first"), ("account",), before="Acme", after="Elm"))))
    assert "Acme" not in told
    assert "Elm" in told


def test_a_note_among_editors_stays_among_them() -> None:
    edit = an_edit(at=("note",), class_="review", before="Ask the board", after="Ask the council")
    told = told_anywhere(a_briefing(a_step(edit)))
    assert "board" not in told
    assert "council" not in told
    assert "Changed; the words are not shown here." in told


def test_nothing_of_a_scene_is_told_but_that_it_changed() -> None:
    parts = (("buyers", 0, "opening"), ("buyers", 0, "mood"), ("buyers", 0, "must_raise", 0), ("script", 0, "line"),
             ("marketer", "aim"), ("debriefs", 0, "value_statement", "buyer"))  # fmt: skip
    edits = [an_edit(PLAY, at, "tactic", f"old {n}", f"new {n}") for n, at in enumerate(parts)]
    told = told_anywhere(a_briefing(a_step(*edits)))
    assert not re.search(r"\b(old|new) \d", told)
    assert "6 changes of tactics" in told
    assert "Changed; the words are not shown here." in told


@pytest.mark.parametrize(
    ("at", "before", "after", "shown"),
    [
        (("decision_power",), "can_influence", "can_say_yes", ("Can influence", "Can say yes")),
        (("buying_roles", 0), None, "role: economic_buyer; certainty: always",
         ("", "Role: Economic buyer; Certainty: always")),
        (("goals", 0, "basis"), "assumption", "opinion", ("Assumption", "Opinion")),
        (("goals", 0, "evidence", 0), "gone-talk", "alder", ("What is not there any more", "Heard at Alder")),
        (("signoff", "sales", "date"), None, "2026-11-18", ("", "18 November 2026")),
        (("ten_questions", "answered_by", 0), None, "sales", ("", "Sales")),
        (("goals", 0), None, "She says: no; he says: yes", ("", "She says: no; he says: yes")),
        (("story", "situation"), "role: a word", "2026-11-18", ("role: a word", "2026-11-18")),
    ],
)  # fmt: skip
def test_a_reader_meets_neither_keys_nor_ids(at, before, after, shown) -> None:
    change = Change(PERSONA, "changed", at, "identity", before, after)
    briefing = with_catalog(a_briefing(a_step(change)), a_persona(), a_piece(title="Heard at Alder"))
    (line,) = present_changes(briefing).days[0].commits[0].entries[0].lines
    assert (line.before, line.after) == shown


def test_a_member_who_joined_reads_as_facts() -> None:
    before, after = a_committee(), a_committee(members=[{"persona": "oda"}, {"persona": "ada", "influence": 4}])
    (change,) = compare(("committee", "first-line"), before, after)
    briefing = with_catalog(a_briefing(a_step(change)), a_persona("ada", name="Ada, controller"), after)
    (line,) = present_changes(briefing).days[0].commits[0].entries[0].lines
    assert line.after == "Persona: Ada; Influence: 4"


def test_an_id_of_an_entry_is_not_told() -> None:
    (change,) = compare(("market", "market"), a_market(), a_market(markets=[{"id": "m", "name": "Metal"}]))
    assert change.after == "Metal"


def test_hostile_text_stays_text_on_the_page_and_in_the_feed() -> None:
    hostile = "</ins><script>alert(1)</script>]]> & \x00 \ud800"
    briefing = a_briefing(a_step(an_edit(before="x", after=hostile)))
    assert "<script" not in changes_page(briefing).body
    root = ET.fromstring(next(iter(feeds(briefing))).content)
    assert "<script>alert(1)</script>]]> & \ufffd \ufffd" in root.find(f"{ATOM}entry/{ATOM}content").text


def test_feeds_are_valid_atom() -> None:
    briefing = a_briefing(a_step(an_edit()), a_step(an_edit(("persona", "ada")), day=11, commit="c0"))
    assets = {asset.address: asset.content for asset in feeds(briefing)}
    assert list(assets) == ["changes/feed.xml", "changes/feed-ada.xml", "changes/feed-oda.xml"]
    ids = set()
    for content in assets.values():
        root = ET.fromstring(content)
        assert root.tag == f"{ATOM}feed"
        for element in (root, *root.findall(f"{ATOM}entry")):
            for required in ("id", "title", "updated"):
                assert len(element.findall(f"{ATOM}{required}")) == 1
            moment = dt.datetime.fromisoformat(element.find(f"{ATOM}updated").text)
            assert moment.tzinfo is not None
            assert element.find(f"{ATOM}id").text.startswith("urn:uuid:")
        assert root.find(f"{ATOM}author/{ATOM}name").text == "A site"
        assert {link.get("rel") for link in root.findall(f"{ATOM}link")} == {"self", "alternate"}
        ids.add(root.find(f"{ATOM}id").text)
    assert len(ids) == 3
    site = ET.fromstring(assets["changes/feed.xml"])
    entries = [entry.find(f"{ATOM}id").text for entry in site.findall(f"{ATOM}entry")]
    assert len(set(entries)) == 2
    assert site.find(f"{ATOM}updated").text == "2026-11-18T23:30:00+00:00"


def test_without_a_history_the_page_says_so_and_there_is_no_feed() -> None:
    briefing = a_briefing(known=False)
    view = present_changes(briefing)
    assert "have no history here" in view.empty
    assert view.feed == ""
    assert list(feeds(briefing)) == []
    assert "have no history here" in changes_page(briefing).body


def test_a_shallow_copy_is_said() -> None:
    assert present_changes(a_briefing(a_step(an_edit()), shallow=True)).notes[0].startswith("Only the latest commits")


def test_a_shallow_copy_does_not_say_that_nothing_ever_changed() -> None:
    assert present_changes(a_briefing(shallow=True)).empty == ""
    assert present_changes(a_briefing()).empty.startswith("Nothing yet")


def test_the_page_is_for_our_own_people_and_nobody_else_asks_for_the_history() -> None:
    def never() -> History:
        raise AssertionError

    outside = dataclasses.replace(a_briefing(audience="partner"), history=never)
    site = make_site(outside, {})
    assert "changes" not in {page.kind for page in site.pages}
    assert not [asset for asset in site.assets if asset.address.startswith("changes/")]


def test_every_word_is_there_in_german() -> None:
    view = present_changes(a_briefing(a_step(an_edit(), an_edit(PIECE, ("title",), "evidence")), language="de"))
    assert view.days[0].day == "18. November 2026"
    assert [entry.counts for entry in view.days[0].commits[0].entries] == [
        "1 Änderung der Identität", "1 Änderung der Belege"
    ]  # fmt: skip


def test_a_project_tells_its_own_history_and_keeps_it_out_of_the_data(tmp_path) -> None:
    root = a_repository(tmp_path / "project")
    commit(root, {"personas/oda.yaml": ODA + "goals: [Cut stops]\n"}, day="2026-11-05")
    project = open_project(root)
    site = project.site()
    page = next(page for page in site.pages if page.kind == "changes")
    assert "Cut stops" in page.body
    assert 'href="feed.xml"' in page.body
    assert {asset.address for asset in site.assets} >= {"changes/feed.xml", "changes/feed-oda.xml"}
    again = open_project(root).site()
    assert page.body == next(each.body for each in again.pages if each.kind == "changes")
    assert {path.name for path in root.iterdir()} == {".git", "mkdocs.yml", "personas"}
