"""Words on a terminal: how wide they are, where they break, and signs that must not reach it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator


def display_width(said: str) -> int:
    """Return how many columns a text takes in a terminal."""
    return len(said) if said.isascii() else sum(map(columns, said))


def safe(said: str) -> str:
    """Make signs visible that would move the cursor, colour the terminal or turn the reading direction.

    What CI obeys anywhere in a line of its log is no such word any more.
    """
    # What is plain ASCII, as nearly everything is, needs no look at each sign.
    visible = said if said.isascii() and said.isprintable() else "".join(map(_visible, said))
    return visible.replace("##[", "##(")


_BETWEEN_WORDS = re.compile(r"(?<! -)(?<!^-) ")
"""A dash alone stays with what follows it: nobody should write one at the end of a line because we did."""


def wrapped(said: str, width: int, indent: str = "") -> Iterator[str]:
    """Yield a text in lines that take at most `width` columns."""
    room = width - len(indent)
    words = safe(" ".join(said.split()))
    for line in _simple_lines(words, room) or _lines(words, room):
        yield indent + _not_obeyed(line)


def _simple_lines(said: str, room: int) -> list[str] | None:
    """Break a text whose signs take a column each, at blanks alone; None for any other."""
    if not said.isascii() or "- " in said:
        return None
    lines, start = [], 0
    while len(said) - start > room:
        end = said.rfind(" ", start, start + room + 1)
        if end < 0:
            return None
        lines.append(said[start:end])
        start = end + 1
    return [*lines, said[start:]] if said else lines


def _lines(said: str, room: int) -> Iterator[str]:
    line, taken = "", 0
    for word in _BETWEEN_WORDS.split(said):
        for piece in pieces(word, room):
            wide = display_width(piece)
            if line and taken + 1 + wide > room:
                yield line
                line, taken = piece, wide
            else:
                line, taken = (f"{line} {piece}", taken + 1 + wide) if line else (piece, wide)
    if line:
        yield line


def _not_obeyed(line: str) -> str:
    """Break what CI obeys at the start of a line of its log, in the same width."""
    return f"\N{RATIO}{line[1:]}" if line.startswith("::") else line


def pieces(word: str, room: int) -> Iterator[str]:
    """Cut a word that is wider than the room; scripts without blanks are such words."""
    if display_width(word) <= room:
        yield word
        return
    piece, taken = "", 0
    for sign in word:
        if taken + columns(sign) > room:
            yield piece
            piece, taken = "", 0
        piece, taken = piece + sign, taken + columns(sign)
    yield piece


def columns(sign: str) -> int:
    """Return how many columns a sign takes."""
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
