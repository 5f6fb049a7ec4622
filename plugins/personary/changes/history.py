"""What changed in meaning, commit by commit, as far back as a reader cares."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from personary.catalog.catalog import Key
from personary.changes.change import Change
from personary.changes.memory import Memory
from personary.changes.proposal import propose
from personary.changes.states import read_changed, without_collecting
from personary.model.settings import Settings
from personary.source.git_tree import Commit, Contents, GitTree, HistoryError, commits, git_tree, is_shallow, tree_names

MOST_COMMITS = 50


@dataclass(frozen=True)
class Step:
    """One commit: when it was made and what it changed, definition by definition. Nobody's name is in it."""

    commit: str
    moment: dt.datetime
    changes: tuple[Change, ...]
    titles: Mapping[Key, str] = field(default_factory=dict)

    @property
    def entities(self) -> tuple[Key, ...]:
        """The definitions that changed, those that matter most first."""
        return tuple(dict.fromkeys(change.entity for change in self.changes))

    def of(self, entity: Key) -> tuple[Change, ...]:
        """Return the changes of one definition."""
        return tuple(change for change in self.changes if change.entity == entity)


@dataclass(frozen=True)
class History:
    """The latest steps, the newest first."""

    steps: tuple[Step, ...] = ()
    is_known: bool = False
    """Whether there is a history at all."""
    is_shallow: bool = False
    """Whether older commits were left out when it was copied here."""


NO_HISTORY = History()


def no_history() -> History:
    """Return that there is none."""
    return NO_HISTORY


def history(root: Path, settings: Settings, memory: Path | None = None, most: int = MOST_COMMITS) -> History:
    """Return what the latest commits changed; `memory` is a folder that keeps what was compared before."""
    found = commits(root, most)
    if not found:
        return NO_HISTORY
    shallow = is_shallow(root)
    try:
        with without_collecting():
            # Where the copy was cut off, a commit only looks like a beginning.
            steps = _steps(root, settings, memory, tuple(each for each in found if each.parent or not shallow))
    except HistoryError:
        return NO_HISTORY
    return History(steps, is_known=True, is_shallow=shallow)


def _steps(root: Path, settings: Settings, folder: Path | None, found: tuple[Commit, ...]) -> tuple[Step, ...]:
    memory = Memory(folder, settings)
    ids = dict.fromkeys(id_ for each in found for id_ in (each.id, each.parent) if id_)
    names = tree_names(root, ids) if ids else {}
    contents = Contents(root)
    steps = []
    for each in found:
        states = names.get(each.parent, ""), names[each.id]
        told = memory.recall(*states)
        if told is None:
            told = _compared(root, each, settings, contents)
            memory.keep(*states, *told)
        moment = dt.datetime.fromtimestamp(each.seconds, tz=dt.UTC)
        steps.append(Step(each.id, moment, *told))
    memory.forget_the_rest()
    return tuple(steps)


def _compared(
    root: Path, commit: Commit, settings: Settings, contents: Contents
) -> tuple[tuple[Change, ...], Mapping[Key, str]]:
    after = git_tree(root, commit.id, contents)
    before = git_tree(root, commit.parent, contents) if commit.parent else GitTree("", {}, contents)
    proposal = propose(*read_changed(before, after, settings))
    return proposal.changes, {entity: proposal.title(entity) for entity in proposal.entities}
