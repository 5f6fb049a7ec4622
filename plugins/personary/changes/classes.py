"""What kind of change it is: who somebody is, what we try, what it rests on, who signed, or only how it is put.

The fields of a persona say so themselves (`About.nature`). For the other kinds the tables below say it: what buyers are
and do is identity, what our side does is a tactic, who agreed and looked after it is review.
"""

from __future__ import annotations

from collections.abc import Mapping

from personary.changes.change import ChangeClass
from personary.model.claim import Claim
from personary.model.walk import Field

Keys = tuple[str, ...]

_REVIEW_ON_ANY: frozenset[str] = frozenset(
    {"status", "stewards", "signoff", "change_log", "audience", "tags", "formerly", "ignore", "note"}
)
_ENDS: Mapping[str, ChangeClass] = {
    "contributed_by": "evidence",
    "basis": "evidence",
    "wording": "evidence",
    "consent": "evidence",
    "real_person": "evidence",
    "audience": "review",
}
"""Parts of claims and pictures, by their last key."""

_DEFAULTS: Mapping[str, ChangeClass] = {
    "persona": "identity", "committee": "identity", "journey": "identity", "market": "identity",
    "evidence": "evidence", "role play": "tactic", "alignment": "tactic", "settings": "review",
}  # fmt: skip

_OTHERWISE: Mapping[tuple[str, Keys], ChangeClass] = {
    ("committee", ("dynamics", "answered_by")): "review",
    ("committee", ("dynamics", "date")): "review",
    ("committee", ("dynamics", "pushback", "answer")): "tactic",
    ("committee", ("dynamics", "stalls", "asset")): "tactic",
    ("committee", ("dynamics", "concerns", "asset")): "tactic",
    ("committee", ("dynamics", "concerns", "talk")): "tactic",
    ("journey", ("stages", "goals")): "tactic",
    ("journey", ("stages", "unstick_with")): "tactic",
    ("journey", ("handoffs",)): "tactic",
    ("journey", ("branches",)): "tactic",
    ("role play", ("debriefs",)): "review",
    ("market", ("segments", "priority")): "tactic",
    ("market", ("segments", "focus")): "tactic",
    ("market", ("segments", "territories")): "tactic",
    ("market", ("territories",)): "tactic",
    ("market", ("competitors",)): "tactic",
    ("market", ("glossary",)): "review",
    ("alignment", ("executive_sponsor",)): "review",
    ("alignment", ("agreements",)): "review",
    ("alignment", ("reviews",)): "review",
}  # fmt: skip

_IN_ORDER: frozenset[tuple[str, str]] = frozenset(
    {("persona", "steps"), ("journey", "stages"), ("role play", "script")}
)
"""Lists in which another order says something else."""

NEVER_WORDING: frozenset[str] = frozenset(
    {"account", "file", "record_kept_at", "link", "check", "seat", "field", "from", "to"}
)
"""Handles and addresses: other letters are another thing."""


def class_of(kind: str, way: tuple[Field, ...]) -> ChangeClass:
    """Return the class of a change at a way into a definition of `kind`; the whole definition has an empty way."""
    keys = tuple(field.key for field in way)
    if not keys:
        return _DEFAULTS[kind]
    if keys[0] in _REVIEW_ON_ANY and kind in {"persona", "committee", "journey"}:
        return "review"
    if keys[-1] in _ENDS and len(keys) > 1:
        return _ENDS[keys[-1]]
    for length in range(len(keys), 0, -1):
        own = _OTHERWISE.get((kind, keys[:length]))
        if own:
            return own
    return next((field.about.nature for field in reversed(way) if field.about.nature != "plain"), _DEFAULTS[kind])


def class_of_move(kind: str, way: tuple[Field, ...]) -> ChangeClass:
    """Return the class of another order."""
    return class_of(kind, way) if (kind, way[-1].key) in _IN_ORDER else "format_only"


def class_of_handle(way: tuple[Field, ...]) -> ChangeClass:
    """Return the class of another id of an entry; nothing refers to that of a claim."""
    group = way[-2].group if len(way) > 1 else None
    return "format_only" if group is not None and issubclass(group, Claim) else "wording"
