"""Positions in a text, and the lines and columns that people know them by."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from personary.diagnostics.diagnostic import Span

_SHORT = 20_000
"""In a shorter text the lines up to a point are counted: most files have one finding or two."""
_LINE_BREAK = re.compile(r"\r\n|\r|\n")


class Stretch(NamedTuple):
    """A piece of a text, in characters from its beginning; `end` is the first one after it."""

    start: int
    end: int


@dataclass(frozen=True)
class Lines:
    """A text that knows where its lines begin. Only the breaks of YAML 1.2 count: LF, CR and both together."""

    text: str

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """The position of the first character of each line."""
        return (0, *(found.end() for found in _LINE_BREAK.finditer(self.text)))

    def span(self, stretch: Stretch) -> Span:
        """The stretch in lines and columns."""
        line, column = self._point(stretch.start)
        end_line, end_column = self._point(stretch.end)
        return Span(line, column, end_line, end_column)

    def line_at(self, position: int) -> Stretch:
        """The line around a position, without its break and the spaces before it."""
        number = bisect_right(self.starts, position)
        start = self.starts[number - 1]
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return Stretch(start, start + len(self.text[start:end].rstrip(" \t\r\n")))

    def line_above(self, position: int) -> Stretch | None:
        """The nearest line above a position that says something: neither blank nor only a comment."""
        line = self.line_at(position)
        while line.start:
            line = self.line_at(line.start - 1)
            words = self.words(line).lstrip()
            if words and not words.startswith("#"):
                return line
        return None

    def words(self, stretch: Stretch) -> str:
        """The stretch as it is written."""
        return self.text[stretch.start : stretch.end]

    def indent(self, line: Stretch) -> int:
        """How many spaces a line begins with."""
        words = self.words(line)
        return len(words) - len(words.lstrip())

    def _point(self, position: int) -> tuple[int, int]:
        text = self.text
        if len(text) < _SHORT and "starts" not in vars(self) and "\r" not in text:
            return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)
        line = bisect_right(self.starts, position)
        return line, position - self.starts[line - 1] + 1
