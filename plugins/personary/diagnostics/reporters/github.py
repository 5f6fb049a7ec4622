"""Findings as annotations, which GitHub shows beside their lines. It keeps ten of a severity and drops the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from personary.diagnostics.diagnostic import Diagnostic, Severity
from personary.diagnostics.reporters.account import Account, closing_lines, gravest_first
from personary.diagnostics.reporters.concise import concise_line
from personary.diagnostics.reporters.terminal import safe

MOST_ANNOTATIONS = 10
"""What GitHub shows of each severity for one step."""


def github(account: Account) -> str:
    """Tell the findings to GitHub: the first ten of a severity as annotations, further ones as lines of the log."""
    lines = [line for _, of_one in groupby(gravest_first(account.findings), _severity) for line in _told(list(of_one))]
    return "\n".join([*lines, " ".join(closing_lines(account))]) + "\n"


def _severity(each: Diagnostic) -> Severity:
    return each.severity


def _told(findings: list[Diagnostic]) -> Iterator[str]:
    yield from map(_annotation, findings[:MOST_ANNOTATIONS])
    yield from (_harmless(concise_line(each)) for each in findings[MOST_ANNOTATIONS:])


_COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}


def _annotation(each: Diagnostic) -> str:
    span = each.span
    properties = {
        "file": each.file,
        "line": str(span.line),
        "endLine": str(span.end_line),
        "col": str(span.column),
        "endColumn": str(span.end_column),
        "title": each.code,
    }
    told = ",".join(f"{name}={_escaped_property(value)}" for name, value in properties.items())
    message = "\n".join(filter(None, (each.message, each.suggestion)))
    return f"::{_COMMANDS[each.severity]} {told}::{_escaped(message)}"


def _escaped(data: str) -> str:
    inner = data.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return _harmless(safe(inner))


def _escaped_property(data: str) -> str:
    return _escaped(data).replace(":", "%3A").replace(",", "%2C")


def _harmless(line: str) -> str:
    """Break the older form of a command, which runners look for anywhere in a line, and the newer at its start."""
    line = line.replace("##[", "## [")
    return f" {line.lstrip().replace('::', ': :')}" if line.lstrip().startswith("::") else line
