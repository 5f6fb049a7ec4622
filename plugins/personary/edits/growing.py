"""Adding to a file and leaving the rest as it is: an entry to a list, a key to a group."""

from __future__ import annotations

from collections.abc import Sequence

from personary.edits.brackets import Edit
from personary.edits.known import key_order
from personary.edits.layout import Layout
from personary.frozen import frozen
from personary.model.types import Group
from personary.source.source_file import At


@frozen
class New:
    """Something to add, as it stands on one line inside brackets, and in lines of its own where it has them."""

    in_brackets: str
    lines: tuple[str, ...] = ()

    @property
    def in_lines(self) -> tuple[str, ...]:
        """The lines as they stand outside brackets."""
        return self.lines or (self.in_brackets,)


def with_entry(layout: Layout, at: At, new: New) -> Edit:
    """Add an entry to the end of a list, in the style of the list."""
    entries = layout.parts[at].value
    count = len(entries) if isinstance(entries, list) else 0
    if not count:
        return _first_value(layout, at, f"[{new.in_brackets}]")
    if layout.is_flow(at):
        end = _end(layout, (*at, count - 1))
        return end, end, f", {new.in_brackets}"
    column = layout.column_of(layout.dashes[(*at, 0)])
    return _below(layout, (*at, count - 1), _behind_dash(new, column))


def entry_before(layout: Layout, at: At, new: New) -> Edit:
    """Put an entry before another one of a list that is not in brackets."""
    dash = layout.dashes[at]
    start = layout.line_start(dash)
    return start, start, "\n".join([*_behind_dash(new, layout.column_of(dash)), ""])


def with_key(layout: Layout, at: At, model: type[Group], key: str, new: New) -> Edit:
    """Add a key to a group at its place in the order of the model."""
    group = layout.parts[at].value
    assert isinstance(group, dict)
    if layout.is_flow(at) or not group:
        pair = f"{key}: {new.in_brackets}"
        if not group:
            return _first_value(layout, at, f"{{{pair}}}")
        end = _end(layout, (*at, next(reversed(group))))
        return end, end, f", {pair}"
    pad = " " * layout.column_of(layout.parts[(*at, next(iter(group)))].key_stretch.start)
    told = [f"{key}:", *(f"  {line}" for line in new.lines)] if new.lines else [f"{key}: {new.in_brackets}"]
    return _below(layout, (*at, _neighbour(list(group), model, key)), [pad + line for line in told])


def _behind_dash(new: New, column: int) -> list[str]:
    first, *rest = new.in_lines
    return [f"{' ' * column}- {first}", *(f"{' ' * column}  {line}" for line in rest)]


def _neighbour(keys: Sequence[str], model: type[Group], key: str) -> str:
    """Return the key of a group below which a new one belongs."""
    order = {name: number for number, name in enumerate(key_order(model))}
    before = [each for each in keys if order.get(each, -1) < order[key]]
    return before[-1] if before else keys[0]


def _below(layout: Layout, at: At, told: Sequence[str]) -> Edit:
    end = layout.end_of_line(layout.end_line(at) - 1)
    return end, end, "\n".join(["", *told])


def _end(layout: Layout, at: At) -> int:
    part = layout.parts[at]
    return max(part.value_stretch.end, part.key_stretch.end)


def _first_value(layout: Layout, at: At, told: str) -> Edit:
    """Write a value where none stands, or an empty one."""
    stretch = layout.parts[at].value_stretch
    if stretch.end > stretch.start:
        return (*stretch, told)
    colon = layout.text.index(":", layout.parts[at].key_stretch.end) + 1
    return colon, colon, f" {told}"
