"""The editor schema: what a YAML-aware editor needs to complete, explain and check a file while it is written.

Draft-07 in the form that editors show best. It says what the reader and the models say, and only that: ids are not
looked up here, and what the ladder asks for is explained and never demanded.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args, get_origin

from annotated_types import Ge, Le
from pydantic.fields import FieldInfo

from personary.authoring.choice_meanings import meanings
from personary.authoring.field_words import (
    group_title,
    is_sentence,
    keys_of_its_own_wanted,
    keys_wanted,
    list_wanted,
    meaning,
    one_wanted,
    told_plainly,
    told_richly,
)
from personary.diagnostics.other_words import FIELD_WORDS
from personary.diagnostics.suggest import suggest_field
from personary.model.claim import Claim
from personary.model.kinds import KINDS, Kind
from personary.model.types import Definition, Group, Word
from personary.model.walk import Field, field_by_key, fields

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
TEXT = ("string", "number", "boolean")
"""A bare number is a text like any other, and so are the bare words true and false."""

_NOTHING = "\0"
"""A value that no file may hold, for keys that are never right."""

_TEAM = re.compile("(marketing|sales):")
"""Every example of keys that are teams names these two."""

_LONG_MONTH = r"(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])"
_SHORT_MONTH = r"(0[469]|11)-(0[1-9]|[12]\d|30)"
_FEBRUARY = r"02-(0[1-9]|1\d|2[0-8])"
_LEAP_YEAR = r"(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)"
DAY = rf"^(?!0000)(\d{{4}}-({_LONG_MONTH}|{_SHORT_MONTH}|{_FEBRUARY})|{_LEAP_YEAR}-02-29)$"
"""Every day of the calendar, so that an editor refuses what the reader refuses."""


@cache
def editor_schemas(version: str) -> Mapping[str, str]:
    """Return the text of every schema by the name of its file."""
    return {schema_file(kind): schema_text(kind, version) for kind in KINDS}


def schema_file(kind: Kind) -> str:
    """Return the name of the file that holds the schema of a kind."""
    return f"{kind.name.replace(' ', '-')}.json"


def schema_text(kind: Kind, version: str) -> str:
    """Return the schema of a kind as a file holds it, naming the release that made it."""
    schema = editor_schema(kind)
    marked = {"$schema": schema.pop("$schema"), "$comment": f"Written by personary {version}.", **schema}
    return json.dumps(marked, ensure_ascii=False, indent=1) + "\n"


def editor_schema(kind: Kind) -> Schema:
    """Return the schema of a kind of file."""
    title = kind.name.capitalize()
    return {
        "$schema": DRAFT,
        **_group(kind.model),
        "title": title,
        "errorMessage": keys_wanted(kind.model),
        "definitions": {model.__name__: _group(model) for model in _groups_below(kind.model)},
    }


def _groups_below(model: type[Group]) -> tuple[type[Group], ...]:
    found: dict[str, type[Group]] = {}
    waiting = [model]
    while waiting:
        for field in fields(waiting.pop()):
            if field.group is not None and field.group.__name__ not in found:
                found[field.group.__name__] = field.group
                waiting.append(field.group)
    return tuple(found[name] for name in sorted(found))


def _group(model: type[Group]) -> Schema:
    needed = [field.key for field in fields(model) if field.required]
    known = {field.key: _property(field, model) for field in fields(model)}
    start = _start(model)
    return {
        "title": group_title(model),
        "description": meaning(model),
        "type": "object",
        "properties": {**known, **dict(_elsewhere(model))},
        **({"required": needed} if needed else {}),
        "additionalProperties": False,
        "errorMessage": keys_wanted(model),
        **({"defaultSnippets": [{"label": f"{group_title(model)} …", "body": start}]} if start else {}),
    }


def _elsewhere(model: type[Group]) -> Iterator[tuple[str, Schema]]:
    """Yield the words that others use, each with the key that is meant; an editor answers them, and offers none."""
    keys = field_by_key(model)
    shared = FIELD_WORDS[""] if issubclass(model, Definition) else {}
    claims = FIELD_WORDS["Claim"] if issubclass(model, Claim) else {}
    for word, answer in {**shared, **claims, **FIELD_WORDS.get(model.__name__, {})}.items():
        if word not in keys and (answer in keys or " " in answer):
            told = f'"{word}" is not a key here. {suggest_field(model, word)}'
            yield word, {"doNotSuggest": True, "const": _NOTHING, "errorMessage": told}


def _property(field: Field, model: type[Group]) -> Schema:
    schema = {
        "title": field.about.label,
        "description": told_plainly(field),
        "markdownDescription": told_richly(field),
        **_value(field, model),
    }
    return schema if field.required else _may_be_empty(schema)


def _may_be_empty(schema: Schema) -> Schema:
    """A key without a value is no mistake yet: the author is about to write one."""
    kinds = schema["type"]
    schema["type"] = [*([kinds] if isinstance(kinds, str) else kinds), "null"]
    if "enum" in schema:
        schema["enum"] = [*schema["enum"], None]
        schema["enumDescriptions"] = [*schema["enumDescriptions"], "Nothing yet."]
        schema["markdownEnumDescriptions"] = [*schema["markdownEnumDescriptions"], "Nothing yet."]
    return schema


def _value(field: Field, model: type[Group]) -> Schema:
    if field.shape == "list":
        return {"type": "array", "items": _entry(field, model), "errorMessage": list_wanted(field)}
    if field.shape == "by key":
        return _by_key(field, model)
    return _one(field, model)


def _by_key(field: Field, model: type[Group]) -> Schema:
    entry = _one(field, model)
    if _holds_lists(field, model):
        entry = {"type": "array", "items": entry, "errorMessage": list_wanted(field)}
    return {
        "type": "object",
        "additionalProperties": _may_be_empty(entry),
        "errorMessage": keys_of_its_own_wanted(field),
        "defaultSnippets": [{"label": f"{field.about.label} …", "body": _place(field, 1)}],
    }


def _holds_lists(field: Field, model: type[Group]) -> bool:
    annotation = model.model_fields[field.name].annotation
    return get_origin(annotation) is dict and get_origin(get_args(annotation)[1]) is tuple


def _one(field: Field, model: type[Group]) -> Schema:
    """Return what one value may be. A group stands behind a condition, so that one mistake is told once."""
    entry = _entry(field, model)
    if "$ref" not in entry:
        return entry
    return {
        "type": "object",
        "errorMessage": one_wanted(field),
        "if": {"type": "object"},
        "then": entry,
        **_skeleton(field),
    }


def _skeleton(field: Field) -> Schema:
    assert field.group is not None
    keys = [each for each in fields(field.group) if each.required or each.about.asked_at] or fields(field.group)[:3]
    body = {each.key: _place(each, number) for number, each in enumerate(keys, 1)}
    return {"defaultSnippets": [{"label": f"{field.about.label} …", "body": body}]}


def _entry(field: Field, model: type[Group]) -> Schema:
    group = field.group
    if group is not None and issubclass(group, Word):
        return _word_or_group(field, group)
    if group is not None and is_sentence(group):
        return {
            "title": field.about.label,
            "description": field.about.what,
            "markdownDescription": told_richly(field),
            "type": [*TEXT, "object"],
            "errorMessage": one_wanted(field),
            "if": {"type": "object"},
            "then": _ref(group),
        }
    if group is not None:
        return _ref(group)
    return {**_scalar(field, model), "errorMessage": one_wanted(field)}


def _word_or_group(field: Field, group: type[Word]) -> Schema:
    words = _choices(field.words)
    told = zip(words["enum"], words["enumDescriptions"], strict=True)
    return {
        "title": field.about.label,
        "description": field.about.what,
        "type": ["string", "object"],
        "errorMessage": one_wanted(field),
        "defaultSnippets": [{"label": word, "body": word, "description": what} for word, what in told],
        "if": {"type": "object"},
        "then": _ref(group),
        "else": {"if": {"type": "string"}, "then": {**words, "errorMessage": f"One of: {', '.join(words['enum'])}."}},
    }


def _ref(model: type[Group]) -> Schema:
    return {"$ref": f"#/definitions/{model.__name__}"}


def _scalar(field: Field, model: type[Group]) -> Schema:
    if field.scalar == "choice":
        return {"type": "string", **_choices(field.choices)}
    if field.scalar == "date":
        return {"type": "string", "pattern": DAY, "patternErrorMessage": one_wanted(field)}
    if field.scalar == "flag":
        return {"type": "boolean"}
    if field.scalar == "number":
        return _number(field, model)
    return {"type": list(TEXT)}


def _choices(choices: tuple[str, ...]) -> Schema:
    told = list(meanings(choices))
    return {"enum": list(choices), "enumDescriptions": told, "markdownEnumDescriptions": list(told)}


def _number(field: Field, model: type[Group]) -> Schema:
    """Return a number; on a scale that its model knows, the steps of the scale."""
    bounds = list(_bounds(model.model_fields[field.name].annotation))
    least = next((bound.ge for bound in bounds if isinstance(bound, Ge)), None)
    most = next((bound.le for bound in bounds if isinstance(bound, Le)), None)
    if isinstance(least, int) and isinstance(most, int):
        return {"type": "integer", **_steps(range(least, most + 1))}
    return {"type": "number"}


def _bounds(annotation: Any) -> Iterator[object]:
    """Yield the bounds that stand anywhere in a type."""
    for mark in getattr(annotation, "__metadata__", ()):
        yield from mark.metadata if isinstance(mark, FieldInfo) else (mark,)
    for inner in get_args(annotation):
        yield from _bounds(inner)


def _steps(scale: range) -> Schema:
    told = [str(step) for step in scale]
    return {"enum": list(scale), "enumDescriptions": told, "markdownEnumDescriptions": list(told)}


def _start(model: type[Group]) -> Schema:
    """Return what a new group begins with: what it always needs, and what the first rungs ask for."""
    first = [
        field
        for field in fields(model)
        if field.required or (field.about.required_there and field.about.asked_at in {"candidate", "draft"})
    ]
    return {field.key: _place(field, number) for number, field in enumerate(first, 1)}


def _place(field: Field, number: int) -> Any:
    """Return the empty place of a field in a snippet."""
    if field.shape == "by key":
        teams = dict.fromkeys(_TEAM.findall(field.about.example))
        return {team: _bare_place(field, place) for place, team in enumerate(teams, number)}
    return [_bare_place(field, number)] if field.shape == "list" else _bare_place(field, number)


def _bare_place(field: Field, number: int) -> Any:
    group = field.group
    if group is not None and not issubclass(group, Word) and not is_sentence(group):
        needed = [each.key for each in fields(group) if each.required]
        return {key: f"${number * 10 + place}" for place, key in enumerate(needed)} or f"${number}"
    return f"${{{number}|{','.join(field.choices)}|}}" if field.choices else f"${number}"
