import pytest

from personary.views.persona_alignment import present_persona_alignment
from personary.words import LANGUAGES
from tests.builders import a_market, a_persona, an_alignment, an_interview
from tests.views.aligning import BOTH, a_briefing, a_commitment, a_disagreement, a_review


def question(view, name):
    return next(each for each in view.questions if each.anchor == f"question-{name}")


def test_each_of_the_ten_says_where_it_is_answered_and_what_comes_next():
    persona = a_persona(needs={"stated": [{"text": "Early warning", "evidence": ["alder"]}]}, competitors=[])
    view = present_persona_alignment(a_briefing(persona, an_interview()), "oda")
    assert len(view.questions) == 10
    says = question(view, "stated-needs")
    assert (says.state, says.next, says.where.anchor) == ("answered", "", "says")
    assert says.answer.claims[0].claims[0].origin.label == "1 interview"
    rivals = question(view, "competitors")
    assert (rivals.state_words, rivals.where.text, rivals.where.anchor) == ("open", "Belongs in the story", "")
    assert rivals.next.startswith("Name one competitor")
    assert view.round.counted == "1 of 10 questions answered"
    assert view.round.text.startswith("The teams have not gone through them together yet.")


def test_an_answer_that_says_nothing_and_a_round_long_ago_are_said_in_words():
    persona = a_persona(
        ten_questions={"date": "2026-01-10", "answered_by": ["sales"]},
        differentiators=["It depends."],
        needs={"stated": ["Early warning"]},
    )
    view = present_persona_alignment(a_briefing(persona), "oda")
    assert question(view, "differentiators").state_words == "says nothing"
    assert question(view, "stated-needs").state_words == "old"
    assert view.round.is_old
    assert "Without Marketing" in view.round.text


def test_the_primary_customer_may_be_somebody_else():
    market = a_market(
        segments=[
            {"id": "metal", "name": "Metal", "market": "m", "primary_persona": "oda"},
            {"id": "food", "name": "Food", "market": "m", "primary_persona": "mira"},
        ]
    )
    people = a_persona(segments=["metal", "food"]), a_persona("mira", name="Mira, plant IT")
    links = question(present_persona_alignment(a_briefing(*people, market), "oda"), "primary-customer").answer.links
    assert [(link.text, detail) for link, detail in links] == [
        ("Metal", "This is the primary customer."),
        ("Food", "Here it is Mira."),
    ]


def test_what_both_teams_see_stands_between_what_only_one_sees():
    persona = a_persona(attribute_exercise={"marketing": ["Reads", "Wants proof"], "sales": ["wants proof.", "Walks"]})
    lenses = present_persona_alignment(a_briefing(persona), "oda").lenses
    assert [(lens.title, lens.entries) for lens in lenses.columns] == [
        ("Only Marketing", ("Reads",)),
        ("Both", ("Wants proof",)),
        ("Only Sales", ("Walks",)),
    ]
    assert not lenses.is_disjoint


def test_three_teams_also_have_what_several_see():
    exercise = {"marketing": ["a", "b"], "sales": ["a", "c"], "service": ["a", "b"]}
    briefing = a_briefing(a_persona(attribute_exercise=exercise), teams=[*BOTH, "service"])
    titles = [lens.title for lens in present_persona_alignment(briefing, "oda").lenses.columns]
    assert titles == ["Only Marketing", "All", "Several, not all", "Only Sales", "Only Service"]


def test_a_missing_list_is_asked_for():
    view = present_persona_alignment(a_briefing(a_persona(attribute_exercise={"sales": ["Walks"]})), "oda")
    assert [lens.title for lens in view.lenses.columns] == ["Sales"]
    assert "Marketing" in view.lenses.verdict


def test_nothing_in_common_is_said():
    persona = a_persona(attribute_exercise={"marketing": ["a"], "sales": ["b"]})
    assert present_persona_alignment(a_briefing(persona), "oda").lenses.is_disjoint


def test_open_disagreements_come_by_day_and_settled_ones_apart():
    persona = a_persona(
        contested=[
            a_disagreement("Settled", outcome="Both lead with the trial."),
            a_disagreement("No day"),
            a_disagreement("To come", due="2026-12-01"),
            a_disagreement("Late", due="2026-05-30", buyers_say={"text": "The trial", "evidence": ["alder"]}),
        ]
    )
    view = present_persona_alignment(a_briefing(persona, an_interview()), "oda")
    assert [(each.about, each.anchor) for each in view.open] == [
        ("Late", "contested-3"), ("To come", "contested-2"), ("No day", "contested-1")]  # fmt: skip
    late, to_come, no_day = view.open
    assert (late.is_late, late.decide, late.ask_buyers) == (True, "Was to be decided by 30 May 2026.", "")
    assert to_come.silent == "Waiting for what Marketing holds."
    assert to_come.ask_buyers.startswith("No buyer has been asked yet")
    assert no_day.decide == "No day is set: agree on one."
    assert [each.about for each in view.settled] == ["Settled"]
    assert (view.settled[0].silent, view.settled[0].decide) == ("", "")
    assert view.next.link.anchor == "contested-3"


@pytest.mark.parametrize(
    ("status", "state", "text"), [("draft", "early", "Not asked yet"), ("validated", "waiting", "Waiting for Sales")]
)
def test_a_missing_stamp_is_waited_for_once_a_persona_is_validated(status, state, text):
    persona = a_persona(status=status, signoff={"marketing": {"by": "Head of marketing", "date": "2026-06-20"}})
    stamps = present_persona_alignment(a_briefing(persona), "oda").stamps
    assert [(stamp.state, stamp.text) for stamp in stamps] == [
        ("accepted", "Accepted by: Head of marketing"),
        (state, text),
    ]


def test_the_next_step_is_what_is_late_first():
    owed = an_alignment(commitments=[a_commitment(due="2026-10-01")], reviews=[a_review("2026-01-05", "oda")])
    view = present_persona_alignment(a_briefing(a_persona(), owed), "oda")
    assert view.review.is_overdue
    assert (view.next.link.page, view.next.link.anchor) == ("reviews", "agenda-oda")
    in_time = an_alignment(commitments=[a_commitment(due="2026-10-01")], reviews=[a_review("2026-11-05", "oda")])
    view = present_persona_alignment(a_briefing(a_persona(), in_time), "oda")
    assert (view.next.text, view.next.link.anchor) == (
        "Marketing owes Sales, and the day has passed:",
        "commitment-0",
    )


def test_a_candidate_is_on_no_agenda():
    overdue = an_alignment(reviews=[a_review("2025-01-05", "oda")])
    view = present_persona_alignment(a_briefing(a_persona(status="candidate"), overdue), "oda")
    assert view.next.link.page == "persona-alignment"


def test_commitments_reviews_changes_and_the_plan_are_there():
    persona = a_persona(
        stewards={"sales": "Account lead"},
        research_plan={"timeline": "By October", "resources": "mixed",
                       "allies": [{"role": "Account lead", "team": "sales", "status": "asked"}]},
        change_log=[
            {"date": "2026-01-01", "teams": ["sales"], "what": "Draft", "why": "Asked for"},
            {"date": "2026-06-01", "teams": BOTH, "what": "A new need.", "why": "Heard"},
        ],
    )  # fmt: skip
    alignment = an_alignment(
        commitments=[a_commitment("A film", state="dropped"), a_commitment(), a_commitment("Else", personas=[])],
        reviews=[a_review("2026-09-17", "oda", decisions=["Two more talks"])],
    )
    view = present_persona_alignment(a_briefing(persona, alignment), "oda")
    assert [(each.what, each.standing) for each in view.owed] == [("One page", "open"), ("A film", "dropped")]
    assert [(each.name, each.is_missing) for each in view.stewards][1] == ("Account lead", False)
    assert view.stewards[0].is_missing
    assert [each.what for each in view.changes] == ["A new need.", "Draft."]
    assert view.plan is not None
    assert view.plan.allies[0].status == "Asked"
    assert view.review.meetings[0].decisions == ("Two more talks",)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_bare_persona_has_a_page_in_every_language(language):
    view = present_persona_alignment(a_briefing(a_persona(), language=language), "oda")
    assert view.frame.has("questions")
    assert not view.frame.has("settled")


def test_the_words_are_the_same_in_every_language():
    from personary.words.de import alignment as german
    from personary.words.en import alignment as english

    assert german.WORDS.keys() == english.WORDS.keys()
    assert all(set(_parts(german.WORDS[key])) <= set(_parts(text)) for key, text in english.WORDS.items())


def _parts(text):
    import string

    return [name for _, name, _, _ in string.Formatter().parse(text) if name]
