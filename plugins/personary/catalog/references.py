"""References between files: what each points to, and what to say when nothing stands there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from personary.catalog.catalog import Catalog
from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.suggest import suggest_id
from personary.model.committee import Committee
from personary.model.journey import Journey
from personary.model.role_play import RolePlay
from personary.model.types import Definition
from personary.model.walk import At

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


_NONE: frozenset[str] = frozenset()


def unresolved(catalog: Catalog) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each reference that points to nothing, and for each id that is given twice."""
    known = _targets(catalog)
    for entity in catalog.definitions:
        for at, to, id_ in _all_references(catalog, entity):
            if id_ in known.get(to, _NONE):
                continue
            targets = _in_this_file(entity, known) if to == "stage" else known.get(to, _NONE)
            if to in {"speaker", "seat"}:
                targets = _local_targets(entity, to)
            if id_ in targets or _may_be_broken(catalog, to, id_):
                continue
            yield _unknown(catalog, entity, at, to, id_, targets)
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


def _in_this_file(entity: Definition, known: Mapping[str, frozenset[str]]) -> frozenset[str]:
    journey = entity.id if isinstance(entity, Journey) else getattr(entity, "journey", None)
    stages = known["stage"]
    if not isinstance(journey, str):
        return stages
    return stages | {stage.removeprefix(f"{journey}/") for stage in stages if stage.startswith(f"{journey}/")}


def _all_references(catalog: Catalog, entity: Definition) -> Iterator[tuple[At, str, str]]:
    yield from catalog.references(entity)
    if isinstance(entity, RolePlay):
        for number, line in enumerate(entity.script):
            yield ("script", number, "who"), "speaker", line.who
    if isinstance(entity, Committee):
        for number, edge in enumerate(entity.relationships):
            yield ("relationships", number, "from"), "seat", edge.from_
            yield ("relationships", number, "to"), "seat", edge.to


def _local_targets(entity: Definition, to: str) -> frozenset[str]:
    if isinstance(entity, RolePlay):
        return frozenset({"marketer", "salesperson", *(buyer.persona for buyer in entity.buyers)})
    if isinstance(entity, Committee):
        seats = {member.seat for member in entity.members if member.seat}
        return frozenset(seats | {member.persona for member in entity.members})
    return frozenset()


def _may_be_broken(catalog: Catalog, to: str, id_: str) -> bool:
    if to == "stage":
        return ("journey", id_.partition("/")[0]) in catalog.broken
    return (to, id_) in catalog.broken or _LIVES_IN.get(to, ("", "")) in catalog.broken


def _unknown(catalog: Catalog, entity: Definition, at: At, to: str, id_: str, targets: frozenset[str]) -> Diagnostic:
    by_key = isinstance(at[-1], str) and at[-1] == id_
    file, span = catalog.place(entity, at, key=by_key)
    message = f'"{id_}" is not {_CALLED[to]}.'
    return Diagnostic("unknown-reference", "error", file, span, message, suggest_id(sorted(targets), id_) or _ADD[to])


def _doubled(catalog: Catalog, entity: Definition) -> Iterator[Diagnostic]:
    for key in ("stages", "segments", "markets", "territories", "kpis", "library"):
        seen: dict[str, int] = {}
        for number, entry in enumerate(getattr(entity, key, ())):
            id_ = getattr(entry, "id", None)
            if not isinstance(id_, str):
                continue
            if id_ in seen:
                file, span = catalog.place(entity, (key, number, "id"))
                yield Diagnostic(
                    "duplicate-id", "error", file, span,
                    f'"{id_}" is the id of two entries in "{key}".', "Give one of them another id.",
                )  # fmt: skip
            seen[id_] = number
