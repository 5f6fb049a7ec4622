"""What breaks: an id that is gone while something still refers to it, and a required role that nobody fills now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from personary.catalog.catalog import Catalog, Key
from personary.changes.change import Change
from personary.changes.reach import ENTRIES, definition_of, targets
from personary.frozen import frozen
from personary.measures.committees import completeness, required_roles, roles_of
from personary.model.committee import Committee
from personary.model.role_play import RolePlay
from personary.model.types import Definition
from personary.model.walk import references

Target = tuple[str, str]


@frozen
class Break:
    """Something that no longer holds together: what is gone, and who still counts on it."""

    gone: Target
    """What and its id; for a role, `("role", role)`."""
    users: tuple[Key, ...]


def with_breaks(
    changes: tuple[Change, ...], before: Catalog, after: Catalog
) -> tuple[tuple[Change, ...], Mapping[int, Break]]:
    """Return the changes with those that break something marked, and what each of them breaks by its position."""
    broken: dict[int, Break] = {}
    for found in (*_dangling(before, after), *_uncovered(before, after)):
        for number in _causes(found, changes, before):
            broken.setdefault(number, found)
    marked = tuple(
        replace(change, class_="breaking") if number in broken else change for number, change in enumerate(changes)
    )
    return marked, broken


def referrers(catalog: Catalog) -> Mapping[Target, tuple[Key, ...]]:
    """Return, for everything that is referred to, the definitions that do."""
    found: dict[Target, dict[Key, None]] = {}
    for definition in catalog.definitions:
        for target in _all_references(definition):
            found.setdefault(target, {})[definition.entity, definition.id] = None
    return {target: tuple(keys) for target, keys in found.items()}


def _all_references(definition: Definition) -> Iterator[Target]:
    journey = definition.id if definition.entity == "journey" else getattr(definition, "journey", None)
    for _, to, id_ in references(definition):
        yield to, f"{journey}/{id_}" if to == "stage" and "/" not in id_ else id_
    for name in _local_uses(definition):
        yield f"in {definition.id}", name


def _local_uses(definition: Definition) -> Iterator[str]:
    if isinstance(definition, Committee):
        for edge in definition.relationships:
            yield from (edge.from_, edge.to)
    if isinstance(definition, RolePlay):
        yield from (line.who for line in definition.script if line.who not in {"marketer", "salesperson"})


def _local_targets(definition: Definition) -> Iterator[str]:
    if isinstance(definition, Committee):
        for member in definition.members:
            yield from filter(None, (member.persona, member.seat))
    if isinstance(definition, RolePlay):
        yield from (buyer.persona for buyer in definition.buyers)


def _all_targets(catalog: Catalog) -> set[Target]:
    found = {target for definition in catalog.definitions for target in targets(definition)}
    found |= {(f"in {each.id}", name) for each in catalog.definitions for name in _local_targets(each)}
    return found | set(catalog.broken)


def _dangling(before: Catalog, after: Catalog) -> Iterator[Break]:
    gone = _all_targets(before) - _all_targets(after)
    if not gone:
        return
    users = referrers(after)
    for target in sorted(gone):
        if target in users:
            yield Break(target, users[target])


def _uncovered(before: Catalog, after: Catalog) -> Iterator[Break]:
    for committee in after.committees:
        old = before.committee(committee.id)
        if old is None or (old is committee and not _may_have_lost(committee, before, after)):
            continue
        was_open = set(completeness(before, old).uncovered)
        for role in completeness(after, committee).uncovered:
            if role not in was_open and committee.members:
                yield Break(("role", role), (("committee", committee.id),))


def _may_have_lost(committee: Committee, before: Catalog, after: Catalog) -> bool:
    return any(before.persona(member.persona) is not after.persona(member.persona) for member in committee.members)


def _causes(found: Break, changes: tuple[Change, ...], before: Catalog) -> Iterator[int]:
    if found.gone[0] == "role":
        yield from _causes_of_role(found.gone[1], found.users[0], changes, before)
        return
    to, id_ = found.gone
    for number, change in enumerate(changes):
        if _takes_away(change, to, id_, before):
            yield number


def _takes_away(change: Change, to: str, id_: str, before: Catalog) -> bool:
    kind, own = change.entity
    if not change.at and change.kind in {"removed", "renamed", "unreadable"}:
        held = definition_of(before, change.entity)
        gone_whole = held is not None and (to, id_) in set(targets(held))
        return (
            gone_whole or (kind, own) == (to, id_) or (change.kind == "renamed" and (to, id_) == (kind, change.before))
        )
    if to == f"in {own}":
        return change.keys[0] in {"members", "buyers"} and change.kind in {"removed", "changed"}
    lists = ENTRIES.get(kind, {})
    if not change.at or lists.get(str(change.at[0])) != to:
        return False
    name = id_.rpartition("/")[2]
    if change.kind == "removed" and len(change.at) == 2:
        held = definition_of(before, change.entity)
        entries = getattr(held, str(change.at[0]), ())
        position = change.at[1]
        return isinstance(position, int) and position < len(entries) and entries[position].id == name
    return change.keys[-1] == "id" and change.before == name


def _causes_of_role(role: str, committee: Key, changes: tuple[Change, ...], before: Catalog) -> Iterator[int]:
    old = before.committee(committee[1])
    assert old is not None, "a role is lost only by a committee that stood before"
    fillers = {member.persona for member in old.members if role in roles_of(before, member)}
    was_required = role in required_roles(old, before.settings)
    for number, change in enumerate(changes):
        first = change.keys[0] if change.keys else ""
        if change.entity == committee:
            asked_for = first == "required_roles" and not was_required
            if asked_for or (first == "members" and _frees(change, old, role, before)):
                yield number
        elif change.entity[0] == "persona" and change.entity[1] in fillers and _gives_up(change, first, role):
            yield number


def _frees(change: Change, old: Committee, role: str, before: Catalog) -> bool:
    """Say whether a change among the members takes somebody away who filled the role."""
    if change.kind == "added":
        return False
    if change.kind == "removed" and len(change.at) == 2 and isinstance(change.at[1], int):
        return role in roles_of(before, old.members[change.at[1]])
    return "buying_roles" in change.keys


def _gives_up(change: Change, first: str, role: str) -> bool:
    if not change.at:
        return change.kind in {"removed", "unreadable"}
    if first == "status":
        return change.after == "retired"
    return first == "buying_roles" and change.kind in {"removed", "changed"} and role in (change.before or "")
