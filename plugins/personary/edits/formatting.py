"""A file in form: the order of the model, one sentence a line, two spaces inwards, and quotes where they are needed.

Each step is checked by reading the result again. A file that would not say the same afterwards stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from personary.edits.brackets import edited, reordered_in_brackets, unbracketed
from personary.edits.documents import rewritten
from personary.edits.indentation import indented
from personary.edits.key_order import reordered
from personary.edits.known import Known, known_parts
from personary.edits.layout import Layout, OddLayoutError, read_layout
from personary.frozen import frozen
from personary.model.types import Group
from personary.source.source_file import At, SourceFile

_ROUNDS = 4


@frozen
class Formatted:
    """A file as it should be. `is_odd` says that it could not be touched piece by piece and stays as it was."""

    text: str
    is_odd: bool = False


_Step = Callable[[Layout, Mapping[At, Known]], str]
_FORM: Sequence[_Step] = (lambda layout, known: indented(layout), unbracketed, reordered)
_ORDER: Sequence[_Step] = (reordered_in_brackets, reordered)


def in_form(model: type[Group], source: SourceFile) -> Formatted:
    """Return a file in form. Line breaks are kept as most of the file has them."""
    return _after(_FORM, model, source)


def in_order(model: type[Group], source: SourceFile) -> Formatted:
    """Return a file with its keys in order, and nothing else changed."""
    return _after(_ORDER, model, source)


def _after(steps: Sequence[_Step], model: type[Group], source: SourceFile) -> Formatted:
    try:
        return Formatted(rewritten(source, lambda layout: _stepped(steps, model, layout)))
    except OddLayoutError:
        return Formatted(source.text, is_odd=True)


def _stepped(steps: Sequence[_Step], model: type[Group], layout: Layout) -> str:
    file = layout.source.file
    ended = text = _with_last_break(layout) if steps is _FORM or not layout.text.endswith("\n") else layout.text
    for _ in range(_ROUNDS):
        start = text
        for step in steps:
            stage = read_layout(file, text)
            text = step(stage, known_parts(model, stage.source))
        if text == start:
            break
    if text == ended and steps is not _FORM:
        return layout.text
    if not _says_the_same(layout, read_layout(file, text)):
        raise OddLayoutError
    return text


def _with_last_break(layout: Layout) -> str:
    """End the file with one line break, without giving one to a text that had none."""
    text = layout.text
    last: At = ()
    while isinstance(value := layout.parts[last].value, (dict, list)) and value and not layout.is_flow(last):
        last = (*last, next(reversed(value)) if isinstance(value, dict) else len(value) - 1)
    if not layout.is_block_text(last):
        return text.rstrip(" \t\n") + "\n"
    if text.endswith("\n"):
        return text if "+" in layout.header(last) else _rstripped(text, layout.end_line(last))
    sign = layout.parts[last].value_stretch.start
    header = layout.header(last)
    bare = header.replace("+", "").replace("-", "")
    ends_in_text = not layout.comments_between(layout.parts[last].value_stretch.end, len(text))
    if not ends_in_text or "-" in header:
        return text + "\n"
    return edited(text, [(sign + 1, sign + 1 + len(header), f"{bare}-")]) + "\n"


def _rstripped(text: str, lines: int) -> str:
    """Take empty lines off the end, and leave the first `lines` as they are."""
    kept = text.split("\n")
    while len(kept) > lines and not kept[-1].strip():
        kept.pop()
    return "\n".join(kept) + "\n"


def _says_the_same(before: Layout, after: Layout) -> bool:
    def words(layout: Layout) -> list[str]:
        return sorted(layout.words(*comment).rstrip() for comment in layout.comments)

    return before.source.data == after.source.data and words(before) == words(after)
