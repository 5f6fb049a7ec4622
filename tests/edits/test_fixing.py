"""Mending one file: what has only one meaning is put right, what has two is left."""

import pytest

from personary.edits.documents import Document
from personary.edits.fixing import fixed
from personary.model.kinds import COMMITTEE, PERSONA
from personary.source.yaml_source import read_yaml


def mended(text, kind=PERSONA):
    content = text.encode()
    source, _ = read_yaml("personas/dana.yaml", content)
    return fixed(Document("personas/dana.yaml", kind, content, source)).content.decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("gaols: [A]\n", "goals: [A]\n"),
        ("'gaols': [A]\n", "'goals': [A]\n"),
        ("status: aproved\n", "status: approved\n"),
        ("buying_roles: [champoin]\n", "buying_roles: [champion]\n"),
        ("buying_roles:\n  - {role: champoin}\n", "buying_roles:\n  - {role: champion}\n"),
        ("issues:\n  - text: A\n    imapct: B\n", "issues:\n  - text: A\n    impact: B\n"),
        ("name: Dana: head\n", 'name: "Dana: head"\n'),
        ("name: @dana\n", 'name: "@dana"\n'),
        ('delight: "Never": she says\n', "delight: '\"Never\": she says'\n"),
        ("goals:\n  - We say: no\n", 'goals:\n  - "We say: no"\n'),
        ("delight:\n  Marketing: sends it\n", 'delight:\n  "Marketing: sends it"\n'),
        ("goals:\n  - Plan #2 for lines # since May\n", 'goals:\n  - "Plan #2 for lines # since May"\n'),
        ("goals: [Cut stops, and their cost]\n", 'goals: ["Cut stops, and their cost"]\n'),
        ("goals: [It costs 38,000 euros, Rest]\n", 'goals: ["It costs 38,000 euros", Rest]\n'),
        ("goals: [It costs 38,000 euros, and hurts us]\n", 'goals: ["It costs 38,000 euros, and hurts us"]\n'),
        ("titles: [B]\nname: A\n", "name: A\ntitles: [B]\n"),
    ],
)
def test_what_has_one_meaning_is_mended(before, after):
    assert mended(before) == after
    assert mended(after) == after


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("pain_points: [A]\n", id="another word for ours"),
        pytest.param("goals: [A]\ngaols: [B]\n", id="the right name is there already"),
        pytest.param("buying_role: [champion]\n", id="two near names"),
        pytest.param("colour: red\n", id="no near name"),
        pytest.param("status: live\n", id="another word for one of ours"),
        pytest.param("goals:\n  - Plan B #ask Ines first\n", id="a remark"),
        pytest.param("titles: [Head of money, lead of purchasing]\n", id="two titles"),
        pytest.param("goals: [A sentence here, this one too, and that]\n", id="not all of it is sure"),
        pytest.param("name: Dana\nname: Dora\n", id="a key twice"),
        pytest.param("goals: - one\n", id="a list beside its key"),
        pytest.param("name: *dana\n", id="a sign with two meanings"),
        pytest.param("\tname: a\n", id="a tab"),
        pytest.param("primary_unmet_need:\n", id="nothing"),
    ],
)
def test_what_could_mean_two_things_is_left(text):
    assert mended(text) == text


def test_bytes_that_are_no_text_are_left():
    content = b"gaols: \xff\n"
    assert fixed(Document("personas/a.yaml", PERSONA, content, None)).content == content


def test_a_member_gets_its_stance():
    before = "members:\n  - persona: oda\n    stance: suporter\n    influence: 9\n"
    assert mended(before, COMMITTEE) == before.replace("suporter", "supporter")


def test_windows_line_breaks_and_a_byte_order_mark_stay():
    content = "\ufeffgaols: [A]\r\nname: a: b\r\n".encode()
    done = fixed(Document("personas/a.yaml", PERSONA, content, None))
    assert done.content == '\ufeffname: "a: b"\r\ngoals: [A]\r\n'.encode()
    assert [fix.line for fix in done.fixes] == [1, 1, 2]


def test_a_long_sentence_that_the_finding_shortens_is_mended_whole():
    sentence = "Money: " + "a very long sentence " * 60
    assert mended(f"name: {sentence.strip()}\n") == f'name: "{sentence.strip()}"\n'
