"""The last reading of each file, for a process that opens a project again and again.

A file whose bytes are the same says the same. What is remembered is held by whoever opens the project, and by nobody
else.
"""

from __future__ import annotations

from collections.abc import Iterable

from personary.catalog.shape import Shaped, shape
from personary.catalog.walked import Walked
from personary.diagnostics.diagnostic import Diagnostic
from personary.frozen import frozen
from personary.model.kinds import Kind
from personary.source.source_file import SourceFile
from personary.source.yaml_source import read_yaml


@frozen
class Reading:
    """What a file says: how it is written, the definition made of it, and all that is found wrong with either."""

    content: bytes
    source: SourceFile | None
    shaped: Shaped | None
    found: tuple[Diagnostic, ...]


class Readings:
    """Readings by the path of their file, and what was worked out from each definition alone."""

    def __init__(self) -> None:
        """Begin without any."""
        self._last: dict[str, Reading] = {}
        self.walked: dict[int, Walked] = {}
        self.pictures: dict[str, tuple[bytes, bytes | None]] = {}

    def of(self, path: str, kind: Kind, id_: str, content: bytes) -> Reading:
        """Read a file, unless it holds what it held the last time."""
        last = self._last.get(path)
        if last is None or last.content != content:
            last = self._last[path] = _read(path, kind, id_, content)
        return last

    def forget_all_but(self, paths: Iterable[str]) -> None:
        """Forget the files that are gone, and what was worked out from definitions that are no more."""
        self._last = {path: self._last[path] for path in paths if path in self._last}
        shaped = (reading.shaped for reading in self._last.values())
        living = {id(each.definition) for each in shaped if each is not None}
        for gone in self.walked.keys() - living:
            del self.walked[gone]


def _read(path: str, kind: Kind, id_: str, content: bytes) -> Reading:
    source, found = read_yaml(path, content)
    shaped = shape(kind, id_, source) if source is not None else None
    return Reading(content, source, shaped, (*found, *(shaped.diagnostics if shaped is not None else ())))
