"""Brackets only where they hold short words: a list of sentences becomes one sentence a line, a long group its keys.

Comments inside brackets move with the entry they stand beside or above.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from personary.edits.indentation import STEP
from personary.edits.known import Known, key_order
from personary.edits.layout import Layout
from personary.edits.scalars import as_it_should_be, on_one_line
from personary.source.places import Stretch
from personary.source.source_file import At

WIDTH = 120
"""How long a line with brackets may become."""
_SHORT = 4
"""How many words are no sentence yet."""

Edit = tuple[int, int, str]
"""From where to where, and the text to stand there."""


def unbracketed(layout: Layout, known: Mapping[At, Known]) -> str:
    """Return the text with its sentences out of brackets, and each text as it should be written."""
    return edited(layout.text, _Brackets(layout, known).edits(()))


def reordered_in_brackets(layout: Layout, known: Mapping[At, Known]) -> str:
    """Return the text with the keys of each one-line group in braces in order, and nothing else changed."""
    return edited(layout.text, _Brackets(layout, known, only_order=True).edits(()))


def edited(text: str, edits: Sequence[Edit]) -> str:
    """Return a text with pieces replaced that do not overlap."""
    for start, end, instead in sorted(edits, reverse=True):
        text = text[:start] + instead + text[end:]
    return text


def sorted_keys(keys: Sequence[str], known: Known | None) -> list[str]:
    """Put keys in the order of the model; one the model does not know stays behind its neighbour."""
    if known is None or known.model is None:
        return list(keys)
    order = {key: number for number, key in enumerate(key_order(known.model))}
    ranks: dict[str, int] = {}
    last = -1
    for key in keys:
        last = ranks[key] = order.get(key, last)
    return sorted(keys, key=lambda key: ranks[key])


@dataclass(slots=True)
class _Around:
    """The comments that belong to an entry inside brackets."""

    above: list[str]
    beside: str = ""


class _Brackets:
    """Decides for each list and group in brackets whether it may stay, and writes it anew where not."""

    def __init__(self, layout: Layout, known: Mapping[At, Known], *, only_order: bool = False) -> None:
        self.layout = layout
        self.known = known
        self.only_order = only_order

    def edits(self, at: At) -> list[Edit]:
        """Return what to change at a part and below it."""
        layout = self.layout
        part = layout.parts[at]
        if not isinstance(part.value, (dict, list)):
            known = self.known.get(at)
            if known is None or self.only_order:
                return []
            return self._instead(part.value_stretch, as_it_should_be(layout, at, known, in_brackets=False))
        if not layout.is_flow(at):
            return [edit for step in self._steps(at) for edit in self.edits((*at, step))]
        if at not in self.known or not part.value or not self._is_plain_inside(at):
            return []
        if self.only_order:
            one_line = "\n" not in layout.words(*part.value_stretch) and self._is_unordered(at)
            return self._instead(part.value_stretch, self._in_brackets(at)) if one_line else []
        column = layout.column_of(part.value_stretch.start)
        if at and self._may_stay(at, column):
            return self._instead(part.value_stretch, self._in_brackets(at))
        return self._in_block(at)

    def _steps(self, at: At) -> Sequence[str | int]:
        value = self.layout.parts[at].value
        return list(value) if isinstance(value, dict) else range(len(value or ()))

    def _instead(self, stretch: Stretch, told: str) -> list[Edit]:
        return [(*stretch, told)] if told != self.layout.words(*stretch) else []

    # Staying in brackets.

    def _may_stay(self, at: At, column: int) -> bool:
        part = self.layout.parts[at]
        if self.layout.comments_between(*part.value_stretch):
            return False
        if column + len(self._in_brackets(at)) > WIDTH:
            return False
        return self._is_short(at)

    def _is_short(self, at: At) -> bool:
        """Whether a list holds nothing but short words, or a group at most one sentence and no group."""
        value = self.layout.parts[at].value
        below = [(*at, step) for step in self._steps(at)]
        if isinstance(value, list):
            return all(not self._has_parts(each) and not self._is_sentence(each) for each in below)
        if any(self._has_parts(each) and not self._is_short_list(each) for each in below):
            return False
        return sum(self._is_sentence(each) for each in below) <= 1

    def _is_short_list(self, at: At) -> bool:
        return isinstance(self.layout.parts[at].value, list) and self._is_short(at)

    def _has_parts(self, at: At) -> bool:
        return bool(isinstance(self.layout.parts[at].value, (dict, list)) and self.layout.parts[at].value)

    def _is_sentence(self, at: At) -> bool:
        value = self.layout.parts[at].value
        if not isinstance(value, str):
            return False
        return len(value.split()) > _SHORT or "\n" in value or (" " in value and value[-1:] in {".", "?", "!"})

    def _is_unordered(self, at: At) -> bool:
        value = self.layout.parts[at].value
        if isinstance(value, dict) and sorted_keys(list(value), self.known.get(at)) != list(value):
            return True
        return any(self._is_unordered((*at, step)) for step in self._steps(at) if self._has_parts((*at, step)))

    def _in_brackets(self, at: At) -> str:
        """Return a part as it stands on one line inside brackets, its keys in order."""
        part = self.layout.parts[at]
        if isinstance(part.value, list):
            return "[" + ", ".join(self._in_brackets((*at, step)) for step in self._steps(at)) + "]"
        if isinstance(part.value, dict):
            keys = sorted_keys(list(part.value), self.known.get(at))
            return "{" + ", ".join(self._pair((*at, key)) for key in keys) + "}"
        return self._text(at, in_brackets=True)

    def _pair(self, at: At) -> str:
        part = self.layout.parts[at]
        key = self.layout.words(*part.key_stretch)
        if part.value_stretch.start == part.value_stretch.end:
            return key
        return f"{key}: {self._in_brackets(at)}"

    def _text(self, at: At, *, in_brackets: bool) -> str:
        if self.only_order:
            return self.layout.words(*self.layout.parts[at].value_stretch)
        known = self.known.get(at, Known())
        told = as_it_should_be(self.layout, at, known, in_brackets=in_brackets)
        return told if "\n" not in told else on_one_line(self.layout, at, in_brackets=in_brackets)

    def _is_plain_inside(self, at: At) -> bool:
        """Whether nothing stands inside the brackets but entries, commas and comments."""
        layout = self.layout
        part = layout.parts[at]
        if not isinstance(part.value, (dict, list)):
            return True
        position, gaps = part.value_stretch.start, ""
        for step in self._steps(at):
            below = layout.parts[(*at, step)]
            gaps += self._without_comments(position, below.key_stretch.start)
            if isinstance(part.value, dict):
                colon = self._without_comments(below.key_stretch.end, below.value_stretch.start)
                gaps += colon.strip().removeprefix(":")
            position = max(below.value_stretch.end, below.key_stretch.end)
            if not self._is_plain_inside((*at, step)):
                return False
        gaps += self._without_comments(position, part.value_stretch.end)
        return not gaps.translate(str.maketrans("", "", "[]{}, \t\n"))

    def _without_comments(self, start: int, end: int) -> str:
        told = self.layout.words(start, end)
        for comment in reversed(self.layout.comments_between(start, end)):
            told = told[: comment.start - start] + told[comment.end - start :]
        return told

    # Leaving the brackets.

    def _in_block(self, at: At) -> list[Edit]:
        """Write a list or group below its key, or behind its dash."""
        layout = self.layout
        stretch = layout.parts[at].value_stretch
        end = layout.line_end(stretch.end - 1)
        rest = layout.words(stretch.end, end)
        if rest.strip() and not rest.lstrip().startswith("#"):
            return []
        beside = rest.strip()
        if not at:
            return self._root_in_block(stretch, end, beside)
        if isinstance(at[-1], int):
            return self._entry_in_block(at, end, beside)
        key = layout.parts[at].key_stretch
        column = layout.column_of(key.start) + STEP
        colon = layout.text.index(":", key.end)
        between = layout.comments_between(colon, stretch.start)
        same_line = bool(between) and layout.line_of(between[0].start) == layout.line_of(colon)
        first = [layout.words(*each) for each in between] + ([beside] if beside else [])
        head = f": {first.pop(0)}" if first and (same_line or not between) else ":"
        lines = [" " * column + comment for comment in first] + self._block(at, column)
        return [(colon, end, "\n".join([head, *lines]))]

    def _root_in_block(self, stretch: Stretch, end: int, beside: str) -> list[Edit]:
        if self.layout.column_of(stretch.start):
            return []
        return [(stretch.start, end, "\n".join([*([beside] if beside else []), *self._block((), 0)]))]

    def _entry_in_block(self, at: At, end: int, beside: str) -> list[Edit]:
        layout = self.layout
        dash = layout.dashes[at]
        column = layout.column_of(dash)
        start = layout.line_start(dash)
        if layout.words(start, dash).strip():
            return []
        between = layout.comments_between(dash, layout.parts[at].value_stretch.start)
        comments = [layout.words(*each) for each in between] + ([beside] if beside else [])
        lines = self._behind_dash(self._block(at, column + STEP), column)
        return [(start, end, "\n".join([*(" " * column + comment for comment in comments), *lines]))]

    def _block(self, at: At, column: int) -> list[str]:
        """Return the lines of a list or group in block style."""
        lines: list[str] = []
        value = self.layout.parts[at].value
        steps = sorted_keys(list(value), self.known.get(at)) if isinstance(value, dict) else self._steps(at)
        around, last = self._comments_around(at)
        for step in steps:
            here = (*at, step)
            entry = self._key_lines(here, column) if isinstance(step, str) else self._entry_lines(here, column)
            above, beside = around[step].above, around[step].beside
            if beside and len(entry) == 1:
                entry = [f"{entry[0]} {beside}"]
            elif beside:
                above = [*above, beside]
            lines += [" " * column + comment for comment in above] + entry
        return lines + [" " * column + comment for comment in last]

    def _key_lines(self, at: At, column: int) -> list[str]:
        part = self.layout.parts[at]
        key = " " * column + self.layout.words(*part.key_stretch) + ":"
        if part.value_stretch.start == part.value_stretch.end:
            return [key]
        if not self._has_parts(at):
            empty = isinstance(part.value, (dict, list))
            return [f"{key} {self._in_brackets(at) if empty else self._text(at, in_brackets=False)}"]
        if self._may_stay(at, len(key) + 1):
            return [f"{key} {self._in_brackets(at)}"]
        return [key, *self._block(at, column + STEP)]

    def _entry_lines(self, at: At, column: int) -> list[str]:
        part = self.layout.parts[at]
        dash = " " * column + "-"
        if not self._has_parts(at):
            empty = isinstance(part.value, (dict, list))
            return [f"{dash} {self._in_brackets(at) if empty else self._text(at, in_brackets=False)}".rstrip()]
        if self._may_stay(at, column + STEP):
            return [f"{dash} {self._in_brackets(at)}"]
        return self._behind_dash(self._block(at, column + STEP), column)

    def _behind_dash(self, lines: list[str], column: int) -> list[str]:
        """Put a dash before the first line that is no comment; comments before it move level with the dash."""
        first = next(number for number, line in enumerate(lines) if not line.lstrip().startswith("#"))
        above = [" " * column + line.lstrip() for line in lines[:first]]
        return [*above, " " * column + "- " + lines[first].lstrip(), *lines[first + 1 :]]

    def _comments_around(self, at: At) -> tuple[Mapping[str | int, _Around], list[str]]:
        """Give each comment between the entries to the one it stands beside or above; the rest comes last."""
        layout = self.layout
        around: dict[str | int, _Around] = {}
        position = layout.parts[at].value_stretch.start
        before: _Around | None = None
        for step in self._steps(at):
            part = layout.parts[(*at, step)]
            entry = around[step] = _Around([])
            self._give(position, part.key_stretch.start, before, entry.above)
            inner = layout.comments_between(part.key_stretch.end, part.value_stretch.start)
            if isinstance(step, str):
                entry.above += [layout.words(*each) for each in inner]
            position = max(part.value_stretch.end, part.key_stretch.end)
            before = entry
        last: list[str] = []
        self._give(position, layout.parts[at].value_stretch.end, before, last)
        return around, last

    def _give(self, start: int, end: int, before: _Around | None, above: list[str]) -> None:
        for comment in self.layout.comments_between(start, end):
            words = self.layout.words(*comment)
            if before is not None and not before.beside and "\n" not in self.layout.words(start, comment.start):
                before.beside = words
            else:
                above.append(words)
