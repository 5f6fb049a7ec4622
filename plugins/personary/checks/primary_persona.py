"""The check primary-persona."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.model.market import Segment
from personary.model.persona import Persona
from personary.model.walk import At


@check("primary-persona", severity="error", practices="S1-02 S1-11a")
def primary_persona(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A segment has no primary customer, or one that does not count.

    "Who is the primary customer?" is the first question both teams answer, and each segment has one answer.
    Everything else, from messages to priorities, follows from it. One persona may be the answer for several
    segments.

    Passes: a segment whose "primary_persona" is a persona that names the segment.
    Fails: a segment without "primary_persona"; two entries for one segment that name different personas.
    """
    named: dict[str, str] = {}
    for number, segment in enumerate(catalog.market.segments):
        at = ("segments", number)
        first = named.setdefault(segment.id, segment.primary_persona or "")
        if segment.primary_persona is None:
            yield Finding(
                catalog.market,
                f'The segment "{segment.name}" has no primary customer.',
                at,
                f"Agree on one persona and add: primary_persona: {_someone(catalog, segment)}",
            )
        elif first and first != segment.primary_persona:
            yield Finding(
                catalog.market,
                f'The segment "{segment.id}" has two primary customers, "{first}" and "{segment.primary_persona}".',
                (*at, "primary_persona"),
                "Keep one of them, or give the two segments different ids.",
            )
        else:
            persona = catalog.persona(segment.primary_persona)
            if persona is not None:
                yield from _doubts(catalog, segment, persona, (*at, "primary_persona"))


def _doubts(catalog: Catalog, segment: Segment, persona: Persona, at: At) -> Iterator[Finding]:
    market = catalog.market
    if persona.status == "retired":
        message = f'The primary customer of the segment "{segment.name}", {called(persona)}, is retired.'
        yield Finding(market, message, at, "Agree on a persona that still counts.")
    elif persona.status == "candidate":
        message = f'The primary customer of the segment "{segment.name}", {called(persona)}, is only a candidate.'
        yield Finding(market, message, at, f'Make them a draft in "{persona.id}".', severity="warning")
    elif segment.id not in persona.segments:
        message = f'{called(persona)} is the primary customer of the segment "{segment.name}" and does not name it.'
        yield Finding(market, message, at, f'Add "{segment.id}" to the "segments" of {persona.id}.', severity="warning")


def _someone(catalog: Catalog, segment: Segment) -> str:
    return next((persona.id for persona in catalog.personas if segment.id in persona.segments), "its-id")
