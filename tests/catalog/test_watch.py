"""A watched catalog notes each question; the same answers have the same digests, and others have others."""

from dataclasses import replace
from pathlib import Path

import pytest

from personary.catalog.watch import Answers, Watch, watched
from personary.views.parts import persona_link
from personary.workspace import open_project

SMALL = Path(__file__).parents[1] / "examples" / "small"


@pytest.fixture(scope="module")
def catalog():
    return open_project(SMALL).visible


def asked_by(catalog, ask):
    watch = Watch()
    with watch.noting() as asked:
        answer = ask(watched(catalog, watch))
    return asked, answer


def test_it_answers_as_the_catalog_does_and_notes_the_question(catalog):
    ada = catalog.persona("ada-housing-manager")
    asked, answer = asked_by(catalog, lambda it: (it.persona("ada-housing-manager"), it.memberships(ada), it.personas))
    assert answer == (ada, catalog.memberships(ada), catalog.personas)
    assert asked == {
        ("persona", "=ada-housing-manager"),
        ("memberships", "persona/ada-housing-manager"),
        ("personas",),
    }


def test_who_is_merely_named_is_asked_for_by_name_alone(catalog):
    asked, link = asked_by(catalog, lambda it: persona_link(it, "ada-housing-manager"))
    assert link is not None
    assert asked == {("short_name", "=ada-housing-manager")}


def test_what_several_pages_share_is_worked_out_once_and_asked_by_each(catalog):
    watch = Watch()
    it, worked = watched(catalog, watch), []

    def work_out():
        worked.append(1)
        return it.persona("ada-housing-manager")

    notes = []
    for _ in range(2):
        with watch.noting() as asked:
            it.once("figure", work_out)
        notes.append(asked)
    assert worked == [1]
    assert notes == [{("persona", "=ada-housing-manager")}] * 2


def test_every_question_of_a_page_can_be_asked_again(catalog):
    journey = catalog.journeys[0]
    asked, _ = asked_by(
        catalog,
        lambda it: (
            it.stops_at(journey, journey.stages[0]),
            it.names_at(journey, journey.stages[0]),
            it.stage(f"{journey.id}/{journey.stages[0].id}", None),
            it.citations("elder-manager"),
            it.market,
            it.held_back,
            it.persona("nobody"),
        ),
    )
    first, again = Answers(catalog), Answers(open_project(SMALL).visible)
    assert {question: first.digest(question) for question in asked} == {each: again.digest(each) for each in asked}
    assert len({first.digest(question) for question in asked}) == len(asked)


def test_another_answer_has_another_digest(catalog):
    persona = catalog.personas[0]
    other = catalog.__class__(
        settings=catalog.settings,
        personas=(persona.model_copy(update={"note": "Plover"}), *catalog.personas[1:]),
        market=catalog.market,
    )
    for question in (("persona", f"={persona.id}"), ("personas",)):
        assert Answers(catalog).digest(question) != Answers(other).digest(question)
    same = ("persona", f"={catalog.personas[1].id}")
    assert Answers(catalog).digest(same) == Answers(other).digest(same)


def test_a_sentence_that_rests_on_a_piece_and_reads_otherwise_is_another_answer(catalog):
    cited = ((each, *found) for each in catalog.personas for found in catalog.cited(each))
    persona, at, text, ids = next(each for each in cited if each[1][0] == "goals" and each[3])
    goals = list(persona.goals)
    goals[at[1]] = goals[at[1]].model_copy(update={"text": f"{text} Plover."})
    other = replace(
        catalog,
        personas=tuple(
            each.model_copy(update={"goals": tuple(goals)}) if each is persona else each for each in catalog.personas
        ),
    )
    question = ("citations", f"={ids[0]}")
    assert Answers(catalog).digest(question) == Answers(replace(catalog)).digest(question)
    assert Answers(catalog).digest(question) != Answers(other).digest(question)


def test_a_definition_that_is_gone_has_no_answer(catalog):
    assert Answers(catalog).digest(("memberships", "persona/nobody")) == ""


@pytest.mark.parametrize("of", [1, ("a",), b"a"])
def test_what_could_not_be_asked_again_is_told_at_once(catalog, of):
    with pytest.raises(TypeError, match="cannot be asked again"):
        asked_by(catalog, lambda it: it.persona(of))


def test_what_could_not_be_compared_is_told_at_once(catalog):
    with pytest.raises(TypeError, match="cannot be compared"):
        Answers(catalog).digest(("sources",))
