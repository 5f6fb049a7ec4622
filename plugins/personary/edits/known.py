"""Which field each part of a file belongs to, read off the models, whether or not the rest of the file fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from personary.authoring.scaffold import in_order
from personary.frozen import frozen
from personary.model.claim import Claim
from personary.model.types import Group, Laddered
from personary.model.walk import Field, field_by_key, fields
from personary.source.source_file import At, Data, SourceFile


@frozen
class Known:
    """What a part of a file is: the field it is a value of, and the model of the group that stands there."""

    field: Field | None = None
    model: type[Group] | None = None

    @property
    def is_sentence(self) -> bool:
        """Whether a plain text without paragraphs belongs here."""
        return self.is_text and self.field is not None and not self.field.prose

    @property
    def is_text(self) -> bool:
        """Whether the part takes a text: a sentence, paragraphs or a name."""
        if self.field is None:
            return False
        return self.field.scalar == "text" or (self.field.scalar == "group" and self.model is None)


def known_parts(model: type[Group], source: SourceFile) -> Mapping[At, Known]:
    """Return what is known about each part; what the model does not know is left out, and all below it."""
    return dict(_group(source.data, (), model, None))


def key_order(model: type[Group]) -> Sequence[str]:
    """Return the keys of a model in the order in which they are written: what is its own before what many share.

    So a sentence comes first, then what its kind adds, such as an impact, and then what every sentence may rest on.
    """
    if issubclass(model, Laddered):
        return tuple(field.key for field in in_order(model))
    keys = [field.key for field in fields(model)]
    shared = {field.key for field in fields(Claim)} if issubclass(model, Claim) else set()
    return tuple(sorted(keys, key=lambda key: key != "text" and key in shared))


def _group(value: Data, at: At, model: type[Group], field: Field | None) -> Iterator[tuple[At, Known]]:
    yield at, Known(field, model)
    known = field_by_key(model)
    for key, below in value.items() if isinstance(value, dict) else ():
        if key in known:
            yield from _value(below, (*at, key), known[key])


def _value(value: Data, at: At, field: Field) -> Iterator[tuple[At, Known]]:
    if field.shape == "list" and isinstance(value, list):
        yield at, Known(field)
        for position, entry in enumerate(value):
            yield from _one(entry, (*at, position), field)
    elif field.shape == "by key" and isinstance(value, dict):
        yield at, Known(field)
        for key, entry in value.items():
            yield from _by_key(entry, (*at, key), field)
    else:
        yield from _one(value, at, field)


def _by_key(value: Data, at: At, field: Field) -> Iterator[tuple[At, Known]]:
    if isinstance(value, list):
        yield at, Known(field)
        for position, entry in enumerate(value):
            yield from _one(entry, (*at, position), field)
    else:
        yield from _one(value, at, field)


def _one(value: Data, at: At, field: Field) -> Iterator[tuple[At, Known]]:
    if isinstance(value, dict) and field.group is not None:
        yield from _group(value, at, field.group, field)
    else:
        yield at, Known(field)
