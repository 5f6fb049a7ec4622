"""Findings as SARIF 2.1.0, which code hosts and editors read."""

from __future__ import annotations

import json
from collections import Counter
from urllib.parse import quote

from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.reporters.account import Account
from personary.diagnostics.reporters.gitlab import fingerprint

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(account: Account) -> str:
    """Tell the findings as one run of one tool."""
    codes = sorted({each.code for each in account.findings})
    seen: Counter[tuple[str, str, str]] = Counter()
    run = {
        "tool": {"driver": {"name": "Personary", "rules": [{"id": code} for code in codes]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, codes.index(each.code), seen) for each in account.findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _result(each: Diagnostic, rule: int, seen: Counter[tuple[str, str, str]]) -> dict[str, object]:
    span = each.span
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    artifact = {"uri": quote(each.file, errors="surrogatepass"), "uriBaseId": "%SRCROOT%"}
    return {
        "ruleId": each.code,
        "ruleIndex": rule,
        "level": each.severity,
        "message": {"text": _without_links(" ".join(filter(None, (each.message, each.suggestion))))},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
        "partialFingerprints": {"personary/v1": fingerprint(each, seen)},
    }


def _without_links(said: str) -> str:
    """Break what a reader of this format would make a link of, in a message of plain text too."""
    return said.replace("](", "] (")
