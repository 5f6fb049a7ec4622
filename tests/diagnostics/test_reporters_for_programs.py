"""The formats for editors and code hosts: their required shape, and hostile text that stays text."""

import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from markdown_it import MarkdownIt

from personary.diagnostics.diagnostic import Diagnostic, Span
from personary.diagnostics.reporters import Account, concise, github, gitlab, junit, markdown, sarif, text
from personary.diagnostics.reporters.markdown import characters, in_code

COUNTS = {"personas": 2, "committees": 1}
HOSTILE = (
    "::error::owned\n::warning file=x::gotcha",
    "##[error]owned ##vso[task.setvariable]x",
    "\x1b[31mred\x1b[0m \x00 \u202e \u2028 \ud800",
    "</failure><testcase name='x'/> ]]> &amp; <!-- --> <?x?>",
    "@everyone fix #1 GH-1 org/repo#2 !3 0123456789abcdef0123456789abcdef01234567 https://evil.example www.evil",
    "[a](https://evil.example) ![b](https://evil.example/b.png) <img src=x onerror=alert(1)> <a href=x>y</a>",
    "` `` ``` ~~~ \n```\n# heading\n- [ ] task\n| a | b |\n|---|---|",
    "```````` many ticks `",
    "[x]: https://evil.example\n\n[x] &lt;b&gt; $`x`$ {+ins+} :tada:",
)


def a_finding(message="A goal is missing.", file="personas/oda.yaml", line=3, severity="error", suggestion="Add one."):
    return Diagnostic("missing-field", severity, file, Span(line, 1, line, 6), message, suggestion)


def an_account(*findings):
    return Account(findings, COUNTS)


def test_concise_says_each_finding_in_one_line() -> None:
    assert concise(an_account(a_finding(), a_finding("Two\nlines.", severity="note"))) == (
        "personas/oda.yaml:3:1: error missing-field: A goal is missing. Add one.\n"
        "personas/oda.yaml:3:1: note missing-field: Two lines. Add one.\n"
        "Read 2 personas and 1 committee. 1 error and 1 note.\n"
    )


def test_github_annotates_ten_of_a_severity_errors_first_and_lists_the_rest() -> None:
    many = [a_finding(f"Warning {n}.", severity="warning") for n in range(12)]
    lines = github(an_account(*many, *(a_finding(f"Error {n}.") for n in range(11)))).splitlines()
    assert [line.split(" ")[0] for line in lines[:10]] == ["::error"] * 10
    assert lines[10] == "personas/oda.yaml:3:1: error missing-field: Error 10. Add one."
    assert [line.split(" ")[0] for line in lines[11:21]] == ["::warning"] * 10
    assert len(lines) == 24


def test_gitlab_has_what_code_quality_asks_for() -> None:
    (entry,) = json.loads(gitlab(an_account(a_finding())))
    assert entry["description"] == "A goal is missing. Add one."
    assert entry["check_name"] == "missing-field"
    assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
    assert entry["location"]["path"] == "personas/oda.yaml"
    assert entry["location"]["lines"]["begin"] == 3
    assert re.fullmatch("[0-9a-f]{64}", entry["fingerprint"])


def test_a_fingerprint_stays_when_the_line_moves_and_tells_equal_findings_apart() -> None:
    before = json.loads(gitlab(an_account(a_finding(line=3), a_finding(line=9))))
    after = json.loads(gitlab(an_account(a_finding(line=30), a_finding(line=90))))
    assert [each["fingerprint"] for each in before] == [each["fingerprint"] for each in after]
    assert before[0]["fingerprint"] != before[1]["fingerprint"]


def test_sarif_has_what_version_2_1_0_requires() -> None:
    told = json.loads(sarif(an_account(a_finding(file="personas/a b%ü.yaml"), a_finding(severity="note"))))
    assert set(told) == {"$schema", "version", "runs"}
    assert told["version"] == "2.1.0"
    (run,) = told["runs"]
    assert run["tool"]["driver"]["name"] == "Personary"
    assert run["columnKind"] in {"utf16CodeUnits", "unicodeCodePoints"}
    for result in run["results"]:
        assert result["message"]["text"]
        assert result["level"] in {"none", "note", "warning", "error"}
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        (location,) = result["locations"]
        region = location["physicalLocation"]["region"]
        assert min(region.values()) >= 1
        assert region["endLine"] >= region["startLine"]
        assert re.fullmatch(r"[A-Za-z0-9/._%~-]+", location["physicalLocation"]["artifactLocation"]["uri"])


def test_junit_fails_a_case_for_each_error_and_passes_one_for_each_warning() -> None:
    root = ET.fromstring(junit(an_account(a_finding(), a_finding(severity="warning"))))
    assert root.tag == "testsuites"
    (suite,) = root
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("2", "1", "0")
    failed, passed = suite.findall("testcase")
    assert failed.find("failure").get("type") == "missing-field"
    assert passed.find("failure") is None
    assert all(case.get("name") and case.get("classname") for case in (failed, passed))


def test_junit_without_findings_has_one_case_that_passes() -> None:
    (suite,) = ET.fromstring(junit(an_account()))
    assert (suite.get("tests"), suite.get("failures"), len(suite)) == ("1", "0", 1)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_breaks_out_of_no_format(hostile: str) -> None:
    account = an_account(a_finding(hostile, file=f"personas/{hostile}", suggestion=hostile))
    assert len(concise(account).splitlines()) == 2
    assert not set(concise(account)) & set("\x1b\x00\u202e\u2028\ud800")
    assert json.loads(gitlab(account))[0]["description"] == f"{hostile} {hostile}"
    message = json.loads(sarif(account))["runs"][0]["results"][0]["message"]["text"]
    assert message == f"{hostile} {hostile}".replace("](", "] (")
    (suite,) = ET.fromstring(junit(account))
    assert [case.tag for case in suite] == ["testcase"]
    assert [part.tag for part in suite[0]] == ["failure"]
    lines = github(an_account(*[a_finding(hostile, file=hostile, suggestion=hostile)] * 11)).splitlines()
    assert [line.lstrip().startswith("::error file=") for line in lines] == [True] * 10 + [False, False]
    assert not [line for line in lines[10:] if line.lstrip().startswith("::")]
    assert not [line for line in lines if "##[" in line]


@pytest.mark.parametrize("before", range(60, 80))
def test_no_line_of_any_text_is_obeyed_by_ci(before: int) -> None:
    said = f"{'x' * before} ::error::owned ::stop-commands::x {'y' * before} ##[error]owned"
    account = Account((a_finding(said, suggestion=said),), COUNTS, lambda _: ["", "", "::error::a ##[group]b"])
    for told in (text(account), concise(account), markdown(account)):
        assert not [line for line in told.splitlines() if line.lstrip().startswith("::")]
        assert "##[" not in told


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen, self.open, self.outside = set(), [], ""

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.open.append(tag)

    def handle_endtag(self, tag):
        self.open.pop()

    def handle_data(self, data):
        if "code" not in self.open:
            self.outside += data


@pytest.mark.parametrize("hostile", HOSTILE)
def test_markdown_shows_every_text_as_code_and_nothing_else(hostile: str) -> None:
    told = markdown(an_account(a_finding(hostile, file=f"personas/{hostile}", suggestion=hostile)))
    tags = Tags()
    tags.feed(MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(told))
    assert tags.seen == {"p", "h3", "ul", "li", "code"}
    assert set(re.findall(r"[\w-]+", tags.outside)) <= {
        "Read",
        "2",
        "personas",
        "and",
        "1",
        "committee",
        "error",
        "Errors",
        "line",
        "3",
        "missing-field",
    }


def test_code_keeps_what_it_holds() -> None:
    for said in ("a`b", "``", " x ", "`", "a``b`"):
        html = MarkdownIt().render(in_code(said))
        assert html == f"<p><code>{said.strip()}</code></p>\n"


def test_markdown_fits_a_comment_and_says_what_it_leaves_out() -> None:
    many = [a_finding("🙂 " * 400, file=f"personas/p{n}.yaml", severity="note") for n in range(300)]
    told = markdown(an_account(*many, a_finding("The one error.", file="personas/z.yaml")))
    assert characters(told) < 60_000
    assert told.index("The one error.") < told.index("🙂")
    assert re.search(r"\d+ further findings: run `personary validate`", told)
