"""A summary as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from personary.catalog.catalog import Key
from personary.changes.change import Change
from personary.changes.formats.facts import Fact, agreed, entity_name, headline, told_once, touched, what
from personary.changes.summary import CLASS_NAMES, AddressOf, Summary
from personary.changes.words import Piece
from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.reporters import wrapped

_WIDTH = 80
_MARKS = {"same": ("", ""), "gone": ("[-", "-]"), "new": ("{+", "+}")}


def text(summary: Summary, address_of: AddressOf) -> str:
    """Tell a summary to a person: the verdict, then definition by definition."""
    blocks = [list(wrapped(summary.verdict, _WIDTH))]
    blocks += [list(_definition(summary, entity, address_of)) for entity in summary.proposal.entities]
    if summary.other_findings:
        blocks.append(["New findings elsewhere", *_findings(summary.other_findings)])
    closing = [*summary.notes]
    if summary.standing:
        closing.append(f"{summary.standing} {'finding' if summary.standing == 1 else 'findings'} stood before.")
    blocks.append([line for said in closing for line in wrapped(said, _WIDTH)])
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def word_diff(pieces: tuple[Piece, ...]) -> str:
    """Return an edit in one text: what went in [- -], what came in {+ +}."""
    return " ".join(f"{_MARKS[piece.state][0]}{piece.text}{_MARKS[piece.state][1]}" for piece in pieces)


def _definition(summary: Summary, entity: Key, address_of: AddressOf) -> Iterator[str]:
    title = summary.proposal.title(entity)
    yield from wrapped(f"{entity_name(entity)}: {title}" if title != entity[1] else entity_name(entity), _WIDTH)
    for change in summary.proposal.of(entity):
        yield from _change(summary.told(change), what(summary, change))
    for fact in (*touched(summary, entity, address_of), *agreed(summary, entity)):
        yield from wrapped(_fact(fact), _WIDTH, "  ")
    for question in summary.asked(entity):
        yield from wrapped(f"Ask: {question}", _WIDTH, "  ")
    yield from _findings(summary.findings(entity))


def _change(change: Change, more: str) -> Iterator[str]:
    yield from wrapped(f"{CLASS_NAMES[change.class_]}: {headline(change)} {more}", _WIDTH, "  ")
    if change.words and change.class_ != "format_only":
        yield from wrapped(word_diff(change.words), _WIDTH, "    ")
    elif change.kind == "moved":
        yield from wrapped(change.after or "", _WIDTH, "    ")
    elif change.class_ != "format_only":
        for mark, said in (("-", change.before), ("+", change.after)):
            if said:
                yield from wrapped(f"{mark} {said}", _WIDTH, "    ")


def _fact(fact: Fact) -> str:
    return f"{fact.label}: {', '.join(fact.ids)}{f' ({fact.words})' if fact.words else ''}"


def _findings(findings: tuple[Diagnostic, ...]) -> Iterator[str]:
    for each in told_once(findings):
        finding = each.finding
        said = f"New {finding.severity} {finding.code}: {finding.message} ({finding.file}, {each.where})"
        yield from wrapped(said, _WIDTH, "  ")
