"""The check missing-field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import subject_at
from personary.measures.ladder import Missing, missing
from personary.model.types import Definition, Laddered
from personary.model.walk import At


@check("missing-field", severity="error", practices="S0-07 S1-06 S1-07 S1-15 S2-04 S3-21 S4-05 S4-13a S4-16")
def missing_field(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A file lacks what its status promises.

    A status is a promise to the reader: a validated persona can be relied on, an approved one was accepted by
    every team. What the status asks for is missed as an error or a warning; what the next one will ask for is a
    note. A draft never fails for want of research.

    Passes: a draft with a name and a responsibility.
    Fails: a validated persona without goals.
    """
    for entity in catalog.definitions:
        if isinstance(entity, Laddered):
            for entry in missing(entity, catalog.settings):
                # Sign-off and stewards of a team are found by signoff-missing.
                by_signoff = entry.team and entry.field.key in {"signoff", "stewards"}
                if not by_signoff and not was_written(catalog, entity, entry.at):
                    yield _finding(entity, entry)


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
    if entry.severity == "note":
        return f"{article} {entry.rung} {entity.entity} needs it, and this one is not yet that far"
    return f"{article} {entry.rung} {entity.entity} needs it"


def _suggestion(entry: Missing) -> str:
    about = entry.field.about
    if entry.team:
        return f'{about.what} Add a line for "{entry.team}".'
    return f"{about.what} For example: {entry.field.key}: {about.example}"
