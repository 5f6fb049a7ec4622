"""Keys in the order of the model. Only what is out of order moves, with the comment right above it.

A comment with an empty line below it stays where it is, and so do the paragraphs that empty lines make.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from personary.edits.brackets import sorted_keys
from personary.edits.known import Known
from personary.edits.layout import Layout, OddLayoutError
from personary.source.source_file import At


def reordered(layout: Layout, known: Mapping[At, Known]) -> str:
    """Return the text with the keys of each group in order."""
    order = _Order(layout, known)
    return "\n".join(order.part((), 0, len(layout.lines)))


@dataclass(slots=True)
class _Entry:
    """A key with its value, in lines; `blanks` and `above` stand before it, `beyond` is no part of it."""

    key: str
    body: list[str]
    blanks: int = 0
    above: list[str] = field(default_factory=list)
    beyond: list[str] = field(default_factory=list)
    """Comments behind it that hang on nothing, with the empty lines before them."""
    keeps_blanks: bool = False
    """Whether empty lines behind it would become part of its text."""


class _Order:
    """Puts the keys of one file in order, from the outside in."""

    def __init__(self, layout: Layout, known: Mapping[At, Known]) -> None:
        self.layout = layout
        self.known = known

    def part(self, at: At, first: int, end: int) -> list[str]:
        """Return the lines of a part, the groups in it in order."""
        layout = self.layout
        lines: list[str] = []
        for group in self._groups(at):
            start = layout.line_of(layout.parts[(*group, next(iter(self._keys(group))))].key_stretch.start)
            lines += layout.lines[first:start]
            first = layout.end_line(group)
            tail = _deeper(layout.lines[first:end], 0) if not group else []
            lines += self._group(group, start, tail)
            first += len(tail)
        return lines + layout.lines[first:end]

    def _groups(self, at: At) -> list[At]:
        """Return the outermost groups of a part that are not in brackets."""
        value = self.layout.parts[at].value
        if self.layout.is_flow(at) or not value:
            return []
        if isinstance(value, dict):
            return [at]
        entries = range(len(value)) if isinstance(value, list) else ()
        return [group for number in entries for group in self._groups((*at, number))]

    def _keys(self, at: At) -> dict[str, object]:
        value = self.layout.parts[at].value
        assert isinstance(value, dict)
        return dict(value)

    def _group(self, at: At, start: int, tail: Sequence[str]) -> list[str]:
        """Return the lines of a group whose first key stands on the line `start`; the tail hangs on its last key."""
        keys = list(self._keys(at))
        column = self.layout.column_of(self.layout.parts[(*at, keys[0])].key_stretch.start)
        entries = self._entries(at, keys, start, column)
        entries[-1].body += tail
        wanted = sorted_keys(keys, self.known.get(at))
        if wanted == keys:
            return [line for entry in entries for line in _told(entry, entry.blanks)]
        return _arranged(entries, wanted, column)

    def _entries(self, at: At, keys: Sequence[str], start: int, column: int) -> list[_Entry]:
        layout = self.layout
        entries: list[_Entry] = []
        for number, key in enumerate(keys):
            here = (*at, key)
            begin = layout.line_of(layout.parts[here].key_stretch.start)
            if number and layout.lines[begin][:column].strip():
                raise OddLayoutError
            end = layout.end_line(here)
            between = layout.lines[start:begin]
            entry = _Entry(key, [], keeps_blanks=self._keeps_blanks(here))
            if number:
                _share(between, entries[-1], entry, column)
            entry.body += self.part(here, begin, end)
            entries.append(entry)
            start = end
        return entries

    def _keeps_blanks(self, at: At) -> bool:
        value = self.layout.parts[at].value
        while isinstance(value, (dict, list)) and value and not self.layout.is_flow(at):
            at = (*at, next(reversed(value)) if isinstance(value, dict) else len(value) - 1)
            value = self.layout.parts[at].value
        return self.layout.is_block_text(at) and "+" in self.layout.header(at)


def _share(between: list[str], before: _Entry, after: _Entry, column: int) -> None:
    """Share the lines between two keys: comments further in belong to the first, those right above to the second."""
    deeper = _deeper(between, column)
    before.body += deeper
    between = between[len(deeper) :]
    first = len(between)
    while first and between[first - 1].strip():
        first -= 1
    after.above = between[first:]
    rest = between[:first]
    while rest and not rest[-1].strip():
        rest.pop()
        after.blanks += 1
    before.beyond = rest


def _deeper(lines: Sequence[str], column: int) -> list[str]:
    """Return the lines up to the last one that stands further in than a column."""
    found = [number for number, line in enumerate(lines) if line.strip() and _indent(line) > column]
    return list(lines[: found[-1] + 1]) if found else []


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _told(entry: _Entry, blanks: int) -> list[str]:
    return [*[""] * blanks, *entry.above, *entry.body, *entry.beyond]


def _arranged(entries: list[_Entry], wanted: Sequence[str], column: int) -> list[str]:
    """Move what is out of order, and leave the rest where it is."""
    ranks = {key: rank for rank, key in enumerate(wanted)}
    staying = _heaviest_run([ranks[entry.key] for entry in entries], [len(entry.body) for entry in entries])
    moving = [number not in staying for number in range(len(entries))]
    prefix = entries[0].body[0][:column]
    entries[0].body[0] = " " * column + entries[0].body[0][column:]
    airy = len(entries) > 1 and all(entry.blanks for entry in entries[1:])
    own_paragraph = [airy or bool(each.blanks) for each in entries]
    top: list[str] = []
    last: _Entry | None = None
    passed_on = 0
    for number, entry in enumerate(entries):
        if moving[number]:
            beyond, entry.beyond = entry.beyond, []
            if last is None:
                top += beyond
            else:
                last.beyond += beyond
            passed_on = max(passed_on, entry.blanks if number else 0)
            entry.blanks = int(airy or (own_paragraph[number] and _is_alone(entries, number)))
        else:
            entry.blanks = max(entry.blanks, passed_on, int(airy))
            passed_on = 0
            last = entry
    return _laid_out(entries, wanted, moving, prefix, airy=airy, top=top)


def _is_alone(entries: list[_Entry], number: int) -> bool:
    return number + 1 == len(entries) or bool(entries[number + 1].blanks)


def _laid_out(
    entries: list[_Entry], wanted: Sequence[str], moving: list[bool], prefix: str, *, airy: bool, top: list[str]
) -> list[str]:
    """Write the entries in the wanted order; what moves in comes before comments that hang on nothing."""
    moved = {entry.key for entry, moves in zip(entries, moving, strict=True) if moves}
    by_key = {entry.key: entry for entry in entries}
    lines: list[str] = []
    open_end: list[str] = top
    before: _Entry | None = None
    for position, key in enumerate(wanted):
        entry = by_key[key]
        blanks = entry.blanks
        if key in moved and not airy:
            # It joins the paragraph it comes into, unless it was one of its own and comes between two.
            after = next((by_key[each] for each in wanted[position + 1 :] if each not in moved), None)
            blanks = min(blanks, after.blanks) if after is not None else blanks
        if key not in moved:
            lines += open_end if before is not None else _at_the_top(open_end, prefix)
            open_end = []
        if before is None or before.keeps_blanks:
            blanks = 0
        if position == 0:
            entry.above = _at_the_top(entry.above, prefix)
            entry.body[0] = prefix + entry.body[0][len(prefix) :]
        lines += [*[""] * blanks, *entry.above, *entry.body]
        open_end += entry.beyond
        before = entry
    return lines + open_end


def _at_the_top(comments: Sequence[str], prefix: str) -> list[str]:
    """Put comments above a group, level with the dash if it has one."""
    column = prefix.index("-") if "-" in prefix else len(prefix)
    return [" " * column + comment.lstrip() for comment in comments if comment.strip()]


def _heaviest_run(ranks: Sequence[int], weights: Sequence[int]) -> frozenset[int]:
    """Return the positions of the entries in order that make up most of the lines."""
    best: list[tuple[int, int]] = []
    for number, rank in enumerate(ranks):
        runs = ((best[other][0], other) for other in range(number) if ranks[other] < rank)
        weight, before = max(runs, default=(0, -1))
        best.append((weight + weights[number], before))
    found: list[int] = []
    number = max(range(len(best)), key=lambda each: best[each][0])
    while number >= 0:
        found.append(number)
        number = best[number][1]
    return frozenset(found)
