"""Words on a terminal: how wide they are, where they break, and signs that must not reach it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator


def display_width(said: str) -> int:
    """Return how many columns a text takes in a terminal."""
    return sum(map(columns, said))


def safe(said: str) -> str:
    """Make signs visible that would move the cursor, colour the terminal or turn the reading direction.

    What CI obeys anywhere in a line of its log is no such word any more.
    """
    return "".join(map(_visible, said)).replace("##[", "##(")


def wrapped(said: str, width: int, indent: str = "") -> Iterator[str]:
    """Yield a text in lines that take at most `width` columns."""
    line = ""
    for word in safe(" ".join(said.split())).split(" "):
        for piece in pieces(word, width - len(indent)):
            if line and display_width(line) + 1 + display_width(piece) > width - len(indent):
                yield indent + _not_obeyed(line)
                line = piece
            else:
                line = f"{line} {piece}" if line else piece
    if line:
        yield indent + _not_obeyed(line)


def _not_obeyed(line: str) -> str:
    """Break what CI obeys at the start of a line of its log, in the same width."""
    return f"\N{RATIO}{line[1:]}" if line.startswith("::") else line


def pieces(word: str, room: int) -> Iterator[str]:
    """Cut a word that is wider than the room; scripts without blanks are such words."""
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
