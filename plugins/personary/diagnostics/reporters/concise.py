"""Findings one a line, as editors and search tools read them."""

from __future__ import annotations

from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.reporters.account import Account, closing_lines
from personary.diagnostics.reporters.terminal import safe


def concise(account: Account) -> str:
    """Tell the findings one a line: file, line, column, severity, code and message."""
    return "\n".join([*map(concise_line, account.findings), " ".join(closing_lines(account))]) + "\n"


def concise_line(each: Diagnostic) -> str:
    """Return one finding in one line."""
    words = " ".join(" ".join(filter(None, (each.message, each.suggestion))).split())
    return f"{safe(each.file)}:{each.span.line}:{each.span.column}: {each.severity} {each.code}: {safe(words)}"
