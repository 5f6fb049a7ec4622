"""Reads the plain part of YAML, which nearly all our files keep to, in a fraction of the parser's time.

One expression takes a line at a time. Whatever it does not know well is declined: then the reader of events reads the
file, and it alone ever has something to say about one. Plain are groups and lists by indent, texts on one line with
and without quotes, brackets that close on their line, texts below `|` and `>`, comments on lines of their own.
"""

from __future__ import annotations

import re
from array import array
from functools import lru_cache
from sys import intern
from typing import Any

from personary.model.types import Plain
from personary.source.limits import EMPTY, MAX_DEPTH, MAX_LENGTH, MOST_MARKS
from personary.source.source_file import Data, SourceFile

_KEY = r"[A-Za-z_][\w-]{0,99}"
_BARE = r"""(?:[^\s\-?:,\[\]{}#&*!|>'"%@`]|-[\w.])"""
"""How a text without quotes begins."""
_WORD = r"[A-Za-z][\w-]*+(?:[ ][\w-]++)*"

# Whatever does not fit is given up step by step and not tried in other ways, so no text makes this slow.
_LINE = re.compile(
    rf"""
    (?:[ ]*+(?:\#[^\n]*+)?\n)*                                # lines that say nothing
    ([ ]*+) (-[ ])? (?:({_KEY}):(?:[ ]++|(?=\n)))?            # 1 the indent, 2 a dash, 3 a key
    (?:
        (?:
            ({_BARE}[^:\#\n]*+ (?:(?::(?=\S)|(?<=\S)\#)[^:\#\n]*+)* (?<![ ]))      # 4 a text without quotes
            | "([^"\\\n]*+)"                                  # 5 one in double quotes
            | '((?:[^'\n]++|'')*)'                            # 6 one in single quotes
            | \[({_WORD}(?:,[ ]{_WORD})*)\](?=\n)             # 7 a list of words in brackets, as most are
            | ([\[{{][^\n]*+)                                 # 8 something else in brackets
        )? \n
        | ([|>]-?)\n ((?:\1 (?(2)[ ][ ][ ]|[ ]) [^\n]++ \n++)+)                    # 9 a sign, 10 the text below it
    )
    | (.?)                                                    # 11 something else, or the end
    """,
    re.VERBOSE | re.ASCII,
)
_KEY_ALONE, _UNQUOTED, _DOUBLE, _SINGLE, _WORDS, _BRACKETS, _SIGN, _BELOW, _ELSE = 3, 4, 5, 6, 7, 8, 9, 10, 11
_SILENT = re.compile(r"(?:[ ]*+(?:#[^\n]*+)?\n)*")
_NOTHING = EMPTY - {""}
_BLANK_LINE = re.compile(r" ++\n")
_BREAKS = re.compile(r"\n(\n*+)")

_IN_BRACKETS = re.compile(rf"""({_BARE}[^,\[\]{{}}:#?\n]*+(?<! ))|"([^"\\\n]*+)"|'((?:[^'\n]++|'')*)'""", re.ASCII)
_KEY_IN_BRACKETS = re.compile(rf"({_KEY}): ++", re.ASCII)


class _NotPlainError(Exception):
    """The reader of events has to read this. Never leaves this module."""


def read_plainly(file: str, text: str) -> SourceFile | None:
    """The file as the reader of events gives it, or None where that one has to be asked."""
    if "\t" in text or "\r" in text or (len(text) > MAX_LENGTH and _is_long(text)):
        return None
    try:
        return _read(file, text)
    except _NotPlainError:
        return None


def _is_long(text: str) -> bool:
    return max(map(len, text.split("\n"))) > MAX_LENGTH


def _read(file: str, text: str) -> SourceFile:
    """Read line by line; `here` is the innermost group or list that is open, `column` where its lines begin."""
    root: dict[str, Data] = {}
    here: Any = root
    around: list[tuple[Any, int]] = []
    column = 0
    end = _end_of_silence(text, 0)
    marks = [end, 0]
    waiting = ""  # the key above, while it has no value
    all_filled = not any(sign in text for sign in _NOTHING)
    for line in _LINE.finditer(text):
        kind = line.lastindex
        if kind == _ELSE:
            break
        indent, dash, key, unquoted, double, _, words, _, _, _, _ = line.groups()
        begin = len(indent)
        start = line.end(1)
        if waiting:
            if begin > column:
                around.append((here, column))
                here[waiting] = here = [] if dash else {}
                column = begin
                marks += (start, 0)
                if len(around) >= MAX_DEPTH:
                    raise _NotPlainError
            else:
                here[waiting] = None
                marks += (end, end)
                all_filled = False
            waiting = ""
        if begin != column:
            while begin < column:
                here, column = around.pop()
            if begin != column:
                raise _NotPlainError
        if dash:
            if type(here) is not list:
                raise _NotPlainError
            start += 2
            if key:
                around.append((here, column))
                group: dict[str, Data] = {}
                here.append(group)
                here, column = group, begin + 2
                marks += (start, 0)
                if len(around) >= MAX_DEPTH:
                    raise _NotPlainError
        elif type(here) is list:
            raise _NotPlainError
        if key:
            end = start + len(key)
            key = intern(key)
            if key in here:
                raise _NotPlainError
            marks += (start, end)
            if kind == _KEY_ALONE:
                waiting = key
                end += 1
                continue
        end = line.end() - 1
        value: Data
        if kind == _DOUBLE:
            value = double
            marks += (end - len(double) - 2, end)
        elif kind == _UNQUOTED:
            value = None if unquoted in EMPTY else Plain(unquoted)
            marks += (end - len(unquoted), end)
        elif kind == _WORDS:
            value = _words(words, end, marks)
        else:
            value = _seldom(line, len(around) + 2, marks)
        if key:
            here[key] = value
        elif dash:
            here.append(value)
        else:
            raise _NotPlainError
    if waiting:
        here[waiting] = None
        marks += (end, end)
        all_filled = False
    if _end_of_silence(text, line.start()) != len(text) or not root or len(marks) > MOST_MARKS:
        raise _NotPlainError
    return SourceFile(file, text, root, array("I", marks), simple=all_filled)


def _end_of_silence(text: str, start: int) -> int:
    """Where blank lines and comments end."""
    found = _SILENT.match(text, start)
    assert found is not None  # it takes no line, too
    return found.end()


def _seldom(line: re.Match[str], depth: int, marks: list[int]) -> Data:
    """The value of a line that is neither bare nor in double quotes."""
    kind, end = line.lastindex, line.end() - 1
    if kind == _SINGLE:
        marks += (line.start(kind) - 1, end)
        return line[kind].replace("''", "'")
    if kind == _BELOW:
        marks += (line.start(_SIGN), end + 1)
        if _BLANK_LINE.match(line.string, line.end()):
            raise _NotPlainError  # it belongs to the text, and more may follow
        return _text_below(line[_SIGN], line[kind])
    if kind != _BRACKETS:
        raise _NotPlainError
    start = line.start(kind)
    value, after = _in_brackets(line.string, start, depth, marks)
    if after != end:
        raise _NotPlainError
    return value


def _text_below(sign: str, written: str) -> str:
    """The text below `|` or `>`, whose lines all begin in one column."""
    lines = written.rstrip("\n").split("\n")
    margin = lines[0][: len(lines[0]) - len(lines[0].lstrip(" "))]
    if any(line and (line.endswith(" ") or not line.startswith(margin)) for line in lines):
        raise _NotPlainError
    text = "\n".join(line[len(margin) :] for line in lines)
    if sign[0] == ">":
        if "\n " in text:
            raise _NotPlainError
        text = _BREAKS.sub(lambda found: found[1] or " ", text)
    if len(text) >= MAX_LENGTH:
        raise _NotPlainError
    return text if sign.endswith("-") else text + "\n"


def _words(written: str, end: int, marks: list[int]) -> list[Data]:
    """A list of bare words in brackets."""
    at = end - len(written) - 1
    marks += (at - 1, end)
    words = written.split(", ")
    for word in words:
        marks += (at, at := at + len(word))
        at += 2
    return [_plain(word) for word in words]


@lru_cache(maxsize=10_000)
def _plain(word: str) -> Plain | None:
    """A text without quotes; ids and words of closed lists come again and again."""
    return None if word in EMPTY else Plain(word)


def _in_brackets(text: str, start: int, depth: int, marks: list[int]) -> tuple[Data, int]:
    """The list or group that begins at a bracket, and where it ends."""
    if depth > MAX_DEPTH:
        raise _NotPlainError
    slot = len(marks) + 1
    marks += (start, 0)
    read = _group if text[start] == "{" else _list
    value, end = read(text, start + 1, depth, marks)
    marks[slot] = end
    return value, end


def _list(text: str, at: int, depth: int, marks: list[int]) -> tuple[Data, int]:
    entries: list[Data] = []
    at = _after_blanks(text, at)
    if text[at] == "]":
        return entries, at + 1
    while True:
        value, at = _entry(text, at, depth, marks)
        entries.append(value)
        at = _after_blanks(text, at)
        if text[at] == "]":
            return entries, at + 1
        at = _after_comma(text, at)


def _group(text: str, at: int, depth: int, marks: list[int]) -> tuple[Data, int]:
    group: dict[str, Data] = {}
    at = _after_blanks(text, at)
    if text[at] == "}":
        return group, at + 1
    while True:
        key = _KEY_IN_BRACKETS.match(text, at)
        if key is None or key[1] in group:
            raise _NotPlainError
        marks += key.span(1)
        group[key[1]], at = _entry(text, key.end(), depth, marks)
        at = _after_blanks(text, at)
        if text[at] == "}":
            return group, at + 1
        at = _after_comma(text, at)


def _entry(text: str, at: int, depth: int, marks: list[int]) -> tuple[Data, int]:
    """A text or a further collection inside brackets, and where it ends."""
    if text[at] in "[{":
        return _in_brackets(text, at, depth + 1, marks)
    found = _IN_BRACKETS.match(text, at)
    if found is None:
        raise _NotPlainError
    marks += found.span()
    bare, double, single = found.groups()
    if bare is not None:
        return None if bare in EMPTY else Plain(bare), found.end()
    return double if double is not None else single.replace("''", "'"), found.end()


def _after_blanks(text: str, at: int) -> int:
    while text[at] == " ":
        at += 1
    return at


def _after_comma(text: str, at: int) -> int:
    if text[at] != ",":
        raise _NotPlainError
    return _after_blanks(text, at + 1)
