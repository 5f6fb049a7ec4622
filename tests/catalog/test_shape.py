"""Shaping: what does not fit is put into words at its place, and the good rest goes on."""

from __future__ import annotations

import random

import pytest

from personary.catalog.shape import Shaped, shape
from personary.model.kinds import COMMITTEE, EVIDENCE, JOURNEY, PERSONA, Kind
from personary.model.persona import Persona
from personary.source.plain_traps import split_by_comma
from personary.source.yaml_source import read_yaml


def shaped(text: str, kind: Kind = PERSONA) -> Shaped:
    source, diagnostics = read_yaml("personas/ann.yaml", text.encode())
    assert source is not None, diagnostics
    return shape(kind, "ann", source)


def persona(text: str) -> Persona:
    definition = shaped(text).definition
    assert isinstance(definition, Persona)
    return definition


def only_finding(text: str, kind: Kind = PERSONA) -> tuple[str, int, int, str, str]:
    (found,) = shaped(text, kind).diagnostics
    return found.code, found.span.line, found.span.column, found.message, found.suggestion


def test_text_stays_as_written() -> None:
    read = persona("name: 1.10\nreports_to: yes\nresponsibility: 12:30\ntags: [0123, no]\n")
    assert (read.name, read.reports_to, read.responsibility, read.tags) == ("1.10", "yes", "12:30", ("0123", "no"))


def test_a_claim_may_be_a_sentence_or_a_group() -> None:
    read = persona("goals:\n  - Cut stops\n  - text: Train fitters\n    basis: opinion\n")
    assert [(goal.text, goal.basis) for goal in read.goals] == [("Cut stops", None), ("Train fitters", "opinion")]


CASES = {
    "unknown-field": ("name: Ann\ngaols: [Cut stops]\n", 2, 1, '"gaols" is not a field of a persona.', '"goals"'),
    "unknown-choice": ("status: aproved\n", 1, 9, '"aproved" is not one of the words for "status".', '"approved"'),
    "list-wanted": ("goals: Cut stops\n", 1, 8, '"goals" takes a list, and here stands a single text.', "- Cut stops"),
    "group-wanted": (
        "story: We help\n",
        1,
        8,
        '"story" takes several keys, and here stands a single text.',
        "situation",
    ),
    "one-sentence-wanted": ("name: [Ann, Bea]\n", 1, 7, '"name" takes one text, and here stands a list.', "name: "),
    "not-a-date": (
        "ten_questions: {date: soon, answered_by: [sales]}\n",
        1,
        23,
        '"soon" is not a date that "date" can read.',
        "2026-06-18",
    ),
    "not-a-number": (
        "stops:\n  - stage: a/b\n    feeling: low\n",
        3,
        14,
        '"low" is not a number, as "feeling" wants it.',
        "digits",
    ),
    "out-of-range": (
        "stops:\n  - stage: a/b\n    feeling: 3\n",
        3,
        14,
        '"3" is outside what "feeling" can say.',
        "from -2 to 2",
    ),
    "not-a-flag": (
        "portrait: {file: a.png, alt: A face, real_person: yes}\n",
        1,
        51,
        '"real_person" takes only true or false, and here stands "yes".',
        "real_person: true",
    ),
    "empty-value": ("name:\n", 1, 1, '"name" has no value.', "delete the line"),
    "torn-sentence": (
        "goals:\n  - Marketing: sends the record\n",
        2,
        5,
        "A colon and a blank tear this sentence in two.",
        '- "Marketing: sends the record"',
    ),
    "missing-key": (
        "needs:\n  unstated:\n    - text: Not to look foolish\n",
        3,
        7,
        '"driver" is missing in an entry of "unstated".',
        "driver: confidence",
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_each_misfit_has_one_kind_sentence_at_its_place(code: str) -> None:
    text, line, column, message, suggested = CASES[code]
    found = only_finding(text)
    assert found[:4] == (code, line, column, message)
    assert suggested in found[4]


def test_a_day_that_does_not_exist_is_said_so() -> None:
    assert (
        only_finding("ten_questions: {date: 2026-02-30, answered_by: [sales]}\n")[3] == 'There is no day "2026-02-30".'
    )


def test_a_half_feeling_is_no_feeling() -> None:
    found = only_finding("stops:\n  - stage: a/b\n    feeling: 1.5\n")
    assert found[0] == "not-a-number"
    assert "whole number" in found[3]


def test_a_number_or_a_flag_in_quotes_is_a_text() -> None:
    assert only_finding("stops:\n  - {stage: a/b, feeling: '1'}\n")[0] == "not-a-number"
    assert only_finding("portrait: {file: a.png, alt: A face, real_person: 'true'}\n")[0] == "not-a-flag"
    assert shaped("ten_questions: {date: '2026-06-18', answered_by: ['7']}\n").diagnostics == ()


def test_a_key_that_is_always_needed_may_not_be_empty() -> None:
    read = shaped("kind:\ndate: 2026-01-01\ntitle: A talk\n", EVIDENCE)
    assert [(found.code, found.severity) for found in read.diagnostics] == [("empty-value", "error")]


@pytest.mark.parametrize("empty", ["", "~", "null"])
@pytest.mark.parametrize("key", ["goals", "buying_roles", "quotes"])
def test_an_empty_entry_is_told_as_empty_and_the_rest_goes_on(key: str, empty: str) -> None:
    found = only_finding(f"{key}:\n  - {empty}\n")
    assert (found[0], found[1], found[3]) == ("empty-value", 2, f'An entry of "{key}" has no value.')


def test_everything_a_file_lacks_from_its_first_day_is_told_in_one_run() -> None:
    read = shaped("# A survey\n\nkind: survey\n", EVIDENCE)
    assert [found.message for found in read.diagnostics] == [
        '"date" is missing in a piece of evidence.',
        '"title" is missing in a piece of evidence.',
    ]
    assert {found.span.line for found in read.diagnostics} == {3}, "below the opening comment"


def test_an_example_can_be_copied_as_it_stands() -> None:
    assert only_finding("story: We help\n")[4].endswith("such as: story: {situation: Half of Oda's week is repairs.}")
    assert only_finding("stops:\n  - {stage: a/b, feeling: low}\n")[4].endswith("such as: -1")


def test_a_key_that_resembles_nothing_gets_a_next_step_too() -> None:
    assert only_finding("name: Ann\nzzz: x\n")[4] == 'Say it under "note", or delete the line.'
    assert only_finding("empathy_check:\n  - {question: Why?, answer: So., zzz: x}\n")[4] == (
        "Known here: question, answer."
    )


def test_an_empty_key_that_we_do_not_know_is_unknown() -> None:
    assert only_finding("gaols:\n")[0] == "unknown-field"


def test_an_id_is_not_written_in_the_file() -> None:
    assert only_finding("id: ann\nname: Ann\n")[4] == "Delete the line; the file name is the id."


def test_the_good_rest_goes_on() -> None:
    read = shaped("name: Ann\ngoals:\n  - One\n  - {wrong: key, text: Two}\n  - Three\nstory: nonsense\n")
    assert isinstance(read.definition, Persona)
    assert [goal.text for goal in read.definition.goals] == ["One", "Two", "Three"]
    assert read.definition.story is None
    assert {found.code for found in read.diagnostics} == {"unknown-field", "group-wanted"}


def test_entries_behind_a_broken_one_keep_their_places() -> None:
    text = "stops:\n  - feeling: 1\n  - stage: a/b\n  - feeling: 2\n  - stage: a/c\n"
    read = shaped(text)
    assert isinstance(read.definition, Persona)
    assert [stop.stage for stop in read.definition.stops] == ["a/b", "a/c"]
    assert read.positions == {("stops",): (1, 3)}


def test_several_misfits_are_all_found_at_once() -> None:
    text = "status: aproved\ngoals: x\nissues:\n  - {impact: y}\nstops:\n  - {stage: a/b, feeling: 9}\nnaem: z\n"
    codes = [found.code for found in shaped(text).diagnostics]
    assert sorted(codes) == ["list-wanted", "missing-key", "out-of-range", "unknown-choice", "unknown-field"]


def test_a_misfit_is_not_followed_by_its_own_consequences() -> None:
    read = shaped("needs:\n  unstated:\n    - {text: x, driver: fear-of-flying}\n")
    assert [found.code for found in read.diagnostics] == ["unknown-choice"]


def test_a_file_without_its_first_key_is_no_definition() -> None:
    read = shaped("date: 2026-01-01\ntitle: A talk\n", EVIDENCE)
    assert read.definition is None
    assert [found.message for found in read.diagnostics] == ['"kind" is missing in a piece of evidence.']


def test_words_of_another_place_lead_to_ours() -> None:
    assert "issues" in only_finding("pain_points: [Stops]\n")[4]


def test_keys_of_team_groups_keep_their_model() -> None:
    text = "stages:\n  - {id: a, name: A, phase: before_sale, goals: {sales: {text: x, kip: y}}}\n"
    assert only_finding(text, JOURNEY)[3] == '"kip" is not a field of "goals".'


def test_from_is_a_key_although_python_reserves_it() -> None:
    text = "relationships:\n  - {from: a, to: b, kind: trusts}\n"
    read = shaped(text, COMMITTEE)
    assert read.diagnostics == ()


def test_the_quick_look_hides_no_split_sentence() -> None:
    chance = random.Random(20260618)
    pieces = ("Being seen", "and heard by all", "not even her team", "ann", "Cut 3", "500 euros", "'Quoted, and so'",
              "every:day at noon", "{role: champion, when: they ask}", "[One two, three four]",
              "half-past ten")  # fmt: skip
    found = 0
    for _ in range(600):
        entries = chance.choice((", ", ",", ",\n  ", " , ")).join(chance.choices(pieces, k=chance.randint(1, 4)))
        text = f"tags: [{entries}]\nnote: Read slowly, and often again\n"
        source, _findings = read_yaml("personas/ann.yaml", text.encode())
        assert source is not None, text
        careful = [at for at in source.parts if split_by_comma(source, at)]
        told = [each for each in shape(PERSONA, "ann", source).diagnostics if each.code == "split-sentence"]
        assert len(told) == len(careful), text
        found += len(told)
    assert found > 100


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("goals:\n  -Cut stops\n", "- Cut stops"),
        ("goals:\n  \u2022 Cut stops\n  \u2022 Train fitters\n", "- Cut stops"),
        ("goals:\n  \u2013 Cut stops\n", "- Cut stops"),
        ("buying_roles: Budget holder\n", "- economic_buyer"),
        ("segments: Small metal firms\n", "- mid-size-metal"),
        ("segments: mid-size-metal\n", "- mid-size-metal"),
    ],
)
def test_a_list_written_as_text_is_shown_as_it_was_meant(text: str, instead: str) -> None:
    code, *_, suggestion = only_finding(text)
    assert code == "list-wanted"
    assert suggestion.endswith(f"such as: {instead}")
