"""The check unfinished-text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import subject_at
from personary.diagnostics.diagnostic import Severity
from personary.measures.ladder import has_reached
from personary.model.types import Definition, Laddered
from personary.model.walk import At, Field

_MARKS = re.compile(r"\b(?:TBD|TBA|TODO|FIXME)\b|\b[xX]{3,}\b|\?{3,}|(?i:\blorem ipsum\b)")
_WHOLE = frozenset({"tbd", "tba", "todo", "to do", "to be done", "fixme", "...", "…", "-", "–", "?", "??"})
_SCAFFOLD = re.compile(r"<[^<>]*>\Z|(?i:write here)\b")
_LONGEST_MARK = 12
_BEGINNINGS = ("<", "w", "W")
_LETTERS = ("tbd", "tba", "todo", "fixme", "xxx", "???", "lorem ipsum")


@check("unfinished-text", severity="warning", practices="S1-15")
def unfinished_text(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A text is still a placeholder.

    A field that is left out is honest: pages say that it is open. A placeholder looks like an answer, and
    readers stop trusting the rest. From validated on it is an error.

    Passes: a field that is left out, or written.
    Fails: "TBD", "TODO", "xxx", "???", "<the goal>", or an empty entry.
    """
    for entity in catalog.definitions:
        severity: Severity = (
            "error" if isinstance(entity, Laddered) and has_reached(entity.status, "validated") else "warning"
        )
        for at, text in catalog.once_for(entity, "unfinished-text", lambda each: tuple(_placeholders(catalog, each))):
            said = f'still says "{_short(text)}"' if text.strip() else "is empty"
            suggestion = "Write what you know, or take the line out: a missing line is no mistake."
            yield Finding(entity, f"{subject_at(at)} {said}.", at, suggestion, severity=severity)


def _placeholders(catalog: Catalog, entity: Definition) -> Iterator[tuple[At, str]]:
    marked = _may_be_marked(catalog.wording(entity))
    for at, text, field in catalog.texts(entity):
        if not (marked or _may_be_whole(text)) or at[0] == "note" or not is_unfinished(text, marked=marked):
            continue
        if text.strip() or not _is_found_elsewhere(at, field):
            yield at, text


def _is_found_elsewhere(at: At, field: Field) -> bool:
    """Whether an empty text is said to be missing already; an empty entry of a list never is."""
    return at == ("portrait", "alt") or (field.about.asked_at is not None and isinstance(at[-1], str))


def is_unfinished(text: str, *, marked: bool = True) -> bool:
    """Whether a text is a placeholder or empty; `marked` is false where no mark stands anywhere around it."""
    plain = text.strip()
    if len(plain) <= _LONGEST_MARK:
        folded = plain.casefold()
        if not folded or folded in _WHOLE or folded.rstrip(".:!") in _WHOLE:
            return True
    if _SCAFFOLD.match(plain):
        return True
    return marked and _may_be_marked(plain) and _MARKS.search(plain) is not None


def _may_be_whole(text: str) -> bool:
    """Look at length and ends alone: a placeholder that is the whole text is short, or begins like the scaffold."""
    short = len(text) <= _LONGEST_MARK
    return short or text.startswith(_BEGINNINGS) or text[0].isspace() or text[-1].isspace()


def _may_be_marked(text: str) -> bool:
    """Look for the letters alone, which is many times faster than the careful look, and nearly always enough."""
    folded = text.casefold()
    return any(letters in folded for letters in _LETTERS)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
