"""Findings as text for a person, file by file, each with its line and a mark below it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from personary.diagnostics.diagnostic import Diagnostic, Severity, Span
from personary.diagnostics.reporters.account import Account, closing_lines
from personary.diagnostics.reporters.terminal import columns, display_width, pieces, safe, wrapped


def text(account: Account) -> str:
    """Tell the findings to a person, file by file, each with its line and a mark below it."""
    blocks = ["\n".join(_block(each, account)) for each in account.findings]
    return "\n\n".join([*blocks, "\n".join(_closing(account))]) + "\n"


_INK: Mapping[Severity, str] = {"error": "\x1b[31m", "warning": "\x1b[33m", "note": "\x1b[36m"}
_PLAIN = "\x1b[0m"


def _block(each: Diagnostic, account: Account) -> Iterator[str]:
    yield from _head(each, account)
    yield from wrapped(each.message, account.width, "  ")
    # A note says what comes next; there is rarely a wrong word to point at.
    lines = account.lines(each.file) if each.severity != "note" else ()
    if 0 < each.span.line <= len(lines):
        yield from excerpt(lines[each.span.line - 1], each.span, account.width)
    yield from wrapped(each.suggestion, account.width, "  ")


def _head(each: Diagnostic, account: Account) -> Iterator[str]:
    place = f"{safe(each.file)}:{each.span.line}:{each.span.column}"
    verdict = f"{each.severity}  {each.code}"
    inked = f"{_INK[each.severity]}{each.severity}{_PLAIN}  {each.code}" if account.colours else verdict
    if display_width(place) + 2 + len(verdict) <= account.width:
        yield f"{place}  {inked}"
    else:
        yield from pieces(place, account.width)
        yield f"  {inked}"


def excerpt(line: str, span: Span, width: int = 80) -> tuple[str, str]:
    """Return a line of a file as far as it fits, and a second one that marks the span below it."""
    gutter = f"  {span.line:>4} | "
    room = width - len(gutter)
    shown = safe(line.rstrip("\r\n"))
    begin = min(max(span.column - 1, 0), len(shown))
    end = span.end_column - 1 if span.end_line == span.line else len(shown.rstrip())
    end = min(max(end, begin + 1), max(len(shown), begin + 1))
    left, right = _window(shown, begin, end, room)
    before, inside = shown[left:begin], shown[begin : min(end, right)]
    front, back = ("…" if left else ""), ("…" if right < len(shown) else "")
    marks = " " * display_width(front + before) + "^" * max(display_width(inside), 1)
    blank = " " * (len(gutter) - 2) + "| "
    return f"{gutter}{front}{shown[left:right]}{back}".rstrip(), f"{blank}{marks}"


def _window(line: str, begin: int, end: int, room: int) -> tuple[int, int]:
    """Choose the part of a line to show: from its start if the span fits, else with some text before the span."""
    if display_width(line) <= room:
        return 0, len(line)
    left = 0
    if display_width(line[: min(end, begin + room // 2)]) > room - 1:
        left = begin
        while left and display_width(line[left - 1 : begin]) <= room // 3:
            left -= 1
    taken, right = (1 if left else 0), left
    while right < len(line) and taken + columns(line[right]) <= room - 1:
        taken += columns(line[right])
        right += 1
    return left, right


def _closing(account: Account) -> Iterator[str]:
    for line in closing_lines(account):
        yield from wrapped(line, account.width)
