"""Findings as Markdown for a job summary or a comment. No text of an author can become anything but text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.reporters.account import Account, closing_lines, gravest_first
from personary.diagnostics.reporters.terminal import safe

MOST_CHARACTERS = 60_000
"""A comment of a code host holds a little more."""
JOB_SUMMARY = 500_000
"""A summary of a job holds a mebibyte."""

_TITLES = {"error": "Errors", "warning": "Warnings", "note": "Notes"}


def markdown(account: Account, most: int = MOST_CHARACTERS) -> str:
    """Tell the findings in a comment's length: errors first, then by file."""
    begin = "\n\n".join(closing_lines(account)) + "\n"
    told, room, left = [begin], most - len(begin) - 100, 0
    for severity, of_one in groupby(gravest_first(account.findings), lambda each: each.severity):
        title = f"\n### {_TITLES[severity]}\n"
        for block in _blocks(list(of_one)):
            size = characters(title + block.text)
            if size > room:
                left += block.findings
                continue
            told.append(title + block.text)
            room, title = room - size, ""
    if left:
        told.append(f"\n{left} further {'finding' if left == 1 else 'findings'}: run `personary validate`.\n")
    return "".join(told)


def in_code(said: str) -> str:
    """Return a text as a piece of code, in which a code host sees neither mark-up nor mentions nor references."""
    inner = safe(" ".join(said.split())) or " "
    fence = "`" * (max(map(len, re.findall("`+", inner)), default=0) + 1)
    pad = " " if inner.startswith("`") or inner.endswith("`") else ""
    return f"{fence}{pad}{inner}{pad}{fence}"


def characters(said: str) -> int:
    """Return the length of a text as code hosts count it."""
    return len(said.encode("utf-16-le", "surrogatepass")) // 2


class _Block:
    """The findings of one file, and how many they are."""

    def __init__(self, file: str, findings: list[Diagnostic]) -> None:
        self.findings = len(findings)
        lines = "\n".join(f"- line {each.span.line}, {each.code}: {in_code(_words(each))}" for each in findings)
        self.text = f"\n{in_code(file)}\n\n{lines}\n"


def _blocks(findings: list[Diagnostic]) -> Iterator[_Block]:
    for file, of_file in groupby(sorted(findings, key=lambda each: each.file), lambda each: each.file):
        listed = list(of_file)
        # A file with hundreds of findings must not keep the others out.
        for start in range(0, len(listed), 20):
            yield _Block(file, listed[start : start + 20])


def _words(each: Diagnostic) -> str:
    return " ".join(filter(None, (each.message, each.suggestion)))
