"""References between files: what each points to, and what to say when nothing stands there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from personary.catalog.catalog import Catalog
from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.suggest import suggest_id
from personary.model.committee import Committee
from personary.model.journey import Journey
from personary.model.role_play import RolePlay
from personary.model.types import Definition, Group
from personary.model.walk import At, all_lead, references_in

_CALLED: Mapping[str, str] = {
    "persona": "a persona",
    "committee": "a committee",
    "journey": "a journey",
    "evidence": "a piece of evidence",
    "segment": "a segment in personas/market.yaml",
    "market": "a market in personas/market.yaml",
    "territory": "a territory in personas/market.yaml",
    "kpi": "a KPI in committees/alignment.yaml",
    "asset": "a library item in committees/alignment.yaml",
    "stage": "a stage of a journey",
    "team": "a team in the settings",
    "owning team": "a team in the settings that signs",
    "speaker": "somebody who speaks in this scene",
    "seat": "a seat or a member of this committee",
}

_ADD: Mapping[str, str] = {
    "persona": "Write one with: personary new persona",
    "committee": "Write one with: personary new committee",
    "journey": "Add its file to committees/journeys/, or delete the line.",
    "evidence": "Write one with: personary new evidence",
    "segment": 'Add it to "segments" there, or delete the line.',
    "market": 'Add it to "markets" there.',
    "territory": 'Add it to "territories" there, or delete the line.',
    "kpi": 'Add it to "kpis" there, or delete the line.',
    "asset": 'Add it to "library" there, or delete the line.',
    "stage": 'Write the journey and the stage, as in "new-business/first-talk"; both must exist.',
    "team": 'Add it to "teams" or "further_teams" in mkdocs.yml.',
    "owning team": 'Add it to "teams" in mkdocs.yml.',
    "speaker": "Write marketer, salesperson, or a persona of this scene.",
    "seat": "Write the id of a member, or a seat as it stands in the members.",
}
"""What to do when no existing id is near."""

_LIVES_IN: Mapping[str, tuple[str, str]] = {
    "segment": ("market", "market"),
    "market": ("market", "market"),
    "territory": ("market", "market"),
    "kpi": ("alignment", "alignment"),
    "asset": ("alignment", "alignment"),
}
"""The single file that a target stands in: while it cannot be read, a reference into it is no mistake."""

REFERENCE_CODES: tuple[tuple[str, str], ...] = (
    (
        "unknown-reference",
        (
            "A field names something that does not exist: a persona, a stage, a piece of evidence, a library item. "
            "Ids are file names, or the `id` of an entry. Write an id that exists, or add what is missing."
        ),
    ),
    ("duplicate-id", "Two entries of one list carry the same id, so nobody could tell which is meant. Rename one."),
)
"""Every code that resolving references may give, with the words that explain it."""


def unresolved(catalog: Catalog) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each reference that points to nothing, and for each id that is given twice."""
    everywhere = _targets(catalog)
    beside = _stages_beside(everywhere["stage"])
    for entity in catalog.definitions:
        journey = entity.id if isinstance(entity, Journey) else _value(entity, "journey")
        known = {**everywhere, **_local_targets(entity)}
        if isinstance(journey, str):
            known["stage"] |= beside.get(journey, frozenset())
        if not all_lead(catalog.groups(entity), known) or _names_locally(entity):
            for at, to, id_ in _all_references(catalog, entity):
                if id_ not in known[to] and not _may_be_broken(catalog, to, id_):
                    yield _unknown(catalog, entity, at, to, id_, known[to])
        yield from _doubled(catalog, entity)


def _targets(catalog: Catalog) -> dict[str, frozenset[str]]:
    settings, market, alignment = catalog.settings, catalog.market, catalog.alignment
    return {
        "persona": frozenset(each.id for each in catalog.personas),
        "committee": frozenset(each.id for each in catalog.committees),
        "journey": frozenset(each.id for each in catalog.journeys),
        "evidence": frozenset(each.id for each in catalog.evidence) | catalog.held_back,
        "segment": frozenset(each.id for each in market.segments),
        "market": frozenset(each.id for each in market.markets),
        "territory": frozenset(each.id for each in market.territories),
        "kpi": frozenset(each.id for each in alignment.kpis),
        "asset": frozenset(each.id for each in alignment.library),
        "stage": frozenset(f"{journey.id}/{stage.id}" for journey in catalog.journeys for stage in journey.stages),
        "team": frozenset((*settings.teams, *settings.further_teams)),
        "owning team": frozenset(settings.teams),
    }


def _stages_beside(stages: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """Return for each journey the names of its stages, as they may be written where the journey is known."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for stage in stages:
        journey, _, name = stage.partition("/")
        found[journey].add(name)
    return {journey: frozenset(names) for journey, names in found.items()}


def _names_locally(entity: Definition) -> bool:
    return bool(_value(entity, "script") or _value(entity, "relationships"))


def _value(entity: Group, name: str) -> Any:
    # To be told by an error that a kind has no such field takes twenty times as long.
    return getattr(entity, name) if name in type(entity).model_fields else None


def _all_references(catalog: Catalog, entity: Definition) -> Iterator[tuple[At, str, str]]:
    yield from references_in(catalog.groups(entity))
    if isinstance(entity, RolePlay):
        for number, line in enumerate(entity.script):
            yield ("script", number, "who"), "speaker", line.who
    if isinstance(entity, Committee):
        for number, edge in enumerate(entity.relationships):
            yield ("relationships", number, "from"), "seat", edge.from_
            yield ("relationships", number, "to"), "seat", edge.to


def _local_targets(entity: Definition) -> dict[str, frozenset[str]]:
    """Return what may be named in this file alone."""
    if isinstance(entity, RolePlay):
        return {"speaker": frozenset({"marketer", "salesperson", *(buyer.persona for buyer in entity.buyers)})}
    if isinstance(entity, Committee):
        seats = {member.seat for member in entity.members if member.seat}
        return {"seat": frozenset(seats | {member.persona for member in entity.members})}
    return {}


def _may_be_broken(catalog: Catalog, to: str, id_: str) -> bool:
    if to == "stage":
        return ("journey", id_.partition("/")[0]) in catalog.broken
    return (to, id_) in catalog.broken or _LIVES_IN.get(to, ("", "")) in catalog.broken


def _unknown(catalog: Catalog, entity: Definition, at: At, to: str, id_: str, targets: frozenset[str]) -> Diagnostic:
    by_key = isinstance(at[-1], str) and at[-1] == id_
    file, span = catalog.place(entity, at, key=by_key)
    message = f'"{id_}" is not {_CALLED[to]}.'
    instead = _renamed(catalog, to, id_) or suggest_id(sorted(targets), id_) or _ADD[to]
    return Diagnostic("unknown-reference", "error", file, span, message, instead)


def _renamed(catalog: Catalog, to: str, id_: str) -> str:
    """Return what somebody should write who did not hear of a new name; nothing unless one file had the old one."""
    kinds = {"persona": catalog.personas, "committee": catalog.committees, "journey": catalog.journeys}
    now = [each.id for each in kinds.get(to, ()) if id_ in each.formerly]
    return f'It is called "{now[0]}" now.' if len(now) == 1 else ""


def _doubled(catalog: Catalog, entity: Definition) -> Iterator[Diagnostic]:
    for key in ("stages", "segments", "markets", "territories", "kpis", "library"):
        seen: dict[str, int] = {}
        for number, entry in enumerate(_value(entity, key) or ()):
            id_ = _value(entry, "id") if isinstance(entry, Group) else None
            if not isinstance(id_, str):
                continue
            if id_ in seen:
                file, span = catalog.place(entity, (key, number, "id"))
                yield Diagnostic(
                    "duplicate-id", "error", file, span,
                    f'"{id_}" is the id of two entries in "{key}".', "Give one of them another id.",
                )  # fmt: skip
            seen[id_] = number
