"""The check copied-text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called, field_at, subject_at
from personary.measures.ladder import is_live
from personary.model.persona import Persona
from personary.model.walk import At

LONG = 60
"""From how many characters on a text is hardly the same by chance."""


@check("copied-text", severity="warning", practices="S4-21 S3-18")
def copied_text(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """The same long text stands in two places.

    What is copied is corrected in one place and stays wrong in the other, and soon the two contradict each other.
    One home for each fact: the library for content, the segment for the company, one persona for the person.

    Passes: two personas whose objections point to the same library item.
    Fails: the same answer, word for word, in two personas.
    """
    seen: dict[str, tuple[Persona, At]] = {}
    for persona in filter(is_live, catalog.personas):
        for at, text, _ in catalog.texts(persona):
            if len(text) < LONG or at[0] in {"note", "change_log", "ignore", "research_plan", "contested"}:
                continue
            first, place = seen.setdefault(" ".join(text.casefold().split()), (persona, at))
            if (first, place) != (persona, at):
                where = f"of {called(first)}" if first is not persona else "of the same file"
                yield Finding(
                    persona,
                    f"{subject_at(at)} repeats {field_at(place)} {where} word for word.",
                    at,
                    "Keep it in one place, and say here what is different for this persona or this moment.",
                )
