"""Finds the plugin's block in mkdocs.yml, so that settings are read with their places and nothing else is judged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from personary.source.places import Stretch
from personary.source.yaml_source import UnreadableError, events

_WAY = ("plugins", "personary")
_DEEPEST = 60


def settings_block(content: bytes) -> bytes | None:
    """Return mkdocs.yml with all but the settings blanked out, so that lines and columns stay; None without a plugin.

    Tags of other plugins are skipped. The result is blank when the plugin is named without settings. A file that
    cannot be read comes back as it is: the reader says why.
    """
    text = content.decode("utf-8-sig", errors="replace")
    try:
        found = _Finder(events(text.encode())).find()
    except UnreadableError:
        return content
    if found is None:
        return None
    before = "".join(char if char in "\r\n" else " " for char in text[: found.start])
    return (before + text[found.start : found.end]).encode()


class _Finder:
    """Walks a file once, and notes where the settings stand."""

    def __init__(self, next_event: Callable[[], Any]) -> None:
        self._next = next_event
        self._found: Stretch | None = None

    def find(self) -> Stretch | None:
        """Return where the settings stand; a stretch of no length when there are none."""
        while type(event := self._next()).__name__ != "StreamEndEvent":
            if _begins_value(event):
                self._value(event, ())
        return self._found

    def _value(self, event: Any, way: tuple[str, ...], depth: int = 0) -> int:
        """Walk a value and everything in it; return where it ends."""
        if depth > _DEEPEST:
            raise UnreadableError
        kind, end = type(event).__name__, int(event.end_mark.index)
        if kind == "SequenceStartEvent":
            end = self._entries(way, depth)
        elif kind == "MappingStartEvent":
            end = self._keys(way, depth)
        if way == _WAY:
            self._found = Stretch(event.start_mark.index, end)
        elif way == _WAY[:1] and kind == "ScalarEvent" and event.value == _WAY[1]:
            self._found = Stretch(end, end)
        return end

    def _entries(self, way: tuple[str, ...], depth: int) -> int:
        last = 0
        while _begins_value(event := self._next()):
            last = self._value(event, way, depth + 1)
        return _end(event, last)

    def _keys(self, way: tuple[str, ...], depth: int) -> int:
        last = 0
        while _begins_value(key := self._next()):
            self._value(key, (), depth + 1)
            name = str(getattr(key, "value", ""))
            last = self._value(self._next(), (*way, name), depth + 1)
        return _end(key, last)


def _begins_value(event: Any) -> bool:
    return type(event).__name__ in {"ScalarEvent", "AliasEvent", "SequenceStartEvent", "MappingStartEvent"}


def _end(event: Any, last: int) -> int:
    """Return where a collection ends: at its bracket, or with its last value when it has none."""
    end = int(event.end_mark.index)
    return end if end > event.start_mark.index else last
