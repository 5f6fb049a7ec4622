"""What needs care, as Home tells it: each point with a next step and a link."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from personary.frozen import frozen
from personary.measures.project import Care, Reason, needs_care
from personary.views.briefing import Briefing
from personary.views.parts import Link

_NAMED = 20


@frozen
class CareNote:
    """A point that needs somebody's time, and the next step."""

    link: Link
    next: str


def what_needs_care(briefing: Briefing) -> tuple[CareNote, ...]:
    """Return what needs care, one point for each reason, and the findings last."""
    found: dict[Reason, list[Care]] = {}
    for care in needs_care(briefing.catalog, briefing.today):
        found.setdefault(care.reason, []).append(care)
    notes = (_NOTES[reason](briefing, tuple(found[reason])) for reason in _NOTES if reason in found)
    return (*(note for several in notes for note in several), *_findings(briefing))


def _contested(briefing: Briefing, cares: tuple[Care, ...]) -> Iterator[CareNote]:
    words = briefing.words
    for care in cares[:_NAMED]:
        link = Link(
            words("home.care.contested", care.count, who=_short(care)), "persona-story", care.persona.id, "trust"
        )
        yield CareNote(
            link, words("home.care.decide", day=words.date(care.day)) if care.day else words("home.care.set_day")
        )
    yield from _others(briefing, "contested", cares, Link("", "alignment", "", "disagreements"), "home.care.meet")


def _overdue(briefing: Briefing, cares: tuple[Care, ...]) -> Iterator[CareNote]:
    words = briefing.words
    yield CareNote(
        Link(words("home.care.overdue", len(cares), who=_names(briefing, cares)), "reviews"), words("home.care.meet")
    )


def _never(briefing: Briefing, cares: tuple[Care, ...]) -> Iterator[CareNote]:
    words = briefing.words
    yield CareNote(
        Link(words("home.care.never", len(cares), who=_names(briefing, cares)), "reviews"), words("home.care.meet")
    )


def _thin(briefing: Briefing, cares: tuple[Care, ...]) -> Iterator[CareNote]:
    words = briefing.words
    fewest = min(cares, key=lambda care: care.count)
    yield CareNote(
        Link(words("home.care.thin", len(cares), who=_names(briefing, cares)), "evidence-index"),
        words("home.care.introduce", who=_short(fewest), have=words("interviews", fewest.count)),
    )


def _unapplied(briefing: Briefing, cares: tuple[Care, ...]) -> Iterator[CareNote]:
    words = briefing.words
    for care in cares[:_NAMED]:
        link = Link(
            words("home.care.unapplied", care.count, who=_short(care)), "persona-story", care.persona.id, "trust"
        )
        yield CareNote(link, words("home.care.write"))
    yield from _others(briefing, "unapplied", cares, Link("", "role-play-index", "", "waiting"), "home.care.write")


def _others(briefing: Briefing, key: str, cares: tuple[Care, ...], link: Link, next_: str) -> Iterator[CareNote]:
    """Yield one point for all that are not named."""
    others = len(cares) - _NAMED
    if others > 0:
        yield CareNote(replace(link, text=briefing.words(f"rest.{key}", others)), briefing.words(next_))


_NOTES: Mapping[Reason, Callable[[Briefing, tuple[Care, ...]], Iterator[CareNote]]] = MappingProxyType(
    {
        "contested": _contested,
        "review_overdue": _overdue,
        "never_reviewed": _never,
        "thin_evidence": _thin,
        "unapplied_changes": _unapplied,
    }
)


def _findings(briefing: Briefing) -> Iterator[CareNote]:
    """Yield one point for errors and one for warnings, with the file that has most of them."""
    words = briefing.words
    for severity in ("error", "warning"):
        files = Counter(finding.file for finding in briefing.findings if finding.severity == severity)
        if files:
            count = sum(files.values())
            worst = min(files, key=lambda file: (-files[file], file))
            yield CareNote(Link(words(f"home.care.{severity}s", count), "health"), words("home.care.begin", file=worst))


def _names(briefing: Briefing, cares: tuple[Care, ...]) -> str:
    """Name who is meant; of a crowd the first few and how many others."""
    named = [_short(care) for care in cares[:_NAMED]]
    others = len(cares) - len(named)
    return briefing.words.list([*named, briefing.words("rest.others", others)] if others else named)


def _short(care: Care) -> str:
    return care.persona.short_name
