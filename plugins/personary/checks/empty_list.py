"""The check empty-list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.missing_field import was_written
from personary.checks.wording import subject_at
from personary.model.types import Group
from personary.model.walk import Field, fields

FOUND_ELSEWHERE = frozenset({"contribution", "attendees"})
"""One-sided-kpi and review-without-team name the team that is missing."""


@check("empty-list", severity="error", practices="S4-20 S3-22 S1-19 S1-11")
def empty_list(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A list that belongs to an entry is there and holds nothing.

    An entry that exists is whole. A handoff in which the first team still does nothing is a team that washed its
    hands, and a scene without a buyer cannot be played, whatever the status.

    Passes: a handoff with one line under "from_team_still_does"; a role play with one buyer.
    Fails: "from_team_still_does: []".
    """
    for entity in catalog.definitions:
        for at, group in catalog.groups(entity):
            for field in _needed(type(group)):
                here = (*at, field.key)
                if not getattr(group, field.name) and not was_written(catalog, entity, here):
                    about = field.about
                    suggestion = f"{about.what} For example: {field.key}: {about.example}"
                    yield Finding(entity, f"{subject_at(here)} is empty.", here, suggestion, key=True)


@cache
def _needed(model: type[Group]) -> tuple[Field, ...]:
    return tuple(
        field for field in fields(model) if field.required and field.shape != "one" and field.key not in FOUND_ELSEWHERE
    )
