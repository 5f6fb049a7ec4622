"""Sentences that lose their quotes: cut by a #, torn by a colon, split by a comma."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from personary.source.plain_traps import quoted, split_by_comma, torn_sentence
from personary.source.source_file import At, SourceFile
from personary.source.yaml_source import read_yaml

COMMENTS: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "cases" / "comments.yaml").read_text("utf-8"))


def read(text: str) -> SourceFile:
    source, findings = read_yaml("personas/oda.yaml", text.encode())
    assert source is not None, findings
    return source


def document(line: str) -> str:
    return f"goals:\n  {line}\nname: Oda\n"


@pytest.mark.parametrize("line", COMMENTS["cut"])
def test_a_cut_sentence_is_shown_in_quotes(line: str) -> None:
    source, findings = read_yaml("a.yaml", document(line).encode())
    (finding,) = findings
    assert source is not None
    assert (finding.code, finding.severity, finding.span.line) == ("cut-sentence", "warning", 2)
    mended = finding.suggestion.partition("write the line in quotes: ")[2]
    healed, rest = read_yaml("a.yaml", document(mended).encode())
    assert rest == ()
    assert healed is not None
    assert "#" in str(healed.data["goals"])


@pytest.mark.parametrize("line", COMMENTS["honest"])
def test_an_honest_comment_stays_silent(line: str) -> None:
    assert read_yaml("a.yaml", document(line).encode())[1] == ()


def test_a_cut_sentence_says_what_is_left() -> None:
    (finding,) = read_yaml("a.yaml", b"name: Plan #2 for lines\n")[1]
    assert finding.message == 'This sentence is cut at the #, and only "Plan" is read.'
    assert finding.suggestion.endswith('name: "Plan #2 for lines"')
    (finding,) = read_yaml("a.yaml", b"name: #2 for lines\n")[1]
    assert finding.message == "This sentence is cut at the #, and nothing is read."
    assert finding.suggestion.endswith('name: "#2 for lines"')


@pytest.mark.parametrize(
    ("text", "at", "line"),
    [
        ("x:\n  - Marketing: sends it\n", ("x", 0), '- "Marketing: sends it"'),
        ("x:\n  - One thing: who decides # ask\n", ("x", 0), '- "One thing: who decides" # ask'),
        ("x:\n  - one more thing: who\n      decides\n", ("x", 0), '- "one more thing: who decides"'),
        ("x: [Sales: sends it, b]\n", ("x", 0), 'x: ["Sales: sends it", b]'),
        ("x:\n  Ask: who decides\n", ("x",), 'x: "Ask: who decides"'),
        ('x:\n  - Said: "so"\n', ("x", 0), "- 'Said: \"so\"'"),
        ("x:\n  - Her words:\n", ("x", 0), '- "Her words:"'),
    ],
)
def test_a_torn_sentence_is_given_in_quotes(text: str, at: At, line: str) -> None:
    assert torn_sentence(read(text), at) == line


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("x:\n  - text: Sends it\n", ("x", 0)),
        ("x:\n  - {Marketing: sends it}\n", ("x", 0)),
        ("x:\n  - 'Marketing': sends it\n", ("x", 0)),
        ("x:\n  - Marketing: [a]\n", ("x", 0)),
        ("x:\n  - Marketing: sends\n    Sales: calls\n", ("x", 0)),
        ("x: [a]\n", ("x", 0)),
        ("x: [a]\n", ("x", 9)),
    ],
)
def test_a_real_group_is_no_torn_sentence(text: str, at: At) -> None:
    assert torn_sentence(read(text), at) is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("x: [Being seen, and heard by all, Fast work]\n", 'x: ["Being seen, and heard by all", Fast work]'),
        ("x: [Costs 38,000 euros]\n", 'x: ["Costs 38,000 euros"]'),
        (
            "x: [Fast work, Nobody opens it, not even her team]\n",
            'x: [Fast work, "Nobody opens it, not even her team"]',
        ),
        (
            "x: {text: It failed, and nobody came, team: sales}\n",
            'x: {text: "It failed, and nobody came", team: sales}',
        ),
    ],
)
def test_a_split_sentence_is_given_in_quotes(text: str, line: str) -> None:
    assert split_by_comma(read(text), ("x",)) == line


@pytest.mark.parametrize(
    "text",
    [
        "x: [economic_buyer, champion]\n",
        "x: [Trade press, peers at work, short videos, fairs in spring]\n",
        "x: [Peers, fairs]\n",
        "x: [MQL, hot prospect, The number]\n",
        "x: [IT, the firewall, Security]\n",
        "x: [Trade magazine for maintenance, Short videos of a repair]\n",
        "x: ['Being seen', and heard by all]\n",
        "x: {text: A thing, source: some other thing}\n",
        "x:\n  - Being seen\n  - and heard by all\n",
        "x: []\n",
        "x: y\n",
    ],
)
def test_a_real_list_is_no_split_sentence(text: str) -> None:
    assert split_by_comma(read(text), ("x",)) is None
    assert split_by_comma(read(text), ("missing",)) is None


@pytest.mark.parametrize(
    "sentence", ["plain", 'with "these"', "with 'those'", "both \" and '", "a \\ b", "a: b # c", ""]
)
def test_quotes_keep_the_sentence(sentence: str) -> None:
    assert yaml.safe_load(quoted(sentence)) == sentence
