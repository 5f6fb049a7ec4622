"""The summary of a proposed change: its verdict, and everything a reviewer with ten minutes needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from personary.catalog.catalog import Key
from personary.changes.agreement import Agreement, agreements
from personary.changes.change import CLASSES, Change, ChangeClass
from personary.changes.proposal import Proposal
from personary.changes.questions import Question, questions
from personary.changes.touches import Touch, touches
from personary.diagnostics.diagnostic import Diagnostic

K = TypeVar("K")
V = TypeVar("V")
CLASS_NAMES: Mapping[ChangeClass, str] = {class_: class_.replace("_", " ") for class_ in CLASSES}
AddressOf = Callable[[str, str], str | None]
"""Gives the address of a page by its kind and subject."""


@dataclass(frozen=True)
class Summary:
    """A proposal with what it touches, what to ask, who must agree and which findings it brings."""

    proposal: Proposal
    touches: tuple[Touch, ...]
    questions: tuple[Question, ...]
    agreements: tuple[Agreement, ...]
    new_findings: tuple[Diagnostic, ...] = ()
    standing: int = 0
    """How many findings stood before and still do."""
    notes: tuple[str, ...] = ()
    """What a reader should know about how the states were read."""
    withheld: frozenset[Change] = frozenset()
    """The changes whose earlier words are not to be repeated."""

    @property
    def verdict(self) -> str:
        """The first line: what this change asks of its readers, and the counts."""
        return _verdict(self)

    def touch(self, entity: Key) -> Touch | None:
        """Return what the changes of a definition touch."""
        return self._touches.get(entity)

    def told(self, change: Change) -> Change:
        """Return a change as it may be told: without words that must not be repeated."""
        return replace(change, before=None, words=()) if change in self.withheld else change

    def asked(self, entity: Key) -> tuple[str, ...]:
        """Return what to ask about a definition."""
        return self._questions.get(entity, ())

    def agreement(self, entity: Key) -> Agreement | None:
        """Return who must agree to the changes of a definition."""
        return self._agreements.get(entity)

    def findings(self, entity: Key) -> tuple[Diagnostic, ...]:
        """Return the new findings in the file of a definition."""
        file = _file(self.proposal, entity)
        return self._findings.get(file, ()) if file else ()

    @cached_property
    def _touches(self) -> Mapping[Key, Touch]:
        return {each.entity: each for each in self.touches}

    @cached_property
    def _agreements(self) -> Mapping[Key, Agreement]:
        return {each.entity: each for each in self.agreements}

    @cached_property
    def _questions(self) -> Mapping[Key, tuple[str, ...]]:
        return _by((each.entity, each.text) for each in self.questions)

    @cached_property
    def _findings(self) -> Mapping[str, tuple[Diagnostic, ...]]:
        return _by((each.file, each) for each in self.new_findings)

    @property
    def other_findings(self) -> tuple[Diagnostic, ...]:
        """The new findings in files that did not change themselves."""
        files = {_file(self.proposal, entity) for entity in self.proposal.entities}
        return tuple(each for each in self.new_findings if each.file not in files)


def _by(pairs: Iterable[tuple[K, V]]) -> Mapping[K, tuple[V, ...]]:
    found: dict[K, list[V]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}


def summarise(
    proposal: Proposal,
    before: Iterable[Diagnostic] = (),
    after: Iterable[Diagnostic] = (),
    notes: tuple[str, ...] = (),
    withheld: frozenset[Change] = frozenset(),
) -> Summary:
    """Sum up a proposal; `before` and `after` are the findings of both states."""
    new, standing = new_findings(before, after)
    told = touches(proposal), questions(proposal), agreements(proposal)
    return Summary(proposal, *told, new, standing, notes, withheld)


def new_findings(before: Iterable[Diagnostic], after: Iterable[Diagnostic]) -> tuple[tuple[Diagnostic, ...], int]:
    """Return the findings that stand only in the later state, wherever their lines moved, and how many stayed."""
    stood: dict[tuple[str, str, str], int] = {}
    for each in before:
        stood[_same(each)] = stood.get(_same(each), 0) + 1
    new: list[Diagnostic] = []
    stayed = 0
    for each in after:
        if stood.get(_same(each), 0):
            stood[_same(each)] -= 1
            stayed += 1
        else:
            new.append(each)
    return tuple(new), stayed


def _same(each: Diagnostic) -> tuple[str, str, str]:
    # A note sums up what comes next, so its words follow every edit.
    return each.file, each.code, "" if each.severity == "note" else each.message


def _verdict(summary: Summary) -> str:
    proposal = summary.proposal
    counts = proposal.counts
    told = ", ".join(f"{counts[class_]} {CLASS_NAMES[class_]}" for class_ in CLASSES if counts[class_])
    many = len(proposal.entities)
    where = f"{told} in {many} {'definition' if many == 1 else 'definitions'}"
    new = len(summary.new_findings)
    findings = f" {new} new {'finding' if new == 1 else 'findings'}." if new else ""
    return f"{_judgement(summary, where)}{findings}"


def _judgement(summary: Summary, where: str) -> str:
    counts = summary.proposal.counts
    if not summary.proposal.changes:
        return "Nothing changed."
    if counts["breaking"]:
        return f"Something breaks: {where}."
    if counts["identity"]:
        waiting = any(agreement.waiting for agreement in summary.agreements)
        teams = "Both teams" if len(summary.proposal.after.settings.teams) == 2 else "All teams"
        return f"{teams} {'must agree' if waiting else 'have agreed'}: {where}."
    if counts["tactic"] or counts["evidence"] or counts["review"]:
        return f"Who the buyers are stays as it is: {where}."
    if counts["wording"]:
        return f"Only the wording changed: {where}."
    lines = sum(summary.proposal.lines.values())
    told = f"{lines} changed {'line' if lines == 1 else 'lines'}" if lines else f"{len(summary.proposal.changes)} moved"
    return f"No change in meaning: {told}, {where}."


def _file(proposal: Proposal, entity: Key) -> str:
    source = proposal.after.sources.get(entity) or proposal.before.sources.get(entity)
    if source is not None:
        return source.file
    return "mkdocs.yml" if entity[0] == "settings" else ""
