"""Comparing two states of one definition, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from personary.changes.change import Change, ChangeClass, ChangeKind
from personary.changes.classes import NEVER_WORDING, class_of, class_of_handle, class_of_move
from personary.changes.matching import match, spoken
from personary.changes.meaning import same_but_for_form, same_meaning
from personary.changes.words import word_by_word
from personary.frozen import frozen
from personary.model.types import Definition, Group
from personary.model.walk import At, Field, fields

Way = tuple[Field, ...]
_UNSAID: Mapping[str, str] = {"basis": "assumption", "wording": "composed"}
"""What a missing word means: writing it out changes nothing."""


def compare(
    entity: tuple[str, str], before: Group, after: Group, names: frozenset[str] = frozenset()
) -> tuple[Change, ...]:
    """Return every change between two states of a definition; `names` are words known to name somebody."""
    return tuple(_Comparison(entity, names).groups(before, after, (), ()))


@frozen
class _Comparison:
    """A walk through both states of one definition at once."""

    entity: tuple[str, str]
    names: frozenset[str]

    def groups(self, before: Group, after: Group, at: At, way: Way) -> Iterator[Change]:
        """Yield the changes between two groups of one model."""
        for field in fields(type(after)):
            old, new = getattr(before, field.name), getattr(after, field.name)
            if old is not new and old != new:
                yield from self._values(field, old, new, (*at, field.key), (*way, field))

    def _values(self, field: Field, old: Any, new: Any, at: At, way: Way) -> Iterator[Change]:
        if field.shape == "list":
            yield from self._lists(field, old, new, at, way)
        elif field.shape == "by key":
            yield from self._by_key(field, old, new, at, way)
        else:
            yield from self._one(field, old, new, at, way)

    def _one(self, field: Field, old: Any, new: Any, at: At, way: Way) -> Iterator[Change]:
        unsaid = _UNSAID.get(field.key)
        if unsaid and (old or unsaid) == (new or unsaid):
            yield self._change("changed", at, "format_only", old, new)
        elif old is None or new is None:
            yield self._change("added" if old is None else "removed", at, self._class(field, way), old, new)
        elif field.group is not None:
            yield from self.groups(old, new, at, way)
        else:
            yield from self._texts(field, old, new, at, way)

    def _texts(self, field: Field, old: Any, new: Any, at: At, way: Way) -> Iterator[Change]:
        if old == new:
            return
        if not isinstance(old, str) or field.refers or field.choices:
            yield self._change("changed", at, class_of(self.entity[0], way), old, new)
            return
        yield self._change("changed", at, self._class_of_edit(field, old, new, way), old, new)

    def _class(self, field: Field, way: Way) -> ChangeClass:
        return class_of_handle(way) if field.key == "id" else class_of(self.entity[0], way)

    def _class_of_edit(self, field: Field, old: str, new: str, way: Way) -> ChangeClass:
        if field.key == "id":
            return class_of_handle(way)
        if same_but_for_form(old, new):
            return "format_only"
        if field.key not in NEVER_WORDING and same_meaning(old, new, self.names):
            return "wording"
        return class_of(self.entity[0], way)

    def _lists(self, field: Field, old: tuple[Any, ...], new: tuple[Any, ...], at: At, way: Way) -> Iterator[Change]:
        matches = match(old, new, exactly=bool(field.refers or field.choices))
        own = class_of(self.entity[0], way)
        for i in matches.gone:
            yield self._change("removed", (*at, i), own, old[i], None)
        for j in matches.come:
            yield self._change("added", (*at, j), own, None, new[j])
        for i, j in matches.pairs:
            if j in matches.moved:
                yield self._change("moved", (*at, j), class_of_move(self.entity[0], way), old[i], new[j])
            if field.group is not None:
                yield from self.groups(old[i], new[j], (*at, j), way)
            else:
                yield from self._texts(field, old[i], new[j], (*at, j), way)

    def _by_key(
        self, field: Field, old: Mapping[str, Any], new: Mapping[str, Any], at: At, way: Way
    ) -> Iterator[Change]:
        own = class_of(self.entity[0], way)
        for key in dict.fromkeys((*old, *new)):
            below = (*at, key)
            if key not in new:
                yield self._change("removed", below, own, old[key], None)
            elif key not in old:
                yield self._change("added", below, own, None, new[key])
            elif isinstance(new[key], tuple):
                yield from self._lists(field, old[key], new[key], below, way)
            elif field.group is not None:
                yield from self.groups(old[key], new[key], below, way)
            else:
                yield from self._texts(field, old[key], new[key], below, way)

    def _change(self, kind: ChangeKind, at: At, class_: ChangeClass, old: Any, new: Any) -> Change:
        before = None if old is None else spoken(old)
        after = None if new is None else spoken(new)
        edited = kind == "changed" and isinstance(old, str) and isinstance(new, str)
        return Change(self.entity, kind, at, class_, before, after, word_by_word(old, new) if edited else ())


def whole(entity: tuple[str, str], before: Definition | None, after: Definition | None) -> Change:
    """Return the change that a definition came or went."""
    return Change(
        entity, "added" if before is None else "removed", (), class_of(entity[0], ()),
        before.title if before else None, after.title if after else None,
    )  # fmt: skip
