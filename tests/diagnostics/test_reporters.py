"""The formats of findings: widths, marks, shape of the JSON, and text that tries to break out."""

import json

import pytest

from personary.diagnostics.diagnostic import Diagnostic, Severity, Span
from personary.diagnostics.reporters import (
    FORMATS,
    Account,
    as_json,
    closing_lines,
    display_width,
    excerpt,
    github,
    safe,
    text,
    wrapped,
)

LINE = 'gaols: [Cut "unplanned" stops]'
PLACE = Span(14, 1, 14, 6)
HOSTILE = (
    "::error::owned\n::warning file=x::gotcha",
    "\x1b[31mred\x1b[0m \x07 bell",
    "\u202egnp.exe \u2066 isolate",
    "100% sure, 50%0A: done\r\nnext",
    "tab\there and \x00 zero",
    "machine 機械が止まる前に知らせてほしい " * 8,
    "👩‍🔧 e\u0301 " * 30,
    "w" * 500,
    "\u2028 separator \u2029",
)


def a_finding(
    message: str = '"gaols" is not a field of a persona.',
    *,
    file: str = "personas/dana-cfo.yaml",
    span: Span = PLACE,
    severity: Severity = "error",
    suggestion: str = 'Did you mean "goals"?',
) -> Diagnostic:
    return Diagnostic("unknown-field", severity, file, span, message, suggestion)


def an_account(*findings: Diagnostic, line: str = LINE, colours: bool = False, waived: int = 0) -> Account:
    counts = {"personas": 9, "pieces of evidence": 1, "committees": 3, "journeys": 0, "market": 1}
    return Account(findings, counts, lambda _: [""] * 13 + [line], waived, colours=colours)


def test_text_reads_as_the_guide_shows() -> None:
    assert text(an_account(a_finding())) == (
        "personas/dana-cfo.yaml:14:1  error  unknown-field\n"
        '  "gaols" is not a field of a persona.\n'
        '    14 | gaols: [Cut "unplanned" stops]\n'
        "       | ^^^^^\n"
        '  Did you mean "goals"?\n'
        "\n"
        "Read 9 personas, 1 piece of evidence, 3 committees and the market.\n"
        "1 error.\n"
    )


def test_text_without_findings_says_so() -> None:
    assert text(an_account()).endswith("and the market.\nNo errors.\n")


def test_closing_counts_every_severity_and_what_was_accepted() -> None:
    many = (a_finding(), a_finding(severity="warning"), a_finding(severity="warning"), a_finding(severity="note"))
    assert closing_lines(an_account(*many, waived=1))[1] == "1 error, 2 warnings and 1 note. 1 finding was accepted."
    assert closing_lines(an_account(*many[1:]))[1] == "No errors. 2 warnings and 1 note."
    assert closing_lines(Account((), {}))[0] == "Read nothing."
    assert closing_lines(Account((), {"personas": 0, "committees": 0}))[0] == "Read 0 personas."


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("column", [1, 5, 70, 140, 400, 9999])
def test_every_line_of_text_fits_eighty_columns_and_is_harmless(hostile: str, column: int) -> None:
    file = f"personas/{hostile.replace('/', '-')}.yaml"
    finding = a_finding(hostile, file=file, span=Span(14, column, 14, column + 9), suggestion=hostile)
    for line in text(an_account(finding, line=hostile.replace("\n", " "))).splitlines():
        assert display_width(line) <= 80, line
        assert not set(line) & set("\x1b\x07\x00\t\r\u202e\u2066\u2028\u2029\n"), line


def test_the_mark_stands_below_the_span_when_a_line_is_windowed() -> None:
    line = "name: " + "a " * 60 + "WRONG" + " b" * 60
    begin = line.index("WRONG") + 1
    shown, marks = excerpt(line, Span(3, begin, 3, begin + 5))
    assert len(shown) <= 80
    assert shown[marks.index("^") : marks.rindex("^") + 1] == "WRONG"
    assert "…" in (shown[9], shown[-1])


def test_the_mark_stands_below_wide_characters() -> None:
    line = "名前: 保全 WRONG"
    begin = line.index("WRONG") + 1
    shown, marks = excerpt(line, Span(3, begin, 3, begin + 5))
    assert display_width(marks[: marks.index("^")]) == display_width(shown[: shown.index("WRONG")])


def test_a_span_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    assert excerpt("story: >-  ", Span(3, 8, 5, 4))[1].endswith("| " + " " * 7 + "^^")


def test_an_empty_line_still_gets_a_mark() -> None:
    assert excerpt("", Span(1, 1, 1, 1)) == ("     1 |", "       | ^")


def test_tabs_and_control_characters_are_shown_in_one_column() -> None:
    assert safe("a\tb\x1bc\u202ed") == "a→b␛c�d"


def test_a_long_address_moves_the_verdict_to_its_own_line() -> None:
    lines = text(an_account(a_finding(file="personas/" + "deep/" * 12 + "x.yaml"))).splitlines()
    assert lines[1] == "  error  unknown-field"


def test_colours_only_when_asked() -> None:
    assert "\x1b[31merror\x1b[0m" in text(an_account(a_finding(), colours=True))
    assert "\x1b" not in text(an_account(a_finding()))


def test_a_file_that_cannot_be_shown_has_no_excerpt() -> None:
    assert " | " not in text(Account((a_finding(),), {"personas": 1}))


def test_json_has_exactly_these_keys() -> None:
    told = json.loads(as_json(an_account(a_finding())))
    assert told == {
        "findings": [
            {
                "file": "personas/dana-cfo.yaml",
                "line": 14,
                "column": 1,
                "end_line": 14,
                "end_column": 6,
                "code": "unknown-field",
                "severity": "error",
                "message": '"gaols" is not a field of a persona.',
                "suggestion": 'Did you mean "goals"?',
            }
        ],
        "counts": {"personas": 9, "pieces of evidence": 1, "committees": 3, "journeys": 0, "market": 1},
    }


@pytest.mark.parametrize("hostile", [*HOSTILE, "\ud800 half a sign"])
def test_json_keeps_any_text(hostile: str) -> None:
    told = as_json(an_account(a_finding(hostile)))
    told.encode("ascii")
    assert json.loads(told)["findings"][0]["message"] == hostile


def test_github_annotations_name_the_place() -> None:
    assert github(an_account(a_finding())).splitlines()[0] == (
        "::error file=personas/dana-cfo.yaml,line=14,endLine=14,col=1,endColumn=6,title=unknown-field::"
        '"gaols" is not a field of a persona.%0ADid you mean "goals"?'
    )


def test_github_calls_a_note_a_notice() -> None:
    assert github(an_account(a_finding(severity="note"))).startswith("::notice ")


@pytest.mark.parametrize("hostile", HOSTILE)
def test_github_annotations_cannot_be_broken_out_of(hostile: str) -> None:
    told = github(an_account(a_finding(hostile, file=hostile, suggestion=hostile)))
    lines = told.splitlines()
    assert len(lines) == 2
    assert lines[0].count("::error ") == 1
    properties, message = lines[0].removeprefix("::error ").split("::", 1)
    assert properties.count(",") == 5
    assert ":" not in properties
    assert "\x1b" not in message


def test_wrapping_loses_no_word() -> None:
    sentence = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    lines = list(wrapped(sentence, 30, "  "))
    assert max(map(len, lines)) <= 30
    assert " ".join(line.strip() for line in lines) == sentence


def test_the_table_of_formats_is_complete() -> None:
    assert list(FORMATS) == ["text", "concise", "json", "github", "gitlab", "sarif", "junit", "markdown"]


def test_a_dash_never_stands_alone_at_the_end_of_a_line() -> None:
    lines = list(wrapped("Write each entry on a line, such as: - alder-maintenance", 38))
    assert lines == ["Write each entry on a line, such as:", "- alder-maintenance"]
    assert list(wrapped("- one two", 5)) == ["- one", "two"]
