"""The check vacuous-answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.unfinished_text import is_unfinished
from personary.checks.wording import subject_at
from personary.measures.vacuous import vacuous
from personary.measures.vacuous_words import Vacuity
from personary.measures.voices import is_spoken
from personary.model.types import Definition, Laddered
from personary.model.walk import At

ANSWERS = frozenset(
    {
        "text", "impact", "workaround", "primary_unmet_need", "delight", "responsibility", "situation",
        "satisfaction_now", "satisfaction_after", "measure", "method", "how_we_help", "steps", "decides", "why", "then",
        "shows_up_as", "root_problem", "answer", "core_message", "doing", "because", "engagement", "opens_with",
        "shared_vision", "where", "needs_information", "concern", "talk", "entry_criteria",
        "moves_on_when", "stalls_when", "unstick_with", "what_passes", "from_team_still_does", "objective",
        "contribution", "unique", "description", "outcome", "aim",
    }
)  # fmt: skip
"""Fields that answer a question; names, titles and words in somebody's voice do not."""

_HISTORY = frozenset({"change_log", "ignore"})

_BETTER: Mapping[Vacuity, str] = {
    "depends": 'Say on what, and what changes, under "pivots": one entry for each case, with "when" and "then".',
    "crowd": 'Name them: as "members" of the committee, or under "influencers", inside and outside.',
    "benefit": 'Say how it shows on a working day and which cause goes away: "shows_up_as" and "root_problem".',
    "price": 'Say what they compare it with, and who of the buyers said so: "decision_criteria" with "evidence".',
    "boast": 'Say it in a customer\'s words, with evidence: "customer_words" of a differentiator.',
    "placeholder": "Write what you know, or take the line out: a missing line is no mistake.",
    "filler": 'Say what one could see, hear or count, or let a buyer say it: "quotes", with "evidence".',
}
_HERE: Mapping[str, str] = {
    "issues": 'Say what it costs and how they cope: "impact" and "workaround".',
    "needs": 'Say what they fear or hope for behind it: an unstated need with its "driver".',
    "buying_process": 'Say what happens in which order and how long it takes: "steps", "duration", "decides".',
    "story": 'Tell one working day: who does what, and what it costs. A number goes into "roi".',
    "value_propositions": 'Say how it shows on a working day and which cause goes away: "shows_up_as", "root_problem".',
    "differentiators": 'Say it in a customer\'s words, with evidence: "customer_words".',
    "influencers": 'Name who they are and what they say; "None known" is an answer.',
    "handoffs": "Say what is handed over, so that the other team can tell whether it came: one thing in each entry.",
}
"""What says it better where a sentence of general words stands."""


@check("vacuous-answer", severity="warning", practices="S4-06 S1-11 S4-08 S4-09 S4-07")
def vacuous_answer(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A sentence sounds like an answer and says nothing.

    "It depends", "various stakeholders", "increase efficiency", "best price", "market leader": nobody can act on
    such a sentence, and it is true of every company. It is found only where nothing specific stands beside the
    phrase, or where each word would be as true of the company next door, and never in what somebody said in their
    own words. The settings may add phrases to "vacuous_words".

    Passes: "It depends on the line: below 20,000 euros she signs herself".
    Fails: "It depends on the customer"; "Increase the efficiency of maintenance".
    """
    settings = catalog.settings
    asked = ("vacuous-answer", settings.language, settings.vacuous_words)
    for entity in catalog.definitions:
        if not (isinstance(entity, Laddered) and entity.status == "retired"):
            yield from catalog.once_for(entity, asked, lambda each: tuple(_empty_answers(catalog, each)))


def _empty_answers(catalog: Catalog, entity: Definition) -> Iterator[Finding]:
    settings = catalog.settings
    for at, text, field in catalog.texts(entity):
        if field.key not in ANSWERS or at[0] in _HISTORY or is_spoken(entity, at):
            continue
        found = vacuous(text, settings.language, settings.vacuous_words)
        if found is None or is_unfinished(text):  # which unfinished-text finds
            continue
        if not (found.kind == "benefit" and at[0] == "value_propositions"):
            what = f'"{found.phrase}" and nothing that one could act on'
            yield Finding(entity, f"{subject_at(at)} says {what}.", at, _better(found.kind, at))


def _better(kind: Vacuity, at: At) -> str:
    """Return the field that says it better; for general words it depends on where they stand."""
    return _HERE.get(str(at[0]), _BETTER[kind]) if kind == "filler" else _BETTER[kind]
