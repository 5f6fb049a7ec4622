"""Which entry of a list became which: by its id, then as it is, then by likeness."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from personary.changes.meaning import same_meaning
from personary.changes.words import likeness
from personary.frozen import frozen
from personary.model.types import Group
from personary.model.walk import texts

ALIKE = 0.5
"""From here on an entry counts as the same one, edited."""

_FEW_PAIRS, _FEW_SIGNS = 36, 240

_KEYS: tuple[tuple[str, ...], ...] = (
    ("id",), ("persona", "seat"), ("persona",), ("role",), ("stage",), ("from_stage", "to_stage"), ("from_", "to"),
    ("term",), ("name",), ("check",), ("question",), ("about",), ("subject",), ("criterion",), ("says",), ("what",),
    ("process",), ("line",), ("when",), ("team",), ("date",),
)  # fmt: skip
"""What tells entries of one list apart, the surest first."""

NEVER_ANOTHER = ("persona", "role", "from_")
"""Whoever stands here is who is meant: another one is another entry, however alike the rest."""


@frozen
class Matches:
    """Positions before and after of entries that belong together, and of those that went and came."""

    pairs: tuple[tuple[int, int], ...]
    gone: tuple[int, ...]
    come: tuple[int, ...]
    moved: frozenset[int]
    """Positions after of those that changed their place among the others."""


def match(before: Sequence[Any], after: Sequence[Any], *, exactly: bool = False) -> Matches:
    """Find out which entry became which; `exactly` where entries are ids or words of a closed list."""
    pairs: dict[int, int] = {}
    left, right = list(range(len(before))), list(range(len(after)))
    for found in (_by_sameness,) if exactly else (_by_keys, _by_sameness, _by_likeness):
        for i, j in list(found(before, after, left, right)):
            pairs[i] = j
            left.remove(i)
            right.remove(j)
    ordered = tuple(sorted(pairs.items()))
    return Matches(ordered, tuple(left), tuple(right), _out_of_order([j for _, j in ordered]))


def spoken(value: Any) -> str:
    """Return a value as one text: a sentence as it is, a group by its texts."""
    if isinstance(value, Group):
        sentence = getattr(value, "text", None)
        if isinstance(sentence, str):
            return sentence
        said = dict.fromkeys(text for _, text, field in texts(value) if field.key != "id")
        return "; ".join(said) or _facts(value)
    if isinstance(value, (tuple, list)):
        return "; ".join(spoken(each) for each in value)
    if isinstance(value, dict):
        return "; ".join(f"{key}: {spoken(each)}" for key, each in value.items())
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _facts(group: Group) -> str:
    told = group.model_dump(mode="json", by_alias=True, exclude_none=True)
    return "; ".join(f"{key}: {_plainly(value)}" for key, value in told.items() if value not in ("", [], {}))


def _plainly(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_plainly(each)}" for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(map(_plainly, value))
    return spoken(value)


def _by_keys(
    before: Sequence[Any], after: Sequence[Any], left: Sequence[int], right: Sequence[int]
) -> Iterator[tuple[int, int]]:
    if not before or not after or not isinstance(before[0], Group):
        return
    taken: set[int] = set()
    free = set(right)
    for keys in _KEYS:
        if all(hasattr(before[0], key) for key in keys):
            key_of = _reader(keys)
            ours = _unique((i, key_of(before[i])) for i in left if i not in taken)
            theirs = _unique((j, key_of(after[j])) for j in sorted(free))
            for key in ours.keys() & theirs.keys():
                taken.add(ours[key])
                free.discard(theirs[key])
                yield ours[key], theirs[key]


def _reader(keys: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...] | None]:
    def read(group: Any) -> tuple[Any, ...] | None:
        values = tuple(getattr(group, key, None) for key in keys)
        return values if any(value is not None for value in values) else None

    return read


def _unique(keyed: Iterable[tuple[int, Any]]) -> dict[Any, int]:
    found: dict[Any, list[int]] = {}
    for position, key in keyed:
        if key is not None:
            found.setdefault(key, []).append(position)
    return {key: many[0] for key, many in found.items() if len(many) == 1}


def _by_sameness(
    before: Sequence[Any], after: Sequence[Any], left: Sequence[int], right: Sequence[int]
) -> Iterator[tuple[int, int]]:
    free = list(right)
    for i in left:
        j = next((j for j in free if before[i] == after[j]), None)
        if j is not None:
            free.remove(j)
            yield i, j


def _by_likeness(
    before: Sequence[Any], after: Sequence[Any], left: Sequence[int], right: Sequence[int]
) -> Iterator[tuple[int, int]]:
    said = {("old", i): spoken(before[i]) for i in left} | {("new", j): spoken(after[j]) for j in right}
    is_few = len(left) * len(right) <= _FEW_PAIRS
    scores = sorted(
        (
            (_score(said["old", i], said["new", j], is_few), -abs(i - j), -i, -j)
            for i in left
            for j in right
            if _may_be_one(before[i], after[j])
        ),
        reverse=True,
    )
    used: set[tuple[str, int]] = set()
    for score, _, i, j in scores:
        if score < ALIKE:
            return
        if not {("old", -i), ("new", -j)} & used:
            used |= {("old", -i), ("new", -j)}
            yield -i, -j


def _score(one: str, other: str, is_few: bool) -> float:
    alike = likeness(one, other)
    # A short sentence may say the same with hardly a word in common.
    is_short = is_few and len(one) + len(other) <= _FEW_SIGNS
    return ALIKE if alike < ALIKE and is_short and same_meaning(one, other) else alike


def _may_be_one(before: Any, after: Any) -> bool:
    return all(getattr(before, key, None) == getattr(after, key, None) for key in NEVER_ANOTHER)


def _out_of_order(positions: Sequence[int]) -> frozenset[int]:
    """Return what must move so that the rest is in order: all but a longest rising run."""
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for position in positions:
        place = bisect_left(tails, position)
        before[position] = tails[place - 1] if place else None
        tails[place : place + 1] = [position]
    kept: set[int] = set()
    step: int | None = tails[-1] if tails else None
    while step is not None:
        kept.add(step)
        step = before[step]
    return frozenset(positions) - kept
