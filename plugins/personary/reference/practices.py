"""The table of practices: each with the fields that hold it, the pages that show it and the checks that judge it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from personary.catalog.references import REFERENCE_CODES
from personary.catalog.wording import SHAPE_CODES
from personary.checks.registry import CHECKS
from personary.frozen import frozen
from personary.model.claim import Claim
from personary.model.kinds import KINDS
from personary.model.settings import Settings
from personary.model.types import Group, Laddered
from personary.model.walk import fields
from personary.reference.practice_places import Place
from personary.reference.practice_rows import ROWS

_FOUND_WHILE_READING = {
    "unknown-reference": ("S0-01", "S4-12"),
    "missing-key": ("S3-17", "S3-22", "S4-13f", "S4-20"),
}
"""Practices that reading itself keeps, before any check: ids that point nowhere, entries that are not whole."""


@frozen
class Practice:
    """A practice and where it lives. Fields read `persona: story.roi`; a sentence's own are called `claim`."""

    id: str
    title: str
    fields: tuple[str, ...]
    places: tuple[Place, ...]
    checks: tuple[str, ...]
    elsewhere: str = ""
    """Who holds or judges it when no field or no check does."""


def practices() -> tuple[Practice, ...]:
    """Return every practice, in the order of the articles."""
    held, judged = _fields(), _checks()
    return tuple(
        Practice(row.id, row.title, held.get(row.id, ()), row.places, judged.get(row.id, ()), row.elsewhere)
        for row in ROWS
    )


def check_codes() -> frozenset[str]:
    """Return every code that the table may name: those of checks, and those found while reading."""
    return frozenset((*(check.code for check in CHECKS), *(code for code, _ in (*SHAPE_CODES, *REFERENCE_CODES))))


def _checks() -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for code, ids in _FOUND_WHILE_READING.items():
        for id_ in ids:
            found[id_].append(code)
    for check in CHECKS:
        for id_ in check.practices:
            found[id_].append(check.code)
    return {id_: tuple(codes) for id_, codes in found.items()}


def _fields() -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    roots: list[tuple[str, type[Group]]] = [(kind.name, kind.model) for kind in KINDS]
    roots.append(("settings", Settings))
    for name, model in roots:
        for where, ids in _serving(name, model):
            for id_ in ids:
                found[id_][where] = None
    return {id_: tuple(names) for id_, names in found.items()}


def _serving(name: str, model: type[Group], way: tuple[str, ...] = ()) -> Iterator[tuple[str, tuple[str, ...]]]:
    shared = (
        _keys(Claim) if issubclass(model, Claim) else _keys(Laddered) if issubclass(model, Laddered) else frozenset()
    )
    home = "claim" if issubclass(model, Claim) else "every file with a status"
    for field in fields(model):
        here = (*way, field.key)
        # What all sentences, or all files with a status, have in common is named once.
        where = f"{home}: {field.key}" if field.key in shared else f"{name}: {'.'.join(here)}"
        if field.about.serves:
            yield where, field.about.serves
        if field.group is not None and field.group is not model:
            yield from _serving(name, field.group, here)


def _keys(model: type[Group]) -> frozenset[str]:
    return frozenset(field.key for field in fields(model))
