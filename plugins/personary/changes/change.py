"""What a change is: one part of one definition, before and after."""

from __future__ import annotations

from typing import Literal

from personary.changes.words import Piece
from personary.frozen import frozen
from personary.model.walk import At

ChangeClass = Literal["breaking", "identity", "evidence", "tactic", "review", "wording", "format_only"]
CLASSES: tuple[ChangeClass, ...] = ("breaking", "identity", "evidence", "tactic", "review", "wording", "format_only")
"""From what matters most to what nobody has to read."""

ChangeKind = Literal["added", "removed", "changed", "moved", "renamed", "reformatted", "unreadable", "readable"]
SETTINGS = ("settings", "mkdocs")
"""The key of the settings beside those of definitions."""


@frozen
class Change:
    """One change of one part. `at` is the way to it after the change, or before it when the part is gone."""

    entity: tuple[str, str]
    """Kind and id of the definition."""
    kind: ChangeKind
    at: At
    class_: ChangeClass
    before: str | None = None
    after: str | None = None
    words: tuple[Piece, ...] = ()
    """Word by word, for a text that was edited."""

    @property
    def path(self) -> str:
        """The way to the part as one text: `goals[2].text`."""
        return written(self.at)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys on the way, without the positions in lists."""
        return tuple(step for step in self.at if isinstance(step, str))


def written(at: At) -> str:
    """Return a way as one text: `goals[2].text`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in at).removeprefix(".")


def named(entity: tuple[str, str]) -> str:
    """Return kind and id as one text: `persona/oda-maintenance-lead`."""
    kind, id_ = entity[0].replace(" ", "-"), entity[1]
    return kind if kind == id_ or entity == SETTINGS else f"{kind}/{id_}"
