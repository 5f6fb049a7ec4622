"""New files explain themselves, and every example in them can be used."""

import pytest

from personary.authoring.scaffold import UNFINISHED, WIDTH, Known, scaffold, skeleton
from personary.authoring.writing import lines
from personary.catalog.shape import shape
from personary.model.kinds import KINDS, PERSONA
from personary.model.walk import fields
from personary.source.yaml_source import read_yaml

ANSWERS = {"status": "draft", "name": "Oda: head", "titles": ["Head #1", "CTO"], "goals": ["Be on time"]}


def read(text: str):
    source, found = read_yaml("personas/x.yaml", text.encode())
    assert [each for each in found if each.severity == "error"] == []
    assert source is not None
    return source


def is_prose(line: str) -> bool:
    return line.startswith("# ") and not line.startswith("#  ")


def used(text: str) -> str:
    """Take away the sign before every key that waits in a comment."""
    return "\n".join(line[1:] if line.startswith("#") and not is_prose(line) else line for line in text.splitlines())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_example_can_be_used(kind) -> None:
    source = read(used(scaffold(kind, {})))
    assert set(source.data) == {field.key for field in fields(kind.model)}
    shaped = shape(kind, "x", source)
    assert [(each.code, each.message) for each in shaped.diagnostics] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_key_is_explained_in_eighty_columns(kind) -> None:
    text = scaffold(kind, {})
    for field in fields(kind.model):
        assert f"# {field.about.label}" in text
    comments = [line for line in text.splitlines() if is_prose(line)]
    assert max(map(len, comments)) <= WIDTH


def test_answers_stand_in_the_file_and_the_rest_in_comments() -> None:
    source = read(scaffold(PERSONA, ANSWERS))
    assert source.data == ANSWERS


def test_examples_name_what_the_project_has() -> None:
    text = scaffold(PERSONA, {}, Known({"segment": ["food"]}, ("growth", "field")))
    assert "#segments: [food]" in text
    assert "#stewards:\n#  growth: Segment marketer\n#  field: Account lead" in text


def test_a_skeleton_marks_what_is_still_to_be_written() -> None:
    source = read(skeleton(PERSONA))
    assert {key for key, value in source.data.items() if str(value).startswith(UNFINISHED)} == {
        "name",
        "responsibility",
    }


@pytest.mark.parametrize(
    "text", ["plain", "a: b", "a #b", "true", "1.10", "- x", "é", '"q"', "it's", "ends:", "[a", "x\\y"]
)
def test_a_text_is_read_back_as_it_was(text: str) -> None:
    written = "\n".join([*lines("one", text), *lines("many", [text, "a b"]), *lines("deep", [{"x": text, "y": "z"}])])
    data = read(written).data
    assert data == {"one": text, "many": [text, "a b"], "deep": [{"x": text, "y": "z"}]}
