"""The reader: data as written, a place for everything, and a sentence for whatever is refused."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from personary.diagnostics.diagnostic import TOP, Diagnostic, Span
from personary.model.types import Plain
from personary.source import yaml_source
from personary.source.findings import READING_FINDINGS
from personary.source.limits import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_LENGTH
from personary.source.source_file import Data, SourceFile
from personary.source.yaml_source import read_yaml

CASES = Path(__file__).parent / "cases"
MISTAKES: list[dict[str, Any]] = yaml.safe_load((CASES / "mistakes.yaml").read_text("utf-8"))
PERSONA = (CASES / "persona.yaml").read_text("utf-8")
EMPTY = ("", "~", "null", "Null", "NULL")
NEVER_SAID = re.compile(
    r"\b(schema|null|mapping|regex|boolean|validation error|scalar|token|node|pars(e|er|ing)|block|sequence|"
    r"flow|stream|context|indicator|unicode string|byte string)\b",
    re.IGNORECASE,
)


def read(text: str) -> SourceFile:
    source, findings = read_yaml("personas/oda.yaml", text.encode())
    assert source is not None, findings
    assert findings == ()
    return source


def findings_of(content: str | bytes) -> tuple[Diagnostic, ...]:
    return read_yaml("personas/oda.yaml", content if isinstance(content, bytes) else content.encode())[1]


def the_finding(content: str | bytes) -> Diagnostic:
    (finding,) = findings_of(content)
    return finding


def words_at(source: SourceFile, span: Span) -> str:
    """The text of a span, counted the slow way."""
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", source.text)
    if span.line == span.end_line:
        return lines[span.line - 1][span.column - 1 : span.end_column - 1]
    first, last = lines[span.line - 1][span.column - 1 :], lines[span.end_line - 1][: span.end_column - 1]
    return first + "".join(lines[span.line : span.end_line - 1]) + last


def same(ours: Data, theirs: Any) -> bool:
    """Whether our data is that of PyYAML's loader of bare text, which knows no empty value."""
    if isinstance(ours, dict):
        pairs = zip(ours.items(), theirs.items(), strict=True)
        return type(theirs) is dict and all(key == other and same(one, two) for (key, one), (other, two) in pairs)
    if isinstance(ours, list):
        return type(theirs) is list and all(same(one, two) for one, two in zip(ours, theirs, strict=True))
    return theirs in EMPTY if ours is None else ours == theirs


class TestData:
    def test_quoted_text_is_str_and_unquoted_text_is_plain(self) -> None:
        data = read("a: 1.10\nb: '1.10'\nc: \"no\"\nd: no\ne: |\n  12:30\n").data
        assert {key: type(value) for key, value in data.items()} == {
            "a": Plain,
            "b": str,
            "c": str,
            "d": Plain,
            "e": str,
        }
        assert data == {"a": "1.10", "b": "1.10", "c": "no", "d": "no", "e": "12:30\n"}

    @pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL"])
    def test_an_empty_value_is_none(self, written: str) -> None:
        assert read(f"a: {written}\nb: [x]\n").data["a"] is None

    @pytest.mark.parametrize("written", ["''", '""', "'~'", '"null"', "nULL", "none"])
    def test_a_quoted_or_other_word_is_not_empty(self, written: str) -> None:
        assert isinstance(read(f"a: {written}\n").data["a"], str)

    @pytest.mark.parametrize("text", ["no", "on", "12:30", "0123", "1e3", "2026-13-45", "0x1F", "-2", "true", ".inf"])
    def test_nothing_is_converted(self, text: str) -> None:
        value = read(f"a: {text}\n").data["a"]
        assert value == text
        assert isinstance(value, Plain)

    def test_keys_are_text(self) -> None:
        data = read("yes: a\n12: b\n~: c\n'on': d\n").data
        assert list(data) == ["yes", "12", "~", "on"]
        assert {type(key) for key in data} == {str}

    def test_folded_and_plain_texts_over_several_lines_are_joined(self) -> None:
        data = read("a: one\n  two\n\n  three\nb: >-\n  four\n  five\nc: 'six\n  seven'\n").data
        assert data == {"a": "one two\nthree", "b": "four five", "c": "six seven"}

    def test_collections_in_brackets_nest(self) -> None:
        assert read("a: [b, {c: d, e: []}, [f]]\ng: {}\n").data == {"a": ["b", {"c": "d", "e": []}, ["f"]], "g": {}}

    @pytest.mark.parametrize("content", [PERSONA, "\ufeff" + PERSONA, PERSONA.replace("\n", "\r\n"), PERSONA.rstrip()])
    def test_the_example_reads_like_bare_text(self, content: str) -> None:
        assert same(read(content).data, yaml.load(PERSONA, Loader=yaml.CBaseLoader))

    def test_the_text_is_kept_without_the_byte_order_mark(self) -> None:
        assert read("\ufeffname: Oda\r\n").text == "name: Oda\r\n"


class TestPlaces:
    def test_every_key_and_value_has_its_place(self) -> None:
        source = read(PERSONA)
        for at, part in source.parts.items():
            if at and isinstance(at[-1], str):
                assert words_at(source, source.key_span(at)) == at[-1]
            if isinstance(part.value, Plain) and "\n" not in source.lines.words(part.value_stretch):
                assert words_at(source, source.value_span(at)) == part.value

    @pytest.mark.parametrize(
        "text", [PERSONA, "a: {b: [c, {d: e}], f: }\ng:\n  - h\n  -\n  - - i\n    - j: |\n        k\n\n"]
    )
    def test_a_part_alone_is_the_same_as_among_all(self, text: str) -> None:
        source = read(text)
        for at, part in source.parts.items():
            alone = source.part(at)
            assert alone is not None
            assert alone.value is part.value
            assert alone.value_stretch == part.value_stretch
            assert not at or alone.key_stretch == part.key_stretch
            assert all(source.part((*at, step)) is None for step in ("missing", 99, -1))

    def test_keys_values_and_entries(self) -> None:
        source = read("name: Oda\ngoals:\n  - text: Fewer stops\n    basis: opinion\n  - Training # soon\n")
        assert source.key_span(("name",)) == Span(1, 1, 1, 5)
        assert source.value_span(("name",)) == Span(1, 7, 1, 10)
        assert source.value_span(("goals",)) == Span(3, 3, 5, 13)
        assert source.key_span(("goals", 0)) == source.value_span(("goals", 0)) == Span(3, 5, 4, 19)
        assert source.key_span(("goals", 0, "basis")) == Span(4, 5, 4, 10)
        assert source.value_span(("goals", 1)) == Span(5, 5, 5, 13)

    def test_columns_count_characters_not_bytes(self) -> None:
        for mark in ("", "\ufeff"):
            source = read(f'{mark}"😀é": [äö, 😀 b] \n')
            assert source.key_span(("😀é",)) == Span(1, 1, 1, 5)
            assert source.value_span(("😀é",)) == Span(1, 7, 1, 16)
            assert source.value_span(("😀é", 1)) == Span(1, 12, 1, 15)

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_every_line_end_counts_once(self, end: str) -> None:
        source = read(f"a: b{end}{end}c:{end}  - d{end}")
        assert source.value_span(("c", 0)) == Span(4, 5, 4, 6)
        assert source.key_span(("c",)) == Span(3, 1, 3, 2)

    def test_texts_over_several_lines_end_with_their_last_word(self) -> None:
        source = read("a: one\n  two\n\n  three   # x\n\nb: >\n  four\n  five\n\n# note\nc: 'six\n  seven'\n")
        assert source.value_span(("a",)) == Span(1, 4, 4, 8)
        assert source.value_span(("b",)) == Span(6, 4, 8, 7)
        assert source.value_span(("c",)) == Span(11, 4, 12, 9)

    def test_brackets_belong_to_the_value(self) -> None:
        source = read("a: [b, {c: d}, []]\ne: {f: g}\n")
        assert words_at(source, source.value_span(("a",))) == "[b, {c: d}, []]"
        assert words_at(source, source.value_span(("a", 1))) == "{c: d}"
        assert words_at(source, source.value_span(("a", 2))) == "[]"
        assert words_at(source, source.value_span(("e",))) == "{f: g}"

    def test_a_group_without_braces_in_a_list_ends_with_its_value(self) -> None:
        source = read("a: [Marketing: sends it, b]\n")
        assert words_at(source, source.value_span(("a", 0))) == "Marketing: sends it"

    def test_an_empty_value_stands_behind_its_colon(self) -> None:
        assert read("a:\nb: c\n").value_span(("a",)) == Span(1, 3, 1, 3)

    def test_a_missing_part_is_shown_at_its_nearest_parent(self) -> None:
        source = read("story:\n  roi: Two stops\ngoals: [a]\n")
        assert source.value_span(("story", "roi", "text")) == source.key_span(("story", "roi"))
        assert source.key_span(("story", "situation")) == source.key_span(("story",)) == Span(1, 1, 1, 6)
        assert source.value_span(("goals", 7)) == source.key_span(("goals",))
        assert source.key_span(("delight",)) == source.value_span(("delight", 0)) == source.key_span(()) == TOP

    def test_the_root_has_a_place(self) -> None:
        assert read("# note\nname: Oda\nb: [c]\n").value_span(()) == Span(2, 1, 3, 7)

    def test_a_repeated_key_leaves_the_places_after_it_alone(self) -> None:
        source, _ = read_yaml("a.yaml", b"a: b\na: [c, {d: e}]\nf: g\n")
        assert source is not None
        assert source.value_span(("a",)) == Span(1, 4, 1, 5)
        assert source.value_span(("f",)) == Span(3, 4, 3, 5)


class TestRefusals:
    @pytest.mark.parametrize("case", MISTAKES, ids=[case["name"] for case in MISTAKES])
    def test_a_mistake_is_told_with_the_mended_line(self, case: dict[str, Any]) -> None:
        finding = the_finding(case["document"])
        assert finding.code == case["code"]
        assert finding.severity == "error"
        assert finding.span.line == case["line"]
        assert f"{finding.message} {finding.suggestion}".endswith(case["ends"])

    @pytest.mark.parametrize("case", MISTAKES, ids=[case["name"] for case in MISTAKES])
    def test_no_word_of_the_trade_is_said(self, case: dict[str, Any]) -> None:
        finding = the_finding(case["document"])
        assert not NEVER_SAID.search(finding.message + finding.suggestion)
        assert finding.message.endswith(".")

    @pytest.mark.parametrize(
        ("document", "column"),
        [
            ("goals:\n- Fewer stops\n  - Fewer calls\n", "no space"),
            ("goals:\n  - Fewer stops\n      - Fewer calls\n  - Rest\n", "2 spaces"),
            ("goals:\n  - Fewer stops\n    \u2022 Fewer calls\n", "2 spaces"),
        ],
    )
    def test_an_entry_that_the_one_above_swallows_is_found(self, document: str, column: str) -> None:
        finding = the_finding(document)
        assert (finding.code, finding.severity, finding.span.line) == ("swallowed-entry", "warning", 3)
        assert finding.suggestion.startswith(f"Begin it with {column}: - Fewer calls;")

    @pytest.mark.parametrize(
        "document",
        [
            "goals:\n  - Fewer stops, and\n    fewer calls\n",
            "goals:\n  - A well-\n    known one\n  - Five\n    -40 degrees\n",
            "goals:\n  - |\n    Text\n    - One\n",
            "goals:\n  - 'One\n    - Two'\n",
            "goals:\n  -\n    - One\n    - Two\n",
        ],
    )
    def test_a_text_over_several_lines_is_none(self, document: str) -> None:
        assert findings_of(document) == ()

    @pytest.mark.parametrize("document", ["a: &b c\n", "a: !b c\n", "a: b\na: c\n"])
    def test_the_rest_goes_on_where_no_text_is_missing(self, document: str) -> None:
        source, findings = read_yaml("a.yaml", (document + "z: end\n").encode())
        assert [finding.severity for finding in findings] == ["error"]
        assert source is not None
        assert source.data["z"] == "end"

    @pytest.mark.parametrize("document", ["a: *b\n", "<<: {b: c}\n", "'': c\n", 'a: "\\u202e"\n'])
    def test_all_is_read_but_nothing_given_where_text_is_missing(self, document: str) -> None:
        source, findings = read_yaml("a.yaml", (document + "z: &y end\n").encode())
        assert source is None
        assert len(findings) == 2

    def test_the_first_of_two_keys_is_kept(self) -> None:
        source, findings = read_yaml("a.yaml", b"a: b\nc: d\n'a': e\nstory: {x: y, x: z}\n")
        assert source is not None
        assert source.data == {"a": "b", "c": "d", "story": {"x": "y"}}
        assert [finding.span for finding in findings] == [Span(3, 1, 3, 4), Span(4, 15, 4, 16)]

    def test_a_quoted_merge_sign_is_a_key(self) -> None:
        assert read("'<<': a\n").data == {"<<": "a"}

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
    def test_other_wide_encodings_are_named(self, encoding: str) -> None:
        assert the_finding("name: Oda\n".encode(encoding)).code == "not-utf8"

    def test_a_byte_of_another_encoding_has_a_place(self) -> None:
        finding = the_finding("ä: b\nname: Jürgen\n".encode().replace("ü".encode(), b"\xfc"))
        assert (finding.code, finding.span) == ("not-utf8", Span(2, 8, 2, 8))

    @pytest.mark.parametrize(
        "sign", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9b", "\u2029", "\u202a", "\u2066", "\ufeff"]
    )
    def test_unseen_characters_have_a_place(self, sign: str) -> None:
        finding = the_finding(f"name: Oda\ntitle: 😀 {sign}x\n")
        assert (finding.code, finding.span) == ("control-character", Span(2, 10, 2, 11))
        assert f"U+{ord(sign):04X}" in finding.message
        assert sign not in finding.message

    def test_tabs_line_ends_and_marks_of_other_scripts_are_text(self) -> None:
        text = 'name:\t"a\\tb\\n c\\u00e9"\ntitle: עברית \u200f \u200d 👩\u200d🔧\r\n'
        assert read(text).data["name"] == "a\tb\n cé"

    def test_every_unseen_character_is_told_once_up_to_a_limit(self) -> None:
        assert len(findings_of("a: b\n" + "\u202e" * 3)) == 3
        assert len(findings_of("a: b\n" + "\u202e" * 5_000)) == 50

    def test_many_mistakes_are_told_up_to_a_limit(self) -> None:
        source, findings = read_yaml("a.yaml", "".join(f"k{n}: &a b\n" for n in range(5_000)).encode())
        assert source is None
        assert len(findings) == 50

    def test_a_mistake_after_a_refused_sign_is_told_if_it_stands_elsewhere(self) -> None:
        assert [finding.code for finding in findings_of("a: *b\nc: @d\n")] == ["alias", "not-yaml"]

    def test_messages_stay_short(self) -> None:
        finding = the_finding("a: @" + "x" * 100_000)
        assert len(finding.suggestion) <= 600

    def test_a_missing_c_parser_is_told_with_a_hint(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(yaml, "__with_libyaml__", False)
        with pytest.raises(yaml_source.ParserMissingError, match="C parser") as caught:
            read_yaml("a.yaml", b"a: b # what only the parser reads\n")
        assert "pip install" in caught.value.hint


class TestLimits:
    def test_a_file_over_the_limit_is_not_read(self) -> None:
        comment = b"a: b\n#"
        assert read_yaml("a.yaml", comment + b"x" * (MAX_BYTES - len(comment)))[0] is not None
        assert the_finding(comment + b"x" * MAX_BYTES).code == "too-large"

    def test_nesting_is_counted_from_the_root(self) -> None:
        def nested(depth: int) -> str:
            return "a: " + "[" * (depth - 1) + "]" * (depth - 1)

        assert read(nested(MAX_DEPTH)).data
        assert the_finding(nested(MAX_DEPTH + 1)).code == "too-deep"

    def test_a_long_text_is_refused(self) -> None:
        assert read("a: " + "x" * MAX_LENGTH).data
        assert the_finding("a: " + "x" * (MAX_LENGTH + 1)).code == "too-long"
        assert the_finding("? " + "x" * (MAX_LENGTH + 1) + "\n: b\n").code == "too-long"

    def test_many_entries_are_refused(self) -> None:
        room = MAX_ENTRIES - 3  # the root, the key and the list count as well
        assert read("a: [" + "b," * room + "]").data
        assert the_finding("a: [" + "b," * (room + 1) + "]").code == "too-many-entries"
        assert the_finding("".join(f"k{n}: {{}}\n" for n in range(MAX_ENTRIES // 2 + 1))).code == "too-many-entries"

    @pytest.mark.parametrize(
        "bomb",
        [
            "[" * 200_000,
            "a: " + "[" * 200_000,
            "a: " + "{a: " * 50_000,
            "- " * 100_000,
            "a: " + "{" * 200_000,
            "? " * 100_000,
            "\n".join(" " * depth + "a:" for depth in range(600)),
            "a: &a [b,b,b,b,b,b,b]\n" + "".join(f"k{n}: &k{n} [*a,*a,*a,*a,*a,*a]\n" for n in range(9)),
            "a: &a {b: c}\nd: {<<: [" + "*a," * 20_000 + "]}",
            "a: " + "!x " * 80_000,
            "a: " + "'" * 200_001,
            'a: "' + "\\" * 200_001,
            "a: b" + " " * 200_000 + "\n" + " " * 50_000 + "c: d",
            "a: [b" + " " * 200_000 + "c: @",
            "a" * 250_000 + ": b",
            "a: |" + "\n" * 250_000 + "\tb",
            "a: @" + "[{," * 80_000,
            "".join(f"a{n} b #c\n" for n in range(20_000)),
            "x: [" + "a b #c\n," * 20_000,
            "".join(f"k{n}: a b #c\n" for n in range(9_000)),
            "a: b\n" + " : \n" * 60_000,
            "- a\n" * 9_000 + " b: c",
            "a: b" + "\n\n \n" * 60_000 + " c: d",
            "a: '" + "\nb: c" * 40_000 + "' d",
        ],
        ids=range(24),
    )
    def test_a_bomb_is_defused(self, bomb: str) -> None:
        findings = findings_of(bomb)
        assert findings
        assert len(findings) <= 51
        assert not any(NEVER_SAID.search(finding.message) for finding in findings)


class TestCodes:
    def test_every_code_is_explained_in_a_paragraph(self) -> None:
        assert [finding.code for finding in READING_FINDINGS] == sorted({finding.code for finding in READING_FINDINGS})
        for finding in READING_FINDINGS:
            assert len(finding.explanation) > 80
            assert not NEVER_SAID.search(finding.explanation)
            assert "\n" not in finding.explanation

    def test_every_explained_code_can_be_found(self) -> None:
        shown = {case["code"] for case in MISTAKES}
        elsewhere = {
            "not-utf8",
            "too-large",
            "too-deep",
            "too-long",
            "too-many-entries",
            "cut-sentence",
            "swallowed-entry",
        }
        assert shown | elsewhere == {finding.code for finding in READING_FINDINGS}

    def test_only_what_may_be_meant_so_is_a_warning(self) -> None:
        warnings = [finding.code for finding in READING_FINDINGS if finding.severity == "warning"]
        assert warnings == ["cut-sentence", "swallowed-entry"]


SIGNS = [
    *" \t\n\r:#-?,[]{}&*!|>'\"%@`\\~<=.0aZ",
    ": ",
    " #",
    "- ",
    "\n  ",
    "---\n",
    "...\n",
    "<<: ",
    "é",
    "😀",
    "\u2028",
    "\x00",
]


def mutant(chance: random.Random, text: str) -> str:
    """The text with a few small changes: signs set in, pieces cut out, doubled or moved."""
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(text) + 1)
        end = min(len(text), place + chance.choice((1, 1, 2, 5, 40)))
        match chance.randrange(4):
            case 0:
                text = text[:place] + chance.choice(SIGNS) + text[place:]
            case 1:
                text = text[:place] + text[end:]
            case 2:
                text = text[:end] + text[place:]
            case _:
                text = text[:place] + chance.choice(SIGNS) + text[end:]
    return text


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_written_becomes_a_file_or_findings(seed: int) -> None:
    chance = random.Random(seed)
    lines = PERSONA.splitlines(keepends=True)
    for _ in range(1_000):
        start = chance.randrange(len(lines) - 12)
        text = mutant(chance, "".join(lines[start : start + chance.randint(3, 25)]))
        source, findings = read_yaml("personas/oda.yaml", text.encode())
        errors = [finding for finding in findings if finding.severity == "error"]
        assert source is not None or errors, text
        for finding in findings:
            assert 1 <= finding.span.line <= finding.span.end_line, text
            assert (finding.span.line, finding.span.column) <= (finding.span.end_line, finding.span.end_column), text
        if source is not None and not errors:
            assert same(source.data, yaml.load(text, Loader=yaml.CBaseLoader)), text
        if source is not None:
            assert all(0 <= p.value_stretch.start <= p.value_stretch.end <= len(text) for p in source.parts.values())


@pytest.mark.parametrize("seed", range(4))
def test_whatever_bytes_come_become_a_file_or_findings(seed: int) -> None:
    chance = random.Random(seed)
    content = PERSONA.encode()[:2_000]
    for _ in range(500):
        mutated = bytearray(content[: chance.randint(1, len(content))])
        for _ in range(chance.randint(1, 3)):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        source, findings = read_yaml("personas/oda.yaml", bytes(mutated))
        assert source is not None or any(finding.severity == "error" for finding in findings)
