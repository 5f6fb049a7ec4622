"""Sentences that YAML cuts, tears or splits when they are written without quotes, and the line that mends them.

A comment is taken for the rest of a sentence (`cut_sentences`) when
- it begins right after the # with a letter or digit, and what stands before is more than one bare word or number,
- or what stands before cannot end there: an article, "and", a comma, an open parenthesis,
- or it begins with a number, after a word such as "in" or "are", or after one or two capitalised words,
- or it begins with "of", as in: the # of stops.
An honest comment has a space after its # and a finished sentence before it, and stays silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from personary.diagnostics.diagnostic import Diagnostic
from personary.model.types import Plain
from personary.source.findings import reading_finding
from personary.source.places import Lines, Stretch
from personary.source.source_file import At, Data, Part, SourceFile

_MAX_CUTS = 50
_ANY_COMMENT = re.compile(r"\S[ \t]+#")
_COMMENT = re.compile(r"[ \t]+#([^\r\n]*)")
_BARE_WORD = re.compile(r"[a-z0-9_./:+-]*")
_OUR_KEY = re.compile(r"[a-z][a-z0-9_-]*")
_NUMBER_FIRST = re.compile(r"\s*\d+\b")
_NEVER_LAST = re.compile(r"(?:an?|the|our|their|his|its|your|my|and|or|but|than)", re.IGNORECASE)
_SELDOM_LAST = re.compile(
    r"(?:is|are|was|were|in|on|at|to|for|from|with|by|of|as|per|number|no|ranked|top)", re.IGNORECASE
)


def quoted(sentence: str) -> str:
    """The sentence in the quotes that need the least change inside."""
    if '"' not in sentence and "\\" not in sentence:
        return f'"{sentence}"'
    return "'" + sentence.replace("'", "''") + "'"


def line_in_quotes(lines: Lines, stretch: Stretch) -> str:
    """The line around a stretch with the stretch in quotes; if it runs over several lines, in one."""
    before = lines.text[lines.line_at(stretch.start).start : stretch.start].lstrip()
    after = lines.text[stretch.end : max(stretch.end, lines.line_at(stretch.end).end)]
    return before + quoted(" ".join(lines.words(stretch).split())) + after


def cut_sentences(source: SourceFile) -> tuple[Diagnostic, ...]:
    """A warning for each unquoted sentence that a ` #` seems to cut, with the line in quotes."""
    text = source.text
    # Searching for the two signs first costs a fortieth of the expression, and most files hold neither.
    if (" #" not in text and "\t#" not in text) or not _ANY_COMMENT.search(text):
        return ()
    return tuple(islice(_cuts(source), _MAX_CUTS))


def looks_cut(sentence: str, comment: str) -> bool:
    """Whether a comment (without its #) seems to be the rest of the unquoted sentence before it."""
    words = sentence.split()
    counts = _NUMBER_FIRST.match(comment) is not None
    bare = _BARE_WORD.fullmatch(sentence) is not None
    if comment[:1].isalnum() and (not bare or (counts and not _is_number(sentence))):
        return True
    if not words:
        return False
    last = words[-1]
    unfinished = (
        _NEVER_LAST.fullmatch(last) or sentence.endswith((",", "(")) or sentence.count("(") > sentence.count(")")
    )
    short_name = len(words) <= 2 and sentence[0].isupper()
    counted = counts and (short_name or _SELDOM_LAST.fullmatch(last))
    return bool(unfinished or counted or comment.lstrip().startswith("of "))


def torn_sentence(source: SourceFile, at: At) -> str | None:
    """The line in quotes, if the group at `at` was probably a sentence that a colon tore: `- Marketing: sends it`."""
    group = source.parts.get(at)
    if group is None or not isinstance(group.value, dict) or len(group.value) != 1:
        return None
    key, value = next(iter(group.value.items()))
    if isinstance(value, (dict, list)) or _OUR_KEY.fullmatch(key) or _char(source, group) in "{\"'?":
        return None
    part = source.parts[(*at, key)]
    sentence = Stretch(part.key_stretch.start, max(part.key_stretch.end + 1, part.value_stretch.end))
    line = line_in_quotes(source.lines, sentence)
    return f"{at[-1]}: {line}" if _stands_below_its_key(source, at, sentence) else line


def split_by_comma(source: SourceFile, at: At) -> str | None:
    """The line in quotes, if an entry of the bracketed list or group at `at` seems to go on after a comma.

    So it seems when an unquoted entry begins in lower case after one of several words that begins with a capital,
    unless all later entries do, as in an enumeration; or when a comma stands between digits, as in 38,000.
    """
    part = source.parts.get(at)
    if part is None or _char(source, part) not in "[{":
        return None
    entries = list(_bracketed(source, at, part.value))
    for run in _runs(source, entries):
        return line_in_quotes(source.lines, run)
    return None


def _is_number(text: str) -> bool:
    return text.lstrip("+-").replace(".", "", 1).isdigit()


def _cuts(source: SourceFile) -> Iterator[Diagnostic]:
    lines = source.lines
    for part in source.parts.values():
        if part.value is not None and type(part.value) is not Plain:
            continue
        comment = _COMMENT.match(source.text, part.value_stretch.end)
        if comment is None or not looks_cut(part.value or "", comment[1].rstrip()):
            continue
        whole = Stretch(part.value_stretch.start, lines.line_at(comment.end()).end)
        if part.value is None:
            whole = Stretch(comment.start(1) - 1, whole.end)
        yield reading_finding(
            "cut-sentence",
            source.file,
            lines.span(whole),
            f"This sentence is cut at the #, and {_what_is_left(part.value)} is read.",
            "If the rest is a comment, move it to a line of its own; if not, write the line in quotes: "
            + line_in_quotes(lines, whole),
        )


def _what_is_left(value: Data) -> str:
    return f'only "{" ".join(str(value).split())}"' if value else "nothing"


def _char(source: SourceFile, part: Part) -> str:
    return source.text[part.value_stretch.start : part.value_stretch.start + 1] or " "


def _stands_below_its_key(source: SourceFile, at: At, sentence: Stretch) -> bool:
    if not at or not isinstance(at[-1], str):
        return False
    lines = source.lines
    return lines.line_at(source.parts[at].key_stretch.start) != lines.line_at(sentence.start)


def _bracketed(source: SourceFile, at: At, value: Data) -> Iterator[tuple[Stretch, bool]]:
    """Each entry's text, and whether it may be a piece of a sentence."""
    if isinstance(value, list):
        for number, entry in enumerate(value):
            yield source.parts[(*at, number)].value_stretch, type(entry) is Plain
    elif isinstance(value, dict):
        for key, entry in value.items():
            part = source.parts[(*at, key)]
            bare = entry is None and part.value_stretch.start == part.value_stretch.end == part.key_stretch.end
            yield (part.key_stretch if bare else part.value_stretch), bare or type(entry) is Plain


def _runs(source: SourceFile, entries: list[tuple[Stretch, bool]]) -> Iterator[Stretch]:
    """Neighbours that read like one sentence."""
    texts = [source.lines.words(stretch) for stretch, _ in entries]
    enumeration = len(texts) > 3 and all(text[:1].islower() for text in texts[1:])
    first = 0
    for number in range(1, len(entries) + 1):
        joined = number < len(entries) and entries[number][1] and entries[number - 1][1]
        if joined and _goes_on(source, entries[first][0], entries[number - 1][0], entries[number][0], enumeration):
            continue
        if number - first > 1:
            yield Stretch(entries[first][0].start, entries[number - 1][0].end)
        first = number


def _goes_on(source: SourceFile, first: Stretch, before: Stretch, after: Stretch, enumeration: bool) -> bool:
    text = source.text
    between = text[before.end : after.start]
    if between == "," and text[before.end - 1].isdigit() and re.match(r"\d{3}\b", source.lines.words(after)):
        return True
    words = source.lines.words(after)
    begins_small = words[:1].islower() and " " in words
    sentence_so_far = text[first.start].isupper() and " " in text[first.start : before.end]
    return between.strip() == "," and sentence_so_far and begins_small and not enumeration
