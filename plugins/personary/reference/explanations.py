"""What every code means: the findings of reading, files, shape, references and pictures, and those of the checks."""

from __future__ import annotations

from personary.catalog.load import FILE_CODES
from personary.catalog.references import REFERENCE_CODES
from personary.catalog.wording import SHAPE_CODES
from personary.checks.registry import CHECKS
from personary.checks.run import LEVEL_CODES
from personary.diagnostics.diagnostic import Severity
from personary.frozen import frozen
from personary.pages.portraits import PORTRAIT_CODES
from personary.source.findings import READING_FINDINGS

_CASES = ("Passes:", "Fails:")


@frozen
class Explanation:
    """The page of one code. Only a check has a severity that the settings may change, and cases."""

    code: str
    paragraphs: tuple[str, ...]
    cases: tuple[tuple[str, str], ...] = ()
    severity: Severity | None = None
    practices: tuple[str, ...] = ()


@frozen
class Family:
    """Codes of one origin."""

    anchor: str
    title: str
    what: str
    explanations: tuple[Explanation, ...]


def families() -> tuple[Family, ...]:
    """Return every code there is, in the order of reading, shaping and judging."""
    reading = tuple((each.code, each.explanation) for each in READING_FINDINGS)
    return (
        Family("reading", "How a file is written", "Before anything is understood, a file must be readable.",
               _told(reading)),
        Family("files", "Where a file lies", "The place and the name of a file say what it is.", _told(FILE_CODES)),
        Family("shape", "What fits where", "Each key takes one kind of value.", _told((*SHAPE_CODES, *LEVEL_CODES))),
        Family("references", "What a file names", "Ids lead from one file to another.", _told(REFERENCE_CODES)),
        Family("pictures", "Pictures", "A portrait is shown only when it can be trusted.", _told(PORTRAIT_CODES)),
        Family("checks", "Checks", "Questions put to the whole project. The setting `checks` raises, lowers or "
               "silences each of them; the key `ignore` of a file accepts one there, with its reason.",
               tuple(_check(each.code, each.doc, each.severity, each.practices) for each in CHECKS)),
    )  # fmt: skip


def _told(codes: tuple[tuple[str, str], ...]) -> tuple[Explanation, ...]:
    return tuple(Explanation(code, (text,)) for code, text in codes)


def _check(code: str, doc: str, severity: Severity, practices: tuple[str, ...]) -> Explanation:
    """Take the documentation of a check apart: its paragraphs, and the lines that say what passes and what fails."""
    paragraphs: list[str] = []
    cases: list[str] = []
    for part in doc.split("\n\n"):
        lines: list[str] = []
        for line in part.splitlines():
            if not lines or line.startswith(_CASES):
                lines.append(line.strip())
            else:
                lines[-1] += f" {line.strip()}"
        for line in lines:
            (cases if line.startswith(_CASES) else paragraphs).append(line)
    split = tuple((name, text.strip()) for name, _, text in (case.partition(":") for case in cases))
    return Explanation(code, tuple(paragraphs), split, severity, practices)
