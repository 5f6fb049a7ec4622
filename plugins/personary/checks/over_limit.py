"""The check over-limit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import field_at
from personary.measures.ladder import is_live
from personary.model.committee import Committee
from personary.model.persona import Persona
from personary.model.types import Group
from personary.model.walk import At, fields

_UNLIMITED = frozenset(
    {"stops", "titles", "also_known_as", "segments", "tags", "formerly", "change_log", "ignore", "contested", "quotes",
     "attribute_exercise", "members", "relationships", "concerns", "required_roles", "answered_by", "more"}
)  # fmt: skip
"""Lists that grow with the project, or have a limit of their own."""


@check("over-limit", severity="warning", practices="S3-18")
def over_limit(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A section, a committee or its web of relationships is longer than anybody will read.

    A page that shows everything shows nothing. The few things that matter most stand first, and the rest can go;
    the limits stand in the settings.

    Passes: seven entries in a section.
    Fails: nine goals; a committee of fourteen members.
    """
    limits = catalog.settings.limits
    for persona in filter(is_live, catalog.personas):
        yield from _long(persona, persona, (), int(limits.entries))
    for committee in filter(is_live, catalog.committees):
        yield from _long(committee, committee, (), int(limits.entries))
        for key, most in (("members", int(limits.members)), ("relationships", int(limits.links))):
            number = len(getattr(committee, key))
            if number > most:
                yield _finding(committee, (key,), number, most)


def _long(entity: Persona | Committee, group: Group, at: At, most: int) -> Iterator[Finding]:
    for field in fields(type(group)):
        value = getattr(group, field.name)
        here = (*at, field.key)
        if field.key in _UNLIMITED:
            continue
        if isinstance(value, tuple) and len(value) > most:
            yield _finding(entity, here, len(value), most)
        elif isinstance(value, Group) and not at:
            yield from _long(entity, value, here, most)


def _finding(entity: Persona | Committee, at: At, number: int, most: int) -> Finding:
    return Finding(
        entity,
        f"There are {number} entries in {field_at(at)}; more than {most} are hard to keep in mind.",
        at,
        'Keep those that matter most, or set "limits" in mkdocs.yml.',
        key=True,
    )
