"""The check missing-field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import field_at, listed, subject_at
from personary.measures.ladder import Missing, missing
from personary.model.types import Definition, Laddered
from personary.model.walk import At


@check(
    "missing-field",
    severity="error",
    practices="S0-03 S0-07 S0-09 S1-06 S1-07 S1-11b S1-11c S1-11e S1-15 S2-04 S3-01 S3-04 S3-10 S3-19 S3-21 S4-01 "
    "S4-05 S4-10 S4-13a S4-13b S4-13c S4-13d S4-13e S4-13f S4-16 S4-20 S4-25",
)
def missing_field(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A file lacks what its status promises.

    A status is a promise to the reader: a validated persona can be relied on, an approved one was accepted by
    every team. What the status asks for is missed as an error or a warning, one by one; what the next one will ask
    for is told in a single note. A draft never fails for want of research.

    Passes: a draft with a name and a responsibility.
    Fails: a validated persona without goals.
    """
    for entity in catalog.definitions:
        if isinstance(entity, Laddered):
            lacks = [entry for entry in missing(entity, catalog.settings) if _counts(catalog, entity, entry)]
            yield from (_finding(entity, entry) for entry in lacks if entry.severity != "note")
            ahead = [entry for entry in lacks if entry.severity == "note"]
            if ahead:
                yield _next_rung(entity, ahead)


def _counts(catalog: Catalog, entity: Laddered, entry: Missing) -> bool:
    # Sign-off and stewards of a team are found by signoff-missing.
    by_signoff = entry.team and entry.field.key in {"signoff", "stewards"}
    return not by_signoff and not was_written(catalog, entity, entry.at)


def was_written(catalog: Catalog, entity: Definition, at: At) -> bool:
    """Whether the file says something here that could not be used, which was then found already."""
    source = catalog.source(entity)
    value: object = source.data if source is not None else None
    for step in at:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return False
    return value is not None and value not in ("", [], {}) and str(value).strip() != ""


def _finding(entity: Laddered, entry: Missing) -> Finding:
    what = (
        subject_at(entry.at[:-1]) + f" says nothing for {entry.team}"
        if entry.team
        else f"{subject_at(entry.at)} is missing"
    )
    return Finding(
        entity,
        f"{what}; {_asks(entity, entry)}.",
        entry.at,
        suggestion=_suggestion(entry),
        severity=entry.severity,
    )


def _asks(entity: Laddered, entry: Missing) -> str:
    if entity.status == "retired":
        what = "its name" if entry.field.key == "name" else "why it left"
        return f"a retired {entity.entity} still tells {what}"
    if entry.field.key == "pivots":
        return "somebody who works in two segments or more differs between them"
    article = "an" if entry.rung[0] in "aeiou" else "a"
    return f"{article} {entry.rung} {entity.entity} needs it"


def _next_rung(entity: Laddered, ahead: list[Missing]) -> Finding:
    names = listed(_together(ahead))
    rung = "a draft" if ahead[0].rung == "draft" else ahead[0].rung
    return Finding(
        entity,
        f"To become {rung}, this {entity.entity} still needs {names}.",
        ("status",),
        f'Nothing is wrong today. Begin with "{ahead[0].field.key}": {_suggestion(ahead[0])}',
        severity="note",
    )


def _together(ahead: list[Missing]) -> Iterator[str]:
    """Yield the ways to the fields, those that lie in one group as one."""
    parents: dict[At, list[str]] = {}
    for entry in ahead:
        keys = parents.setdefault(entry.at[:-1], [])
        keys.append(f"a line for {entry.team}" if entry.team else f'"{entry.at[-1]}"')
    for parent, keys in parents.items():
        if parent:
            yield f"{listed(keys)} in {field_at(parent)}"
        else:
            yield from keys


def _suggestion(entry: Missing) -> str:
    about = entry.field.about
    if entry.team:
        return f'{about.what} Add a line for "{entry.team}".'
    return f"{about.what} For example: {entry.field.key}: {about.example}"
