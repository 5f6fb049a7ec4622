"""The plain reader: whatever it does not decline, it reads as the reader of events does, to the last mark."""

from __future__ import annotations

import random
import textwrap
from pathlib import Path

import pytest

from personary.source.decoding import decode
from personary.source.limits import MAX_DEPTH, MAX_ENTRIES, MAX_LENGTH
from personary.source.plain_traps import cut_sentences
from personary.source.plain_yaml import read_plainly
from personary.source.source_file import Data
from personary.source.yaml_source import read_events

ROOT = Path(__file__).parents[2]
FILES = sorted(
    file
    for folder in ("personas", "committees", "tests", "plugins/personary/example")
    for pattern in ("*.yaml", "*.yml")
    for file in (ROOT / folder).rglob(pattern)
    if "node_modules" not in file.parts
)
DEFINITIONS = [file for file in FILES if {"personas", "committees"} & set(file.relative_to(ROOT).parts)]
MUTANTS = 10_000

PLAIN = """\
# a comment

name: Oda, head of maintenance
url: http://a.example/b#c
minus: -2
empty:
nothing: ~
quoted: "a: b # c"
single: 'it''s'
list: [a, b c, -2, "d, e", 'f', null]
none: []
group: {a: b, c: [d, {e: "f"}], g: {}}

goals:
  - text: Fewer stops
    evidence: [alder, birch-2]

  # between two
  - Training
  - {text: A, basis: opinion}
  - note: >-
      one
      two

      three
    more: |
      a: b
        - c

deep:
    far:
        in: it
        and:
"""
PIECES = (
    ": ", " #", "# c", "- ", "-", "\n", "\n\n", "  ", " ", '"', "'", "''", "[", "]", "{", "}", ", ", ",", "|", ">",
    ">-", "|-", "|+", ">2", "&a", "*a", "!t", "?", "? ", "%", "@", "`", "\t", "\r", "\r\n", "---", "...", "--- ", "~",
    "null", "<<", ": \n", ":\n", "a:", "a: b\n", "  a: b\n", "- a\n", "  - a\n", "- a: b\n", "  - a: b\n", "[a, b]",
    "{a: b}", "{a: b, c: [d]}", "[a,b]", "[ a ]", "[]", "{}", "[a, ]", "\\", "\\\n", '"x"', "'x'", '"x', "x'", "é",
    "\xa0", "😀", "\u2028", "\x85", "\ufeff", "-2", ":a", "a#b", "a:b", ">-\n    x\n    y\n", "|\n    x\n     y\n",
    "|\n  x\n\n  y\n\n", "\n \n", "   \n", "=", ".", "_a: b\n", "a-b: c\n", "- - a\n", "- [a]\n", "- {a: b}\n", "-\n",
    "- \n", "a: >-\n\n    x\n", '"a": b\n', "? a\n: b\n", "a: !!str b\n", "a : b\n", "ä: b\n", "1: b\n", "# x\n",
    "  # x\n", "a: b # c\n", 'a: "b" \n', "a: b \n", "a: [b]c\n", 'a: "b"c\n',
)  # fmt: skip


def told(value: Data) -> object:
    """Data with its types and the order of its keys."""
    if isinstance(value, dict):
        return [(key, type(key), told(each)) for key, each in value.items()]
    return [told(each) for each in value] if isinstance(value, list) else (type(value), value)


def holds_none(value: Data) -> bool:
    """Whether a value is missing anywhere."""
    below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return value is None or any(map(holds_none, below))


def read_by_both(text: str, content: bytes) -> tuple[object, object] | None:
    """What each of the two readers says of a text; None where the plain one declines it."""
    plain = read_plainly("a.yaml", text)
    if plain is None:
        return None
    source, findings = read_events("a.yaml", text, content)
    assert source is not None, findings
    filled = plain.simple and holds_none(plain.data)
    by_lines = told(plain.data), plain.marks, cut_sentences(plain), filled
    return by_lines, (told(source.data), source.marks, findings, False)


def mutant(text: str, chance: random.Random) -> str:
    """The text with a few signs or lines put in, taken out or moved."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 5))):
        lines = text.splitlines(keepends=True) or ["\n"]
        here, line, other = chance.randrange(len(text) + 1), *chance.choices(range(len(lines)), k=2)
        match chance.randrange(7):
            case 0:
                text = text[:here] + chance.choice(PIECES) + text[here:]
            case 1:
                text = text[:here] + text[here + chance.randrange(1, 4) :]
            case 2:
                text = "".join(lines[:line] + lines[line + 1 :])
            case 3:
                lines[line], lines[other] = lines[other], lines[line]
                text = "".join(lines)
            case 4:
                text = "".join([*lines[:line], chance.choice(PIECES), *lines[line:]])
            case 5:
                text = "".join([*lines[:line], " " * chance.randrange(7) + lines[line].lstrip(" "), *lines[line + 1 :]])
            case _:
                text = "".join([*lines[: line + 1], *lines[line:]])
    return text


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_file_of_ours_is_declined_or_read_the_same(file: Path) -> None:
    content = file.read_bytes()
    both = read_by_both(decode("a.yaml", content)[0], content)
    assert both is None or both[0] == both[1]


def test_nearly_all_definitions_of_ours_are_plain() -> None:
    declined = [file for file in DEFINITIONS if read_plainly("a.yaml", decode("a.yaml", file.read_bytes())[0]) is None]
    assert len(declined) < len(DEFINITIONS) / 10


def test_what_is_plain_is_read_plainly() -> None:
    both = read_by_both(PLAIN, PLAIN.encode())
    assert both is not None
    assert both[0] == both[1]


@pytest.mark.parametrize("seed", [20260618, 20261123])
def test_mutants_are_declined_or_read_the_same(seed: int) -> None:
    chance = random.Random(seed)
    whole = [
        text
        for file in DEFINITIONS
        if read_plainly("a.yaml", text := decode("a.yaml", file.read_bytes())[0]) is not None
    ]
    lines = [text.splitlines(keepends=True) for text in (PLAIN, *whole)]
    parts = [textwrap.dedent("".join(each[at : at + 15])) for each in lines for at in range(0, len(each), 10)]
    plain = 0
    for number in range(MUTANTS // 2):
        text = mutant(chance.choice(parts if number % 5 else whole), chance)
        content = ("\ufeff" * (number % 50 == 0) + text).encode()
        read, unseen = decode("a.yaml", content)
        if not unseen:
            both = read_by_both(read, content)
            assert both is None or both[0] == both[1]
            plain += both is not None
    assert plain > MUTANTS / 20, seed


@pytest.mark.parametrize(
    "text",
    [
        "", "\n", "# only a comment\n", "a: b", "- a\n", "a\n", " a: b\n", "a: b\na: c\n", "a: {b: c, b: d}\n",
        "a: &b c\n", "a: *b\n", "a: !b c\n", "a:\tb\n", "a: b\r\n", "a: b\n  c\n", "a: b: c\n", "a: b #c\n",
        "a: \"b\\n\"\n", "? a\n: b\n", "a: [b\n  ]\n", "a: [b, ]\n", "a: [b: c]\n", "a: {b}\n", "--- \na: b\n",
        "a: b\n---\n", "a: b\n...\n", "%YAML 1.2\n", "a:\n- b\n", "a:\n  - - b\n", "a:\n  -\n", "a: |+\n  b\n",
        "a: |2\n  b\n", "a: |\n\n  b\n", "a: >\n  b\n   c\n", "a: |\n  b\n \n  c\n", "a: |\n  b\n \nc: d\n", "a: ?\n",
        "a: @b\n", "a: `b\n", "a: -\n", "a: - b\n", "<<: b\n", "'a': b\n", "ä: b\n", "a: b \n", "a: 'b'c\n",
        "a:\n    b: c\n  d: e\n",
    ],
)  # fmt: skip
def test_what_is_not_plain_is_declined(text: str) -> None:
    assert read_plainly("a.yaml", text) is None


def nested(depth: int) -> str:
    return "".join(f"{' ' * level}a:\n" for level in range(depth - 1)) + f"{' ' * (depth - 1)}a: b\n"


def test_limits_are_those_of_the_other_reader() -> None:
    assert read_plainly("a.yaml", nested(MAX_DEPTH)) is not None
    assert read_plainly("a.yaml", nested(MAX_DEPTH + 1)) is None
    assert read_plainly("a.yaml", "a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1) + "\n") is not None
    assert read_plainly("a.yaml", "a: " + "[" * MAX_DEPTH + "]" * MAX_DEPTH + "\n") is None
    room = MAX_ENTRIES - 3  # the root, the key and the list count as well
    assert read_plainly("a.yaml", "a:\n" + "  - b\n" * room) is not None
    assert read_plainly("a.yaml", "a:\n" + "  - b\n" * (room + 1)) is None
    assert read_plainly("a.yaml", "a: " + "b" * (MAX_LENGTH + 1) + "\n") is None
    assert read_plainly("a.yaml", "a: |\n" + "  long line\n" * (MAX_LENGTH // 8)) is None


@pytest.mark.parametrize(
    "text",
    [
        " " * 200_000 + "?", "#\n" * 100_000 + "?", "\n" * 200_000 + "\t", "a: '" + "''" * 100_000,
        "a: " + "b:" * 9_000, "a: b" + " #" * 100_000, "a: |\n" + "  b\n" * 50_000 + " c", "a: [" + "b, " * 60_000,
        "a: " + "[" * 200_000, "a: " + "x y " * 60_000, "a: [" + "a b " * 60_000,
    ],
)  # fmt: skip
def test_a_long_row_of_anything_is_declined_or_read_without_end_of_patience(text: str) -> None:
    """Trying again and again in one line would take minutes."""
    assert read_plainly("a.yaml", text[:250_000]) is None
