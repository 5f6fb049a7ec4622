"""From bytes to text: UTF-8 alone, and no character that a reader cannot see."""

from __future__ import annotations

import re
from itertools import islice

from personary.diagnostics.diagnostic import TOP, Diagnostic
from personary.source.findings import reading_finding
from personary.source.places import Lines, Stretch

_MAX_FINDINGS = 50
# Control characters, line breaks that only some programs see, reading-direction overrides, stray byte order marks.
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def decode(file: str, content: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    """The text without a byte order mark, and errors if it must not be read."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return "", (_not_utf8(file, content, error),)
    return text, _unseen_characters(file, text)


def _not_utf8(file: str, content: bytes, error: UnicodeDecodeError) -> Diagnostic:
    before = content[: error.start].decode("utf-8-sig", errors="replace")
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    span = TOP if wide else Lines(before).span(Stretch(len(before), len(before)))
    message = "The file is saved as UTF-16, not as UTF-8." if wide else "This character is not saved as UTF-8."
    return reading_finding("not-utf8", file, span, message, 'Save the file again with the encoding "UTF-8".')


def _unseen_characters(file: str, text: str) -> tuple[Diagnostic, ...]:
    if not UNSEEN.search(text):
        return ()
    if "\x00" in text[:4]:
        message = "The file is saved as UTF-16 or as something other than text, not as UTF-8."
        return (reading_finding("not-utf8", file, TOP, message, 'Save the file again with the encoding "UTF-8".'),)
    lines = Lines(text)
    found = [Stretch(*match.span()) for match in islice(UNSEEN.finditer(text), _MAX_FINDINGS)]
    return tuple(_unseen(file, lines, stretch, lines.words(stretch)) for stretch in found)


def _unseen(file: str, lines: Lines, stretch: Stretch, character: str) -> Diagnostic:
    does = "turns the reading direction" if _DIRECTION.match(character) else "has no place in a text"
    message = f"An invisible character stands here (U+{ord(character):04X}), which {does}."
    advice = "Delete it; if you cannot see it, delete the word and type it again."
    return reading_finding("control-character", file, lines.span(stretch), message, advice)
