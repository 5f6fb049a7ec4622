"""Two states of a project as two catalogs, reading as little as the comparison needs.

A file that is the same in both is read once. In a large project most such files are not read at all: only those that
refer to what changed, and those that what changed refers to. The others stand in `broken`, so nothing is said of them.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import PurePosixPath

from personary.catalog.catalog import Catalog, Key
from personary.catalog.load import across_files, classify, load_part
from personary.changes.reach import refers_to, sought
from personary.diagnostics.diagnostic import Diagnostic
from personary.frozen import frozen
from personary.model.alignment import Alignment
from personary.model.kinds import PORTRAITS
from personary.model.market import Market
from personary.model.settings import Settings
from personary.model.types import Definition
from personary.model.walk import references
from personary.source.git_tree import Contents, GitTree, object_name
from personary.source.limits import MAX_BYTES
from personary.source.tree import Revision, Tree, TreeFile

FEW_FILES = 250
"""Up to here every file is read."""
_PICTURE = "picture"
"""A persona names a picture by its file, not by an id."""


@dataclass(frozen=True)
class TwoStates:
    """Both catalogs, what reading them found, and how much of the later one was read."""

    base: Catalog
    head: Catalog
    base_found: tuple[Diagnostic, ...]
    head_found: tuple[Diagnostic, ...]
    differing: frozenset[str]
    """Paths of files that differ, came or went."""
    unread: frozenset[Key]
    context: frozenset[str]
    """Paths of files that were read only because something that changed refers to them."""
    files: int
    """How many definitions the later state holds."""

    @property
    def pictures(self) -> frozenset[str]:
        """Names of pictures that differ."""
        return frozenset(path.rpartition("/")[2] for path in self.differing if path.startswith(f"{PORTRAITS}/"))


def read_two(base: GitTree, head: Tree, base_settings: Settings, head_settings: Settings) -> TwoStates:
    """Read two states of one project."""
    return _Reading(base, head, base_settings, head_settings).states()


def read_changed(base: GitTree, head: GitTree, settings: Settings) -> tuple[Catalog, Catalog]:
    """Read only the definitions whose files differ: enough to tell what changed, not what it touches or breaks."""
    reading = _Reading(base, head, settings, settings)
    return reading.changed_parts()[:2]


class _Reading:
    """Both trees, and what has been read of them."""

    def __init__(self, base: GitTree, head: Tree, base_settings: Settings, head_settings: Settings) -> None:
        self.base, self.head = base, head
        self.settings = base_settings, head_settings
        self.old = {file.path: file for file in base.files()}
        self.new = {file.path: file for file in head.files()}

    def states(self) -> TwoStates:
        """Read what is needed."""
        changed = self.differing
        before, after, before_found, after_found = self.changed_parts()
        mention, context = self._needed(before, after)
        _fetch(self.head, mention | context)
        shared, shared_found = load_part(self._part(self.head, mention | context), self.settings[1])
        unread = frozenset(key for key, path in self.unchanged.items() if path not in mention | context)
        base = _joined(self.settings[0], before, shared, unread)
        head = _joined(self.settings[1], after, shared, unread)
        return TwoStates(
            base, head,
            (*before_found, *shared_found, *across_files(base)),
            (*after_found, *shared_found, *across_files(head)),
            changed, unread, frozenset(context - mention), sum(path.endswith(".yaml") for path in self.new),
        )  # fmt: skip

    def changed_parts(self) -> tuple[Catalog, Catalog, tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
        """Read the definitions whose files differ."""
        _fetch(self.base, self.differing)
        _fetch(self.head, self.differing)
        before, before_found = load_part(self._part(self.base, self.differing), self.settings[0])
        after, after_found = load_part(self._part(self.head, self.differing), self.settings[1])
        return before, after, before_found, after_found

    @cached_property
    def differing(self) -> frozenset[str]:
        """Every path whose file is not the same in both states."""
        both = self.old.keys() & self.new.keys()
        return frozenset((self.old.keys() ^ self.new.keys()) | {path for path in both if not self._is_same(path)})

    @cached_property
    def unchanged(self) -> Mapping[Key, str]:
        """The paths of definitions that are the same in both states."""
        found: dict[Key, str] = {}
        for path in self.new.keys() - self.differing:
            kind, _ = classify(self.new[path])
            if kind is not None:
                found[kind.name, PurePosixPath(path).stem] = path
        return found

    def _is_same(self, path: str) -> bool:
        ours, theirs = self.old[path], self.new[path]
        if ours.is_link or theirs.is_link:
            return ours.is_link is theirs.is_link
        name = self.base.entries[path].object
        if isinstance(self.head, GitTree):
            return self.head.entries[path].object == name
        if theirs.size > MAX_BYTES:
            return ours.size == theirs.size
        content = self.head.read(path) or b""
        # Git may keep line ends otherwise than this disk does.
        return name in {object_name(content, name), object_name(content.replace(b"\r\n", b"\n"), name)}

    def _part(self, tree: Tree, paths: frozenset[str]) -> _Part:
        files = self.old if tree is self.base else self.new
        return _Part(tree, tuple(files[path] for path in sorted(paths & files.keys())))

    def _needed(self, before: Catalog, after: Catalog) -> tuple[frozenset[str], frozenset[str]]:
        """Return the unchanged files that refer to what changed, and those that what changed refers to."""
        everything = frozenset(self.unchanged.values())
        if len(everything) <= FEW_FILES or self.settings[0] != self.settings[1]:
            return everything, frozenset()
        mention = self._mentioning({**sought(before, after), _PICTURE: self._pictures})
        starts = [*before.definitions, *after.definitions]
        if _roles_may_change(before, after):
            # Only then it matters which parts the other members play.
            _fetch(self.head, mention)
            starts += load_part(self._part(self.head, mention), self.settings[1])[0].committees
        return mention, frozenset(path for path in self._referred(starts) if path is not None)

    def _mentioning(self, names: Mapping[str, frozenset[str]]) -> frozenset[str]:
        by_kind: dict[str, set[str]] = {}
        for (kind, _), path in self.unchanged.items():
            by_kind.setdefault(kind, set()).add(path)
        found: set[str] = set()
        for kind, paths in by_kind.items():
            named = refers_to(kind) | ({_PICTURE} if kind == "persona" else frozenset())
            wanted = frozenset(name for to in named for name in names.get(to, ()))
            if wanted:
                _fetch(self.head, paths)
                found |= {path for path in paths if _holds(self.head.read(path) or b"", wanted)}
        return frozenset(found)

    @property
    def _pictures(self) -> frozenset[str]:
        return frozenset(PurePosixPath(path).stem for path in self.differing if path.startswith(f"{PORTRAITS}/"))

    def _referred(self, starts: Iterable[Definition]) -> Iterator[str | None]:
        for definition in starts:
            for _, to, id_ in references(definition):
                yield self.unchanged.get(_home(to, id_, definition))


_SINGLE: Mapping[str, str] = {
    "segment": "market", "market": "market", "territory": "market", "kpi": "alignment", "asset": "alignment",
}  # fmt: skip


def _roles_may_change(before: Catalog, after: Catalog) -> bool:
    if before.committees or after.committees or len(before.personas) != len(after.personas):
        return True
    pairs = ((old, after.persona(old.id)) for old in before.personas)
    return any(new is None or (old.buying_roles, old.status) != (new.buying_roles, new.status) for old, new in pairs)


def _home(to: str, id_: str, start: Definition) -> Key:
    """Return the definition that a reference leads into."""
    if to == "stage":
        journey = id_.partition("/")[0] if "/" in id_ else getattr(start, "journey", None)
        return "journey", str(journey)
    if to in _SINGLE:
        return _SINGLE[to], _SINGLE[to]
    return to, id_


def _holds(content: bytes, names: frozenset[str]) -> bool:
    if len(names) < 40:
        return any(name.encode() in content for name in names)
    return not names.isdisjoint(re.findall(r"[\w-]+", content.decode("utf-8", "replace")))


@frozen
class _Part:
    """Some files of a tree."""

    tree: Tree
    listed: tuple[TreeFile, ...]

    def files(self) -> tuple[TreeFile, ...]:
        """Return these files."""
        return self.listed

    def read(self, path: str) -> bytes | None:
        """Return the bytes of a file."""
        return self.tree.read(path)

    def revision(self) -> Revision | None:
        """Return the state of the whole tree."""
        return self.tree.revision()


def _fetch(tree: Tree, paths: Iterable[str]) -> None:
    if isinstance(tree, GitTree):
        contents: Contents = tree.contents
        entries = (tree.entries[path] for path in paths if path in tree.entries and path.endswith(".yaml"))
        contents.fetch(entry for entry in entries if not entry.is_link and entry.size <= MAX_BYTES)


def _joined(settings: Settings, own: Catalog, shared: Catalog, unread: frozenset[Key]) -> Catalog:
    """Return the catalog of one state: its own definitions and those that both states share."""
    kept = {(each.entity, each.id) for each in own.definitions if each != _nothing(each)} | own.broken

    def both(name: str) -> tuple[Definition, ...]:
        theirs = (each for each in getattr(shared, name) if (each.entity, each.id) not in kept)
        return tuple(sorted((*getattr(own, name), *theirs), key=lambda each: each.id))

    many = {name: both(name) for name in ("personas", "committees", "journeys", "evidence", "role_plays")}
    return replace(
        own,
        settings=settings,
        **many,  # type: ignore[arg-type] # each of its own kind, as in both catalogs
        market=own.market if ("market", "market") in own.sources else shared.market,
        alignment=own.alignment if ("alignment", "alignment") in own.sources else shared.alignment,
        sources={**shared.sources, **own.sources},
        positions={**shared.positions, **own.positions},
        broken=own.broken | shared.broken | unread,
    )


def _nothing(definition: Definition) -> Definition | None:
    if isinstance(definition, (Market, Alignment)):
        return type(definition)(id=definition.id)
    return None


@contextmanager
def without_collecting() -> Iterator[None]:
    """Leave the garbage alone while thousands of small values are made, none of which is any."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
