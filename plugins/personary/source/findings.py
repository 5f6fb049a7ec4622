"""What the reader may find: every code with its severity and the words that explain it."""

from __future__ import annotations

from personary.diagnostics.diagnostic import Diagnostic, Severity, Span
from personary.frozen import frozen


@frozen
class ReadingFinding:
    """A kind of finding about how a file is written, whatever it says."""

    code: str
    severity: Severity
    explanation: str


READING_FINDINGS: tuple[ReadingFinding, ...] = (
    ReadingFinding(
        "alias",
        "error",
        "A value begins with * and a word, which in YAML refers to another place in the file. Our files say each thing "
        "where it is meant, so that a change in one place never changes another. Write the text again; if the * "
        "belongs to a sentence, put the sentence in quotes.",
    ),
    ReadingFinding(
        "anchor",
        "error",
        "A value begins with & and a word, which in YAML gives the value a name for use elsewhere. Our files do not "
        "reuse values this way. Remove the & and its word; if it belongs to a sentence, put the sentence in quotes.",
    ),
    ReadingFinding(
        "control-character",
        "error",
        "An invisible character stands in the file: one that controls a machine, breaks a line unseen, or turns the "
        "reading direction so that a reviewer sees something else than what is published. Such characters come with "
        "copied text. Delete the character, and type the words around it again if need be.",
    ),
    ReadingFinding(
        "cut-sentence",
        "warning",
        "A # after a space begins a comment, and nothing after it is read. Here the rest looks as if it belonged to "
        "the sentence, as in: Plan #2 for lines. Put the sentence in quotes. If it is a comment after all, begin it "
        "with # and a space, or move it to a line of its own.",
    ),
    ReadingFinding(
        "duplicate-key",
        "error",
        "A group holds the same key twice, and only one of the two could count. The first is kept until you decide. "
        "Join the two entries, or delete one of them.",
    ),
    ReadingFinding(
        "empty-file",
        "error",
        "The file holds nothing, or nothing but comments. Write its first key, such as a name, or delete the file.",
    ),
    ReadingFinding(
        "empty-key",
        "error",
        "A value has no key before its colon. Write the key, a colon, a space and then the value.",
    ),
    ReadingFinding(
        "key-not-text",
        "error",
        "A list or a group stands where a key is expected. This mostly happens when a sentence begins with a bracket, "
        "or when a placeholder in double braces was left in. Put such text in quotes; a key is one plain word.",
    ),
    ReadingFinding(
        "merge-key",
        "error",
        "The key << would copy keys from another place in the file. Our files say each thing where it is meant. "
        "Write the keys out.",
    ),
    ReadingFinding(
        "not-a-group",
        "error",
        "A file is one group of keys, each with a colon and a value. This one begins with a list or with bare text. "
        "Begin each line with a key, as in: name: Oda, head of maintenance.",
    ),
    ReadingFinding(
        "not-utf8",
        "error",
        "The file is not saved as UTF-8, the one encoding in which all letters survive on every machine. Open it in "
        "your editor and save it again with the encoding UTF-8.",
    ),
    ReadingFinding(
        "not-yaml",
        "error",
        "The file could not be read to its end, because something on this line breaks the rules of YAML: a tab at the "
        "beginning of a line, a quote or bracket that is never closed, a sentence with a colon and a space inside, a "
        "sentence that begins with a special sign, a line that stands too far in or out, or a key without its colon. "
        "The message shows the line as it should be written. Quotes around a sentence are never wrong.",
    ),
    ReadingFinding(
        "several-documents",
        "error",
        "A line of three dashes begins a second document in the same file. One file describes one thing: move the "
        "second part to a file of its own, or delete the line with the dashes.",
    ),
    ReadingFinding(
        "swallowed-entry",
        "warning",
        "An entry of a list begins further in than the one above it, so it is read as the rest of that sentence, and "
        "one entry is missing. Begin all dashes of a list in the same column. If the dash belongs to the sentence, "
        "put the sentence in quotes, on one line.",
    ),
    ReadingFinding(
        "tag",
        "error",
        "A value begins with !, which in YAML declares a type. Types are known from the key, so files hold none. "
        "Remove the sign and its word; if it belongs to a sentence, put the sentence in quotes.",
    ),
    ReadingFinding(
        "too-deep",
        "error",
        "Groups and lists are nested more than twenty deep. Nothing we read needs more than a few; a row of opening "
        "brackets is the usual cause.",
    ),
    ReadingFinding(
        "too-large",
        "error",
        "The file is larger than 256 KiB. A persona with everything in it takes about ten. Look for pasted data or an "
        "image, or split the file.",
    ),
    ReadingFinding(
        "too-long",
        "error",
        "One text is longer than 20,000 characters. That is a document, not a field: keep it elsewhere and write a "
        "summary here. A quote that was never closed may also be the cause.",
    ),
    ReadingFinding(
        "too-many-entries",
        "error",
        "The file holds more than 20,000 keys and values. Split it, or look for data that was pasted by mistake.",
    ),
)

_LONGEST = 600
_BY_CODE = {finding.code: finding for finding in READING_FINDINGS}


def reading_finding(code: str, file: str, span: Span, message: str, suggestion: str = "") -> Diagnostic:
    """A diagnostic with the severity that the table gives to its code."""
    return Diagnostic(code, _BY_CODE[code].severity, file, span, _clipped(message), _clipped(suggestion))


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
