"""The editor schema: everything the models say about a field, in the form that editors show."""

import datetime as dt
import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from personary.authoring.choice_meanings import MEANINGS, meanings
from personary.authoring.editor_files import associations, editor_settings, modeline
from personary.authoring.editor_schema import DAY, editor_schema, editor_schemas, schema_file
from personary.model.kinds import EVIDENCE, KINDS, MARKET, PERSONA
from personary.model.walk import fields
from personary.words.en.choices import WORDS


def properties(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for group in (schema, *schema["definitions"].values()):
        for key, told in group["properties"].items():
            if not told.get("doNotSuggest"):
                yield f"{group['title']}.{key}", told


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_it_is_a_schema_of_draft_seven(kind) -> None:
    jsonschema.Draft7Validator.check_schema(editor_schema(kind))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_is_explained_and_every_group_is_closed(kind) -> None:
    schema = editor_schema(kind)
    assert {field.key for field in fields(kind.model)} <= set(schema["properties"])
    for key, told in properties(schema):
        assert all(told[part] for part in ("title", "description", "errorMessage")), key
        assert "For example: `" in told["markdownDescription"], key
        assert isinstance(told["type"], (str, list)), "without a type an editor inserts a key without its colon"
        assert "default" not in told, key
    for group in (schema, *schema["definitions"].values()):
        assert group["additionalProperties"] is False
        assert group["errorMessage"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_word_of_a_list_has_a_meaning(kind) -> None:
    for key, told in properties(editor_schema(kind)):
        if "enum" in told:
            assert len(told["enum"]) == len(told["enumDescriptions"]) == len(told["markdownEnumDescriptions"]), key
            assert all(told["enumDescriptions"]), key


def test_no_meaning_is_left_over() -> None:
    assert set(MEANINGS) <= set(WORDS)
    assert meanings(("days", "weeks", "months")) == ("Days.", "Weeks.", "Months.")


def test_ids_are_described_and_never_listed() -> None:
    segments = editor_schema(PERSONA)["properties"]["segments"]
    assert "The id of a segment in personas/market.yaml." in segments["description"]
    assert "enum" not in segments["items"]


def test_when_a_field_is_asked_for_is_told_and_not_demanded() -> None:
    schema = editor_schema(PERSONA)
    assert "Needed from the status validated on." in schema["properties"]["goals"]["description"]
    assert "required" not in schema
    assert editor_schema(EVIDENCE)["required"] == ["kind", "date", "title"]


def test_the_pattern_of_a_day_is_the_calendar() -> None:
    day = re.compile(DAY)
    for year in (1, 1900, 2000, 2023, 2024, 2100, 2400, 9999):
        for month in range(14):
            for number in range(33):
                text = f"{year:04}-{month:02}-{number:02}"
                assert bool(day.search(text)) is is_day(text), text
    for text in ("0000-01-01", "2026-6-18", "18.06.2026", "2026-06-18T00:00", " 2026-06-18", "12026-06-18"):
        assert not day.search(text), text


def is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def test_files_and_associations_fit_together() -> None:
    assert {path.rpartition("/")[2] for path in associations()} == set(editor_schemas("1.2.3"))
    assert all("personary 1.2.3" in text for text in editor_schemas("1.2.3").values())
    assert associations()[".vscode/personary/persona.json"] == [
        "personas/**/*.yaml",
        "!personas/evidence/**",
        "!personas/market.yaml",
    ]
    settings = json.loads(editor_settings())
    assert set(settings["yaml.schemas"]) == {f"./{path}" for path in associations()}
    assert settings["yaml.schemaStore.enable"] is False


def test_a_line_leads_from_a_file_to_its_schema() -> None:
    assert modeline(EVIDENCE, "personas/evidence/alder.yaml") == (
        "# yaml-language-server: $schema=../../.vscode/personary/evidence.json"
    )
    assert modeline(MARKET, "personas/market.yaml").endswith("=../.vscode/personary/market.json")
    assert [schema_file(kind) for kind in KINDS if " " in kind.name] == ["role-play.json"]
