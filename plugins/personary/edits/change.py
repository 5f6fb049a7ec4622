"""A change of files as a value: what each held and shall hold, a tree as it would be afterwards, and the difference."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from personary.frozen import frozen
from personary.source.tree import Revision, Tree, TreeFile


@frozen
class FileChange:
    """What a file holds and shall hold; None where it is not there. `like` names the file whose rights it gets."""

    path: str
    before: bytes | None
    after: bytes | None
    like: str = ""


@dataclass(frozen=True)
class ChangedTree:
    """A tree as it would be after some changes."""

    tree: Tree
    changes: Sequence[FileChange] = field(default=())

    def files(self) -> tuple[TreeFile, ...]:
        """Return all files as they would be."""
        changed = {each.path: each.after for each in self.changes}
        kept = [file for file in self.tree.files() if file.path not in changed]
        new = [TreeFile(path, len(after)) for path, after in changed.items() if after is not None]
        return tuple(sorted((*kept, *new), key=lambda file: file.path))

    def read(self, path: str) -> bytes | None:
        """Return the bytes that a file would have."""
        changed = {each.path: each.after for each in self.changes}
        return changed[path] if path in changed else self.tree.read(path)

    def revision(self) -> Revision | None:
        """Return the state of the history that the tree stands on."""
        return self.tree.revision()


def difference(change: FileChange) -> Iterator[str]:
    """Yield the lines that a change takes out and puts in, each with a few lines around it."""
    before, after = (_lines(content) for content in (change.before, change.after))
    yield from difflib.unified_diff(before, after, f"a/{change.path}", f"b/{change.path}", lineterm="")


def _lines(content: bytes | None) -> list[str]:
    return (content or b"").decode("utf-8-sig", errors="replace").splitlines()
