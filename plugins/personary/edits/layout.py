"""A file with all that stands around its data: comments, dashes, brackets and the lines that each part takes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property

from personary.source.places import Stretch
from personary.source.source_file import At, SourceFile
from personary.source.yaml_source import read_yaml

_BLOCK_TEXT = re.compile(r"[|>]([+-]?[1-9]?[+-]?)")


class OddLayoutError(Exception):
    """The file is laid out in a way that cannot be edited piece by piece."""


class Layout:
    """A file that reads, in lines without their breaks. Numbers of lines count from 0."""

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.text = source.text
        self.parts = source.parts
        self.lines = source.text.split("\n")
        self._starts = [0]
        for line in self.lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def line_of(self, position: int) -> int:
        """Return the number of the line that a position stands on."""
        return bisect_right(self._starts, position, hi=len(self.lines)) - 1

    def column_of(self, position: int) -> int:
        """Return how far in a position stands."""
        return position - self._starts[self.line_of(position)]

    def line_start(self, position: int) -> int:
        """Return where the line around a position begins."""
        return self._starts[self.line_of(position)]

    def line_end(self, position: int) -> int:
        """Return where the line around a position ends, before its break."""
        return self.end_of_line(self.line_of(position))

    def end_of_line(self, number: int) -> int:
        """Return where a line ends, by its number."""
        return self._starts[number] + len(self.lines[number])

    def words(self, start: int, end: int) -> str:
        """Return a piece of the text."""
        return self.text[start:end]

    def is_block_text(self, at: At) -> bool:
        """Whether the text at `at` stands below a `|` or a `>`."""
        part = self.parts[at]
        return isinstance(part.value, str) and self.text[part.value_stretch.start] in "|>"

    def header(self, at: At) -> str:
        """Return the signs of a `|` or `>` that say how it keeps breaks and how far its lines stand in."""
        found = _BLOCK_TEXT.match(self.text, self.parts[at].value_stretch.start)
        return found[1] if found else ""

    def is_flow(self, at: At) -> bool:
        """Whether the part at `at` is a list or group in brackets, or stands inside one."""
        return at in self._flow

    @cached_property
    def comments(self) -> tuple[Stretch, ...]:
        """Every comment, from its # to the end of its line."""
        found: list[Stretch] = []
        position = 0
        for scalar in (*self._scalars, Stretch(len(self.text), len(self.text))):
            while position < scalar.start:
                begin = self.text.find("#", position, scalar.start)
                if begin < 0:
                    break
                position = self.line_end(begin)
                found.append(Stretch(begin, position))
            position = max(position, scalar.end)
        return tuple(found)

    def comments_between(self, start: int, end: int) -> tuple[Stretch, ...]:
        """Return the comments that begin in a stretch."""
        return tuple(each for each in self.comments if start <= each.start < end)

    @cached_property
    def dashes(self) -> Mapping[At, int]:
        """Where the dash of each list entry stands that is written with one."""
        found: dict[At, int] = {}
        for at, part in self.parts.items():
            if isinstance(part.value, list) and part.value and not self.is_flow(at):
                found |= self._dashes_of(at, len(part.value))
        return found

    def owner(self, at: At) -> int:
        """Return where the key or the dash stands that a part hangs on."""
        return self.dashes[at] if isinstance(at[-1], int) else self.parts[at].key_stretch.start

    def end_line(self, at: At) -> int:
        """Return the number of the first line that no longer belongs to a part."""
        part = self.parts[at]
        value = part.value
        if isinstance(value, (dict, list)) and value and not self.is_flow(at):
            last = next(reversed(value)) if isinstance(value, dict) else len(value) - 1
            return self.end_line((*at, last))
        if self.is_block_text(at):
            return self._end_of_block_text(at)
        end = max(part.value_stretch.end, part.key_stretch.end if part.value is None else 0)
        return self.line_of(max(part.value_stretch.start, end - 1)) + 1

    def base_of(self, at: At) -> int | None:
        """Return how far the lines of a text below `|` or `>` stand in, None when it has none."""
        part = self.parts[at]
        header = self.header(at)
        digit = next((int(sign) for sign in header if sign.isdigit()), None)
        if digit is not None:
            return self.column_of(self.owner(at)) + digit
        for line in self.lines[self.line_of(part.value_stretch.start) + 1 : self.line_of(part.value_stretch.end) + 1]:
            if line.strip(" "):
                return len(line) - len(line.lstrip(" "))
        return None

    def _end_of_block_text(self, at: At) -> int:
        """Find the last line that counts: empty lines do for `+`, and lines of spaces that stand further in."""
        stretch = self.parts[at].value_stretch
        end = self.line_of(stretch.end - 1) + 1
        base = self.base_of(at)
        keeps = "+" in self.header(at)
        for number in range(end, len(self.lines)):
            line = self.lines[number]
            if line.strip(" "):
                break
            if (keeps and number < len(self.lines) - 1) or (base is not None and len(line) > base):
                end = number + 1
        return end

    def _dashes_of(self, at: At, count: int) -> Mapping[At, int]:
        first = self.parts[at].value_stretch.start
        if self.text[first] != "-":
            raise OddLayoutError
        column = self.column_of(first)
        found = {(*at, 0): first}
        dash = re.compile(rf"^ {{{column}}}(-)(?=[ \t\n]|\Z)", re.MULTILINE)
        for number in range(1, count):
            before = self._starts[min(self.end_line((*at, number - 1)), len(self.lines))]
            match = dash.search(self.text, before, max(self.parts[*at, number].value_stretch.start, before))
            if match is None:
                raise OddLayoutError
            found[*at, number] = match.start(1)
        return found

    @cached_property
    def _flow(self) -> frozenset[At]:
        found: set[At] = set()
        for at, part in self.parts.items():
            inside = at[:-1] in found if at else False
            brackets = isinstance(part.value, (dict, list)) and self.text[part.value_stretch.start] in "[{"
            if inside or brackets:
                found.add(at)
        return frozenset(found)

    @cached_property
    def _scalars(self) -> tuple[Stretch, ...]:
        found: list[Stretch] = []
        for at, part in self.parts.items():
            if at and isinstance(at[-1], str):
                found.append(part.key_stretch)
            if isinstance(part.value, str) or part.value is None:
                end = part.value_stretch.end
                if self.is_block_text(at):
                    # A comment may stand beside the | itself.
                    begin = part.value_stretch.start
                    header = Stretch(begin, begin + 1 + len(self.header(at)))
                    found.append(header)
                    begin = min(self.line_end(begin) + 1, end)
                    found.append(Stretch(begin, max(begin, end)))
                else:
                    found.append(part.value_stretch)
        return tuple(sorted(each for each in found if each.end > each.start))


def read_layout(file: str, text: str) -> Layout:
    """Read a text that is known to read."""
    source, _ = read_yaml(file, text.encode())
    if source is None:
        raise OddLayoutError
    return Layout(source)
