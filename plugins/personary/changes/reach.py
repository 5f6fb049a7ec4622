"""Which kinds may refer to what, and which names to look for when something changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from personary.catalog.catalog import Catalog, Key
from personary.model.kinds import kind_named
from personary.model.types import Definition, Group
from personary.model.walk import fields

ENTRIES: Mapping[str, Mapping[str, str]] = {
    "journey": {"stages": "stage"},
    "market": {"markets": "market", "territories": "territory", "segments": "segment"},
    "alignment": {"kpis": "kpi", "library": "asset"},
}
"""Lists whose entries others refer to, by kind and key, and what such a reference is called."""


def refers_to(kind: str) -> frozenset[str]:
    """Return what definitions of a kind may refer to."""
    return _reach(kind_named(kind).model)


@cache
def _reach(model: type[Group]) -> frozenset[str]:
    found: set[str] = set()
    for field in fields(model):
        found |= {field.refers, field.key_refers} - {""}
        if field.group is not None:
            found |= _reach(field.group)
    return frozenset(found)


def targets(definition: Definition) -> Iterator[tuple[str, str]]:
    """Yield everything in a definition that others may refer to, itself included."""
    yield definition.entity, definition.id
    for key, to in ENTRIES.get(definition.entity, {}).items():
        for entry in getattr(definition, key):
            yield to, f"{definition.id}/{entry.id}" if to == "stage" else entry.id


def sought(before: Catalog, after: Catalog) -> Mapping[str, frozenset[str]]:
    """Return the names by which others may refer to what changed."""
    found: dict[str, set[str]] = {}
    for catalog in (before, after):
        for kind, id_ in catalog.broken:
            found.setdefault(kind, set()).add(id_)
        for definition in catalog.definitions:
            for to, name in targets(definition):
                # A stage is also named without its journey.
                found.setdefault(to, set()).add(name.rpartition("/")[2])
    return {to: frozenset(names) for to, names in found.items()}


def definition_of(catalog: Catalog, key: Key) -> Definition | None:
    """Return a definition by kind and id."""
    kind, id_ = key
    found: Mapping[str, Callable[[str], Definition | None]] = {
        "persona": catalog.persona, "committee": catalog.committee, "journey": catalog.journey,
        "evidence": catalog.piece, "role play": catalog.role_play,
    }  # fmt: skip
    if kind in found:
        return found[kind](id_)
    return next((each for each in (catalog.market, catalog.alignment) if (each.entity, each.id) == key), None)
