"""A YAML file as written: its scalars, and a place for each key and value."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple, TypeAlias

from personary.diagnostics.diagnostic import Span
from personary.source.places import Lines, Stretch

Data: TypeAlias = "str | None | list[Data] | dict[str, Data]"
At: TypeAlias = tuple[str | int, ...]
"""A way into a document: keys and positions from the root, such as `("goals", 2, "text")`."""


class Part(NamedTuple):
    """One part of a document, and where its key (in a list, the entry itself) and its value stand."""

    value: Data
    key_stretch: Stretch
    value_stretch: Stretch


@dataclass(frozen=True, eq=False)
class SourceFile:
    """What the reader gives: data without interpretation, and where each part of it stands."""

    file: str
    """Path relative to the project, with forward slashes."""

    text: str = field(repr=False)
    """The whole file, without a byte order mark."""

    data: dict[str, Data] = field(repr=False)
    """The root of the document. An empty value is None, a quoted scalar `str`, an unquoted one `Plain`."""

    marks: array[int] = field(repr=False)
    """Start and end in `text` of each key and value, in the order of the document.

    Two numbers a part keep a thousand files small; the ways into a document are worked out when first asked for.
    A collection without brackets has the end 0, for it ends with its last part.
    """

    simple: bool = False
    """Whether it is known that each key and entry has a value, and that brackets close on the line they open on."""

    def key_span(self, at: At) -> Span:
        """Where the key (or, in a list, the entry) at `at` stands; the nearest existing parent otherwise."""
        while at:
            part = self.part(at)
            if part:
                return self.lines.span(part.key_stretch)
            at = at[:-1]
        start = self.marks[0]  # below the comments that a file may open with
        return self.lines.span(Stretch(start, start))

    def value_span(self, at: At) -> Span:
        """Where the value at `at` stands; the nearest existing parent's key otherwise."""
        part = self.part(at)
        return self.lines.span(part.value_stretch) if part else self.key_span(at)

    def part(self, at: At) -> Part | None:
        """The part at `at` alone: most files have few findings, and all their parts would take far longer."""
        if at and "parts" in vars(self):
            return self.parts.get(at)  # they have been worked out already
        value: Data = self.data
        here = 0
        for step in at:
            here += 2
            if isinstance(value, dict) and isinstance(step, str) and step in value:
                here += 2
                for key, below in value.items():
                    if key == step:
                        break
                    here += 2 + (_many_marks(below) if isinstance(below, (dict, list)) else 2)
                value = value[step]
            elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
                here += sum(map(_many_marks, value[:step]))
                value = value[step]
            else:
                return None
        start, end = self.marks[here], max(self.marks[here + 1 : here + _many_marks(value) : 2])
        whole = self._without_blanks(start, end)
        named = bool(at) and isinstance(at[-1], str)
        return Part(value, Stretch(*self.marks[here - 2 : here]) if named else whole, whole)

    @cached_property
    def lines(self) -> Lines:
        """The text, knowing its lines."""
        return Lines(self.text)

    @cached_property
    def parts(self) -> dict[At, Part]:
        """Every part of the document by the way to it, parents first; the root is `()`."""
        parts: dict[At, Part] = {}
        marks = iter(self.marks)
        root = Stretch(next(marks), next(marks))
        self._enter(self.data, (), root, root, marks, parts)
        return parts

    def _enter(
        self, value: Data, at: At, key: Stretch | None, own: Stretch, marks: Iterator[int], parts: dict[At, Part]
    ) -> int:
        """Enter the value at `at` and all below it; give the position where it ends."""
        parts[at] = Part(value, own, own)
        end = own.end
        for step, below in _steps(value):
            below_key = Stretch(next(marks), next(marks)) if isinstance(step, str) else None
            below_own = Stretch(next(marks), next(marks))
            end = max(end, self._enter(below, (*at, step), below_key, below_own, marks, parts))
        whole = self._without_blanks(own.start, end)
        parts[at] = Part(value, key or whole, whole)
        return end

    def bracketed(self) -> Iterator[str]:
        """Yield the text of each list and group that is written in brackets."""
        for start, end in zip(self.marks[::2], self.marks[1::2], strict=True):
            if self.text.startswith(("[", "{"), start):
                yield self.text[start:end]

    def _without_blanks(self, start: int, end: int) -> Stretch:
        # The parser ends a folded text only where the next part begins.
        return Stretch(start, start + len(self.text[start:end].rstrip(" \t\r\n")))


def _steps(value: Data) -> list[tuple[str | int, Data]]:
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


def _many_marks(value: Data) -> int:
    """How many marks a value has, with all that is in it."""
    if isinstance(value, dict):
        return 2 + 2 * len(value) + sum(map(_many_marks, value.values()))
    return 2 + sum(map(_many_marks, value)) if isinstance(value, list) else 2
