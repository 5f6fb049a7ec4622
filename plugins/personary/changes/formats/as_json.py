"""A summary as JSON for a program."""

from __future__ import annotations

import json

from personary.changes.change import Change, named
from personary.changes.formats.facts import page_name
from personary.changes.summary import AddressOf, Summary


def as_json(summary: Summary, address_of: AddressOf) -> str:
    """Tell a summary to a program."""
    told = {
        "verdict": summary.verdict,
        "counts": dict(summary.proposal.counts),
        "changes": [_change(summary.told(change)) for change in summary.proposal.changes],
        "touches": [
            {
                "entity": named(touch.entity),
                "pages": [page_name(page, address_of) for page in touch.pages],
                "committees": list(touch.committees),
                "journeys": list(touch.journeys),
                "scenes": list(touch.scenes),
            }
            for touch in summary.touches
        ],
        "questions": [{"entity": named(each.entity), "question": each.text} for each in summary.questions],
        "agreement_needed": [
            {
                "entity": named(each.entity),
                "teams": list(each.teams),
                "agreed": list(each.agreed),
                "waiting": list(each.waiting),
            }
            for each in summary.agreements
        ],
        "new_findings": [
            {
                "file": each.file,
                "line": each.span.line,
                "column": each.span.column,
                "code": each.code,
                "severity": each.severity,
                "message": each.message,
                "suggestion": each.suggestion,
            }
            for each in summary.new_findings
        ],
    }
    return json.dumps(told, indent=2) + "\n"


def _change(change: Change) -> dict[str, object]:
    return {
        "entity": named(change.entity),
        "kind": change.kind,
        "path": change.path,
        "class": change.class_,
        "before": change.before,
        "after": change.after,
        "words": [{"state": piece.state, "text": piece.text} for piece in change.words],
    }
