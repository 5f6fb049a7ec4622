"""Shaping: a file as written becomes a definition, and what does not fit becomes diagnostics in our own words.

What does not fit is left out, so that the good rest goes on and is judged in the same run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from personary.catalog.wording import Misfit, word
from personary.diagnostics.diagnostic import Diagnostic
from personary.model.kinds import Kind
from personary.model.types import Definition, Group
from personary.model.walk import At
from personary.source.plain_traps import split_by_comma, torn_sentence
from personary.source.source_file import Data, SourceFile

G = TypeVar("G", bound=Group)

_MAY_SPLIT = re.compile(r",\s+[^\W\d_A-Z]\w*[\s'’-]|\d,\d{3}\b")
"""A look at the text alone: a comma before a small word that goes on, or within a number."""
_MAY_SPLIT_INSIDE = re.compile(r",\s*[^\s\"'A-Z\d][^\s,\[\]{}]*(?<!:)\s|,\d{3}\b")
"""The same look inside brackets, where it spares most files the careful one."""

_ROUNDS = 12
"""Leaving a part out may uncover the next misfit; no real file needs more rounds than it has levels."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """A definition as far as it could be read. `positions` gives, for lists that lost entries, where the rest stood."""

    definition: Definition | None
    diagnostics: tuple[Diagnostic, ...]
    positions: Mapping[At, tuple[int, ...]] = field(default_factory=dict)


def shape(kind: Kind, id_: str, source: SourceFile) -> Shaped:
    """Read a definition of `kind` out of a file."""
    if source.simple and "id" not in source.data:  # which is the way of nearly all files
        with suppress(ValidationError):
            definition = kind.model.model_validate({**source.data, "id": id_})
            return Shaped(definition, _once(_split_sentences(source)))
    return _shape_step_by_step(kind, id_, source)


def _shape_step_by_step(kind: Kind, id_: str, source: SourceFile) -> Shaped:
    """Leave out what does not fit, until the rest does."""
    found = list(_written_id(kind, source))
    data, empty = _without_empty({key: value for key, value in source.data.items() if key != "id"})
    found += [word(Misfit("empty", at), kind.model, kind.name, source) for at in empty]
    found += _split_sentences(source)
    draft, said = _Draft(data), set(empty)
    definition: Definition | None = None
    for _ in range(_ROUNDS):
        try:
            definition = kind.model.model_validate({**draft.data, "id": id_})
            break
        except ValidationError as error:
            goes_on = True
            for misfit in _misfits(error.errors(include_url=False, include_context=False), draft, source):
                found += _say_once(misfit, said, kind.model, kind.name, source)
                goes_on &= draft.leave_out(misfit.leave_out)
            if not goes_on:
                return Shaped(None, _once(found))
    return Shaped(definition, _once(found), draft.positions())


def shape_group(model: type[G], name: str, source: SourceFile, default: G) -> tuple[G, tuple[Diagnostic, ...]]:
    """Read a group that is not a file of its own, such as the settings."""
    data, empty = _without_empty(source.data)
    found = [word(Misfit("empty", at), model, name, source) for at in empty]
    draft, said = _Draft(data), set(empty)
    for _ in range(_ROUNDS):
        try:
            return model.model_validate(draft.data), _once(found)
        except ValidationError as error:
            goes_on = True
            for misfit in _misfits(error.errors(include_url=False, include_context=False), draft, source):
                found += _say_once(misfit, said, model, name, source)
                goes_on &= draft.leave_out(misfit.leave_out)
            if not goes_on:
                return default, _once(found)
    return default, _once(found)


def _say_once(misfit: Misfit, said: set[At], model: type[Group], name: str, source: SourceFile) -> list[Diagnostic]:
    """Put a misfit into words, unless it only follows from one at the same place that has been said."""
    if misfit.at in said:
        return []
    said.add(misfit.at)
    return [word(misfit, model, name, source)]


class _Draft:
    """Data from which parts are left out, remembering where the entries of its lists stood."""

    def __init__(self, data: dict[str, Data]) -> None:
        self.data = data
        self._places: dict[int, list[int]] = {}
        self._gone: list[tuple[At, Data]] = []

    def original(self, at: At) -> At:
        """Translate a way into the draft to the way in the file."""
        way: list[str | int] = []
        value: Data = self.data
        for step in at:
            if isinstance(value, list) and isinstance(step, int):
                way.append(self._places[id(value)][step] if id(value) in self._places else step)
                value = value[step] if step < len(value) else None
            else:
                way.append(step)
                value = value.get(step) if isinstance(value, dict) and isinstance(step, str) else None
        return tuple(way)

    def existing(self, loc: tuple[str | int, ...]) -> At:
        """Return the part of pydantic's way that is in the data."""
        value: Data = self.data
        for number, step in enumerate(loc):
            children = dict(_children(value))
            if step not in children:
                return loc[:number]
            value = children[step]
        return loc

    def leave_out(self, original: At) -> bool:
        """Take a part out by its way in the file; False when that is the whole file."""
        if not original:
            return False
        parent: Data = self.data
        for step in original[:-1]:
            parent = self._step(parent, step)
            if parent is None:
                return True
        last = original[-1]
        if isinstance(parent, dict) and isinstance(last, str):
            parent.pop(last, None)
        elif isinstance(parent, list) and isinstance(last, int):
            places = self._places.setdefault(id(parent), list(range(len(parent))))
            if last in places:
                position = places.index(last)
                del places[position], parent[position]
        return True

    def positions(self) -> dict[At, tuple[int, ...]]:
        """Return where the entries stood, for each list that lost some."""
        return dict(self._changed(self.data, ())) if self._places else {}

    def _changed(self, value: Data, at: At) -> list[tuple[At, tuple[int, ...]]]:
        found: list[tuple[At, tuple[int, ...]]] = []
        if id(value) in self._places:
            found.append((at, tuple(self._places[id(value)])))
        for step, entry in _children(value):
            found += self._changed(entry, (*at, step))
        return found

    def _step(self, parent: Data, step: str | int) -> Data:
        if isinstance(parent, dict) and isinstance(step, str):
            return parent.get(step)
        if isinstance(parent, list) and isinstance(step, int):
            places = self._places.get(id(parent))
            if places is None:
                return parent[step] if step < len(parent) else None
            return parent[places.index(step)] if step in places else None
        return None


def _misfits(errors: list[ErrorDetails], draft: _Draft, source: SourceFile) -> list[Misfit]:
    """Turn pydantic's errors into misfits, one for each place; a torn sentence swallows its consequences."""
    found: dict[At, Misfit] = {}
    torn: set[At] = set()
    for error in errors:
        way = draft.existing(error["loc"])
        here = draft.original(way)
        group = here if isinstance(source_value(source, here), dict) else here[:-1]
        for at in dict.fromkeys((here, group)):
            if at not in torn and at and (line := torn_sentence(source, at)) and _is_broken_group(error["type"]):
                torn.add(at)
                found[at] = Misfit("torn", at, line=line, leave_out=at)
        if any(here[: len(at)] == at for at in torn):
            continue
        if error["type"] == "missing":
            key = str(error["loc"][-1])
            found.setdefault((*here, key), Misfit("missing", (*here, key), leave_out=here))
        elif error["type"] == "extra_forbidden":
            found.setdefault(here, Misfit("unknown", here, leave_out=here))
        else:
            found.setdefault(here, Misfit(error["type"], here, value=source_value(source, here), leave_out=here))
    return [misfit for at, misfit in found.items() if misfit.problem == "torn" or not _within(at, torn)]


def _children(value: Data) -> Iterable[tuple[str | int, Data]]:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


def source_value(source: SourceFile, at: At) -> Data:
    """Return the value at a way in the file, or None."""
    part = source.part(at)
    return part.value if part else None


def _is_broken_group(error_type: str) -> bool:
    return error_type in {"missing", "extra_forbidden", "string_type", "model_type"}


def _within(at: At, torn: set[At]) -> bool:
    return any(at[: len(outer)] == outer for outer in torn)


def _without_empty(data: dict[str, Data]) -> tuple[dict[str, Data], list[At]]:
    """Copy the data without what has no value, and say where that stood."""
    empty: list[At] = []

    def copy(value: Data, at: At) -> Data:
        if isinstance(value, dict):
            kept: dict[str, Data] = {}
            for key, entry in value.items():
                if entry is None:
                    empty.append((*at, key))
                else:
                    kept[key] = copy(entry, (*at, key))
            return kept
        if isinstance(value, list):
            return [copy(entry, (*at, position)) for position, entry in enumerate(value)]
        return value

    copied = copy(data, ())
    assert isinstance(copied, dict)
    return copied, empty


def _written_id(kind: Kind, source: SourceFile) -> list[Diagnostic]:
    if "id" not in source.data:
        return []
    return [word(Misfit("written id", ("id",)), kind.model, kind.name, source)]


def _split_sentences(source: SourceFile) -> list[Diagnostic]:
    if not _MAY_SPLIT.search(source.text) or (source.simple and not _may_split_on_a_line(source.text)):
        return []
    if not any(map(_MAY_SPLIT_INSIDE.search, source.bracketed())):
        return []
    return [
        Diagnostic(
            "split-sentence", "warning", source.file, source.value_span(at),
            "A comma inside brackets begins a new entry, so this sentence becomes two.",
            f"Write it in quotes: {line}",
        )
        for at, part in source.parts.items()
        if isinstance(part.value, (list, dict)) and (line := split_by_comma(source, at))
    ]  # fmt: skip


def _may_split_on_a_line(text: str) -> bool:
    """Whether a bracket stands before such a comma, on the same line."""
    for found in _MAY_SPLIT_INSIDE.finditer(text):
        before = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        if "[" in before or "{" in before:
            return True
    return False


def _once(found: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(dict.fromkeys(found))
