"""Two spaces for each step inwards, lists further in than their key, and no spaces at the end of a line.

Only the beginnings of lines change. What a comment stands level with, it follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from personary.edits.layout import Layout, OddLayoutError
from personary.source.source_file import At

STEP = 2


def indented(layout: Layout) -> str:
    """Return the text with two spaces for each step inwards."""
    return "\n".join(_Indentation(layout).lines())


@dataclass(slots=True)
class _Line:
    """What is known about a line: where keys and dashes begin on it and belong, or that it is the inside of a text."""

    starts: list[tuple[int, int]] = field(default_factory=list)
    """Positions in the file, and the columns where they belong."""
    goes_on: int | None = None
    """Where a line belongs that goes on with a text."""
    shift: int | None = None
    """How far a line below `|` or `>` moves."""
    base: int = 0
    rest_counts: bool = False
    """Whether spaces at its end belong to a text."""


class _Indentation:
    """Works out where each line belongs."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.known: dict[int, _Line] = {}
        self.columns: dict[At, int] = {}
        self._enter((), 0)

    def lines(self) -> Iterator[str]:
        """Yield every line as it belongs."""
        above: list[tuple[int, int]] = []
        after_block_text = False
        for number, line in enumerate(self.layout.lines):
            known = self.known.get(number)
            if known is not None and known.shift is not None:
                after_block_text = True
                yield _moved(line, known)
            elif known is not None and known.goes_on is not None:
                yield self._going_on(line, known)
            elif known is not None and known.starts:
                above = self._still_open(above, known.starts)
                after_block_text = False
                yield self._rebuilt(number, line, known)
            elif line.lstrip(" \t").startswith("#"):
                below = self._next_start(number)
                yield self._comment(line, above, below, after_block_text)
            else:
                yield line if line.strip() else ""

    def _enter(self, at: At, column: int) -> None:
        """Note where the parts of a list or group begin and belong; `column` is where they belong."""
        layout = self.layout
        value = layout.parts[at].value
        if layout.is_flow(at) or not isinstance(value, (dict, list)) or not value:
            self._enter_text(at, column)
            return
        for step in value if isinstance(value, dict) else range(len(value)):
            here = (*at, step)
            start = layout.owner(here)
            self._line(start).starts.append((start, column))
            self.columns[here] = column
            self._enter(here, column + STEP)

    def _enter_text(self, at: At, column: int) -> None:
        layout = self.layout
        stretch = layout.parts[at].value_stretch
        if not at or stretch.start == stretch.end:
            return
        first, end = layout.line_of(stretch.start), layout.end_line(at)
        if layout.is_block_text(at):
            self._enter_block_text(at, first, end)
            return
        if first != layout.line_of(layout.owner(at)):
            self._line(stretch.start).goes_on = column
        for number in range(first, end):
            line = self.known.setdefault(number, _Line())
            if number > first:
                line.goes_on = column
            line.rest_counts = number < end - 1

    def _enter_block_text(self, at: At, first: int, end: int) -> None:
        layout = self.layout
        if first != layout.line_of(layout.owner(at)):
            raise OddLayoutError
        base = layout.base_of(at)
        owner = layout.column_of(layout.owner(at))
        if any(sign.isdigit() for sign in layout.header(at)):
            shift = self.columns[at] - owner
        else:
            shift = self.columns[at] + STEP - (base if base is not None else owner + STEP)
        for number in range(first + 1, end):
            line = self.known.setdefault(number, _Line())
            line.shift, line.base = shift, base or 0

    def _line(self, position: int) -> _Line:
        return self.known.setdefault(self.layout.line_of(position), _Line())

    def _rebuilt(self, number: int, line: str, known: _Line) -> str:
        """Put the keys and dashes of a line where they belong."""
        start_of_line = self.layout.line_start(known.starts[0][0])
        if line[: known.starts[0][0] - start_of_line].strip(" "):
            raise OddLayoutError
        told = ""
        for position, (start, column) in enumerate(known.starts):
            last = position == len(known.starts) - 1
            end = len(line) if last else known.starts[position + 1][0] - start_of_line
            piece = line[start - start_of_line : end]
            if not last and piece.strip() != "-":
                raise OddLayoutError
            if last and piece[:1] == "-" and piece[1:2] in (" ", "\t"):
                piece = f"- {piece[1:].lstrip()}"
            told = told.ljust(column) + (piece if last else piece.rstrip())
        return told if known.rest_counts else told.rstrip()

    def _going_on(self, line: str, known: _Line) -> str:
        assert known.goes_on is not None
        bare = line.lstrip(" \t")
        if not known.rest_counts:
            bare = bare.rstrip()
        return " " * known.goes_on + bare if bare else ""

    def _still_open(self, above: list[tuple[int, int]], starts: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return old and new columns of the parts that are open after a line."""
        now = [(self.layout.column_of(start), column) for start, column in starts]
        return [each for each in above if each[0] < now[0][0]] + now

    def _next_start(self, number: int) -> tuple[int, int] | None:
        for below in range(number + 1, len(self.layout.lines)):
            known = self.known.get(below)
            if known is not None and known.starts:
                start, column = known.starts[0]
                return self.layout.column_of(start), column
        return None

    def _comment(
        self, line: str, above: list[tuple[int, int]], below: tuple[int, int] | None, after_block_text: bool
    ) -> str:
        bare = line.strip()
        column = len(line) - len(line.lstrip(" \t"))
        levels: Mapping[int, int] = dict(above) | (dict([below]) if below else {})
        if column in levels:
            return " " * levels[column] + bare
        if above and column > above[-1][0]:
            column = max(column + above[-1][1] - above[-1][0], 0)
        # Below the lines of a text, a comment that stood as far in as they do would become one of them.
        return " " * (min(column, above[-1][1]) if above and after_block_text else column) + bare


def _moved(line: str, known: _Line) -> str:
    assert known.shift is not None
    if not line.strip(" "):
        return " " * max(len(line) + known.shift, 0) if len(line) > known.base else ""
    if known.shift >= 0:
        return " " * known.shift + line
    if line[: -known.shift].strip(" "):
        raise OddLayoutError
    return line[-known.shift :]
