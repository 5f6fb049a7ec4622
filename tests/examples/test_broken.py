"""One project broken in many ways: everything is found in one run, at its place, in plain words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from personary.cli.commands import personary
from personary.workspace import Project, open_project

BROKEN = Path(__file__).parent / "broken"

WAYS = (
    ("a setting that does not exist", "mkdocs.yml", 6, "unknown-field"),
    ("a setting with a word of no list", "mkdocs.yml", 7, "unknown-choice"),
    ("a status with a slip of the finger", "personas/anna-planner.yaml", 1, "unknown-choice"),
    ("a list written as one text", "personas/anna-planner.yaml", 4, "list-wanted"),
    ("a word that other templates use", "personas/anna-planner.yaml", 5, "unknown-field"),
    ("a sentence torn by a colon", "personas/anna-planner.yaml", 8, "torn-sentence"),
    ("a sentence cut by a #", "personas/anna-planner.yaml", 9, "cut-sentence"),
    ("a text that was never finished", "personas/anna-planner.yaml", 12, "unfinished-text"),
    ("an entry without a key it needs", "personas/anna-planner.yaml", 15, "missing-key"),
    ("an e-mail address", "personas/anna-planner.yaml", 18, "private-data"),
    ("a name that must not appear", "personas/anna-planner.yaml", 19, "private-data"),
    ("a stage that does not exist", "personas/anna-planner.yaml", 21, "unknown-reference"),
    ("a feeling off the scale", "personas/anna-planner.yaml", 22, "out-of-range"),
    ("content that is not in the library", "personas/anna-planner.yaml", 23, "unknown-reference"),
    ("a picture that is not there", "personas/anna-planner.yaml", 25, "portrait-missing"),
    ("a flag that says yes", "personas/anna-planner.yaml", 27, "not-a-flag"),
    ("somebody's words without an interview", "personas/anna-planner.yaml", 29, "quote-without-consent"),
    ("a key written twice", "personas/anna-planner.yaml", 31, "duplicate-key"),
    ("a quote never closed", "personas/berta-buyer.yaml", 1, "not-yaml"),
    ("a tab at the beginning of a line", "personas/carl-fitter.yaml", 4, "not-yaml"),
    ("a name given to a value", "personas/dora-director.yaml", 2, "anchor"),
    ("a value that stands elsewhere", "personas/dora-director.yaml", 3, "alias"),
    ("a status that the rest does not carry", "personas/emil-engineer.yaml", 1, "missing-field"),
    ("too few interviews for a status", "personas/emil-engineer.yaml", 1, "interviews-below-ladder"),
    ("a segment with a slip of the finger", "personas/emil-engineer.yaml", 4, "unknown-reference"),
    ("a day that no calendar has", "personas/emil-engineer.yaml", 5, "not-a-date"),
    ("a sentence split by a comma", "personas/emil-engineer.yaml", 8, "split-sentence"),
    ("evidence that does not exist", "personas/emil-engineer.yaml", 11, "unknown-reference"),
    ("a date in words", "personas/evidence/alder-engineer.yaml", 2, "not-a-date"),
    ("an interview nobody agreed to", "personas/evidence/birch-engineer.yaml", 6, "evidence-incomplete"),
    ("a sign that turns the reading direction", "personas/fritz-shift.yaml", 1, "control-character"),
    ("another ending", "personas/gerd-guard.yml", 1, "wrong-ending"),
    ("a file name that is no id", "personas/Heidi.yaml", 1, "file-name"),
    ("a primary customer nobody knows", "personas/market.yaml", 4, "unknown-reference"),
    ("a file that is no definition", "personas/numbers.txt", 1, "misplaced-file"),
    ("two files with one id", "personas/plant/carl-fitter.yaml", 1, "same-id"),
    ("a stance of no list", "committees/first-line.yaml", 6, "unknown-choice"),
    ("an influence off the scale", "committees/first-line.yaml", 6, "out-of-range"),
    ("a web of relationships for a segment", "committees/first-line.yaml", 7, "relationships-outside-account"),
    ("a goal of one team only", "committees/journeys/new-business.yaml", 7, "one-sided-goal"),
    ("a measure that does not exist", "committees/journeys/new-business.yaml", 8, "unknown-reference"),
    ("a file that begins with a list", "committees/scenes.yaml", 1, "not-a-group"),
)

NEVER = re.compile(r"\b(schema|null|mapping|regex|boolean|validation error|scalar|pydantic|token)\b", re.I)


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(BROKEN)


@pytest.mark.parametrize(("way", "file", "line", "code"), WAYS, ids=[way for way, *_ in WAYS])
def test_each_way_is_found_at_its_place(project: Project, way: str, file: str, line: int, code: str) -> None:
    found = {(each.file, each.span.line, each.code) for each in project.report.findings}
    assert (file, line, code) in found, way


def test_no_message_speaks_our_libraries_language(project: Project) -> None:
    assert [each for each in project.report.findings if NEVER.search(f"{each.message} {each.suggestion}")] == []


def test_every_finding_says_what_to_write_instead(project: Project) -> None:
    assert [each for each in project.report.findings if not each.suggestion] == []


def test_no_error_is_only_the_consequence_of_another(project: Project) -> None:
    """Every error is one of the ways, or says what a validated persona lacks."""
    ways = {(file, line, code) for _, file, line, code in WAYS}
    others = [
        (each.file, each.span.line, each.code)
        for each in project.report.findings
        if each.severity == "error" and each.code != "missing-field"
    ]
    assert [
        each for each in others if each not in ways and each[2] not in {"primary-persona", "unknown-reference"}
    ] == []


def test_the_findings_read_as_they_were_approved(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(BROKEN)
    printed = CliRunner().invoke(personary, ["validate"]).output
    expected = BROKEN.with_suffix(".txt")
    if request.config.getoption("--update-snapshots"):
        expected.write_text(printed, encoding="utf-8")
    assert printed == expected.read_text(encoding="utf-8")
    assert max(len(line) for line in printed.splitlines()) <= 80
