"""What was compared before, in a folder.

The key covers everything that a comparison depends on; what does not read back as it was written is not believed.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any

from personary.catalog.catalog import Key
from personary.changes.change import Change
from personary.changes.words import Piece
from personary.model.settings import Settings
from personary.source.own_cache import write_whole
from personary.source.own_code import own_code

Told = tuple[tuple[Change, ...], Mapping[Key, str]]
_ROOMS = ("changes", "catalog", "measures", "model", "source")
"""The rooms whose code decides what a comparison says."""


class Memory:
    """Comparisons of two states by the names of their contents; without a folder it remembers nothing."""

    def __init__(self, folder: Path | None, settings: Settings) -> None:
        self._folder = folder
        self._asked: set[str] = set()
        tool = own_code(*_ROOMS), sys.version, version("pydantic"), version("pyyaml")
        self._around = f"{tool} {settings.model_dump_json()}"

    def recall(self, before: str, after: str) -> Told | None:
        """Return what was kept of two states, or None."""
        if self._folder is None:
            return None
        key = self._key(before, after)
        self._asked.add(key)
        try:
            kept = json.loads((self._folder / f"{key}.json").read_bytes())
            return _told(kept["told"]) if kept["mark"] == _mark(key, kept["told"]) else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, before: str, after: str, changes: tuple[Change, ...], titles: Mapping[Key, str]) -> None:
        """Keep what was found. A folder that cannot be written is no failing: the next run compares again."""
        if self._folder is None:
            return
        key, told = self._key(before, after), _written(changes, titles)
        write_whole(self._folder / f"{key}.json", json.dumps({"mark": _mark(key, told), "told": told}).encode())

    def forget_the_rest(self) -> None:
        """Forget what nobody has asked for this time: words of a commit that is gone must be gone here too."""
        if self._folder is None:
            return
        with suppress(OSError):
            for file in self._folder.glob("*.json"):
                if file.stem not in self._asked:
                    file.unlink(missing_ok=True)

    def _key(self, before: str, after: str) -> str:
        return hashlib.sha256("\0".join((self._around, before, after)).encode("utf-8", "surrogatepass")).hexdigest()


def _mark(key: str, told: object) -> str:
    return hashlib.sha256(f"{key}{json.dumps(told, sort_keys=True)}".encode()).hexdigest()


def _written(changes: tuple[Change, ...], titles: Mapping[Key, str]) -> dict[str, Any]:
    fields = ([*each.entity, each.kind, list(each.at), each.class_, each.before, each.after,
               [list(piece) for piece in each.words]] for each in changes)  # fmt: skip
    return {"changes": list(fields), "titles": [[*key, title] for key, title in titles.items()]}


def _told(kept: dict[str, Any]) -> Told:
    changes = tuple(
        Change((kind, id_), change, tuple(at), class_, before, after, tuple(Piece(*piece) for piece in words))
        for kind, id_, change, at, class_, before, after, words in kept["changes"]
    )
    return changes, {(kind, id_): title for kind, id_, title in kept["titles"]}
