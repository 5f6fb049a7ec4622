"""Walking a definition part by part, with the way to each part in the words of the file."""

from __future__ import annotations

import types
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from personary.frozen import frozen
from personary.model.about import About, Paragraphs, Refers
from personary.model.types import Definition, Group, Word

At = tuple[str | int, ...]
Shape = Literal["one", "list", "by key"]


@frozen
class Field:
    """A field of a model as an author meets it.

    `key` is the word in the file, `name` the attribute. `group` is the model of its entries when they are groups;
    `refers` and `key_refers` name what its texts, or its keys, point to.
    """

    key: str
    name: str
    about: About
    shape: Shape
    required: bool
    group: type[Group] | None = None
    refers: str = ""
    key_refers: str = ""
    prose: bool = False
    choices: tuple[str, ...] = ()
    scalar: str = "text"
    """One of text, number, flag, date, choice, group."""

    @property
    def words(self) -> tuple[str, ...]:
        """The closed list for a text here: the field's own, or that of a group which may be written as one word."""
        is_word = self.group is not None and issubclass(self.group, Word)
        return fields(self.group)[0].choices if self.group is not None and is_word else self.choices


@cache
def fields(model: type[Group]) -> tuple[Field, ...]:
    """Return the fields that an author may write in `model`, in the order of the model."""
    return tuple(_field(name, info) for name, info in model.model_fields.items() if _about(info) is not None)


@cache
def field_by_key(model: type[Group]) -> Mapping[str, Field]:
    """Return the fields of `model` by the word in the file."""
    return {field.key: field for field in fields(model)}


def groups(root: Group, at: At = ()) -> Iterator[tuple[At, Group]]:
    """Yield `root` and every group inside it with the way to it."""
    return iter(_groups(root, at, []))


def _groups(root: Group, at: At, found: list[tuple[At, Group]]) -> list[tuple[At, Group]]:
    """Add to one list, which takes half as long as handing every group up through all that it lies in."""
    found.append((at, root))
    for field in _with_groups(type(root)):
        value = getattr(root, field.name)
        if value:
            for way, group in _values(field, value, at):
                _groups(group, way, found)
    return found


def references(root: Definition) -> Iterator[tuple[At, str, str]]:
    """Yield the way to each reference, what it points to, and the id."""
    return references_in(groups(root))


def references_in(found: Iterable[tuple[At, Group]]) -> Iterator[tuple[At, str, str]]:
    """Yield the same of groups that a walk has found already."""
    for at, group in found:
        for field in _referring(type(group)):
            value = getattr(group, field.name)
            if field.key_refers:
                for key in value:
                    yield (*at, field.key, key), field.key_refers, key
            if field.refers and value is not None:
                for way, text in _values(field, value, at):
                    yield way, field.refers, text


def all_lead(found: Iterable[tuple[At, Group]], known: Mapping[str, frozenset[str]]) -> bool:
    """Say whether each reference is to something known, without asking where it stands: nearly always so."""
    for _, group in found:
        for field in _referring(type(group)):
            value = getattr(group, field.name)
            if not value:
                continue
            if field.key_refers and not known[field.key_refers].issuperset(value):
                return False
            if field.refers:
                ids = (value,) if field.shape == "one" else value
                if field.shape == "by key" or not known[field.refers].issuperset(ids):
                    return False
    return True


def texts(root: Group, at: At = ()) -> Iterator[tuple[At, str, Field]]:
    """Yield every text that is neither a reference nor a choice, with the way to it and its field."""
    return texts_in(groups(root, at))


def texts_in(found: Iterable[tuple[At, Group]]) -> Iterator[tuple[At, str, Field]]:
    """Yield the same of groups that a walk has found already."""
    for way, group in found:
        for field in _telling(type(group)):
            value = getattr(group, field.name)
            if value is not None:
                for place, text in _values(field, value, way):
                    yield place, text, field


@cache
def _with_groups(model: type[Group]) -> tuple[Field, ...]:
    return tuple(field for field in fields(model) if field.group is not None)


@cache
def _referring(model: type[Group]) -> tuple[Field, ...]:
    return tuple(field for field in fields(model) if field.refers or field.key_refers)


@cache
def _telling(model: type[Group]) -> tuple[Field, ...]:
    return tuple(field for field in fields(model) if field.scalar == "text" and not field.refers)


def _values(field: Field, value: Any, at: At) -> Iterable[tuple[At, Any]]:
    if field.shape == "one":
        return (((*at, field.key), value),)
    if field.shape == "list":
        return [((*at, field.key, position), entry) for position, entry in enumerate(value)]
    return _keyed(value, (*at, field.key))


def _keyed(value: Mapping[str, Any], at: At) -> Iterator[tuple[At, Any]]:
    for key, entry in value.items():
        if isinstance(entry, tuple):
            for position, inner in enumerate(entry):
                yield (*at, key, position), inner
        else:
            yield (*at, key), entry


def _about(info: FieldInfo) -> About | None:
    return next((entry for entry in info.metadata if isinstance(entry, About)), None)


def _field(name: str, info: FieldInfo) -> Field:
    about = _about(info)
    if about is None:
        raise TypeError(f"{name} says nothing about itself")
    inner, marks, shape, key_refers = _unwrap(info.annotation, list(info.metadata))
    choices = tuple(get_args(inner)) if get_origin(inner) is Literal else ()
    group = inner if isinstance(inner, type) and issubclass(inner, Group) else None
    return Field(
        key=info.alias or name,
        name=name,
        about=about,
        shape=shape,
        required=info.is_required(),
        group=group,
        refers=next((mark.to for mark in marks if isinstance(mark, Refers)), ""),
        key_refers=key_refers,
        prose=any(isinstance(mark, Paragraphs) for mark in marks),
        choices=choices,
        scalar=_scalar(inner, group, choices),
    )


def _scalar(inner: Any, group: type[Group] | None, choices: tuple[str, ...]) -> str:
    if group is not None:
        return "group"
    if choices:
        return "choice"
    if inner is str:
        return "text"
    if inner is bool:
        return "flag"
    return "date" if getattr(inner, "__name__", "") == "date" else "number"


def _unwrap(annotation: Any, marks: list[Any]) -> tuple[Any, list[Any], Shape, str]:
    """Peel Optional, tuple, dict and Annotated off a type, gathering the marks on the way."""
    shape: Shape = "one"
    key_refers = ""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *more = get_args(annotation)
            marks = marks + more
        elif origin in (Union, types.UnionType):
            inner = [part for part in get_args(annotation) if part is not type(None)]
            annotation = inner[0]
        elif origin is tuple:
            annotation, shape = get_args(annotation)[0], ("by key" if shape == "by key" else "list")
        elif origin is dict:
            key, annotation = get_args(annotation)
            key_refers = next((mark.to for mark in get_args(key)[1:] if isinstance(mark, Refers)), "")
            shape = "by key"
        else:
            return annotation, marks, shape, key_refers
