"""Reads a YAML file without trusting it: data as written, with places, or findings. The only file that imports yaml.

The reader listens to the events of PyYAML's C parser and builds data and places itself. It stops at its limits while
the events arrive, so no file can make it slow or crash it, and it converts nothing: that is for the model.

Most files need no parser (`plain_yaml`). What is said about a file is always said here.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any, Never

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from personary.diagnostics.diagnostic import TOP, Diagnostic
from personary.model.types import Plain
from personary.source.decoding import UNSEEN, decode
from personary.source.findings import reading_finding
from personary.source.limits import EMPTY, MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_LENGTH, MOST_MARKS
from personary.source.misplaced_lines import swallowed_entry, with_colon
from personary.source.mistakes import Trouble
from personary.source.places import Lines, Stretch
from personary.source.plain_traps import cut_sentences, line_in_quotes
from personary.source.plain_yaml import read_plainly
from personary.source.source_file import Data, SourceFile
from personary.source.syntax import explain_trouble, sentence_around

_MAX_FINDINGS = 50


class ParserMissingError(Exception):
    """PyYAML was installed without its C parser, and this environment cannot read a file."""

    message = "PyYAML is installed without its C parser, so no file can be read."
    hint = "Install PyYAML from its ready-made wheel: pip install --force-reinstall --only-binary :all: pyyaml"


def read_yaml(file: str, content: bytes) -> tuple[SourceFile | None, tuple[Diagnostic, ...]]:
    """The file's data with places, and what is to be said about how it is written.

    Without a file there is at least one error. A file may come along with errors where none of its text is missing: a
    duplicate key (the first counts), an anchor or a tag (left out).
    """
    if len(content) > MAX_BYTES:
        return None, (too_large(file, len(content)),)
    text, findings = decode(file, content)
    if findings:
        return None, findings
    plain = read_plainly(file, text)
    return (plain, cut_sentences(plain)) if plain is not None else read_events(file, text, content)


def read_events(file: str, text: str, content: bytes) -> tuple[SourceFile | None, tuple[Diagnostic, ...]]:
    """The same by the events of the parser, which knows all of YAML and what may be wrong with it."""
    return _Reader(file, text, content).read()


def too_large(file: str, size: int) -> Diagnostic:
    """What to say about a file over `MAX_BYTES`; a tree says so before reading it."""
    message = f"The file is {-(-size // 1024):,} KiB large; at most {MAX_BYTES // 1024} KiB are read."
    return reading_finding("too-large", file, TOP, message, "Split it, or remove data that was pasted by mistake.")


class UnreadableError(Exception):
    """A file that is read only for its events cannot be read to its end."""


class _RefusedError(Exception):
    """Stops the reading of one file; the reason is among the findings. Never leaves this module."""


class _Reader:
    """Reads one file, once."""

    def __init__(self, file: str, text: str, content: bytes) -> None:
        self.file = file
        self.text = text
        self.lines = Lines(text)
        self.escapes = "\\" in text
        self.marks = array("I")
        self.findings: list[Diagnostic] = []
        self.whole = True
        self.next_event: Callable[[], Any] = _events(content)

    def read(self) -> tuple[SourceFile | None, tuple[Diagnostic, ...]]:
        """Read to the end, or as far as it goes."""
        try:
            data = self._document()
        except _RefusedError:
            return None, tuple(self.findings)
        except yaml.MarkedYAMLError as error:
            self._not_yaml(_trouble(error, len(self.text), self._last()))
            return None, tuple(self.findings)
        except (yaml.YAMLError, UnicodeError):
            # Not seen since the text is checked beforehand; a new release of the parser may find more.
            self._not_yaml(Trouble("", 0, "", 0, self._last()))
            return None, tuple(self.findings)
        if not self.whole:
            return None, tuple(self.findings)
        source = SourceFile(self.file, self.text, data, self.marks)
        return source, (*self.findings, *cut_sentences(source))

    def _document(self) -> dict[str, Data]:
        self.next_event()
        if type(self.next_event()) is StreamEndEvent:
            self._refuse("empty-file", Stretch(0, 0), "The file is empty.", "Write its first key, or delete the file.")
        root = self.next_event()
        data = self._value(root, 1)
        if not isinstance(data, dict):
            self._refuse_root(root, data)
        self.next_event()
        end = self.next_event()
        if type(end) is DocumentStartEvent:
            self._refuse(
                "several-documents",
                _stretch(end),
                'A second document begins here, at the line "---".',
                "Move it to a file of its own, or delete the line.",
            )
        return data

    def _value(self, event: Any, depth: int) -> Data:
        """The value that begins with an event; its mark is noted."""
        kind = type(event)
        self.marks.append(event.start_mark.index)
        if kind is AliasEvent or event.anchor or event.tag is not None:
            self._refer(event, kind)
        self.marks.append(event.end_mark.index)
        if kind is ScalarEvent:
            return self._scalar(event)
        if kind is AliasEvent:
            return None
        if depth > MAX_DEPTH:
            message = f"Groups and lists are nested more than {MAX_DEPTH} deep here."
            self._refuse("too-deep", _stretch(event), message, "Look for a row of opening brackets.")
        return self._group(depth) if kind is MappingStartEvent else self._list(depth)

    def _scalar(self, event: Any) -> str | None:
        value: str = event.value
        if len(value) > MAX_LENGTH:
            self._too_long(event)
        if not event.style:
            if len(value) != self.marks[-1] - self.marks[-2]:
                self._check_lines(Stretch(self.marks[-2], self.marks[-1]))
            return None if value in EMPTY else Plain(value)
        if self.escapes and event.style == '"':
            self._check_escapes(event)
        return value

    def _list(self, depth: int) -> list[Data]:
        slot = len(self.marks) - 1
        entries: list[Data] = []
        next_event = self.next_event
        while type(event := next_event()) is not SequenceEndEvent:
            entries.append(self._value(event, depth + 1))
            if len(self.marks) > MOST_MARKS:
                self._refuse_size(event)
        self.marks[slot] = _closing(event)
        return entries

    def _group(self, depth: int) -> dict[str, Data]:
        slot = len(self.marks) - 1
        group: dict[str, Data] = {}
        starts: dict[str, int] = {}
        next_event = self.next_event
        while (kind := type(event := next_event())) is ScalarEvent:
            key = event.value
            before = len(self.marks)
            self.marks.append(event.start_mark.index)
            self.marks.append(event.end_mark.index)
            # A bare word, as most keys are, has nothing that could be wrong.
            if not key.isidentifier() or event.style or event.anchor or event.tag is not None or len(key) > MAX_LENGTH:
                self._check_key(event)
            value = self._value(next_event(), depth + 1)
            if key in starts:
                self._repeated(event, starts[key])
                del self.marks[before:]
            else:
                starts[key] = event.start_mark.index
                group[key] = value
            if len(self.marks) > MOST_MARKS:
                self._refuse_size(event)
        if kind is not MappingEndEvent:
            self._refuse_key(event)
        self.marks[slot] = _closing(event)
        return group

    def _refuse_size(self, event: Any) -> Never:
        message = f"The file holds more than {MAX_ENTRIES:,} keys and values."
        advice = "Split it, or look for data that was pasted by mistake."
        self._refuse("too-many-entries", _stretch(event), message, advice)

    def _check_key(self, event: Any) -> None:
        key = event.value
        if event.anchor or event.tag is not None:
            self._refer(event, ScalarEvent)
        if not key.strip():
            self._find("empty-key", event, "A value has no key before its colon.", "Write a key before the colon.")
            self.whole = False
        elif key == "<<" and not event.style:
            message = 'The key "<<" would copy keys from another place; files here say each thing where it is meant.'
            self._find("merge-key", event, message, "Write the keys out.")
            self.whole = False
        elif len(key) > MAX_LENGTH:
            self._too_long(event)
        if self.escapes and event.style == '"':
            self._check_escapes(event)

    def _check_escapes(self, event: Any) -> None:
        found = UNSEEN.search(event.value)
        if found:
            character = f"(U+{ord(found[0]):04X})"
            message = f"A backslash in this text makes an invisible character {character}, and no text may hold one."
            advice = "Write the text in single quotes, where a backslash is only a backslash, or delete the sign."
            self._find("control-character", event, message, advice)
            self.whole = False

    def _check_lines(self, text: Stretch) -> None:
        """Look at an unquoted text that runs over several lines."""
        mistake = swallowed_entry(self.lines, text)
        if mistake is not None:
            span = self.lines.span(mistake.stretch)
            self._add(reading_finding("swallowed-entry", self.file, span, mistake.message, mistake.suggestion))

    def _repeated(self, event: Any, first: int) -> None:
        line = self.lines.span(Stretch(first, first)).line
        here = self.lines.span(_stretch(event)).line
        where = f"on line {here}, first on line {line}" if here != line else f"twice on line {line}"
        message = f'The key "{_short(event.value)}" is written {where}; only the first one counts.'
        self._find("duplicate-key", event, message, "Join the two, or delete one of them.")

    def _refer(self, event: Any, kind: type) -> None:
        """Say that an alias, an anchor or a tag has no meaning here."""
        sentence = sentence_around(self.lines, event.start_mark.index)
        start = Stretch(event.start_mark.index, max(event.start_mark.index + 1, sentence.end))
        quotes = f"if it belongs to a sentence, write the line in quotes: {line_in_quotes(self.lines, start)}"
        if kind is AliasEvent:
            self.whole = False
            message = f'"*{event.anchor}" refers to another place; files here say each thing where it is meant.'
            self._find("alias", event, message, f"Write the text again; {quotes}")
            return
        if event.anchor:
            message = f'"&{event.anchor}" gives a value a name for use elsewhere; files here do not reuse values.'
            self._find("anchor", event, message, f"Remove it; {quotes}")
        if event.tag is not None:
            message = "A value begins with an exclamation mark, which would declare a type; files here hold no types."
            self._find("tag", event, message, f"Remove it; {quotes}")

    def _refuse_key(self, event: Any) -> Never:
        if isinstance(event, AliasEvent):
            self._refer(event, AliasEvent)
            raise _RefusedError
        sentence = sentence_around(self.lines, self._opening(event))
        self._refuse(
            "key-not-text",
            Stretch(event.start_mark.index, max(event.end_mark.index, event.start_mark.index + 1)),
            "A list or a group stands where a key is expected.",
            f"If it is text, write the line in quotes: {line_in_quotes(self.lines, sentence)}",
        )

    def _opening(self, event: Any) -> int:
        """Where the braces begin: `{{ name }}` reads as a group whose key is a group."""
        start: int = event.start_mark.index
        return start - 1 if self.text[start - 1 : start] == "{" else start

    def _refuse_root(self, event: Any, data: Data) -> Never:
        if data is None:
            self._refuse("empty-file", _stretch(event), "The file is empty.", "Write its first key.")
        line = self.lines.line_at(event.start_mark.index)
        mended = with_colon(self.lines.words(line).strip()) or "name: Oda, head of maintenance"
        what = "a list" if isinstance(data, list) else "bare text"
        message = f"The file begins with {what}, but it must be one group of keys and values."
        advice = f"Begin each line with a key, a colon and a space, as in: {mended}"
        self._refuse("not-a-group", line, message, advice)

    def _too_long(self, event: Any) -> Never:
        message = f"This text is {len(event.value):,} characters long; at most {MAX_LENGTH:,} are read."
        advice = "Write a summary here, and look for a quote that is never closed."
        self._refuse("too-long", _stretch(event), message, advice)

    def _not_yaml(self, trouble: Trouble) -> None:
        mistake = explain_trouble(self.lines, trouble)
        span = self.lines.span(mistake.stretch)
        # What follows a sign that was already refused on this line would only repeat it.
        if not any(finding.span.line == span.line and finding.severity == "error" for finding in self.findings):
            self._add(reading_finding("not-yaml", self.file, span, mistake.message, mistake.suggestion))

    def _last(self) -> Stretch:
        """The last key or value that was read."""
        return Stretch(*self.marks[-2:]) if len(self.marks) > 1 else Stretch(0, 0)

    def _find(self, code: str, event: Any, message: str, suggestion: str) -> None:
        self._add(reading_finding(code, self.file, self.lines.span(_stretch(event)), message, suggestion))

    def _add(self, finding: Diagnostic) -> None:
        self.findings.append(finding)
        if len(self.findings) >= _MAX_FINDINGS:
            raise _RefusedError

    def _refuse(self, code: str, stretch: Stretch, message: str, suggestion: str) -> Never:
        self.findings.append(reading_finding(code, self.file, self.lines.span(stretch), message, suggestion))
        raise _RefusedError


def events(content: bytes) -> Callable[[], Any]:
    """Give the events of a file one by one, for finding a place in a file that is not ours to judge."""
    next_event = _events(content)

    def safely() -> Any:
        try:
            return next_event()
        except (yaml.YAMLError, UnicodeError):
            raise UnreadableError from None

    return safely


def _events(content: bytes) -> Callable[[], Any]:
    if not yaml.__with_libyaml__:
        raise ParserMissingError(ParserMissingError.message)
    # The base loader is the public name of the C parser; nothing of its loading is used.
    next_event: Callable[[], Any] = yaml.CBaseLoader(content).get_event
    return next_event


def _stretch(event: Any) -> Stretch:
    return Stretch(event.start_mark.index, event.end_mark.index)


def _closing(event: Any) -> int:
    """Where a collection's bracket ends; 0 without brackets, when it ends with its last part."""
    end: int = event.end_mark.index
    return end if end > event.start_mark.index else 0


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


def _trouble(error: yaml.MarkedYAMLError, size: int, last: Stretch) -> Trouble:
    at = min(error.problem_mark.index, size) if error.problem_mark else 0
    since = min(error.context_mark.index, size) if error.context_mark else at
    return Trouble(error.problem or "", at, error.context or "", since, last)
