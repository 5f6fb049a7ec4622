"""How a field that a debrief names reads on a page: a reader never meets a key."""

from __future__ import annotations

from personary.model.persona import Persona
from personary.model.types import Group
from personary.model.walk import field_by_key
from personary.words import Words


def field_name(words: Words, path: str) -> str:
    """Return the label of a persona's field such as `needs.unstated`; a path nobody knows is shown as written."""
    keys = [key for key in path.split(".") if not key.isdigit()]
    for length in range(len(keys), 0, -1):
        own = f"field.{'.'.join(keys[:length])}"
        if words.has(own):
            return words(own)
    return words.label(_label(keys)) or path


def _label(keys: list[str]) -> str:
    group: type[Group] | None = Persona
    label = ""
    for key in keys:
        field = field_by_key(group).get(key) if group is not None else None
        if field is None:
            return label
        group, label = field.group, field.about.label
    return label
