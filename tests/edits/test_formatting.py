"""A file in form: order, one sentence a line, indentation, quotes, and what is left as it is."""

from textwrap import dedent

import pytest

from personary.authoring.scaffold import scaffold
from personary.edits.formatting import in_form, in_order
from personary.edits.known import key_order
from personary.model.kinds import ALIGNMENT, COMMITTEE, KINDS, PERSONA
from personary.model.persona import Ally, Issue, Persona, UnstatedNeed
from personary.model.walk import fields
from personary.source.yaml_source import read_yaml
from tests.edits.test_meaning import documents


def formed(text, kind=PERSONA, step=in_form):
    source, findings = read_yaml("f.yaml", dedent(text).encode())
    assert source is not None, findings
    done = step(kind.model, source)
    assert not done.is_odd
    return done.text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("titles: [Head]\nname: Oda\n", "name: Oda\ntitles: [Head]\n", id="the order of the model"),
        pytest.param("note: x y\nstatus: draft\n", "status: draft\nnote: x y\n", id="the status first, notes last"),
        pytest.param(
            "goals:\n- evidence: [a]\n  text: Fewer stops\n",
            "goals:\n  - text: Fewer stops\n    evidence: [a]\n",
            id="lists stand further in, and the text comes first",
        ),
        pytest.param(
            "goals: [Cut stops to six a month, Rest]\n",
            "goals:\n  - Cut stops to six a month\n  - Rest\n",
            id="sentences leave their brackets",
        ),
        pytest.param(
            "goals: [{text: Cut stops to six a month, evidence: [a, b]}]  # why\n",
            "goals: # why\n  - {text: Cut stops to six a month, evidence: [a, b]}\n",
            id="a group with one sentence stays in braces",
        ),
        pytest.param(
            "empathy_check:\n  - {answer: The night shift alone., question: Who must understand it?} # ask\n",
            "empathy_check:\n  # ask\n  - question: Who must understand it?\n    answer: The night shift alone.\n",
            id="a group with two sentences leaves its braces",
        ),
        pytest.param("tags: [a, b]\n", "tags: [a, b]\n", id="short words stay in brackets"),
        pytest.param("segments: [a,\n  b]\n", "segments: [a, b]\n", id="short words come on one line"),
        pytest.param("name: 'Oda'\n", "name: 'Oda'\n", id="quotes stay as they are"),
        pytest.param("titles: [no, 007, 12:30]\n", 'titles: ["no", "007", "12:30"]\n', id="what others misread"),
        pytest.param("delight: 2026-06-18\n", 'delight: "2026-06-18"\n', id="a date that is a text"),
        pytest.param("name: Oda,\n  the head\n", "name: Oda, the head\n", id="a sentence on one line"),
        pytest.param(
            "story:\n    situation: >-\n        Half a week.\n\n          A poem.\n",
            "story:\n  situation: >-\n    Half a week.\n\n      A poem.\n",
            id="paragraphs keep their inner steps",
        ),
        pytest.param("name: Oda  \n\n\n", "name: Oda\n", id="no spaces at the ends"),
        pytest.param("name: Oda", "name: Oda\n", id="a last line break"),
        pytest.param("note: |\n  Text", "note: |-\n  Text\n", id="a last line break that is not part of the text"),
        pytest.param("{titles: [Head], name: Oda}\n", "name: Oda\ntitles: [Head]\n", id="a file in braces"),
        pytest.param("buying_roles: []\n", "buying_roles: []\n", id="empty brackets"),
    ],
)
def test_a_file_comes_into_form(before, after):
    assert formed(before) == after
    assert formed(after) == after


def test_comments_move_with_what_they_stand_above_and_paragraphs_stay():
    before = """\
        # The head of the file.

        # Who she is.
        titles: [Head] # on the card
        # What everybody calls her.
        name: Oda

        # A remark that hangs on nothing.

        goals:
          - Fewer stops # six a month
          # The last goal is a secret.
        responsibility: Keeps machines running.
    """
    assert formed(before) == dedent("""\
        # The head of the file.

        # Who she is.
        # What everybody calls her.
        name: Oda
        responsibility: Keeps machines running.
        titles: [Head] # on the card

        # A remark that hangs on nothing.

        goals:
          - Fewer stops # six a month
          # The last goal is a secret.
    """)


def test_an_entry_that_begins_with_the_wrong_key_gets_its_dash_back():
    before = """\
        issues:
            # First of all.
            -   evidence: [a]
                # Said twice.
                text: Bearings are changed by the calendar
                impact: Two stops
    """
    assert formed(before) == dedent("""\
        issues:
          # First of all.
          # Said twice.
          - text: Bearings are changed by the calendar
            impact: Two stops
            evidence: [a]
    """)


def test_a_comment_at_the_end_moves_with_the_list_it_stands_in():
    before = """\
        note: >
          Folded.
        tags:
        - a
        # and b
    """
    assert formed(before) == dedent("""\
        tags:
          - a
          # and b
        note: >
          Folded.
    """)


def test_comments_inside_brackets_survive():
    before = """\
        goals: [ # three of them
          Cut stops to six a month, # since May
          # not yet agreed
          Train two fitters before March
          # and one more
        ]
    """
    assert formed(before) == dedent("""\
        goals:
          # three of them
          - Cut stops to six a month # since May
          # not yet agreed
          - Train two fitters before March
          # and one more
    """)


def test_a_file_with_an_empty_line_between_all_keys_keeps_it():
    assert formed("goals: [A]\n\nname: Oda\n\ntitles: [B]\n") == "name: Oda\n\ntitles: [B]\n\ngoals: [A]\n"


def test_a_key_the_model_does_not_know_stays_behind_its_neighbour():
    assert formed("titles: [B]\nx: 1\nname: Oda\n") == "name: Oda\ntitles: [B]\nx: 1\n"


def test_teams_keep_the_order_their_author_gave_them():
    text = "stewards: {sales: Lead, marketing: Marketer}\n"
    assert formed(text) == text


def test_line_breaks_stay_as_most_of_the_file_has_them():
    windows = "titles: [A]\r\nname: Oda\r\nnote: |\r\n  One.\r\n  Two.\r\n"
    assert formed(windows) == "name: Oda\r\ntitles: [A]\r\nnote: |\r\n  One.\r\n  Two.\r\n"
    assert formed("titles: [A]\nname: Oda\nnote: x\r\n") == "name: Oda\ntitles: [A]\nnote: x\n"


def test_only_order_moves_keys_and_nothing_else():
    before = 'goals: [{evidence: [a],  text: no},  "b"]\nname:   Oda\n'
    assert formed(before, step=in_order) == 'name:   Oda\ngoals: [{text: no, evidence: [a]}, "b"]\n'
    assert formed("name:   Oda\ntitles: [A sentence of five words,  B]", step=in_order).endswith("words,  B]")


def test_what_a_kind_adds_comes_before_what_every_sentence_may_hold():
    assert key_order(Issue)[:4] == ("text", "impact", "workaround", "evidence")
    assert key_order(UnstatedNeed)[:3] == ("text", "driver", "evidence")
    assert key_order(Persona)[:3] == ("status", "name", "responsibility")
    assert key_order(Ally) == ("role", "team", "status")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_new_file_is_in_form_and_keeps_its_explanations(kind):
    answers = {"name": "Oda: head", "titles": ("Head", "Lead"), "goals": ("Cut #2 stops, and more",)}
    known = {field.key for field in fields(kind.model)}
    text = scaffold(
        kind, {"status": "draft"} | answers if kind is PERSONA else {"name": "X"} if "name" in known else {}
    )
    if read_yaml("f.yaml", text.encode())[0] is not None:
        assert formed(text, kind) == text


def test_a_hard_layout_is_left_alone():
    source, _ = read_yaml("f.yaml", b"titles: [A]\n? name\n: Oda\n")
    done = in_form(PERSONA.model, source)
    assert done.is_odd
    assert done.text == source.text


def test_every_real_file_comes_into_form_and_holds():
    kinds = set()
    for kind, _ in documents():
        kinds.add(kind.name)
    assert kinds == {kind.name for kind in KINDS}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("reviews:\n  - date: 2026-06-18\n    personas: [oda]\n    attendees: {marketing: 3, sales: 2}\n", ALIGNMENT),
        ("members:\n  - persona: oda\n    buying_roles: [champion]\n    influence: 4\n", COMMITTEE),
        ("note: |+\n  Text.\n\n", PERSONA),
        ("--- # begins\n# head\nname: Oda\n", PERSONA),
    ],
)
def test_a_file_in_form_is_not_touched(text, kind):
    assert formed(text, kind) == text
