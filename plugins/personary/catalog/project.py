"""Projecting: a catalog that never held what an audience may not see."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from personary.catalog.catalog import Catalog
from personary.model.alignment import Alignment
from personary.model.choices import Audience
from personary.model.market import Market
from personary.model.types import Definition, Group, Laddered
from personary.model.walk import Field, fields

_WIDTH: dict[Audience, int] = {"internal": 0, "partner": 1, "public": 2}


def project(catalog: Catalog, audience: Audience) -> Catalog:
    """Return what `audience` may see: nothing out of sight, and no reference to it.

    Kinds without an audience of their own (evidence, role plays, market, alignment) are internal.
    """
    if audience == "internal":
        return catalog
    kept = {
        kind: {each.id for each in getattr(catalog, many) if _sees(audience, each.audience)}
        for kind, many in (("persona", "personas"), ("committee", "committees"), ("journey", "journeys"))
    }
    stages = {f"{journey.id}/{stage.id}" for journey in catalog.journeys if journey.id in kept["journey"]
              for stage in journey.stages}  # fmt: skip
    sight = _Sight(audience, {**kept, "stage": stages})
    return replace(
        catalog,
        personas=tuple(sight.narrowed(each) for each in catalog.personas if each.id in kept["persona"]),
        committees=tuple(sight.narrowed(each) for each in catalog.committees if each.id in kept["committee"]),
        journeys=tuple(sight.narrowed(each) for each in catalog.journeys if each.id in kept["journey"]),
        evidence=(),
        role_plays=(),
        market=Market(id="market"),
        alignment=Alignment(id="alignment"),
        sources={key: source for key, source in catalog.sources.items() if key[1] in kept.get(key[0], ())},
        positions={},
        broken=frozenset(),
        held_back=frozenset(each.id for each in catalog.evidence),
    )


def _sees(audience: Audience, allowed: Audience) -> bool:
    return _WIDTH[allowed] >= _WIDTH[audience]


_DROPPED = frozenset({"note", "ignore", "stewards", "signoff", "change_log", "contested", "research_plan",
                      "attribute_exercise", "ten_questions", "review_every", "contributed_by"})  # fmt: skip
"""How the two teams work together is nobody else's business."""


class _Sight:
    """What one audience sees of a definition."""

    def __init__(self, audience: Audience, ids: dict[str, set[str]]) -> None:
        self._audience = audience
        self._ids = ids

    def narrowed(self, definition: Any) -> Any:
        """Return a definition without the parts and references that are out of sight."""
        return self._group(definition)

    def _group(self, group: Group) -> Group | None:
        allowed = getattr(group, "audience", None)
        if allowed is not None and not isinstance(group, Laddered) and not _sees(self._audience, allowed):
            return None
        changes: dict[str, Any] = {}
        for field in fields(type(group)):
            before = getattr(group, field.name)
            after = self._value(field, before)
            if after is _GONE:
                return None
            if after is not before:
                changes[field.name] = after
        return group.model_copy(update=changes) if changes else group

    def _value(self, field: Field, value: Any) -> Any:
        if field.key in _DROPPED:
            return () if isinstance(value, tuple) else {} if isinstance(value, dict) else None
        if not (field.group or field.refers) or not value:
            return value
        if field.shape == "one":
            kept = self._entry(field, value)
            return _GONE if kept is None and field.required else kept
        if isinstance(value, dict):
            pairs = {key: self._entry(field, entry) for key, entry in value.items() if not isinstance(entry, tuple)}
            return {key: entry for key, entry in pairs.items() if entry is not None} or {}
        kept_all = tuple(entry for entry in (self._entry(field, each) for each in value) if entry is not None)
        return _GONE if not kept_all and field.required else kept_all

    def _entry(self, field: Field, entry: Any) -> Any:
        if field.group is not None:
            return self._group(entry)
        return entry if self._in_sight(field.refers, entry) else None

    def _in_sight(self, to: str, id_: str) -> bool:
        if to == "evidence":
            return True  # Kept as an id without a page: the claim then reads "evidence held internally".
        if to in {"team", "owning team"}:
            return True
        if to == "stage":
            return id_ in self._ids["stage"] or (
                "/" not in id_ and any(s.endswith(f"/{id_}") for s in self._ids["stage"])
            )
        return id_ in self._ids.get(to, set())


class _Gone:
    """Stands for a required part that is out of sight, and takes its group with it."""


_GONE = _Gone()


def is_in_sight(definition: Definition, audience: Audience) -> bool:
    """Say whether an audience may see a definition at all."""
    return _sees(audience, definition.audience if isinstance(definition, Laddered) else "internal")
