"""The facts of a definition's change as short lines, the same in every format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from personary.catalog.catalog import Key
from personary.changes.change import Change, named
from personary.changes.summary import AddressOf, Summary
from personary.diagnostics.diagnostic import Diagnostic

_MOST = 12


class Fact(NamedTuple):
    """A line with its label. `words` are our own; `ids` hold what authors wrote: handles, teams, addresses."""

    label: str
    ids: tuple[str, ...]
    words: str = ""


def touched(summary: Summary, entity: Key, address_of: AddressOf) -> Iterator[Fact]:
    """Yield what the changes of a definition touch."""
    touch = summary.touch(entity)
    if touch is None:
        return
    pages = tuple(dict.fromkeys(page_name(page, address_of) for page in touch.pages))
    for label, ids in (("Committees", touch.committees), ("Journeys", touch.journeys), ("Scenes", touch.scenes),
                       ("Pages", pages)):  # fmt: skip
        if ids:
            more = f"and {len(ids) - _MOST} more" if len(ids) > _MOST else ""
            yield Fact(label, ids[:_MOST], more)


def agreed(summary: Summary, entity: Key) -> Iterator[Fact]:
    """Yield who must agree and who has."""
    agreement = summary.agreement(entity)
    if agreement is None:
        return
    if agreement.waiting:
        yield Fact("Must agree", agreement.waiting)
    if agreement.agreed:
        yield Fact("Agreed in change_log", agreement.agreed)


def headline(change: Change) -> str:
    """Return kind and place of a change."""
    return f"{change.kind} {change.path}".strip()


def what(summary: Summary, change: Change) -> str:
    """Return what a change is where its texts do not say it: only another form, or words that are not repeated."""
    if change in summary.withheld:
        return "The earlier words are not repeated here."
    lines = summary.proposal.lines.get(change.entity, 0)
    return f"{lines} changed {'line' if lines == 1 else 'lines'}, no change in meaning" if lines else ""


class Told(NamedTuple):
    """A finding, and the lines of the file where it stands."""

    finding: Diagnostic
    lines: tuple[int, ...]

    @property
    def where(self) -> str:
        """The lines in words: line 3; lines 3, 9 and 5 more."""
        shown = ", ".join(map(str, self.lines[:3]))
        more = f" and {len(self.lines) - 3} more" if len(self.lines) > 3 else ""
        return f"{'line' if len(self.lines) == 1 else 'lines'} {shown}{more}"


def told_once(findings: tuple[Diagnostic, ...]) -> tuple[Told, ...]:
    """Return findings with those that say the same of one file together."""
    lines: dict[tuple[str, str, str], list[int]] = {}
    first: dict[tuple[str, str, str], Diagnostic] = {}
    for each in findings:
        key = (each.file, each.code, each.message)
        first.setdefault(key, each)
        lines.setdefault(key, []).append(each.span.line)
    return tuple(Told(each, tuple(lines[key])) for key, each in first.items())


def page_name(page: tuple[str, str], address_of: AddressOf) -> str:
    """Return the address of a page, or its kind and subject where it has none."""
    return address_of(*page) or "/".join(filter(None, page))


def entity_name(entity: Key) -> str:
    """Return kind and id of a definition."""
    return named(entity)
