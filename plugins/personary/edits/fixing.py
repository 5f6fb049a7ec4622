"""Mending what is safe to mend: quotes around a torn sentence, a mistyped key or word with one near name, the order.

Never are words of a sentence changed. What could have been meant in two ways stays a finding:
- a key or word that others use for ours ("pain_points"), or with two near names, or whose right name is there already;
- a # that may begin a remark: only a number right behind it, as in "Plan #2", is taken for a part of the sentence;
- a comma in brackets that may part two entries: only one inside a number, or before words such as "and", is mended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from personary.catalog.shape import shape
from personary.diagnostics.diagnostic import Diagnostic, Span
from personary.diagnostics.near_words import ranked
from personary.diagnostics.suggest import suggest_choice, suggest_field
from personary.edits.documents import BOM, Document
from personary.edits.formatting import in_order
from personary.edits.known import Known, known_parts
from personary.frozen import frozen
from personary.model.types import Plain
from personary.model.walk import field_by_key
from personary.source.places import Lines, Stretch
from personary.source.plain_traps import line_in_quotes, quoted, torn_sentence
from personary.source.source_file import At, Part, SourceFile
from personary.source.yaml_source import read_yaml

_MOST = 200
_NUMBERED = re.compile(r"[ \t]#\d")
_GOES_ON = re.compile(r"(?:and|or|but|nor|so|because|which|who|that|where|when|while|not|then|yet)\b")


@frozen
class Fix:
    """One thing that was mended: the line it stood on, and what was done."""

    line: int
    what: str


@frozen
class Fixed:
    """A file after mending."""

    content: bytes
    fixes: tuple[Fix, ...]


@frozen
class _Step:
    stretch: Stretch
    instead: str
    what: str


def fixed(document: Document) -> Fixed:
    """Return a file with everything mended that is safe to mend."""
    content = document.content
    text = content.decode("utf-8-sig", errors="replace")
    if text.encode() != content.removeprefix(BOM):
        return Fixed(content, ())
    fixes: list[Fix] = []
    seen = {text}
    while len(fixes) < _MOST:
        step = next(_steps(document, text), None)
        after = text[: step.stretch.start] + step.instead + text[step.stretch.end :] if step else text
        if step is None or after in seen:
            break
        fixes.append(Fix(Lines(text).span(step.stretch).line, step.what))
        text = after
        seen.add(text)
    ordered = _in_order(document, text)
    if ordered != text:
        fixes.append(Fix(_first_change(text, ordered), "put the keys in order"))
    return Fixed(document.encoded(ordered), tuple(sorted(fixes, key=lambda fix: fix.line)))


def _steps(document: Document, text: str) -> Iterator[_Step]:
    """Yield what is to be mended in a text, as it stands now."""
    source, findings = read_yaml(document.path, text.encode())
    lines = Lines(text)
    for finding in findings:
        sentence = _stretch(lines, finding.span)
        numbered = finding.code == "cut-sentence" and _NUMBERED.search(lines.words(sentence))
        if finding.code == "not-yaml" or numbered:
            yield from _quotes(lines, sentence, finding)
    if source is None or any(finding.severity == "error" for finding in findings):
        return
    known = known_parts(document.kind.model, source)
    for finding in shape(document.kind, document.id, source).diagnostics:
        if finding.code == "torn-sentence":
            yield from _torn(source, finding)
        elif finding.code == "split-sentence":
            yield from _split(source, finding)
        elif finding.code == "unknown-field":
            yield from _key(source, known, finding)
        elif finding.code == "unknown-choice":
            yield from _choice(source, known, finding)


def _quotes(lines: Lines, sentence: Stretch, finding: Diagnostic) -> Iterator[_Step]:
    """Put a sentence in quotes, if that is what the finding says."""
    lead = "Write the line in quotes: " if finding.code == "not-yaml" else "if not, write the line in quotes: "
    _, found, line = finding.suggestion.partition(lead)
    starts_so = finding.code != "not-yaml" or finding.suggestion.startswith(lead)
    if found and starts_so and _agrees(line, line_in_quotes(lines, sentence)):
        yield _in_quotes(lines, sentence)


def _in_quotes(lines: Lines, sentence: Stretch) -> _Step:
    told = quoted(" ".join(lines.words(sentence).split()))
    return _Step(sentence, told, f"put in quotes: {told}")


def _agrees(suggested: str, line: str) -> bool:
    """Whether a suggestion, which may have been shortened, shows a line."""
    return suggested == line or (suggested.endswith("…") and line.startswith(suggested[:-1]))


def _torn(source: SourceFile, finding: Diagnostic) -> Iterator[_Step]:
    for at, part in source.parts.items():
        if source.value_span(at) == finding.span and torn_sentence(source, at) and isinstance(part.value, dict):
            inner = source.parts[(*at, next(iter(part.value)))]
            end = max(inner.key_stretch.end + 1, inner.value_stretch.end)
            yield _in_quotes(source.lines, Stretch(inner.key_stretch.start, end))


def _split(source: SourceFile, finding: Diagnostic) -> Iterator[_Step]:
    """Find the neighbours that the finding takes for one sentence."""
    suggested = finding.suggestion.partition("Write it in quotes: ")[2]
    for at, part in source.parts.items():
        if not isinstance(part.value, list) or source.value_span(at) != finding.span:
            continue
        entries = [source.parts[(*at, number)] for number in range(len(part.value))]
        for first, last in combinations(range(len(entries)), 2):
            run = Stretch(entries[first].value_stretch.start, entries[last].value_stretch.end)
            if _agrees(suggested, line_in_quotes(source.lines, run)):
                end = _end_of_sentence(source, entries, last)
                pairs = pairwise(entries[first : end + 1])
                if all(_surely_goes_on(source, before, after) for before, after in pairs):
                    whole = Stretch(run.start, entries[end].value_stretch.end)
                    yield _in_quotes(source.lines, whole)
                return


def _end_of_sentence(source: SourceFile, entries: Sequence[Part], last: int) -> int:
    """Return the last entry that seems to go on with the one before it, which then has to be sure."""
    while last + 1 < len(entries):
        words = source.lines.words(entries[last + 1].value_stretch)
        if not (type(entries[last + 1].value) is Plain and words[:1].islower() and " " in words):
            break
        last += 1
    return last


def _surely_goes_on(source: SourceFile, before: Part, after: Part) -> bool:
    end, start = before.value_stretch.end, after.value_stretch.start
    digits = source.text[end - 1].isdigit() and source.text[start].isdigit()
    in_a_number = source.text[end:start] == "," and digits
    return in_a_number or _GOES_ON.match(source.text, start) is not None


def _key(source: SourceFile, known: Mapping[At, Known], finding: Diagnostic) -> Iterator[_Step]:
    for at, part in source.parts.items():
        group = known.get(at[:-1]) if at and isinstance(at[-1], str) else None
        if group is None or group.model is None or source.key_span(at) != finding.span:
            continue
        word, keys = str(at[-1]), tuple(field_by_key(group.model))
        near = ranked(word, keys)
        around = source.parts[at[:-1]].value
        if len(near) == 1 and near[0] not in (around or ()) and suggest_field(group.model, word) == _meant(near[0]):
            written = source.lines.words(part.key_stretch)
            yield _Step(part.key_stretch, written.replace(word, near[0]), f'"{word}" is now "{near[0]}"')


def _choice(source: SourceFile, known: Mapping[At, Known], finding: Diagnostic) -> Iterator[_Step]:
    for at, part in source.parts.items():
        field = known[at].field if at in known else None
        if field is None or not isinstance(part.value, str) or source.value_span(at) != finding.span:
            continue
        near = ranked(part.value, field.words)
        if len(near) == 1 and suggest_choice(field.words, part.value) == _meant(near[0]):
            yield _Step(part.value_stretch, near[0], f'"{part.value}" is now "{near[0]}"')


def _meant(word: str) -> str:
    return f'Did you mean "{word}"?'


def _in_order(document: Document, text: str) -> str:
    source, findings = read_yaml(document.path, text.encode())
    if source is None or any(finding.severity == "error" for finding in findings):
        return text
    return in_order(document.kind.model, source).text


def _first_change(before: str, after: str) -> int:
    pairs = zip(before.splitlines(), after.splitlines(), strict=False)
    return next((number for number, (one, other) in enumerate(pairs, 1) if one != other), 1)


def _stretch(lines: Lines, span: Span) -> Stretch:
    starts = lines.starts
    return Stretch(starts[span.line - 1] + span.column - 1, starts[span.end_line - 1] + span.end_column - 1)
