"""The check ten-questions-open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, day, listed, role
from personary.measures.ladder import asked
from personary.measures.ten_answers import is_round_old
from personary.measures.ten_questions import ten_questions

FOUND_ELSEWHERE = frozenset({"stories"})
"""A missing success story is only ever a note, and no-success-story gives it."""
_HOMES = {"primary_customer": ("primary_persona",), "deliverables": ("commitments",)}
"""Where the answers stand that are not in the persona's own file."""


@check("ten-questions-open", severity="warning", practices="S1-11 S1-11a S1-11c S1-11e")
def ten_questions_open(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Some of the ten questions that marketing asks sales are open, or were answered too long ago.

    Who is the primary customer, what do they look like, what do they want and not say, who sways them, how do they
    buy, what do we do better, what do others, which story is the best, what is owed to sales: ten answers, both
    teams, once a quarter or twice a year.

    Passes: an approved persona with an answer to each, gone through within "review_every".
    Fails: an approved persona without competitors; a round of questions that is a year old.
    """
    if any(kind in {"market", "alignment", "evidence"} for kind, _ in catalog.broken):
        return  # Some of the answers stand in the file that cannot be read.
    for persona in catalog.personas:
        severity = asked("approved", persona.status, required=False)
        if severity is None or persona.status == "retired":
            continue
        questions = [each for each in ten_questions(catalog, persona, today) if each.name not in FOUND_ELSEWHERE]
        lacks = [each for each in questions if not each.answered]
        if lacks:
            names = listed(role(each.name) for each in lacks)
            keys = listed(dict.fromkeys(f'"{key}"' for each in lacks for key in each.keys or _HOMES[each.name]))
            message = f"Of the ten questions about {called(persona)}, some are open: {names}."
            suggestion = f"Ask sales; the answers belong in {keys}."
            yield Finding(persona, message, ("ten_questions",), suggestion, key=True, severity=severity)
        if persona.ten_questions is not None and is_round_old(catalog, persona, today):
            date = day(persona.ten_questions.date)
            message = f"The last round of the ten questions about {called(persona)} was on {date}, too long ago."
            suggestion = 'Go through them again, and set "date" to the day you did.'
            yield Finding(persona, message, ("ten_questions",), suggestion, severity=severity)
