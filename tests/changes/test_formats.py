"""The four formats of a summary: their shape, and hostile text that stays text."""

import json
import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from personary.changes.change import CLASSES
from personary.changes.formats import FORMATS, as_json, html, markdown, text
from personary.changes.formats.text import word_diff
from personary.changes.proposal import propose
from personary.changes.summary import summarise
from personary.changes.words import Piece, word_by_word
from personary.diagnostics.diagnostic import Diagnostic, Span
from personary.diagnostics.reporters import display_width
from personary.diagnostics.reporters.markdown import characters
from tests.builders import a_catalog, a_committee, a_persona

HOSTILE = (
    "@everyone fix #1 GH-1 org/repo#2 !3 %4 &5 0123456789abcdef0123456789abcdef01234567 https://evil.example www.evil",
    "[a](https://evil.example) ![b](https://evil.example/b.png) <img src=x onerror=alert(1)> <a href=x>y</a>",
    "</code></summary></details><script>alert(1)</script><!-- ]]> --> <details open>",
    "` `` ``` ~~~ ```` text ```\n```\n~~~\n# heading\n- [ ] task\n| a | b |\n|---|---|\n\n> quote",
    "\n\n```\n</details>\n\n@here\n",
    "[x]: https://evil.example\n\n[x] &lt;b&gt; $`x`$ {+ins+} :tada: \x1b[31m \u202e \u2028 \ud800",
    "    indented\n\n\tcode\n+++\n---\n***",
    f"{'long ' * 15}::error::owned {'long ' * 15}::stop-commands::x ##[error]y",
)


def address_of(kind: str, subject: str) -> str | None:
    return f"personas/{subject}/" if kind == "persona-story" else None


def a_summary(said: str, was: str = "Something else entirely was written here before"):
    before = a_catalog(a_persona(goals=[was], name=f"Oda {said}"), a_persona("ada", name=said))
    changed = a_persona(goals=[said], name=f"Oda {said}", objections=[{"says": said, "answer": said}])
    after = a_catalog(changed, teams=["marketing", said], pseudonyms=[said])
    findings = [Diagnostic("missing-field", "error", f"personas/{said}.yaml", Span(3, 1, 3, 2), said, said)]
    return summarise(propose(before, after), (), findings, (said,))


class Page(HTMLParser):
    """What tags a page holds, and which of its text stands outside code."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.outside = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "code" not in self.open:
            self.outside += data


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_comment_shows_every_text_as_code_and_nothing_else(hostile: str) -> None:
    told = markdown(a_summary(hostile), address_of)
    page = Page(MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(told))
    assert page.tags == {"p", "strong", "details", "summary", "code", "pre", "ul", "li"}
    assert page.attributes <= {"class"}
    assert page.open == []
    for word in (
        "evil",
        "everyone",
        "@here",
        "alert",
        "GH-1",
        "#1",
        "0123456789abcdef",
        "onerror",
        "heading",
        "@",
        "http",
    ):
        assert word not in page.outside, page.outside


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_page_holds_no_tag_of_an_author_and_no_script(hostile: str) -> None:
    page = Page(html(a_summary(hostile), address_of))
    tags = {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "h1",
        "h2",
        "h3",
        "p",
        "span",
        "section",
        "ul",
        "li",
    }
    assert page.tags <= tags | {"del", "ins"}
    assert page.attributes <= {"lang", "charset", "name", "content", "http-equiv", "class"}
    assert page.open == []


@pytest.mark.parametrize("hostile", HOSTILE)
def test_text_and_json_keep_their_form(hostile: str) -> None:
    summary = a_summary(hostile)
    for line in text(summary, address_of).splitlines():
        assert display_width(line) <= 80
        assert not set(line) & set("\x1b\u202e\u2028\ud800\t")
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
    told = json.loads(as_json(summary, address_of))
    assert hostile in [change["after"] for change in told["changes"]]


def test_json_has_exactly_these_keys() -> None:
    before = a_catalog(a_persona(goals=["Cut stops to six a month"]), a_committee())
    after = a_catalog(a_persona(goals=["Cut stops to four a month"]), a_committee())
    told = json.loads(as_json(summarise(propose(before, after)), address_of))
    assert list(told) == ["verdict", "counts", "changes", "touches", "questions", "agreement_needed", "new_findings"]
    assert list(told["counts"]) == list(CLASSES)
    assert told["changes"] == [
        {
            "entity": "persona/oda",
            "kind": "changed",
            "path": "goals[0].text",
            "class": "identity",
            "before": "Cut stops to six a month",
            "after": "Cut stops to four a month",
            "words": [
                {"state": "same", "text": "Cut stops to"},
                {"state": "gone", "text": "six"},
                {"state": "new", "text": "four"},
                {"state": "same", "text": "a month"},
            ],
        }
    ]
    assert told["touches"] == [
        {
            "entity": "persona/oda",
            "pages": ["personas/oda/", "committee/first-line"],
            "committees": ["first-line"],
            "journeys": [],
            "scenes": [],
        }
    ]
    waiting = {"teams": ["marketing", "sales"], "agreed": [], "waiting": ["marketing", "sales"]}
    assert told["agreement_needed"] == [{"entity": "persona/oda", **waiting}]


def test_text_reads_well() -> None:
    before = a_catalog(a_persona(goals=["Cut stops to six a month", "Train two"]), a_committee())
    entry = {"date": "2026-11-01", "teams": ["sales"], "what": "Another goal", "why": "A talk"}
    after = a_catalog(a_persona(goals=["Train two", "Cut stops to four a month"], change_log=[entry]), a_committee())
    assert text(summarise(propose(before, after)), address_of) == (
        "Both teams must agree: 1 identity, 1 review, 1 format only in 1 definition.\n"
        "\n"
        "persona/oda: Oda, head of maintenance\n"
        "  identity: changed goals[1].text\n"
        "    Cut stops to [-six-] {+four+} a month\n"
        "  review: added change_log[0]\n"
        "    + Another goal; A talk\n"
        "  format only: moved goals[1]\n"
        "    Cut stops to four a month\n"
        "  Committees: first-line\n"
        "  Pages: personas/oda/, persona-alignment/oda, committee/first-line\n"
        "  Must agree: marketing\n"
        "  Agreed in change_log: sales\n"
        "  Ask: Has marketing agreed? The new entry in change_log does not say so.\n"
        '  Ask: Who said "Cut stops to four a month"? It rests on no evidence.\n'
    )


def test_a_comment_of_a_thousand_changed_definitions_fits_and_says_what_it_leaves_out() -> None:
    long = "🙂 wide " * 200
    before = a_catalog(*(a_persona(f"p{n}", goals=["A"]) for n in range(1_000)))
    after = a_catalog(*(a_persona(f"p{n}", goals=[f"{long} {n}"]) for n in range(1_000)))
    told = markdown(summarise(propose(before, after)), address_of)
    assert characters(told) < 60_000
    assert told.startswith("**Both teams must agree: 2000 identity in 1000 definitions.**")
    assert re.search(r"\d+ further definitions: see `personary diff`", told)
    assert told.count("<details>") == told.count("</details>")


def test_one_definition_that_is_too_long_does_not_hide_the_others() -> None:
    before = a_catalog(a_persona("a"), a_persona("b", goals=["Cut stops"]))
    many = [f"{'word ' * 500} {n}" for n in range(60)]
    after = a_catalog(a_persona("a", goals=many), a_persona("b", goals=["Train fitters"]))
    told = markdown(summarise(propose(before, after)), address_of)
    assert "Too long for this comment." in told
    assert "+ Train fitters" in told


def test_every_format_begins_with_the_verdict_and_is_reproducible() -> None:
    summary = a_summary("Plain words")
    for name, form in FORMATS.items():
        told = form(summary, address_of)
        assert told == form(summary, address_of)
        beginning = json.loads(told)["verdict"] if name == "json" else " ".join(told.split())
        assert summary.verdict in beginning


def test_an_edit_is_shown_word_by_word_and_loses_no_word() -> None:
    pieces = word_by_word("Cut  stops to six\na month", "Cut all stops to four a month")
    assert word_diff(pieces) == "Cut {+all+} stops to [-six-] {+four+} a month"
    assert " ".join(piece.text for piece in pieces if piece.state != "new") == "Cut stops to six a month"
    assert word_by_word("a " * 3_000, "b") == (Piece("gone", "a " * 3_000), Piece("new", "b"))
