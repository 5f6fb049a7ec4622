"""A proposed change as a whole: everything that changed between two catalogs, and how it is summed up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property

from personary.catalog.catalog import Catalog, Key
from personary.changes.breaking import Break, with_breaks
from personary.changes.change import CLASSES, SETTINGS, Change, ChangeClass
from personary.changes.compare import compare, whole
from personary.changes.matching import spoken
from personary.changes.reach import definition_of
from personary.changes.vocabulary import FREE
from personary.changes.words import likeness
from personary.model.types import Definition, Laddered

_SAME_FILE = 0.8
"""From here on a definition that went and one that came are one, renamed."""
_MOST_RENAMES = 40


@dataclass(frozen=True)
class Proposal:
    """All changes, ordered by definition and there by weight; both catalogs; what breaks."""

    before: Catalog
    after: Catalog
    changes: tuple[Change, ...]
    breaks: Mapping[Key, tuple[Break, ...]] = field(default_factory=dict)
    lines: Mapping[Key, int] = field(default_factory=dict)
    """How many lines of a file changed, for files whose meaning stayed the same."""

    @property
    def counts(self) -> Mapping[ChangeClass, int]:
        """How many changes there are of each class."""
        numbers = Counter(change.class_ for change in self.changes)
        return {class_: numbers[class_] for class_ in CLASSES}

    @property
    def entities(self) -> tuple[Key, ...]:
        """The definitions that changed, those that need attention first."""
        return tuple(dict.fromkeys(change.entity for change in self.changes))

    def of(self, entity: Key) -> tuple[Change, ...]:
        """Return the changes of one definition."""
        return self._by_entity.get(entity, ())

    @cached_property
    def _by_entity(self) -> Mapping[Key, tuple[Change, ...]]:
        found: dict[Key, list[Change]] = {}
        for change in self.changes:
            found.setdefault(change.entity, []).append(change)
        return {entity: tuple(own) for entity, own in found.items()}

    def definition(self, entity: Key) -> Definition | None:
        """Return a definition as it is now, or as it was when it is gone."""
        return definition_of(self.after, entity) or definition_of(self.before, entity)

    def title(self, entity: Key) -> str:
        """Return what readers call a definition."""
        definition = self.definition(entity)
        return definition.title if definition else entity[1]


def propose(
    before: Catalog, after: Catalog, unread: frozenset[Key] = frozenset(), pictures: frozenset[str] = frozenset()
) -> Proposal:
    """Compare two catalogs. `unread` names what neither of them looked at, `pictures` the portraits that differ."""
    names = _names(before) | _names(after)
    found = (
        *compare(SETTINGS, before.settings, after.settings, names),
        *_definitions(before, after, unread, names),
        *_portraits(after, pictures),
    )
    changes, broken = with_breaks(found, before, after)
    breaks: dict[Key, tuple[Break, ...]] = {}
    for number, each in broken.items():
        entity = changes[number].entity
        breaks[entity] = tuple(dict.fromkeys((*breaks.get(entity, ()), each)))
    lines = {
        change.entity: _changed_lines(before, after, change.entity)
        for change in changes
        if change.kind == "reformatted"
    }
    return Proposal(before, after, _ordered(changes), breaks, lines)


def _definitions(before: Catalog, after: Catalog, unread: frozenset[Key], names: frozenset[str]) -> Iterator[Change]:
    old, new = _by_key(before), _by_key(after)
    renamed = _renamed(old, new, after.broken)
    for key, definition in new.items():
        earlier = old.get(renamed.get(key, key))
        if key in renamed:
            yield Change(key, "renamed", (), "wording", renamed[key][1], key[1])
        if earlier is None:
            yield _came(key, definition, before)
        elif earlier is not definition:
            yield from _compared(key, earlier, definition, before, after, names)
    for key in old.keys() - new.keys() - set(renamed.values()) - unread:
        if key in after.broken:
            yield Change(key, "unreadable", (), "breaking", old[key].title, None)
        else:
            yield whole(key, old[key], None)


def _came(key: Key, definition: Definition, before: Catalog) -> Change:
    came = whole(key, None, definition)
    return Change(key, "readable", (), came.class_, None, came.after) if key in before.broken else came


def _compared(
    key: Key, old: Definition, new: Definition, before: Catalog, after: Catalog, names: frozenset[str]
) -> Iterator[Change]:
    found = compare(key, old, new, names)
    yield from found
    ours, theirs = before.sources.get((old.entity, old.id)), after.sources.get(key)
    if not found and ours is not None and theirs is not None and ours.text != theirs.text:
        yield Change(key, "reformatted", (), "format_only")


def _portraits(after: Catalog, pictures: frozenset[str]) -> Iterator[Change]:
    for persona in after.personas:
        if persona.portrait is not None and persona.portrait.file in pictures:
            yield Change((persona.entity, persona.id), "changed", ("portrait", "file"), "identity",
                         persona.portrait.file, persona.portrait.file)  # fmt: skip


def _by_key(catalog: Catalog) -> dict[Key, Definition]:
    return {(each.entity, each.id): each for each in catalog.definitions}


def _renamed(old: Mapping[Key, Definition], new: Mapping[Key, Definition], broken: frozenset[Key]) -> dict[Key, Key]:
    """Return the earlier key of each definition that has another file name now."""
    gone = [key for key in old if key not in new and key not in broken]
    came = [key for key in new if key not in old]
    found: dict[Key, Key] = {}
    for key in came:
        definition = new[key]
        formerly = definition.formerly if isinstance(definition, Laddered) else ()
        earlier = next((each for each in gone if each[0] == key[0] and each[1] in formerly), None)
        if earlier is None and len(gone) <= _MOST_RENAMES and len(came) <= _MOST_RENAMES:
            earlier = _most_alike(definition, [each for each in gone if each[0] == key[0]], old)
        if earlier is not None:
            gone.remove(earlier)
            found[key] = earlier
    return found


def _most_alike(definition: Definition, gone: list[Key], old: Mapping[Key, Definition]) -> Key | None:
    said = _all_said(definition)
    scores = [(likeness(said, _all_said(old[key])), key) for key in gone]
    best = max(scores, default=(0.0, None))
    return best[1] if best[0] >= _SAME_FILE else None


def _all_said(definition: Definition) -> str:
    return spoken({"": definition.model_dump(mode="json", exclude={"id", "formerly"}, exclude_none=True)})


def _names(catalog: Catalog) -> frozenset[str]:
    """Return words that name somebody: first names, and the pseudonyms of accounts."""
    firsts = [persona.title.partition(",")[0].strip() for persona in catalog.personas]
    firsts += catalog.settings.pseudonyms
    firsts += [piece.account for piece in catalog.evidence if piece.account]
    return frozenset(name.lower() for name in firsts if name.isalpha() and name.lower() not in FREE)


def _changed_lines(before: Catalog, after: Catalog, entity: Key) -> int:
    old = [line.rstrip() for line in before.sources[entity].text.splitlines()] if entity in before.sources else []
    new = [line.rstrip() for line in after.sources[entity].text.splitlines()] if entity in after.sources else []
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return sum(max(i2 - i1, j2 - j1) for tag, i1, i2, j1, j2 in steps if tag != "equal") or 1


def _ordered(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    gravest: dict[Key, int] = {}
    for change in changes:
        weight = CLASSES.index(change.class_)
        gravest[change.entity] = min(weight, gravest.get(change.entity, weight))
    place = {change: number for number, change in enumerate(changes)}
    return tuple(
        sorted(
            changes,
            key=lambda each: (gravest[each.entity], each.entity, CLASSES.index(each.class_), place[each]),
        )
    )
