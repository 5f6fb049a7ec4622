"""Watching a catalog: what a page asked of it, so that the page is made anew only when an answer has changed.

A page sees the project through the catalog alone. Whoever notes each question and a digest of its answer can tell later
whether the page would read the same: the same questions, the same answers, the same page. No page has to say what it
depends on, so none can say it wrong.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import blake2b
from typing import Any, TypeVar, cast

from personary.catalog.catalog import Catalog, Citation
from personary.model.journey import Stage
from personary.model.types import Definition, Group

V = TypeVar("V")
Question = tuple[str, ...]
"""The name of a query, and what was asked for: `("memberships", "persona/oda")`."""
_PLAIN = (str, int)
_OF_THE_ANSWER = frozenset({"groups", "texts", "cited"})
"""Queries that tell nothing but what stands in the definition one comes with."""


class Watch:
    """Notes questions, for the page that is being made and for what several pages share."""

    def __init__(self) -> None:
        self._notes: list[set[Question]] = []
        self._shared: dict[Hashable, tuple[Any, frozenset[Question]]] = {}

    @contextmanager
    def noting(self) -> Iterator[set[Question]]:
        """Give a set that fills with every question asked meanwhile."""
        asked: set[Question] = set()
        self._notes.append(asked)
        try:
            yield asked
        finally:
            self._notes.pop()

    def note(self, *question: str) -> None:
        """Note a question."""
        if self._notes:
            self._notes[-1].add(question)

    def once(self, key: Hashable, work_out: Callable[[], V]) -> V:
        """Work out what several pages share a single time; each of them has asked what that took."""
        shared = self._shared.get(key)
        if shared is None:
            with self.noting() as asked:
                result = work_out()
            shared = self._shared[key] = result, frozenset(asked)
        if self._notes:
            self._notes[-1].update(shared[1])
        found: V = shared[0]
        return found


class WatchedCatalog:
    """Answers as the catalog does, and notes each question."""

    def __init__(self, catalog: Catalog, watch: Watch) -> None:
        self._catalog = catalog
        self._watch = watch

    def once(self, key: Hashable, work_out: Callable[[], V]) -> V:
        """Work out what several pages share a single time."""
        return self._watch.once(key, work_out)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._catalog, name)
        if not callable(found):
            self._watch.note(name)
            return found
        if name in _OF_THE_ANSWER:
            answer = found
        else:
            note = self._watch.note

            def answer(*of: Any, **more: Any) -> Any:
                note(name, *map(_said, (*of, *more.values())))
                return found(*of, **more)

        self.__dict__[name] = answer
        return answer


def watched(catalog: Catalog, watch: Watch) -> Catalog:
    """Return a catalog that notes what is asked of it."""
    # It answers whatever a catalog answers; that nothing else is asked is for the tests to find.
    return cast("Catalog", WatchedCatalog(catalog, watch))


def _said(of: Any) -> str:
    """Return what was asked for so that it can be asked again; a stage comes after its journey."""
    if isinstance(of, Definition):
        return f"{of.entity}/{of.id}"
    if isinstance(of, Stage):
        return f"#{of.id}"
    if of is None:
        return "-"
    if isinstance(of, str):
        return f"={of}"
    raise TypeError(f"a page asks a catalog for {type(of).__name__}, which cannot be asked again")


class Answers:
    """Digests of what a catalog answers, for comparing it with another state of itself."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._definitions = {f"{each.entity}/{each.id}": each for each in catalog.definitions}
        self._digests: dict[int, bytes] = {}
        self._answered: dict[Question, str] = {}

    def digest(self, question: Question) -> str:
        """Return a digest of the answer to a question; nothing where it cannot be asked any more."""
        if question not in self._answered:
            self._answered[question] = self._asked(*question)
        return self._answered[question]

    def _asked(self, name: str, *said: str) -> str:
        of: list[Any] = []
        for each in said:
            if each.startswith("="):
                of.append(each[1:])
            elif each == "-":
                of.append(None)
            elif each.startswith("#"):
                of.append(next((stage for stage in getattr(of[-1], "stages", ()) if stage.id == each[1:]), None))
            else:
                of.append(self._definitions.get(each))
            if of[-1] is None and each != "-":
                return ""
        answer = getattr(self._catalog, name)
        told = repr(self._told(answer(*of) if callable(answer) else answer))
        return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()

    def _told(self, answer: Any) -> Any:
        """Return what makes an answer the one it is, as plain values; definitions and their groups by digest."""
        if isinstance(answer, Group):
            return self._of_group(answer)
        if isinstance(answer, Citation):  # Read off the definition that it names, so that one says it all.
            return self._of_group(answer.entity)
        if answer is None or isinstance(answer, str | int | float | dt.date):
            return answer
        if isinstance(answer, tuple | list):
            return [each if type(each) in _PLAIN else self._told(each) for each in answer]
        if isinstance(answer, frozenset | set):
            return sorted(answer)
        if is_dataclass(answer):
            return [self._told(getattr(answer, name)) for name in _names(answer.__class__)]
        raise TypeError(f"a page asks a catalog for {type(answer).__name__}, which cannot be compared")

    def _of_group(self, group: Group) -> bytes:
        known = self._digests.get(id(group))
        if known is None:
            text = f"{type(group).__name__}/{getattr(group, 'id', '')}:{group.model_dump_json()}"
            known = self._digests[id(group)] = blake2b(text.encode(), digest_size=12).digest()
        return known


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))
