"""How the text of a change reads on a page, where it is no sentence: a reader meets neither keys nor ids."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from personary.catalog.catalog import Catalog
from personary.changes.change import Change
from personary.model.kinds import kind_named
from personary.model.types import Group
from personary.model.walk import Field, field_by_key
from personary.views.briefing import Briefing

_NAMED: Mapping[str, Callable[[Catalog, str], str | None]] = {
    "persona": lambda catalog, id_: getattr(catalog.persona(id_), "short_name", None),
    "committee": lambda catalog, id_: getattr(catalog.committee(id_), "title", None),
    "journey": lambda catalog, id_: getattr(catalog.journey(id_), "title", None),
    "evidence": lambda catalog, id_: getattr(catalog.piece(id_), "title", None),
    "segment": lambda catalog, id_: getattr(catalog.segment(id_), "name", None),
    "territory": lambda catalog, id_: getattr(catalog.territory(id_), "name", None),
    "kpi": lambda catalog, id_: getattr(catalog.kpi(id_), "name", None),
    "market": lambda catalog, id_: next((each.name for each in catalog.market.markets if each.id == id_), None),
    "asset": lambda catalog, id_: getattr(catalog.asset(id_), "title", None),
    "stage": lambda catalog, id_: next(
        (stage.name for journey in catalog.journeys for stage in journey.stages if stage.id == id_.rpartition("/")[2]),
        None,
    ),
}
"""How the definition or entry with an id is called today."""


def worded(briefing: Briefing, change: Change, said: str) -> str:
    """Return how a text of a change reads."""
    field = _field(change)
    if field is None or not said:
        return said
    if field.group is not None:
        return _facts(briefing, field.group, said)
    return _value(briefing, field, said)


def _field(change: Change) -> Field | None:
    """Return the field that a change is about, or None."""
    if change.entity[0] == "settings":
        return None
    model: type[Group] | None = kind_named(change.entity[0]).model
    field: Field | None = None
    for key in change.keys:
        found = field_by_key(model).get(key) if model is not None else None
        if found is not None:
            field, model = found, found.group
        elif field is None or field.shape != "by key":
            return None  # else the key is a team
    return field


def _facts(briefing: Briefing, group: type[Group], said: str) -> str:
    """Return how a group reads that holds no sentence and so was told fact by fact; any other text as it is."""
    known = field_by_key(group)
    pairs = [part.partition(": ")[::2] for part in said.split("; ")]
    if not all(value and _is_fact(known.get(key)) for key, value in pairs):
        return said
    told = ((briefing.words.label(known[key].about.label), _value(briefing, known[key], value)) for key, value in pairs)
    return "; ".join(f"{label}: {value}" for label, value in told)


def _is_fact(field: Field | None) -> bool:
    return field is not None and (field.scalar != "text" or bool(field.refers))


def _value(briefing: Briefing, field: Field, said: str) -> str:
    return ", ".join(_one(briefing, field, each) for each in (said.split(", ") if field.shape == "list" else (said,)))


def _one(briefing: Briefing, field: Field, said: str) -> str:
    words = briefing.words
    if field.refers == "team":
        return words.team(said)
    if field.refers:
        return _NAMED[field.refers](briefing.catalog, said) or words("changes.gone")
    if field.words:
        return _choice(briefing, field, said)
    if field.scalar == "flag":
        return words(f"changes.flag.{said}") if words.has(f"changes.flag.{said}") else said
    if field.scalar == "date":
        return _day(briefing, said)
    return said


def _choice(briefing: Briefing, field: Field, said: str) -> str:
    """Return how a word of a closed list reads; the list is found as a whole, for several lists share a word."""
    words = briefing.words
    groups = (key.rpartition(".")[0] for key in words.texts if key.endswith(f".{said}") and key.count(".") == 1)
    fitting = [group for group in groups if all(words.has(f"{group}.{each}") for each in field.words)]
    return words.choice(field.key if field.key in fitting else fitting[0], said) if fitting else said


def _day(briefing: Briefing, said: str) -> str:
    try:
        return briefing.words.date(dt.date.fromisoformat(said))
    except ValueError:
        return said
