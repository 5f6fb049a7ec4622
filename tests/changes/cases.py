"""The labelled changes: documents before and after, as an author would write them, and the class of each change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from personary.catalog.catalog import Catalog
from personary.catalog.load import load
from personary.changes.proposal import Proposal, propose
from personary.model.settings import Settings
from personary.source.tree import Revision, TreeFile

FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class MemoryTree:
    """Files that stand nowhere."""

    held: Mapping[str, str]

    def files(self) -> tuple[TreeFile, ...]:
        return tuple(TreeFile(path, len(text.encode())) for path, text in sorted(self.held.items()))

    def read(self, path: str) -> bytes | None:
        return self.held[path].encode() if path in self.held else None

    def revision(self) -> Revision | None:
        return None


@dataclass(frozen=True)
class Case:
    """Two states, and the classes that the changes between them should have, by path."""

    name: str
    before: Mapping[str, str]
    after: Mapping[str, str]
    gives: Mapping[str, list[str]]

    def proposal(self) -> Proposal:
        return propose(a_catalog(self.before), a_catalog(self.after))

    def found(self) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for change in self.proposal().changes:
            found[change.path].append(change.class_)
        return {path: sorted(classes) for path, classes in found.items()}


def a_catalog(files: Mapping[str, str]) -> Catalog:
    return load(MemoryTree(files), Settings(pseudonyms=("Alder", "Birch")))[0]


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    world = yaml.safe_load((FOLDER / "world.yaml").read_text("utf-8"))
    for file in sorted(folder.glob("*.yml")):
        for each in yaml.safe_load(file.read_text("utf-8")):
            yield a_case(f"{file.stem}: {each['name']}", each, world)


def a_case(name: str, told: Mapping[str, Any], world: Mapping[str, str]) -> Case:
    around = {**world, **told.get("files", {})}
    before = {**around, **told.get("files_before", {})}
    after = {**around, **told.get("files_after", {})}
    if "before" in told:
        before[told["file"]] = told["before"]
    if "after" in told:
        after[told["file"]] = told["after"]
    else:
        after.pop(told["file"])
    after.pop(told.get("gone", ""), None)
    gives = {
        path: sorted([classes] if isinstance(classes, str) else classes) for path, classes in told["gives"].items()
    }
    return Case(name, before, after, gives)
