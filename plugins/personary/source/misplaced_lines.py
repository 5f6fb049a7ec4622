"""Lines that begin wrongly: without a colon, with another bullet, too far in or not far enough."""

from __future__ import annotations

import re

from personary.source.mistakes import Mistake
from personary.source.places import Lines, Stretch

KEYED_LINE = re.compile(r"[ \t]*(?:-[ \t]|[\w-]+:(?:[ \t]|$))")
TIGHT_DASH = re.compile(r"-[^\s-]")
OTHER_BULLET = re.compile(r"([*\u2022\u2023\u00b7\u2013\u2014])[ \t]+(\S.*)")
_TIGHT_KEY = re.compile(r"([a-z_][\w-]*):[\xa0]?(\S.*)")
_WORD_ALONE = re.compile(r"[A-Za-z_][\w-]*")
_WORD_AND_MORE = re.compile(r"([a-z_]+)[ \t]+(\S.*)")
_TEXT_BELOW = re.compile(r"[|>][+-]?\d?[+-]?$")
_ENTRY = re.compile(r"[ \t]*(?:-[ \t]+)+")
_SWALLOWED = re.compile(r"\n[ \t]*(?:-|[*\u2022\u2023\u00b7\u2013\u2014])[ \t]+\S")


def no_colon(lines: Lines, line: Stretch) -> Mistake:
    """What to say about a line whose key has no colon with a space."""
    words = lines.words(line).strip()
    if OTHER_BULLET.match(words):
        return bullet(lines, line)
    stretch = Stretch(line.start + lines.indent(line), line.end)
    if _WORD_ALONE.fullmatch(words) and _goes_further_in(lines, line):
        return Mistake(stretch, "This line has no colon after its key.", f"Write: {words}:")
    if ":\u00a0" in words:
        message = "The space after this colon is a special one, which came with copied text."
        return Mistake(stretch, message, f"Type an ordinary space: {words.replace(chr(0xA0), ' ')}")
    mended = with_colon(words)
    if TIGHT_DASH.match(words):
        return Mistake(stretch, "A dash that begins an entry needs a space after it.", f"Write: - {words[1:]}")
    if _TIGHT_KEY.fullmatch(words):
        return Mistake(stretch, "The colon after a key needs a space after it.", f"Write: {mended}")
    if mended:
        message, otherwise = "This line has no colon after its key.", f"otherwise write: {mended}"
    else:
        message = "This line has no key with a colon, so nothing says what it is."
        otherwise = "otherwise write a key, a colon and a space before it."
    return Mistake(
        stretch, message, f"If it goes on with the sentence above, begin it with two more spaces; {otherwise}"
    )


def _goes_further_in(lines: Lines, line: Stretch) -> bool:
    below = lines.text[line.end :].lstrip("\r\n").partition("\n")[0]
    return bool(below.strip()) and len(below) - len(below.lstrip()) > lines.indent(line)


def with_colon(words: str) -> str:
    """A line as it may have been meant, with a colon and a space after its key; empty if there is no guess."""
    found = _TIGHT_KEY.fullmatch(words) or _WORD_AND_MORE.fullmatch(words)
    return f"{found[1]}: {found[2]}" if found else ""


def bullet(lines: Lines, line: Stretch) -> Mistake:
    """An entry that begins as it would in a text, with a star, a dot or a long dash."""
    found = OTHER_BULLET.match(lines.words(line).strip())
    assert found is not None
    stretch = Stretch(line.start + lines.indent(line), line.end)
    return Mistake(
        stretch, f"An entry of a list begins with a plain dash, not with {found[1]} here.", f"Write: - {found[2]}"
    )


def too_far_in(lines: Lines, line: Stretch, above: Stretch) -> Mistake:
    """What to say about a key below a line that has its value already."""
    words = lines.words(line).lstrip()
    entry = _ENTRY.match(lines.text, above.start, above.end)
    if entry and not KEYED_LINE.match(lines.text, entry.end(), above.end):
        sentence = lines.text[entry.end() : above.end]
        message = "A key follows here, but the entry above it is a plain sentence without one."
        return Mistake(line, message, f"Give the sentence a key as well: - text: {sentence}")
    message = "This line stands further in than the line above it, which already has its value."
    column = entry.end() - above.start if entry and not words.startswith("- ") else lines.indent(above)
    return Mistake(line, message, f"Begin it with {_spaces(column)}: {words}")


def wrong_indent(lines: Lines, line: Stretch, above: Stretch) -> Mistake:
    """What to say about a line that stands level with none it could belong to."""
    indent = lines.indent(line)
    words = lines.words(line).lstrip()
    if _TEXT_BELOW.search(lines.words(above)):
        message = "The text below | or > begins with a line that stands further in than the rest of it."
        return Mistake(line, message, f"Begin each of its lines with {_spaces(lines.indent(above) + 2)}: {words}")
    nearest = min(_columns(lines, above), key=lambda column: (abs(column - indent), -column))
    if nearest == indent:
        message = "A list entry and a key stand side by side here, and only one of the two can be meant."
        return Mistake(line, message, f"Begin it as its neighbours begin, or with {_spaces(indent + 2)}: {words}")
    message = f"This line begins with {_spaces(indent)}, and no line it could belong to does."
    return Mistake(line, message, f"Begin it with {_spaces(nearest)}: {words}")


def _columns(lines: Lines, line: Stretch) -> set[int]:
    """Where the nearest lines above begin, and the keys behind their dashes."""
    columns: set[int] = set()
    above: Stretch | None = line
    while above is not None and len(columns) < 5:
        columns.add(lines.indent(above))
        entry = _ENTRY.match(lines.text, above.start, above.end)
        if entry:
            columns.add(entry.end() - above.start)
        above = lines.line_above(above.start)
    return columns


def swallowed_entry(lines: Lines, stretch: Stretch) -> Mistake | None:
    """What to say about an unquoted entry with a line that was meant as the next one."""
    found = _SWALLOWED.search(lines.text, stretch.start, stretch.end)
    above = lines.line_at(stretch.start)
    entry = _ENTRY.fullmatch(lines.text, above.start, stretch.start)
    if found is None or entry is None:
        return None
    line = lines.line_at(found.end())
    meant = f"- {lines.words(line).lstrip()[1:].lstrip()}"
    message = "This line begins like an entry of a list, and is read as the rest of the sentence above it."
    return Mistake(
        Stretch(line.start + lines.indent(line), line.end),
        message,
        f"Begin it with {_spaces(lines.indent(above))}: {meant}; if it belongs to the sentence, write the sentence "
        "in quotes, on one line.",
    )


def _spaces(count: int) -> str:
    return {0: "no space", 1: "one space"}.get(count, f"{count} spaces")
