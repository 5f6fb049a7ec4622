"""A diagnostic: one thing to say about one place in one file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from personary.frozen import frozen

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file. Lines and columns count from 1 in characters; the end column is the first one after it."""

    line: int
    column: int
    end_line: int
    end_column: int


TOP = Span(1, 1, 1, 1)


@frozen
class Diagnostic:
    """One finding, worded for the author of the file.

    `file` is relative to the project with forward slashes. `message` is one plain sentence that stands on its own;
    `suggestion` says what to write instead, or is empty.
    """

    code: str
    severity: Severity
    file: str
    span: Span
    message: str
    suggestion: str = ""
