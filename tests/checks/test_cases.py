import re

import pytest

from personary.checks.registry import CHECKS, check_named
from personary.checks.run import run
from tests.checks.cases import FOLDER, cases, read

FORBIDDEN = re.compile(
    r"\b(schema|null|mapping|regex|boolean|validation error|entity|instance|invalid|scalar|string|dict|traceback)s?\b",
    re.IGNORECASE,
)
PASSING, FAILING = list(cases("pass")), list(cases("fail"))


def named(case):
    return f"{case.code}: {case.name}"


def judge(case):
    # needless-ignore looks at what the others found, so all of them run.
    found, _ = run(case.catalog, case.today)
    return [each for each in found if each.code == case.code]


@pytest.mark.parametrize("case", PASSING, ids=named)
def test_passes(case):
    assert judge(case) == []


@pytest.mark.parametrize("case", FAILING, ids=named)
def test_fails(case):
    found = judge(case)
    said = [f"{each.severity}: {each.message}" for each in found]
    if case.among:
        found = [next((each for each in found if finds["says"] in each.message), found[0]) for finds in case.finds]
    assert len(found) == len(case.finds), said
    for each, expected in zip(found, case.finds, strict=True):
        assert each.severity == expected["severity"], said
        assert expected["says"] in each.message, said
        assert expected.get("suggests", "") in each.suggestion


@pytest.mark.parametrize("case", FAILING, ids=named)
def test_points_at_a_part_that_the_file_has_or_lacks(case):
    check = check_named(case.code)
    steps = {".".join(map(str, finding.at)) for finding in check.findings(case.catalog, case.today)}
    for expected in case.finds:
        assert "at" not in expected or expected["at"] in steps


@pytest.mark.parametrize("case", FAILING, ids=named)
def test_speaks_plainly(case):
    for finding in judge(case):
        for text in (finding.message, finding.suggestion):
            assert not FORBIDDEN.search(text), text
            assert not re.search(r"\s\s|None|\(\)|\bTrue\b|\bFalse\b", text), text
        assert finding.message.endswith(".")
        assert finding.suggestion
        assert finding.message[0].isupper() or finding.message[0] == '"'


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_every_check_has_cases_and_words(check):
    content = read(FOLDER / f"{check.code}.yml")
    assert content["pass"]
    assert content["fail"]
    title, _, rest = check.doc.partition("\n\n")
    assert "\n" not in title
    assert re.search(r"^Passes: \S", rest, re.MULTILINE)
    assert re.search(r"^Fails: \S", rest, re.MULTILINE)
    assert all(re.fullmatch(r"S\d-\d\d[a-i]?", practice) for practice in check.practices)


def test_every_case_file_belongs_to_a_check():
    assert {file.stem for file in FOLDER.glob("*.yml")} == {check.code for check in CHECKS}


def test_a_code_is_the_name_of_its_file_and_stands_once():
    codes = [check.code for check in CHECKS]
    assert len(set(codes)) == len(codes)
    for check in CHECKS:
        module = check.judge.__module__.rpartition(".")[2]
        assert module.replace("_", "-") == check.code == check.judge.__name__.replace("_", "-")
