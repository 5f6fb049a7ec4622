"""What a summary says: the verdict, who must agree, what to ask, what is touched, what is new."""

import pytest

from personary.changes.agreement import without_log
from personary.changes.matching import match
from personary.changes.proposal import propose
from personary.changes.summary import new_findings, summarise
from personary.diagnostics.diagnostic import Diagnostic, Span
from tests.builders import a_catalog, a_committee, a_journey, a_market, a_persona, a_piece, a_role_play, an_alignment

LOG = {"date": "2026-11-01", "teams": ["marketing", "sales"], "what": "Another goal", "why": "A talk"}


def summary(before, after):
    return summarise(propose(a_catalog(*before), a_catalog(*after)))


@pytest.mark.parametrize(
    ("after", "verdict"),
    [
        ({}, "Nothing changed."),
        ({"goals": ["Cut stops."]}, "Only the wording changed: 1 wording in 1 definition."),
        ({"goals": ["Cut stops"], "tags": ["a"]}, "Who the buyers are stays as it is: 1 review in 1 definition."),
        ({"goals": ["Nobody minds"]}, "Both teams must agree: 2 identity in 1 definition."),
        ({"goals": ["Cut stops", "New"], "change_log": [LOG]},
         "Both teams have agreed: 1 identity, 1 review in 1 definition."),
    ],
)  # fmt: skip
def test_the_verdict_comes_first_with_counts(after, verdict) -> None:
    before = a_persona(goals=["Cut stops"])
    assert summary([before], [a_persona(**{"goals": ["Cut stops"], **after})]).verdict == verdict


def test_what_breaks_is_the_first_thing_said() -> None:
    told = summary([a_persona(), a_persona("ada"), a_committee()], [a_persona("ada", goals=["X"]), a_committee()])
    assert told.verdict == "Something breaks: 1 breaking, 1 identity in 2 definitions."
    assert told.questions[0].text == '"oda" is gone, and committee/first-line still names it. What instead?'


def test_teams_that_the_new_log_entry_names_have_agreed() -> None:
    old = {**LOG, "teams": ["marketing"], "what": "First draft"}
    (agreement,) = summary(
        [a_persona(change_log=[old])], [a_persona(goals=["New"], change_log=[old, {**LOG, "teams": ["sales"]}])]
    ).agreements
    assert (agreement.agreed, agreement.waiting) == (("sales",), ("marketing",))


def test_identity_without_log_is_an_edit_that_no_new_entry_explains() -> None:
    def found(before, after):
        return without_log(propose(a_catalog(*before), a_catalog(*after)))

    assert found([a_persona()], [a_persona(goals=["New"])]) == (("persona", "oda"),)
    assert found([a_persona()], [a_persona(goals=["New"], change_log=[LOG])]) == ()
    assert found([a_persona(change_log=[LOG])], [a_persona(goals=["New"], change_log=[LOG])]) == (("persona", "oda"),)
    assert found([a_persona()], [a_persona(value_propositions=["New"])]) == ()
    assert found([], [a_persona()]) == ()
    assert found([a_market()], [a_market(markets=[{"id": "m", "name": "M"}])]) == ()


def test_a_persona_touches_committees_journeys_scenes_and_their_pages() -> None:
    around = [a_committee(), a_journey(), a_role_play()]
    stop = {"stage": "new-business/first-talk", "doing": "Asks"}
    (touch,) = summary([a_persona(), *around], [a_persona(stops=[stop]), *around]).touches
    assert (touch.committees, touch.journeys, touch.scenes) == (
        ("first-line",),
        ("new-business",),
        ("first-talk-with-oda",),
    )
    assert touch.pages[:2] == (("persona-story", "oda"), ("persona-roadmap", "oda"))
    assert set(touch.pages[2:]) == {
        ("committee", "first-line"), ("role-play", "first-talk-with-oda"), ("journey-roadmap", "new-business")
    }  # fmt: skip


def test_evidence_touches_the_pages_that_cite_it() -> None:
    persona = a_persona(goals=[{"text": "Cut stops", "evidence": ["alder"]}])
    withdrawn = a_piece(withdrawn={"date": "2026-08-01", "why": "Asked us to"})
    told = summary([persona, a_piece()], [persona, withdrawn])
    assert told.touches[0].pages == (("evidence-piece", "alder"), ("persona-story", "oda"))
    assert told.questions[0].text == "Which of the sentences that rest on it still stand?"


def test_of_the_library_only_what_changed_touches() -> None:
    items = [{"id": "plan", "title": "The plan"}, {"id": "page", "title": "The page"}]
    other = [{"id": "plan", "title": "The plan"}, {"id": "page", "title": "Another page altogether"}]
    people = [
        a_persona("a", objections=[{"says": "No", "asset": "plan"}]),
        a_persona("b", objections=[{"says": "No", "asset": "page"}]),
    ]
    (touch,) = summary([*people, an_alignment(library=items)], [*people, an_alignment(library=other)]).touches
    assert ("persona-story", "b") in touch.pages
    assert ("persona-story", "a") not in touch.pages


def test_what_to_ask_follows_from_what_changed() -> None:
    claim = {"text": "Cut stops to six a month", "evidence": ["alder", "birch"]}
    signed = {"sales": {"by": "Head of sales", "date": "2026-06-22"}}
    asked = summary(
        [a_persona(goals=[claim], signoff=signed, delight="Sleeps for 6 hours"), a_piece("alder"), a_piece("birch")],
        [a_persona(goals=[{"text": "Cut stops to four a month", "evidence": ["birch"]}], signoff=signed,
                   delight="Sleeps for 8 hours"), a_piece("alder"), a_piece("birch")],
    ).asked(("persona", "oda"))  # fmt: skip
    assert asked == (
        "Why did this change, and who agreed? An entry in change_log says so.",
        "The sign-off is of 2026-06-22, before this change. Do the teams sign again?",
        "Where does 8 come from?",
        'Do birch still say "Cut stops to four a month"?',
        'What does "Cut stops to four a month" rest on without "alder"?',
    )


def a_finding(message: str, line: int = 1) -> Diagnostic:
    return Diagnostic("missing-field", "error", "personas/oda.yaml", Span(line, 1, line, 2), message)


def test_new_findings_are_those_that_did_not_stand_before_wherever_their_line_moved() -> None:
    before = [a_finding("A", 3), a_finding("A", 5), a_finding("gone")]
    after = [a_finding("A", 30), a_finding("A", 50), a_finding("A", 70), a_finding("B")]
    assert new_findings(before, after) == ((a_finding("A", 70), a_finding("B")), 2)


def test_entries_are_matched_by_id_then_as_they_are_then_by_likeness() -> None:
    market = a_market(markets=[{"id": "a", "name": "One"}, {"id": "b", "name": "Two"}]).markets
    swapped = a_market(markets=[{"id": "b", "name": "One"}, {"id": "a", "name": "Two"}]).markets
    assert match(market, swapped).pairs == ((0, 1), (1, 0))
    assert match(("x", "y"), ("y", "x")).moved in ({0}, {1})
    edited = match(("Cut stops to six a month", "Train"), ("New", "Cut stops to four a month"))
    assert (edited.pairs, edited.gone, edited.come) == (((0, 1),), (1,), (0,))
    assert match(("alder-talk",), ("birch-talk",), exactly=True).pairs == ()


def test_only_the_entries_that_left_the_order_have_moved() -> None:
    letters = tuple("abcdef")
    assert match(letters, tuple("bcdefa")).moved == {5}
    assert match(letters, tuple("fabcde")).moved == {0}
    assert match(letters, letters).moved == frozenset()


def test_a_renamed_definition_is_compared_with_what_it_was() -> None:
    told = summary([a_persona("oda", goals=["A"])], [a_persona("oda-lead", goals=["A", "B"], formerly=["oda"])])
    assert [(change.kind, change.path, change.class_) for change in told.proposal.changes] == [
        ("added", "goals[1]", "identity"), ("added", "formerly[0]", "review"), ("renamed", "", "wording")
    ]  # fmt: skip
