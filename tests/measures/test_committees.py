from personary.measures.committees import completeness
from tests.builders import a_catalog, a_committee, a_persona


def test_a_member_plays_the_roles_of_the_persona_unless_it_says_otherwise():
    oda = a_persona(buying_roles=["champion", {"role": "economic_buyer", "when": "Below the limit"}])
    found = completeness(a_catalog(oda, a_committee()), a_committee())
    assert (found.uncovered, [cover.role for cover in found.roles]) == ((), ["economic_buyer", "champion"])
    own = a_committee(members=[{"persona": "oda", "buying_roles": ["coach"]}])
    assert completeness(a_catalog(oda, own), own).uncovered == ("economic_buyer",)


def test_the_list_of_the_committee_wins_over_the_settings():
    committee = a_committee(required_roles=["champion"])
    assert completeness(a_catalog(a_persona(), committee), committee).uncovered == ("champion",)


def test_somebody_retired_fills_no_role():
    oda = a_persona(status="retired", buying_roles=["economic_buyer"])
    assert completeness(a_catalog(oda, a_committee()), a_committee()).uncovered == ("economic_buyer",)


def test_roles_and_questions_make_up_the_share():
    dynamics = {"status_quo_failure": ["It failed"], "concerns": [{"persona": "oda", "concern": "A door"}]}
    committee = a_committee(dynamics=dynamics, required_roles=["champion"])
    found = completeness(a_catalog(a_persona(buying_roles=["champion"]), committee), committee)
    assert (found.share, found.without_concern) == (3 / 8, ())
    assert found.open == ("pushback", "process_changes", "why_not_internal", "other_ways", "stalls")


def test_our_own_questions_wait_for_an_answer():
    committee = a_committee(dynamics={"more": [{"question": "who loses face?", "answer": "The engineer."}]})
    questions = [{"question": "Who loses face?"}, {"question": "Who gains?"}]
    assert completeness(a_catalog(committee, questions=questions), committee).own_open == ("Who gains?",)
