"""Editor schema and reader say the same of thousands of files, each with one random mistake."""

import random
import re
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from personary.authoring.editor_schema import editor_schema
from personary.authoring.scaffold import scaffold
from personary.catalog.shape import shape
from personary.model.kinds import KINDS, Kind
from personary.model.types import Plain
from personary.source.places import Stretch
from personary.source.source_file import At, Part, SourceFile
from personary.source.yaml_source import read_yaml

ROOT = Path(__file__).parents[2]
MUTANTS = 100

OTHER_VALUES: tuple[Any, ...] = (
    None, Plain("7"), Plain("0.5"), Plain("-1"), Plain("true"), Plain("yes"), "7", "true", Plain("draft"),
    Plain("champion"), Plain("2026-06-18"), Plain("2026-02-30"), Plain("a sentence"), "", [], [Plain("one")], [None],
    {}, {"text": Plain("one")}, {"role": Plain("champion")}, {"sales": Plain("one")}, {"a": None},
)  # fmt: skip
OTHER_KEYS = ("gaols", "text", "name", "evidence", "id", "pain_points", "sales", "date", "from")


def documents(kind: Kind) -> Iterator[dict[str, Any]]:
    used = "\n".join(line[1:] if re.match(r"#[^ ]|#  ", line) else line for line in scaffold(kind, {}).splitlines())
    yield read(used)
    pattern = kind.single_file or f"{kind.folder}/*.yaml"
    for path in sorted(ROOT.glob(pattern))[:3]:
        if not kind.folder or path.name not in {"market.yaml", "alignment.yaml"}:
            yield read(path.read_text(encoding="utf-8"))


def read(text: str) -> dict[str, Any]:
    source, _ = read_yaml("x.yaml", text.encode())
    assert source is not None
    return source.data


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every list and group with each of its keys or positions."""
    if isinstance(value, dict | list):
        for step in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, step
            yield from places(value[step])


def copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: copied(entry) for key, entry in value.items()}
    return [copied(entry) for entry in value] if isinstance(value, list) else value


def mutant(document: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    changed = copied(document)
    parent, step = dice.choice(list(places(changed)))
    what = dice.choice(("value", "value", "key", "gone"))
    if what == "value":
        parent[step] = copied(dice.choice(OTHER_VALUES))
    elif what == "key" and isinstance(parent, dict):
        parent[dice.choice(OTHER_KEYS)] = parent.pop(step)
    else:
        del parent[step]
    return changed


def as_an_editor_sees(value: Any) -> Any:
    """Read bare words as YAML 1.2 does."""
    if isinstance(value, dict):
        return {key: as_an_editor_sees(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [as_an_editor_sees(entry) for entry in value]
    if isinstance(value, Plain):
        if value in {"true", "false"}:
            return value == "true"
        if re.fullmatch(r"[-+]?\d+", value):
            return int(value)
        if re.fullmatch(r"[-+]?(\.\d+|\d+\.\d*)", value):
            return float(value)
        return str(value)
    return value


def has_errors(kind: Kind, document: dict[str, Any]) -> tuple[str, ...]:
    found = shape(kind, "x", a_source(document)).diagnostics
    return tuple(each.message for each in found if each.severity == "error")


def parts_of(value: Any, at: At = ()) -> Iterator[tuple[At, Part]]:
    """Every part of a document, all at its top."""
    yield at, Part(value, Stretch(0, 0), Stretch(0, 0))
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, below in steps:
        yield from parts_of(below, (*at, step))


def a_source(document: dict[str, Any]) -> SourceFile:
    """A file with this content and no text of its own; every place is its top."""

    class Bare(SourceFile):
        parts = dict(parts_of(document))

        def part(self, at: At) -> Part | None:
            return self.parts.get(at)

    return Bare("x.yaml", "", document, array("I", [0, 0]))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_editor_and_reader_agree_on_random_mistakes(kind) -> None:
    dice = random.Random(kind.name)
    judge = jsonschema.Draft7Validator(editor_schema(kind))
    wrong = 0
    for document in documents(kind):
        assert (has_errors(kind, document), judge.is_valid(as_an_editor_sees(document))) == ((), True)
        for _ in range(MUTANTS):
            changed = mutant(document, dice)
            errors = has_errors(kind, changed)
            wrong += bool(errors)
            told = [error.message for error in judge.iter_errors(as_an_editor_sees(changed))]
            assert bool(errors) == bool(told), (changed, errors, told)
    assert wrong > MUTANTS / 4
