"""Findings as JSON for a program."""

from __future__ import annotations

import json

from personary.diagnostics.reporters.account import Account


def as_json(account: Account) -> str:
    """Tell the findings to a program."""
    findings = [
        {
            "file": each.file,
            "line": each.span.line,
            "column": each.span.column,
            "end_line": each.span.end_line,
            "end_column": each.span.end_column,
            "code": each.code,
            "severity": each.severity,
            "message": each.message,
            "suggestion": each.suggestion,
        }
        for each in account.findings
    ]
    return json.dumps({"findings": findings, "counts": dict(account.counts), **account.figures}, indent=2) + "\n"
