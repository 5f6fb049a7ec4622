"""A summary as one comment of a code host.

Every text that an author wrote stands in a fenced block or in a piece of code: a code host looks for mentions,
references, links, pictures and HTML everywhere else, and in neither of these.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import escape

from personary.catalog.catalog import Key
from personary.changes.change import CLASSES, Change
from personary.changes.formats.facts import Fact, Told, agreed, entity_name, headline, told_once, touched, what
from personary.changes.summary import CLASS_NAMES, AddressOf, Summary
from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.reporters import in_code, safe
from personary.diagnostics.reporters.markdown import characters

MOST_CHARACTERS = 60_000
_KEPT_FREE = 800
"""Room for the closing lines."""
_LONGEST = 1_500
_MOST_OF_ONE = 60
_NAMES_AT_THE_END = 150


def markdown(summary: Summary, address_of: AddressOf) -> str:
    """Tell a summary in a comment: the verdict, then each definition folded. What does not fit is counted."""
    said = [f"**{summary.verdict}**\n"]
    room = MOST_CHARACTERS - _KEPT_FREE - characters(said[0])
    left: list[Key] = []
    for entity in summary.proposal.entities:
        for block in (_definition(summary, entity, address_of), _in_short(summary, entity)):
            if characters(block) < room:
                said.append(block)
                room -= characters(block)
                break
        else:
            left.append(entity)
    if summary.other_findings:
        block = _elsewhere(summary.other_findings)
        said.append(block if characters(block) < room else "")
    said.append(_closing(summary, len(left)))
    return "\n".join(filter(None, said))


def _definition(summary: Summary, entity: Key, address_of: AddressOf) -> str:
    changes = summary.proposal.of(entity)
    lines = [_opening(summary, entity), ""]
    for change in changes[:_MOST_OF_ONE]:
        lines += _change(summary.told(change), what(summary, change))
    if len(changes) > _MOST_OF_ONE:
        lines += [f"{len(changes) - _MOST_OF_ONE} further changes.", ""]
    points = [
        *(_fact(fact) for fact in (*touched(summary, entity, address_of), *agreed(summary, entity))),
        *(f"- Ask: {in_code(question)}" for question in summary.asked(entity)),
        *(f"- New {_finding(each)}" for each in told_once(summary.findings(entity))),
    ]
    return "\n".join((*lines, *points, "", "</details>", ""))


def _in_short(summary: Summary, entity: Key) -> str:
    return "\n".join((_opening(summary, entity), "", "Too long for this comment.", "", "</details>", ""))


def _opening(summary: Summary, entity: Key) -> str:
    numbers = Counter(change.class_ for change in summary.proposal.of(entity))
    told = ", ".join(f"{numbers[class_]} {CLASS_NAMES[class_]}" for class_ in CLASSES if numbers[class_])
    title = safe(" ".join(summary.proposal.title(entity).split()))[:_NAMES_AT_THE_END]
    # In code also here: code hosts look for mentions in the text of an HTML element too.
    return f"<details><summary><code>{escape(entity_name(entity))}</code> <code>{escape(title)}</code> {told}</summary>"


def _change(change: Change, more: str) -> Iterator[str]:
    yield f"**{CLASS_NAMES[change.class_].capitalize()}** {in_code(headline(change))} {more}".rstrip()
    yield ""
    block = _block(change)
    if block:
        yield from (*_fenced(block), "")


def _block(change: Change) -> list[str]:
    if change.kind == "moved":
        return _marked(" ", change.after)
    if change.class_ == "format_only":
        return []
    lines = [*_marked("-", change.before), *_marked("+", change.after)]
    gone = " ".join(piece.text for piece in change.words if piece.state == "gone")
    new = " ".join(piece.text for piece in change.words if piece.state == "new")
    stayed = any(piece.state == "same" for piece in change.words)
    return [*lines, *(_marked("!", f"{gone or '(nothing)'} → {new or '(nothing)'}") if stayed else ())]


def _marked(mark: str, said: str | None) -> list[str]:
    if not said:
        return []
    text = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
    return [f"{mark} {safe(line)}" for line in text.splitlines() if line.strip()]


def _fenced(lines: list[str]) -> Iterator[str]:
    # No line of the block begins with a fence, for each begins with its mark; longer is safer all the same.
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    yield f"{fence}diff"
    yield from lines
    yield fence


def _fact(fact: Fact) -> str:
    return f"- {fact.label}: {', '.join(map(in_code, fact.ids))} {fact.words}".rstrip()


def _elsewhere(findings: tuple[Diagnostic, ...]) -> str:
    told = (f"- In {in_code(each.finding.file)}: {_finding(each)}" for each in told_once(findings))
    heading = f"{len(findings)} new {'finding' if len(findings) == 1 else 'findings'} elsewhere"
    return "\n".join((f"<details><summary>{heading}</summary>", "", *told, "", "</details>", ""))


def _finding(each: Told) -> str:
    return f"{each.finding.severity}, {each.where}: {in_code(f'{each.finding.code}: {each.finding.message}')}"


def _closing(summary: Summary, left: int) -> str:
    lines = [f"{left} further {'definition' if left == 1 else 'definitions'}: see `personary diff`."] if left else []
    lines += [in_code(note) for note in summary.notes]
    if summary.standing:
        lines.append(f"{summary.standing} {'finding' if summary.standing == 1 else 'findings'} stood before.")
    return "\n\n".join(lines) + "\n" if lines else ""
