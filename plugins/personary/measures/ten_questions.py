"""The ten questions that marketing asks sales about a persona, and which of them are open (S1-11)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import TypeAlias

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.evidence import counts
from personary.measures.vacuous import vacuous
from personary.model.alignment import Commitment
from personary.model.evidence import Evidence
from personary.model.persona import BuyingProcess, Persona
from personary.model.walk import At

Said: TypeAlias = Mapping[At, Collection[str]]

QUESTIONS: tuple[str, ...] = (
    "primary_customer",
    "profile",
    "stated_needs",
    "unstated_needs",
    "influencers",
    "buying_process",
    "differentiators",
    "competitors",
    "stories",
    "deliverables",
)
"""The ten in the order they are asked."""


@frozen
class Question:
    """One of the ten, and whether the files answer it."""

    name: str
    keys: tuple[str, ...]
    """The fields of the persona that hold the answer; empty when it stands in another file."""
    answered: bool
    vacuous: bool = False


def ten_questions(catalog: Catalog, persona: Persona, today: dt.date) -> tuple[Question, ...]:
    """Say which of the ten questions are answered."""
    return catalog.once(("ten questions", persona.id, today), lambda: _asked(catalog, persona, today))


def _asked(catalog: Catalog, persona: Persona, today: dt.date) -> tuple[Question, ...]:
    needs, sway, process = persona.needs, persona.influencers, persona.buying_process
    said = _said(catalog, persona)
    return (
        Question("primary_customer", (), _knows_primary(catalog, persona)),
        _own(catalog, persona, said, "profile", ("titles", "measured_by", "profile"), every=True),
        _part(catalog, said, "stated_needs", ("needs", "stated"), bool(needs and needs.stated)),
        _part(catalog, said, "unstated_needs", ("needs", "unstated"), bool(needs and needs.unstated)),
        _part(catalog, said, "influencers", ("influencers",), bool(sway and sway.inside and sway.outside)),
        _part(catalog, said, "buying_process", ("buying_process",), _is_told(process)),
        _own(catalog, persona, said, "differentiators", ("differentiators",)),
        _own(catalog, persona, said, "competitors", ("competitors",)),
        Question("stories", (), bool(success_stories(catalog, persona, today))),
        Question("deliverables", (), bool(deliverables(catalog, persona))),
    )


def success_stories(catalog: Catalog, persona: Persona, today: dt.date) -> tuple[Evidence, ...]:
    """Return the stories of thrilled customers this persona stands for (S1-11h)."""
    return tuple(
        piece
        for piece in catalog.respondents(persona)
        if piece.kind == "success_story" and counts(piece, catalog.settings, today)
    )


def deliverables(catalog: Catalog, persona: Persona) -> tuple[Commitment, ...]:
    """Return what the others owe sales, the second team of the settings, for this persona (S1-11i)."""
    return tuple(
        commitment
        for _, commitment in catalog.commitments(persona)
        if commitment.to_team in catalog.settings.teams[1:2] and commitment.state != "dropped"
    )


def _is_told(process: BuyingProcess | None) -> bool:
    return process is not None and bool(process.steps) and process.duration is not None


def _knows_primary(catalog: Catalog, persona: Persona) -> bool:
    """Whether the primary customer is named wherever the persona works, be it this one or another."""
    homes = [segment for id_ in persona.segments if (segment := catalog.segment(id_))]
    return bool(catalog.primary_for(persona)) or (bool(homes) and all(segment.primary_persona for segment in homes))


def _said(catalog: Catalog, persona: Persona) -> Said:
    """Return the texts of a persona by the first key of the way to them, and by the first two."""
    said: dict[At, list[str]] = {}
    for at, text, _ in catalog.texts(persona):
        said.setdefault(at[:1], []).append(text)
        if len(at) > 1:
            said.setdefault(at[:2], []).append(text)
    return said


def _own(
    catalog: Catalog, persona: Persona, said: Said, name: str, keys: tuple[str, ...], *, every: bool = False
) -> Question:
    there = [bool(getattr(persona, key)) for key in keys]
    empty = _is_vacuous(catalog, [text for key in keys for text in said.get((key,), ())])
    return Question(name, keys, all(there) if every else any(there), empty)


def _part(catalog: Catalog, said: Said, name: str, way: At, answered: bool) -> Question:
    return Question(name, (str(way[0]),), answered, answered and _is_vacuous(catalog, said.get(way, ())))


def _is_vacuous(catalog: Catalog, said: Collection[str]) -> bool:
    """Whether there is an answer, and every sentence of it says nothing."""
    settings = catalog.settings
    return bool(said) and all(vacuous(text, settings.language, settings.vacuous_words) for text in said)
