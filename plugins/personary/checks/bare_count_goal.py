"""The check bare-count-goal."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check

_COUNTED = (
    r"(?:\w+ )?(?:leads?|brochures?|downloads?|registrations?|sign-?ups?|mails?|e-mails?|emails?|calls?|meetings?|"
    r"visits?|visitors?|contacts?|impressions?|demos?|appointments?|mqls?|sqls?)"
)
_PERIOD = r"(?: (?:a|per|each|every|by|in|this) (?:\w+ ?){1,2})?"
_VERB = r"(?:(?:generate|get|create|collect|make|reach|win|produce|book|send|deliver|have|hit) )?"
_AMOUNT = r"(?:more|many|\d[\d.,]*(?: ?%)?(?: more)?|number of|a lot of|x)"


@check("bare-count-goal", severity="warning", practices="S2-10 S4-02 S4-18")
def bare_count_goal(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The goal of a stage is nothing but a count.

    Leads and brochures are not alignment: a number of them can be reached without one buyer getting further. A
    goal says what the buyer can do, knows or decides at the end of the stage; the number is its measure.

    Passes: "Know of the stop within a week".
    Fails: "200 leads a month"; "More clicks".
    """
    vain = "|".join(re.escape(word) for word in catalog.settings.vanity_words)
    counted = f"(?:{_COUNTED}|(?:\\w+ )?(?:{vain}))" if vain else _COUNTED
    bare = re.compile(rf"{_VERB}{_AMOUNT} {counted}{_PERIOD}", re.IGNORECASE)
    for journey in catalog.journeys:
        if journey.status == "retired":
            continue
        for number, stage in enumerate(journey.stages):
            for team, goal in stage.goals.items():
                if bare.fullmatch(" ".join(goal.text.split()).rstrip(".!")):
                    yield Finding(
                        journey,
                        f'"{goal.text}", the goal of the team "{team}" at the stage "{stage.name}", is only a count.',
                        ("stages", number, "goals", team),
                        'Say what the buyer knows or decides at the end of the stage, and name the number as "kpi".',
                    )
