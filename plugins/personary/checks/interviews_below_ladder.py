"""The check interviews-below-ladder."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, how_many
from personary.diagnostics.diagnostic import Severity
from personary.measures.evidence import Coverage, coverage
from personary.measures.ladder import asked
from personary.model.persona import Persona
from personary.model.settings import Research

ENOUGH_ACCOUNTS = 3
_AT = ("status",)
_MORE = "Interview more buyers, and add a file for each to personas/evidence."


@check("interviews-below-ladder", severity="error", practices="S0-05 S0-08 S0-11 S2-05")
def interviews_below_ladder(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A persona rests on too few talks with buyers, or on too narrow a choice of them.

    Three interviews show a pattern, eight make it sound, and talks at one or two companies tell about those
    companies. Talks about won and lost deals alone show the end of the road, and numbers alone never say why.
    A draft may rest on nothing yet.

    Passes: a validated persona with eight interviews at three accounts.
    Fails: a validated persona with two interviews.
    """
    unread = sum(kind == "evidence" for kind, _ in catalog.broken)
    for persona in catalog.personas:
        severity = asked("validated", persona.status)
        if severity is None:
            continue
        found = coverage(catalog, persona, today)
        # A file that cannot be read may be an interview: it gets the benefit of the doubt.
        if not unread or found.interviews + found.old_interviews + unread < catalog.settings.research.first:
            yield from _count(persona, found, catalog.settings.research, severity)
        if not unread:
            yield from _breadth(persona, found, severity)


def _count(persona: Persona, found: Coverage, research: Research, severity: Severity) -> Iterator[Finding]:
    if found.interviews >= research.min or (severity == "note" and found.interviews >= research.first):
        return
    goal = research.first if found.interviews < research.first else research.min
    # Interviews that grew too old while nobody touched the file are no error: time alone never makes one.
    too_few = found.interviews + found.old_interviews < research.first
    aged = f" ({found.old_interviews} more are too old)" if found.old_interviews else ""
    yield Finding(
        persona,
        f"{called(persona)} rests on {how_many(found.interviews, 'interview')}{aged}; "
        f"a validated persona needs {goal}.",
        _AT,
        _MORE if severity == "note" else f'{_MORE[:-1]}, or set "status: draft".',
        severity=severity if too_few or severity == "note" else "warning",
    )


def _breadth(persona: Persona, found: Coverage, severity: Severity) -> Iterator[Finding]:
    softer: Severity = "note" if severity == "note" else "warning"
    if found.interviews > 0 and len(found.accounts) < ENOUGH_ACCOUNTS:
        yield Finding(
            persona,
            f"The interviews behind {called(persona)} come from {how_many(len(found.accounts), 'account')}; "
            f"a validated persona needs {ENOUGH_ACCOUNTS}.",
            _AT,
            'Talk to people at other companies, and name the "account" of each interview by its pseudonym.',
            severity=softer,
        )
    if found.win_loss_alone:
        yield Finding(
            persona,
            f"{called(persona)} rests on talks about won and lost deals alone.",
            _AT,
            'Add interviews of the kind "buyer_interview" that ask about the job, not about the deal.',
            severity=softer,
        )
    if severity != "note" and not found.is_qualitative:
        yield Finding(
            persona,
            f"Nobody has listened to or watched the people behind {called(persona)}.",
            _AT,
            'Add evidence of the kind "buyer_interview", "field_observation" or "call_recording".',
            severity="warning",
        )
