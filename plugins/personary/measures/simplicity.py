"""How simple a project keeps things: lists of personas and committees against the limits of the settings (S3-18)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.model.committee import Committee
from personary.model.persona import Persona
from personary.model.types import Group
from personary.model.walk import At, Field, fields

_UNLIMITED = frozenset(
    {"stops", "titles", "also_known_as", "segments", "tags", "formerly", "change_log", "ignore", "contested", "quotes",
     "attribute_exercise", "concerns", "required_roles", "answered_by", "more"}
)  # fmt: skip
"""Lists that grow with the project."""


@frozen
class Kept:
    """A list with something in it: whose, where, how it is called, how many entries it has and how many it may."""

    entity: Persona | Committee
    at: At
    label: str
    number: int
    most: int

    @property
    def is_over(self) -> bool:
        """Whether there are more entries than anybody keeps in mind."""
        return self.number > self.most


def lists_kept(catalog: Catalog) -> tuple[Kept, ...]:
    """Return every list of a persona or committee that counts, each with its limit."""
    every: tuple[Persona | Committee, ...] = (*catalog.personas, *catalog.committees)
    limits = catalog.settings.limits
    own = {"members": int(limits.members), "relationships": int(limits.links)}
    return tuple(
        kept for entity in every if is_live(entity) for kept in _lists(entity, entity, (), int(limits.entries), own)
    )


def _lists(
    entity: Persona | Committee, group: Group, at: At, most: int, own: dict[str, int] | None = None
) -> Iterator[Kept]:
    for field in _limited(type(group)):
        value = getattr(group, field.name)
        here = (*at, field.key)
        if isinstance(value, tuple) and value:
            yield Kept(entity, here, field.about.label, len(value), (own or {}).get(field.key, most))
        elif isinstance(value, Group) and not at:
            yield from _lists(entity, value, here, most)


@cache
def _limited(model: type[Group]) -> tuple[Field, ...]:
    """Return the fields that may hold a list with a limit, or a group with such."""
    return tuple(
        field
        for field in fields(model)
        if field.key not in _UNLIMITED and (field.shape == "list" or (field.shape == "one" and field.group is not None))
    )
