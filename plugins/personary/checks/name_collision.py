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
    Fails: a persona that is also known by the name of another.
    """
    owners: dict[str, Persona] = {}
    for persona in filter(is_live, catalog.personas):
        owners.setdefault(_same(persona.title), persona)
    for persona in filter(is_live, catalog.personas):
        first = owners[_same(persona.title)]
        if first is not persona:
            message = f"{called(persona)} is the name of two personas, {first.id} and {persona.id}."
            yield Finding(persona, message, ("name",), "Give one of them another name.")
        for number, other_name in enumerate(persona.also_known_as):
            other = owners.setdefault(_same(other_name), persona)
            if other is not persona:
                message = f'"{other_name}" is what {called(other)} is called already.'
                suggestion = "Keep the name with one of the two, and take it out of the other file."
                yield Finding(persona, message, ("also_known_as", number), suggestion)


def _same(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")
