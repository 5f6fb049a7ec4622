"""An editor's YAML server beside the reader: what each of them says to the same files."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from personary.authoring.editor_files import SCHEMAS, editor_settings
from personary.authoring.editor_schema import editor_schemas
from personary.catalog.shape import shape
from personary.model.kinds import KINDS, Kind
from personary.source.yaml_source import read_yaml
from tests.browser.fixtures import call_node


@dataclass(frozen=True)
class Place:
    """A place to ask about, as the editor counts."""

    path: str
    line: int
    character: int


@dataclass(frozen=True)
class Told:
    """What the editor's server told."""

    problems: Mapping[str, Sequence[Mapping[str, Any]]]
    completions: Sequence[Sequence[Mapping[str, str]]] = field(default_factory=tuple)
    hovers: Sequence[str] = field(default_factory=tuple)


def edit(root: Path, files: Mapping[str, str], completions: Sequence[Place] = (), hovers: Sequence[Place] = ()) -> Told:
    """Open files in an editor for which `personary init` has laid down the schemas."""
    (root / SCHEMAS).mkdir(parents=True, exist_ok=True)
    for name, text in editor_schemas("0.1.0").items():
        (root / SCHEMAS / name).write_text(text, encoding="utf-8")
    asked = {
        "root": str(root),
        "schemas": json.loads(editor_settings())["yaml.schemas"],
        "files": dict(files),
        "completions": [vars(place) for place in completions],
        "hovers": [vars(place) for place in hovers],
    }
    return Told(**call_node("language-server.mjs", asked))


def placed(path: str, marked: str) -> tuple[str, Place]:
    """Cut the mark `|` out of a text, and give the place where it stood."""
    before, _, after = marked.partition("|")
    line = before.count("\n")
    return before + after, Place(path, line, len(before) - before.rfind("\n") - 1)


def errors(path: str, content: bytes) -> tuple[str, ...]:
    """Return what reading and shaping a file alone finds wrong with it."""
    source, found = read_yaml(path, content)
    if source is None:
        return tuple(each.message for each in found if each.severity == "error")
    shaped = shape(kind_of(path), Path(path).stem, source)
    return tuple(each.message for each in (*found, *shaped.diagnostics) if each.severity == "error")


def kind_of(path: str) -> Kind:
    """Return the kind of file that lies at a path."""
    single = next((kind for kind in KINDS if kind.single_file == path), None)
    folder = path.rpartition("/")[0]
    return single or max((kind for kind in KINDS if kind.folder and folder.startswith(kind.folder)), key=_depth)


def _depth(kind: Kind) -> int:
    return len(kind.folder)
