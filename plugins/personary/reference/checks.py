"""The page of every code that a finding may carry; each stands at an anchor of its own name."""

from __future__ import annotations

from personary.frozen import frozen
from personary.pages.page import Heading
from personary.reference.explanations import Explanation, Family, families
from personary.views.frame import Frame, Section
from personary.views.parts import Link


@frozen
class Entry:
    """A code with its explanation and what it serves."""

    told: Explanation
    practices: tuple[Link, ...]


@frozen
class Part:
    """Codes of one origin."""

    family: Family
    entries: tuple[Entry, ...]


@frozen
class CheckPage:
    """The page of checks."""

    frame: Frame
    lead: str
    parts: tuple[Part, ...]
    headings: tuple[Heading, ...]


def present_checks() -> CheckPage:
    """Present every code, family by family."""
    parts = tuple(Part(family, tuple(map(_entry, family.explanations))) for family in families())
    count = sum(len(part.entries) for part in parts)
    return CheckPage(
        frame=Frame(
            "Checks",
            f"All {count} codes that a finding may carry: what each looks at, why, and what to do.",
            tuple(Section(part.family.anchor, part.family.title) for part in parts),
        ),
        lead="The same words as `personary explain` and a code.",
        parts=parts,
        headings=tuple(heading for part in parts for heading in _headings(part)),
    )


def _entry(told: Explanation) -> Entry:
    return Entry(told, tuple(Link(each, "reference-practices", "", each) for each in told.practices))


def _headings(part: Part) -> tuple[Heading, ...]:
    codes = (Heading(3, entry.told.code, entry.told.code) for entry in part.entries)
    return (Heading(2, part.family.anchor, part.family.title), *codes)
