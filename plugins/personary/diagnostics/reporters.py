"""How findings are printed: as text for people, as JSON for programs, as annotations for a code host."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from personary.diagnostics.diagnostic import SEVERITIES, Diagnostic, Severity, Span


def _no_lines(_: str) -> Sequence[str]:
    return ()


@dataclass(frozen=True, slots=True)
class Account:
    """What a reporter tells: the findings, how much was read, and the lines of the files to show them in."""

    findings: tuple[Diagnostic, ...]
    counts: Mapping[str, int]
    """How many of each kind were read, by the plural of the kind."""
    lines: Callable[[str], Sequence[str]] = _no_lines
    """The lines of a file, empty when it cannot be shown."""
    waived: int = 0
    width: int = 80
    colours: bool = False


Reporter = Callable[[Account], str]


def text(account: Account) -> str:
    """Tell the findings to a person, file by file, each with its line and a mark below it."""
    blocks = ["\n".join(_block(each, account)) for each in account.findings]
    return "\n\n".join([*blocks, "\n".join(_closing(account))]) + "\n"


def as_json(account: Account) -> str:
    """Tell the findings to a program."""
    findings = [
        {
            "file": each.file,
            "line": each.span.line,
            "column": each.span.column,
            "end_line": each.span.end_line,
            "end_column": each.span.end_column,
            "code": each.code,
            "severity": each.severity,
            "message": each.message,
            "suggestion": each.suggestion,
        }
        for each in account.findings
    ]
    return json.dumps({"findings": findings, "counts": dict(account.counts)}, indent=2) + "\n"


def github(account: Account) -> str:
    """Tell the findings to GitHub, which shows each beside its line."""
    closing = " ".join(closing_lines(account))
    return "\n".join([*map(_annotation, account.findings), closing]) + "\n"


FORMATS: Mapping[str, Reporter] = {"text": text, "json": as_json, "github": github}


def closing_lines(account: Account) -> tuple[str, ...]:
    """Say how much was read and how many findings there are."""
    numbers = Counter(each.severity for each in account.findings)
    told = [_number(numbers[severity], severity, f"{severity}s") for severity in SEVERITIES if numbers[severity]]
    verdict = "" if numbers["error"] else "No errors."
    findings = f"{_listed(told)}." if told else ""
    waived = f"{_number(account.waived, 'finding was', 'findings were')} accepted." if account.waived else ""
    return f"Read {read_words(account.counts)}.", " ".join(part for part in (verdict, findings, waived) if part)


def read_words(counts: Mapping[str, int]) -> str:
    """Say in words how many of each kind were read."""
    told = [_kind(name, count) for name, count in counts.items() if count or name == "personas"]
    return _listed(told) if told else "nothing"


def display_width(said: str) -> int:
    """Return how many columns a text takes in a terminal."""
    return sum(map(_columns, said))


def safe(said: str) -> str:
    """Make signs visible that would move the cursor, colour the terminal or turn the reading direction."""
    return "".join(map(_visible, said))


def wrapped(said: str, width: int, indent: str = "") -> Iterator[str]:
    """Yield a text in lines that take at most `width` columns."""
    line = ""
    for word in safe(" ".join(said.split())).split(" "):
        for piece in _pieces(word, width - len(indent)):
            if line and display_width(line) + 1 + display_width(piece) > width - len(indent):
                yield indent + line
                line = piece
            else:
                line = f"{line} {piece}" if line else piece
    if line:
        yield indent + line


_ONE: Mapping[str, str] = {"pieces of evidence": "piece of evidence"}
_SINGLE = {"market": "the market", "alignment": "the alignment"}


def _kind(plural: str, count: int) -> str:
    if plural in _SINGLE:
        return _SINGLE[plural]
    return _number(count, _ONE.get(plural, plural.removesuffix("s")), plural)


def _number(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _listed(parts: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""


# Text.

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
        yield from _pieces(place, account.width)
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
    while right < len(line) and taken + _columns(line[right]) <= room - 1:
        taken += _columns(line[right])
        right += 1
    return left, right


def _closing(account: Account) -> Iterator[str]:
    for line in closing_lines(account):
        yield from wrapped(line, account.width)


def _pieces(word: str, room: int) -> Iterator[str]:
    """Cut a word that is wider than the room; scripts without blanks are such words."""
    piece, taken = "", 0
    for sign in word:
        if taken + _columns(sign) > room:
            yield piece
            piece, taken = "", 0
        piece, taken = piece + sign, taken + _columns(sign)
    yield piece


def _columns(sign: str) -> int:
    if sign < "\u0300":
        return 1
    if unicodedata.combining(sign) or unicodedata.category(sign) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1


def _visible(sign: str) -> str:
    """Give one sign of one column for one that must not reach a terminal, so that marks below a line still fit."""
    if " " <= sign <= "~":
        return sign
    if sign == "\t":
        return "→"
    if sign < " ":
        return chr(0x2400 + ord(sign))
    return "�" if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} else sign


# Annotations.

_COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}


def _annotation(each: Diagnostic) -> str:
    span = each.span
    properties = {
        "file": each.file,
        "line": str(span.line),
        "endLine": str(span.end_line),
        "col": str(span.column),
        "endColumn": str(span.end_column),
        "title": each.code,
    }
    told = ",".join(f"{name}={_escaped_property(value)}" for name, value in properties.items())
    message = "\n".join(filter(None, (each.message, each.suggestion)))
    return f"::{_COMMANDS[each.severity]} {told}::{_escaped(message)}"


def _escaped(data: str) -> str:
    inner = data.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return safe(inner)


def _escaped_property(data: str) -> str:
    return _escaped(data).replace(":", "%3A").replace(",", "%2C")
