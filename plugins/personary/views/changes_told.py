"""How a change reads: what it was, what it is now, and that it happened where its words are better left alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from personary.catalog.catalog import Key
from personary.changes.change import CLASSES, Change
from personary.changes.history import Step
from personary.frozen import frozen
from personary.model.kinds import kind_named
from personary.model.types import Group
from personary.model.walk import field_by_key
from personary.views import changes_kept
from personary.views.briefing import Briefing
from personary.views.changes_worded import worded
from personary.views.field_names import field_name
from personary.views.parts import Link

_MOST_LINES = 6
_LONGEST = 400
_PAGES: Mapping[str, str] = {
    "persona": "persona-story", "committee": "committee", "journey": "journey-roadmap", "role play": "role-play",
    "evidence": "evidence-piece", "market": "market", "alignment": "alignment",
}  # fmt: skip
_SMALL = frozenset({"wording", "format_only"})


@frozen
class Line:
    """One change of one field: what it is about, its class in words, and the text before and after."""

    label: str
    class_name: str
    before: str = ""
    after: str = ""
    happened: str = ""
    """What happened, where neither text may be shown."""


@frozen
class EntityChanges:
    """What one commit changed about one definition."""

    link: Link
    kind: str
    counts: str
    lines: tuple[Line, ...]
    rest: str

    @property
    def is_one(self) -> bool:
        """Whether one change with its text says it all."""
        return len(self.lines) == 1 and bool(self.lines[0].before or self.lines[0].after or self.lines[0].happened)


def is_worth_telling(changes: tuple[Change, ...]) -> bool:
    """Say whether anything changed in meaning."""
    return any(change.class_ not in _SMALL for change in changes)


def tell(briefing: Briefing, step: Step, entity: Key) -> EntityChanges:
    """Tell what a commit changed about a definition."""
    words, changes = briefing.words, step.of(entity)
    worth = tuple(change for change in changes if change.class_ not in _SMALL)
    lines = tuple(_line(briefing, change) for change in worth[:_MOST_LINES])
    left = len(changes) - len(lines)
    subject = "" if entity[0] in {"market", "alignment"} else entity[1]
    kind = words(f"changes.kind.{entity[0]}")
    title = changes_kept.title(briefing, entity, step.titles.get(entity, entity[1])) if subject else ""
    return EntityChanges(
        link=Link(title or kind, _PAGES.get(entity[0], ""), subject),
        kind=kind if title else "",
        counts=counted(briefing, changes),
        lines=lines,
        rest=words("changes.further", left) if left else "",
    )


def counted(briefing: Briefing, changes: tuple[Change, ...]) -> str:
    """Return how many changes there are of each class that matters, or that a definition came or went."""
    words = briefing.words
    if len(changes) == 1 and not changes[0].at:
        return words(f"changes.whole.{changes[0].kind}")
    numbers = Counter(change.class_ for change in changes if change.class_ not in _SMALL)
    return words.list(words(f"changes.count.{class_}", numbers[class_]) for class_ in CLASSES if numbers[class_])


def _line(briefing: Briefing, change: Change) -> Line:
    words = briefing.words
    class_name = words(f"changes.class.{change.class_}")
    if not change.at:
        return Line(words(f"changes.whole.{change.kind}"), class_name)
    before, after = (_short(worded(briefing, change, said)) for said in changes_kept.told(briefing, change))
    happened = "" if before or after else words(f"changes.kept.{change.kind}")
    return Line(_label(briefing, change.entity[0], change), class_name, before, after, happened)


def _label(briefing: Briefing, kind: str, change: Change) -> str:
    if kind == "persona":
        return field_name(briefing.words, ".".join(change.keys))
    own = f"field.{change.keys[0]}"
    if briefing.words.has(own):
        return briefing.words(own)
    model: type[Group] | None = kind_named(kind).model if kind != "settings" else None
    label = change.keys[0].replace("_", " ").capitalize()
    for key in change.keys[:2]:
        field = field_by_key(model).get(key) if model is not None else None
        if field is None:
            break
        model, label = field.group, field.about.label
    return briefing.words.label(label)


def _short(said: str) -> str:
    text = " ".join(said.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
