"""What a file still lacks for the rung it stands on, read off the models (the ladder of the guide).

Here stands only presence: whether something was written. What it says is judged by checks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from personary.diagnostics.diagnostic import Severity
from personary.frozen import frozen
from personary.model.about import LADDER, Rung
from personary.model.choices import Status
from personary.model.committee import Committee
from personary.model.persona import Persona
from personary.model.settings import Settings
from personary.model.types import Group, Laddered
from personary.model.walk import At, Field, field_by_key, fields


@frozen
class Missing:
    """A field that was not written, though the rung asks for it now or next.

    `team` is set when the field is there and only this team's part is not.
    """

    at: At
    field: Field
    severity: Severity
    rung: Rung
    team: str = ""


def asked(rung: Rung, status: Status, *, required: bool = True) -> Severity | None:
    """Return how loudly something asked from `rung` on is missed: in earnest from there, as a note one rung below."""
    if status == "retired":
        return "error" if rung == "candidate" else None
    ahead = LADDER.index(rung) - LADDER.index(status)
    if ahead <= 0:
        return "error" if required else "warning"
    return "note" if ahead == 1 else None


def has_reached(status: Status, rung: Rung) -> bool:
    """Whether a status is this rung or a higher one; what is retired stands on none."""
    return status != "retired" and LADDER.index(status) >= LADDER.index(rung)


def is_live(entity: Laddered) -> bool:
    """Whether a file counts: it is neither a candidate nor retired."""
    return entity.status not in {"candidate", "retired"}


def missing(entity: Laddered, settings: Settings) -> tuple[Missing, ...]:
    """Return what a file lacks for its rung, in the order of its fields; a group missing altogether is one entry."""
    found = (*_missing_in(entity, (), entity.status, settings), *_by_circumstance(entity))
    order = {field.key: position for position, field in enumerate(fields(type(entity)))}
    return tuple(sorted(found, key=lambda entry: order[str(entry.at[0])]))


def unsigned(entity: Laddered, settings: Settings) -> tuple[Missing, ...]:
    """Return the teams that have not signed a file which others signed, or that have no steward beside others."""
    known = field_by_key(type(entity))
    there = ((known["stewards"], entity.stewards), (known["signoff"], entity.signoff))
    return tuple(
        entry
        for field, value in there
        if value
        for entry in _silent_teams(field, value, (field.key,), entity.status, settings)
    )


def _missing_in(group: Group, at: At, status: Status, settings: Settings) -> Iterator[Missing]:
    for field in _asking(type(group)):
        value = getattr(group, field.name)
        here = (*at, field.key)
        if not _is_empty(value):
            yield from _missing_below(field, value, here, status, settings)
        elif field.about.asked_at is not None:
            yield from _entry(here, field, field.about.asked_at, status, required=field.about.required_there)


def _missing_below(field: Field, value: object, at: At, status: Status, settings: Settings) -> Iterator[Missing]:
    # A goal for one side is wrong at any status and has a check of its own.
    if isinstance(value, dict) and field.key_refers == "owning team" and field.key != "goals":
        yield from _silent_teams(field, value, at, status, settings)
    elif field.group is None or not _asks(field.group):
        return
    elif isinstance(value, Group):
        yield from _missing_in(value, at, status, settings)
    elif isinstance(value, tuple):
        for position, entry in enumerate(value):
            yield from _missing_in(entry, (*at, position), status, settings)


def _silent_teams(
    field: Field, value: Mapping[str, object], at: At, status: Status, settings: Settings
) -> Iterator[Missing]:
    if field.about.asked_at is not None:
        for team in (team for team in settings.teams if _is_empty(value.get(team))):
            required = field.about.required_there
            yield from _entry((*at, team), field, field.about.asked_at, status, required=required, team=team)


def _by_circumstance(entity: Laddered) -> Iterator[Missing]:
    """Yield what is asked only in some cases, which no single rung can say."""
    known = field_by_key(type(entity))
    if isinstance(entity, Committee):
        if entity.scope == "account" and _is_empty(entity.account):
            yield from _entry(("account",), known["account"], "draft", entity.status)
        if entity.scope != "market" and not entity.segments and known["segments"].about.asked_at is None:
            yield from _entry(("segments",), known["segments"], "validated", entity.status)
    if isinstance(entity, Persona) and is_live(entity) and len(entity.segments) > 1 and not entity.pivots:
        yield Missing(("pivots",), known["pivots"], "warning", "draft")
    if entity.status == "retired" and not entity.change_log:
        yield Missing(("change_log",), known["change_log"], "error", "candidate")


def _entry(
    at: At, field: Field, rung: Rung, status: Status, *, required: bool = True, team: str = ""
) -> Iterator[Missing]:
    severity = asked(rung, status, required=required)
    if severity is not None:
        yield Missing(at, field, severity, rung, team)


def _is_empty(value: object) -> bool:
    return value is None or value in ((), {}) or (isinstance(value, str) and not value.strip())


@cache
def _asking(model: type[Group]) -> tuple[Field, ...]:
    """Return the fields that a rung asks for, or asks for something in."""
    return tuple(
        field
        for field in fields(model)
        if field.about.asked_at is not None or (field.group is not None and _asks(field.group))
    )


@cache
def _asks(model: type[Group]) -> bool:
    """Whether any rung asks for something inside a group."""
    return any(
        field.about.asked_at is not None
        or (field.group is not None and field.group is not model and _asks(field.group))
        for field in fields(model)
    )
