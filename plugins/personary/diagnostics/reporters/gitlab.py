"""Findings as GitLab's Code Quality report."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping

from personary.diagnostics.diagnostic import Diagnostic, Severity
from personary.diagnostics.reporters.account import Account

_SEVERITIES: Mapping[Severity, str] = {"error": "critical", "warning": "minor", "note": "info"}


def gitlab(account: Account) -> str:
    """Tell the findings to GitLab, which shows in a merge request those that it brings."""
    seen: Counter[tuple[str, str, str]] = Counter()
    return json.dumps([_entry(each, seen) for each in account.findings], indent=2) + "\n"


def fingerprint(each: Diagnostic, seen: Counter[tuple[str, str, str]]) -> str:
    """Return a mark that stays the same when the finding moves to another line; equal ones are counted."""
    key = (each.file, each.code, each.message)
    seen[key] += 1
    said = "\0".join((*key, str(seen[key])))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def _entry(each: Diagnostic, seen: Counter[tuple[str, str, str]]) -> dict[str, object]:
    return {
        "description": " ".join(filter(None, (each.message, each.suggestion))),
        "check_name": each.code,
        "fingerprint": fingerprint(each, seen),
        "severity": _SEVERITIES[each.severity],
        "location": {"path": each.file, "lines": {"begin": each.span.line, "end": each.span.end_line}},
    }
