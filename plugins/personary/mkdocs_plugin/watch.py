"""Watching a project: which folders matter, one event that says something in them has changed, and what it was."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

_QUIET = 0.03
_LONGEST_WAIT = 0.5
# Opening and closing for reading are events as well, and a build does nothing but read.
_CHANGES = frozenset({"created", "modified", "moved", "deleted", "closed"})
# An event that comes in while the observer stops is logged as a warning, which means nothing to anybody here.
logging.getLogger("watchdog").addHandler(logging.NullHandler())


class _Observer(Protocol):
    def schedule(self, event_handler: FileSystemEventHandler, path: str, *, recursive: bool = ...) -> ObservedWatch: ...
    def unschedule(self, watch: ObservedWatch) -> None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def join(self) -> None: ...


class Watcher(FileSystemEventHandler):
    """Sets `changed` when a watched file changes; folders may come and go while it watches."""

    def __init__(self) -> None:
        self.changed = threading.Event()
        self._changes: set[Path] = set()
        self._turn = threading.Lock()
        self._files: frozenset[str] = frozenset()
        self._folders: dict[str, ObservedWatch] = {}
        self._parents: dict[str, ObservedWatch] = {}
        self._observer: _Observer = Observer()

    def __enter__(self) -> Watcher:
        self._observer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._observer.stop()
        self._observer.join()

    def watch(self, paths: Iterable[Path]) -> None:
        """Watch these files and folders and no others; those that do not exist yet are waited for."""
        wanted = {path.resolve() for path in paths}
        self._files = frozenset(str(path) for path in wanted)
        self._schedule(self._parents, {str(path.parent) for path in wanted if path.parent.is_dir()}, recursive=False)
        self._schedule(self._folders, {str(path) for path in wanted if path.is_dir()}, recursive=True)

    def take(self) -> frozenset[Path]:
        """Return what has changed once a burst of changes has ended, as when an editor writes a file in three steps."""
        latest = time.monotonic() + _LONGEST_WAIT
        while self.changed.is_set() and time.monotonic() < latest:
            self.changed.clear()
            self.changed.wait(_QUIET)
        with self._turn:
            self.changed.clear()
            taken, self._changes = frozenset(self._changes), set()
        return taken

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note a change of a watched file, or of anything in a watched folder."""
        if event.event_type not in _CHANGES or (event.is_directory and event.event_type == "modified"):
            return
        paths = {str(path) for path in (event.src_path, event.dest_path) if path}
        changes = {Path(path) for path in paths if self._matters(path)}
        if changes:
            with self._turn:
                self._changes |= changes
                self.changed.set()

    def _matters(self, path: str) -> bool:
        return path in self._files or any(str(parent) in self._files for parent in Path(path).parents)

    def _schedule(self, watches: dict[str, ObservedWatch], wanted: set[str], *, recursive: bool) -> None:
        for path in watches.keys() - wanted:
            self._observer.unschedule(watches.pop(path))
        for path in wanted - watches.keys():
            watches[path] = self._observer.schedule(self, path, recursive=recursive)
