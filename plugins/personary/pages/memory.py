"""What a build remembers of its pages for the next one: what each asked, and what became of it.

The memory lies outside the project, in the user's own cache, so that no clone can bring one along. Of most pages it
only tells which files of the last release can stay, and where its search index speaks of them; those of the sidebar it
holds whole.
Without a memory every page is made, and the site is the same.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from personary.catalog.watch import Question
from personary.frozen import frozen
from personary.pages.page import Heading, Page
from personary.source.own_cache import own_cache, write_whole

_FORM = 4


@frozen
class Kept:
    """What became of a page: its shell, the file it was written to, and what others take from it.

    `shell` is a digest, `stamp` the size and time by which the file is known. `frame` are the traits by which its shell
    is chosen, `entries` what search finds of it, in JSON, `anchors` and `leads` what it offers to links and
    where in the site its own lead.
    """

    frame: tuple[Any, ...]
    shell: str
    stamp: str
    entries: str
    anchors: tuple[str, ...]
    leads: tuple[str, ...]


@dataclass(slots=True)
class PageMemory:
    """Pages by address with the questions they asked, and the answers of that time."""

    around: str = ""
    """A digest of everything that pages are made from beside the catalog."""
    answers: dict[Question, str] = field(default_factory=dict)
    asked: dict[str, Sequence[int]] = field(default_factory=dict)
    """The questions of each page, as their places among the answers: most are asked by many pages."""
    kept: dict[str, Kept] = field(default_factory=dict)
    whole: dict[str, Page] = field(default_factory=dict)
    """The few pages that the theme renders anew in each build, as they are before that."""
    _places: dict[Question, int] = field(default_factory=dict, repr=False, compare=False)

    def unchanged(self, around: str, answer: Callable[[Question], str]) -> PageMemory:
        """Return what is still true: the pages that would read the same, and what these asked.

        `answer` gives today's digest of an answer.
        """
        if around != self.around:
            return PageMemory(around)
        answers = [*self.answers.items()]
        changed = {place for place, (question, before) in enumerate(answers) if answer(question) != before}
        stays = {address: asked for address, asked in self.asked.items() if changed.isdisjoint(asked)}
        place = {before: now for now, before in enumerate(sorted(set().union(*stays.values())))}
        return PageMemory(
            around,
            dict([answers[before] for before in place]),
            {address: [place[before] for before in asked] for address, asked in stays.items()},
            {address: kept for address, kept in self.kept.items() if address in stays},
            {address: page for address, page in self.whole.items() if address in stays},
        )

    def note(self, address: str, asked: Collection[Question], answer: Callable[[Question], str]) -> None:
        """Note what a page asked, and the answers of today."""
        places = self._places = self._places or _numbered(self.answers)
        noted = self.asked[address] = []
        for question in asked:
            place = places.get(question)
            if place is None:
                place = places[question] = len(places)
                self.answers[question] = answer(question)
            noted.append(place)


def memory_file(root: Path) -> Path:
    """Return where the memory of a project lies, in the cache of whoever builds it."""
    return own_cache(root) / "pages.json"


def stamp(file: str | Path) -> str:
    """Return by what a file is known as long as nobody has written to it: its size and its time, to the nanosecond."""
    try:
        status = os.stat(file)  # noqa: PTH116 - of ten thousand files, a path object each would take longer
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns}"


def recall(file: Path, index: Path) -> PageMemory:
    """Read a memory; one that is not there, or not as it was written, is empty.

    `index` is what search reads in the last release; without it, as it was then, no page could stay.
    """
    with suppress(OSError, ValueError, KeyError, TypeError, IndexError, RecursionError):
        told = json.loads(file.read_bytes())
        # Read before it is looked at: another build may be about to take its place.
        found = index.read_text("utf-8") if told["index"] else ""
        if told["form"] == _FORM and told["index"] == stamp(index):
            questions = [tuple(question) for question in told["questions"]]
            frames = [_tuples(frame) for frame in told["frames"]]
            leads = told["leads"]
            asked = dict([*((address, of) for address, of, *_ in told["pages"]), *told["asked"]])
            if not set().union(*asked.values()).issubset(range(len(questions))):
                return PageMemory()
            return PageMemory(
                told["around"],
                dict(zip(questions, told["answers"], strict=True)),
                asked,
                {address: Kept(frames[frame], shell, known_by, found[start:end], tuple(anchors),
                               tuple([leads[each] for each in led]))
                 for address, _, frame, shell, known_by, start, end, anchors, led in told["pages"]},
                {each["address"]: _page(each) for each in told["whole"]},
            )  # fmt: skip
    return PageMemory()


def remember(file: Path, memory: PageMemory, index: Path) -> None:
    """Write a memory for the next build. Where it cannot be written, the next build makes every page.

    What many pages have in common stands once, by number; what search finds of each stands in its `index`.
    """
    known_by = stamp(index)  # before it is read, for the same reason
    places = dict(_places(memory.kept, index))
    frames = _numbered(kept.frame for kept in memory.kept.values())
    leads = _numbered(lead for kept in memory.kept.values() for lead in kept.leads)
    told = {
        "form": _FORM,
        "index": known_by,
        "around": memory.around,
        "questions": [*memory.answers],
        "answers": [*memory.answers.values()],
        "frames": [*frames],
        "leads": [*leads],
        "pages": [
            (address, memory.asked[address], frames[kept.frame],
             kept.shell, kept.stamp, *places[address], kept.anchors, [leads[lead] for lead in kept.leads])
            for address, kept in memory.kept.items() if address in places
        ],
        "asked": [(address, memory.asked[address]) for address in memory.whole],
        "whole": [_told(page) for page in memory.whole.values()],
    }  # fmt: skip
    write_whole(file, json.dumps(told, separators=(",", ":")).encode())


def _places(kept: Mapping[str, Kept], index: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield where the entries of each page stand in the index, in whose order they come."""
    found, end = index.read_text("utf-8") if index.is_file() else "", 0
    for address, page in kept.items():
        start = end + len(",")  # Most stand right behind the page before, where nobody has to look for them.
        if not found.startswith(page.entries, start):
            start = found.find(page.entries, end)
        if start >= 0:
            end = start + len(page.entries)
            yield address, (start, end)


V = TypeVar("V", bound=Hashable)


def _numbered(values: Iterable[V]) -> dict[V, int]:
    return {value: number for number, value in enumerate(dict.fromkeys(values))}


def _told(page: Page) -> Mapping[str, Any]:
    said = {each.name: getattr(page, each.name) for each in fields(page)}
    headings = [(heading.level, heading.anchor, heading.title) for heading in page.headings]
    return said | {"headings": headings, "anchors": sorted(page.anchors), "links": sorted(page.links)}


def _page(told: Mapping[str, Any]) -> Page:
    sets = {name: frozenset(told[name]) for name in ("anchors", "links")}
    headings = tuple(Heading(*heading) for heading in told["headings"])
    return Page(**{**told, **sets, "headings": headings, "styles": tuple(told["styles"]),
                   "keywords": tuple(told["keywords"])})  # fmt: skip


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if isinstance(value, list) else value
