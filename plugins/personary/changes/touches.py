"""What a change touches: the committees, journeys and scenes that refer to what changed, and the pages to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from personary.catalog.catalog import Key
from personary.changes.breaking import Target, referrers
from personary.changes.proposal import Proposal
from personary.changes.reach import definition_of, targets
from personary.frozen import frozen
from personary.model.persona import Persona

_PAGES: Mapping[str, str] = {
    "persona": "persona-story", "committee": "committee", "journey": "journey-roadmap",
    "role play": "role-play", "evidence": "evidence-piece", "market": "market", "alignment": "alignment",
}  # fmt: skip
_CARE = frozenset({"stewards", "signoff", "change_log", "ten_questions", "attribute_exercise", "contested",
                   "review_every", "research_plan"})  # fmt: skip


@frozen
class Touch:
    """What the changes of one definition touch, by id; pages by kind and subject."""

    entity: Key
    pages: tuple[tuple[str, str], ...]
    committees: tuple[str, ...]
    journeys: tuple[str, ...]
    scenes: tuple[str, ...]


def touches(proposal: Proposal) -> tuple[Touch, ...]:
    """Return what is touched, for each definition whose meaning changed."""
    uses = (referrers(proposal.before), referrers(proposal.after))
    return tuple(
        _touch(proposal, entity, uses)
        for entity in proposal.entities
        if entity[0] in _PAGES and any(change.class_ != "format_only" for change in proposal.of(entity))
    )


def _touch(proposal: Proposal, entity: Key, uses: tuple[Mapping[Target, tuple[Key, ...]], ...]) -> Touch:
    users = dict.fromkeys(key for target in _changed(proposal, entity) for each in uses for key in each.get(target, ()))
    users.pop(entity, None)
    if entity[0] == "persona":
        # A piece of evidence only names whom it was heard from; its page does not tell who they are.
        users = {key: None for key in users if key[0] != "evidence"}
    definition = proposal.definition(entity)
    stages = (stop.stage for stop in definition.stops) if isinstance(definition, Persona) else ()
    journeys = dict.fromkeys(stage.partition("/")[0] for stage in stages)
    journeys |= dict.fromkeys(id_ for kind, id_ in users if kind == "journey")
    pages = dict.fromkeys((*_own_pages(proposal, entity), *(_page(key) for key in users)))
    pages |= dict.fromkeys(("journey-roadmap", id_) for id_ in journeys)
    return Touch(
        entity,
        tuple(pages),
        tuple(sorted(id_ for kind, id_ in users if kind == "committee")),
        tuple(sorted(journeys)),
        tuple(sorted(id_ for kind, id_ in users if kind == "role play")),
    )


def _changed(proposal: Proposal, entity: Key) -> Iterator[Target]:
    """Yield what others may refer to and that changed: of market and alignment the entries, of others everything."""
    for catalog in (proposal.before, proposal.after):
        definition = definition_of(catalog, entity)
        for target in targets(definition) if definition is not None else ():
            if entity[0] not in {"market", "alignment"} or _is_concerned(proposal, entity, definition, target):
                yield target


def _is_concerned(proposal: Proposal, entity: Key, definition: object, target: Target) -> bool:
    for change in proposal.of(entity):
        entries = getattr(definition, str(change.at[0]), ()) if change.at else ()
        position = change.at[1] if len(change.at) > 1 else None
        if not isinstance(entries, tuple) or not isinstance(position, int) or position >= len(entries):
            continue
        if getattr(entries[position], "id", None) == target[1]:
            return True
    return False


def _own_pages(proposal: Proposal, entity: Key) -> Iterator[tuple[str, str]]:
    yield _page(entity)
    if entity[0] == "persona":
        firsts = {change.keys[0] for change in proposal.of(entity) if change.keys}
        if "stops" in firsts:
            yield "persona-roadmap", entity[1]
        if firsts & _CARE:
            yield "persona-alignment", entity[1]


def _page(key: Key) -> tuple[str, str]:
    kind = _PAGES[key[0]]
    return kind, "" if key[0] in {"market", "alignment"} else key[1]
