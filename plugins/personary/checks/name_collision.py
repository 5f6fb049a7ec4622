"""The check name-collision."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import is_live
from personary.model.persona import Persona


@check("name-collision", severity="warning", practices="S3-02 S3-18")
def name_collision(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Two personas go by the same name.

    One name wins for each persona. When what one of them is also called is the name of another, nobody can tell
    who is meant in a note from a call.

    Passes: every name, and every entry of "also_known_as", belongs to one persona.
    Fails: a persona that is also known by the name of another; two personas that pages would both call "Oda".
    """
    live = tuple(filter(is_live, catalog.personas))
    owners: dict[str, Persona] = {}
    for persona in live:
        owners.setdefault(_same(persona.title), persona)
    short: dict[str, Persona] = {}
    for persona in live:
        short.setdefault(_same(persona.short_name), persona)
    for persona in live:
        yield from _one_name(persona, owners[_same(persona.title)], short[_same(persona.short_name)])
        for number, other_name in enumerate(persona.also_known_as):
            known = _same(other_name)
            other = owners.setdefault(known, short.get(known, persona))
            if other is not persona and short.get(known) is not persona:
                message = f'"{other_name}" is what {called(other)} is called already.'
                suggestion = "Keep the name with one of the two, and take it out of the other file."
                yield Finding(persona, message, ("also_known_as", number), suggestion)


def _one_name(persona: Persona, first: Persona, first_by_short: Persona) -> Iterator[Finding]:
    """Find a persona whose name, or the part of it that pages show, is taken."""
    if first is not persona:
        message = f"{called(persona)} is the name of two personas, {first.id} and {persona.id}."
        yield Finding(persona, message, ("name",), "Give one of them another name.")
    elif first_by_short is not persona:
        yield Finding(
            persona,
            f'Pages call two personas "{persona.short_name}", {first_by_short.id} and {persona.id}.',
            ("name",),
            "Give one of them another first name: whoever reads it in a hurry must know who is meant.",
            severity="note",
        )


def _same(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")
