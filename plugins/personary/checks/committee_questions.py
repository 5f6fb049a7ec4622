"""The check committee-questions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.diagnostics.diagnostic import Severity
from personary.measures.committees import completeness
from personary.measures.ladder import asked
from personary.model.committee import Committee, Dynamics


@check("committee-questions", severity="error", practices="S4-13g S4-14 S4-15")
def committee_questions(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The questions about how a committee decides were not answered together, or leave a worry without remedy.

    Marketing knows what the many ask, sales knows what this one said; only both together see the group. A member
    without a concern is one we have not listened to, and a concern without content or a talk stays where it is.

    Passes: "answered_by: [marketing, sales]", a concern for every member, each with "asset" or "talk".
    Fails: "answered_by: [sales]"; a concern with neither "asset" nor "talk".
    """
    for committee in catalog.committees:
        severity = asked("validated", committee.status)
        if committee.dynamics is None or committee.status == "retired":
            continue
        yield from _without_remedy(committee, committee.dynamics)
        if severity is not None:
            yield from _one_team(catalog, committee, committee.dynamics, severity)
            yield from _without_concern(catalog, committee, committee.dynamics, severity)


def _without_remedy(committee: Committee, dynamics: Dynamics) -> Iterator[Finding]:
    for number, concern in enumerate(dynamics.concerns):
        if not concern.asset and not (concern.talk or "").strip():
            yield Finding(
                committee,
                f'Nothing is said to ease the concern "{concern.concern}".',
                ("dynamics", "concerns", number),
                'Add "asset" with a library item, or "talk" with what to talk about.',
                severity="warning",
            )


def _one_team(catalog: Catalog, committee: Committee, dynamics: Dynamics, severity: Severity) -> Iterator[Finding]:
    for team in catalog.settings.teams if dynamics.answered_by else ():
        if team not in dynamics.answered_by:
            yield Finding(
                committee,
                f'The team "{team}" has not answered the questions about {called(committee)}.',
                ("dynamics", "answered_by"),
                "Go through them together, and name every team.",
                severity=severity,
            )


def _without_concern(
    catalog: Catalog, committee: Committee, dynamics: Dynamics, severity: Severity
) -> Iterator[Finding]:
    softer: Severity = "note" if severity == "note" else "warning"
    found = completeness(catalog, committee)
    for id_ in found.without_concern if dynamics.concerns else ():
        persona = catalog.persona(id_)
        if persona is not None:
            message = f"No concern is written for {called(persona)}, who sits in {called(committee)}."
            suggestion = f"Add, for example: {{persona: {id_}, concern: What worries them, talk: What eases it}}"
            yield Finding(committee, message, ("dynamics", "concerns"), suggestion, key=True, severity=softer)
    required = {question.question for question in catalog.settings.questions if question.required}
    for question in found.own_open:
        if question in required:
            message = f'Your own question "{question}" has no answer for {called(committee)}.'
            suggestion = 'Add it under "more", with "question" and "answer".'
            yield Finding(committee, message, ("dynamics", "more"), suggestion, severity=softer)
