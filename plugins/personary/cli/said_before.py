"""What `validate` said before of the very same files, kept in the user's own cache.

The key covers all that the words depend on, down to our own code. What was kept is text and a number, and is never run.
What does not read back as it was written is not believed.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import astuple, dataclass, field
from pathlib import Path

from personary.frozen import frozen
from personary.source.limits import MAX_BYTES
from personary.source.own_cache import own_cache, write_whole
from personary.source.own_code import own_code
from personary.source.tree import SETTINGS_FILE, DiskTree, Revision, Tree, TreeFile

MOST_KEPT = 16
LARGEST = 32 * 1024 * 1024


@frozen
class Said:
    """All that a run says: what it prints, what a job's summary holds, and the code it leaves with."""

    text: str
    summary: str
    code: int


def said_before(root: Path, asked: tuple[object, ...], say: Callable[[Tree], Said]) -> Said:
    """Return what `say` says of the files at `root`, from memory where it was asked the same of the same files."""
    try:
        tree = _WatchedTree(DiskTree(root))
        memory = _Memory(root, tree, asked)
    except OSError:  # as of a file that may not be read: the run itself says what there is to say
        return say(DiskTree(root))
    kept = memory.recall()
    if kept is not None:
        return kept
    said = say(tree)
    if not tree.changed:
        memory.keep(said)
    return said


@dataclass
class _WatchedTree:
    """A tree that gives what it read at first; of what is too large to hold it notices when that has changed since."""

    inner: Tree
    listed: tuple[TreeFile, ...] = ()
    digests: Mapping[str, bytes] = field(default_factory=dict)
    changed: bool = False

    def __post_init__(self) -> None:
        self.listed = self.inner.files()
        self._held: dict[str, bytes] = {}
        names = (SETTINGS_FILE, *(file.path for file in self.listed if not file.is_link))
        self.digests = {name: self._first(name) for name in names}

    def files(self) -> tuple[TreeFile, ...]:
        """Return all files as they were listed at first."""
        return self.listed

    def read(self, path: str) -> bytes | None:
        """Return the bytes of a file."""
        if path in self._held:
            return self._held[path]
        content = self.inner.read(path)
        self.changed |= _digest(content) != self.digests.get(path)
        return content

    def _first(self, path: str) -> bytes:
        content = self.inner.read(path)
        if content is not None and len(content) <= MAX_BYTES:
            self._held[path] = content
        return _digest(content)

    def revision(self) -> Revision | None:
        """Return the state of the history; no finding depends on it."""
        return self.inner.revision()


class _Memory:
    """What was said about one state of the files, in answer to one question."""

    def __init__(self, root: Path, tree: _WatchedTree, asked: tuple[object, ...]) -> None:
        self._folder = kept_for(root)
        key = hashlib.sha256(repr((asked, _around())).encode())
        for file in tree.listed:
            key.update(repr(astuple(file)).encode())
        for digest in tree.digests.values():
            key.update(digest)
        self._key = key.hexdigest()

    def recall(self) -> Said | None:
        """Return what was said, or None where nothing is kept, or nothing that can be believed."""
        try:
            file = self._folder / f"{self._key}.json"
            if file.stat().st_size > LARGEST:
                return None
            kept = json.loads(file.read_bytes())
            if kept["mark"] == self._mark(kept["said"]):
                text, summary, code = kept["said"]
                return Said(text, summary, code)
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            pass
        return None

    def keep(self, said: Said) -> None:
        """Keep what was said. A folder that cannot be written is no failing: the next run reads again."""
        told = list(astuple(said))
        written = json.dumps({"mark": self._mark(told), "said": told}).encode()
        if len(written) > LARGEST:
            return
        write_whole(self._folder / f"{self._key}.json", written)
        with suppress(OSError):
            by_age = sorted(self._folder.glob("*.json"), key=lambda file: file.lstat().st_mtime_ns)
            for oldest in by_age[:-MOST_KEPT]:
                oldest.unlink()

    def _mark(self, told: object) -> str:
        return hashlib.sha256(f"{self._key}{json.dumps(told)}".encode()).hexdigest()


def kept_for(root: Path) -> Path:
    """Return the folder of what was said of a project."""
    return own_cache(root) / "validate"


def _around() -> tuple[object, ...]:
    """Name what judges, by content: our own code, Python, and whatever is installed beside us."""
    folders = (Path(place) for place in sys.path if place)
    beside = [sorted(each.name for each in folder.iterdir() if each.suffix in {".dist-info", ".egg-info"})
              for folder in folders if folder.is_dir()]  # fmt: skip
    return own_code(), sys.version, beside


def _digest(content: bytes | None) -> bytes:
    return hashlib.sha256(content).digest() if content is not None else b"-" * 32
