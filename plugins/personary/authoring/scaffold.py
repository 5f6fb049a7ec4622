"""A new file that explains itself: what is known stands in it, what may follow waits in comments with an example."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from personary.authoring.writing import Value, lines, scalar
from personary.model.kinds import Kind
from personary.model.types import Group, Laddered, Sentence
from personary.model.walk import Field, fields

UNFINISHED = "Write here:"
"""How a sentence begins that its author still has to write."""

WIDTH = 80
_SHOWN_IDS = 8


@dataclass(frozen=True, slots=True)
class Known:
    """What a project already has, for examples that fit: ids by what they are, and the teams that sign."""

    ids: Mapping[str, Sequence[str]] = field(default_factory=dict)
    teams: Sequence[str] = ("marketing", "sales")


def scaffold(kind: Kind, answers: Mapping[str, Value], known: Known | None = None) -> str:
    """Return the text of a new file. Keys without an answer stand in comments, ready to be used."""
    known = known or Known()
    parts = [_header(kind)]
    parts += ["\n".join(_part(each, answers.get(each.key), known)) for each in in_order(kind.model)]
    return "\n\n".join(parts) + "\n"


def skeleton(kind: Kind) -> str:
    """Return a file in which everything asked for from the first day waits to be written."""
    asked = {each.key: f"{UNFINISHED} {each.about.what}" for each in fields(kind.model) if _is_asked_first(each)}
    return scaffold(kind, asked)


def option_lines(model: type[Group]) -> str:
    """Return every key of a model in comments, with its meaning and an example."""
    return "\n\n".join("\n".join(_part(each, None, Known())) for each in fields(model))


def _is_asked_first(each: Field) -> bool:
    first = each.about.required_there and each.about.asked_at in {"candidate", "draft"}
    return first and each.scalar == "text" and each.shape == "one" and not each.refers


def _header(kind: Kind) -> str:
    article = "An" if kind.name[0] in "aeiou" else "A"
    what = (kind.model.__doc__ or "").strip().splitlines()[0]
    name = f"{article} piece of evidence" if kind.name == "evidence" else f"{article} {kind.name}"
    name = name.replace("An piece", "A piece")
    told = (
        f"{name}: {what[0].lower()}{what[1:]} To use a key that waits in a comment, take away the # in front of it, "
        "and of the lines that belong to it. What is still missing: personary validate"
    )
    return "\n".join(_comment(told))


def in_order(model: type[Group]) -> list[Field]:
    """Put the status first and what every file with a status has last."""
    shared = {each.key for each in fields(Laddered)} if issubclass(model, Laddered) else set()
    return sorted(fields(model), key=lambda each: (each.key != "status", each.key in shared))


def _part(each: Field, answer: Value | None, known: Known) -> Iterator[str]:
    yield from _comment(_meaning(each, known))
    if answer is None:
        for line in _example(each, known):
            yield f"#{line}"
    else:
        yield from lines(each.key, answer)


def _meaning(each: Field, known: Known) -> str:
    rung = f" (for {each.about.asked_at})" if each.about.asked_at not in (None, "candidate", "draft") else ""
    told = f"{each.about.label}{rung}: {each.about.what}"
    if each.words:
        told += f" {'One' if each.shape == 'one' else 'Any'} of: {', '.join(each.words)}."
    ids = known.ids.get(each.refers, ())
    if ids:
        more = ", …" if len(ids) > _SHOWN_IDS else ""
        told += f" You have: {', '.join(ids[:_SHOWN_IDS])}{more}"
    return told


def _comment(told: str, indent: str = "") -> Iterator[str]:
    for line in textwrap.wrap(told, WIDTH - 2 - len(indent), break_long_words=False, break_on_hyphens=False):
        yield f"{indent}# {line}"


def _example(each: Field, known: Known, indent: str = "") -> Iterator[str]:
    """Yield a key with its example in block style, one sentence a line."""
    group = each.group
    if each.shape == "one" and group is not None and not issubclass(group, Sentence):
        yield f"{indent}{each.key}:"
        for inner in fields(group):
            yield from _comment(_meaning(inner, known), f"{indent}  ")
            yield from _example(inner, known, f"{indent}  ")
    elif each.shape == "by key":
        yield f"{indent}{each.key}:"
        yield from (f"{indent}  {line}" for line in _by_key(each, known))
    elif each.shape == "list":
        yield from _listed(each, known, indent)
    else:
        yield f"{indent}{each.key}: {_one(each, known)}"


def _one(each: Field, known: Known) -> str:
    ids = known.ids.get(each.refers, ())
    if ids:
        return ids[0]
    is_text = each.scalar == "text" and not each.about.example.startswith(("{", "["))
    return scalar(each.about.example) if is_text else each.about.example


def _listed(each: Field, known: Known, indent: str) -> Iterator[str]:
    ids = known.ids.get(each.refers, ())
    parts = list(ids[:1]) or _flow_parts(each.about.example)
    if each.refers or each.choices:
        yield f"{indent}{each.key}: [{', '.join(parts)}]"
        return
    yield f"{indent}{each.key}:"
    for part in parts:
        yield f"{indent}  - {part}"


def _by_key(each: Field, known: Known) -> Iterator[str]:
    """Yield the pairs of an example; where keys are teams, they are the project's own."""
    pairs = [part.partition(": ") for part in _flow_parts(each.about.example)]
    names = known.teams if "team" in each.key_refers else [name for name, _, _ in pairs]
    for name, (_, _, value) in zip(names, pairs, strict=False):
        yield f"{name}: {value}"


_SIGNS = re.compile(r"[\[\]{},]")


def _flow_parts(example: str) -> list[str]:
    """Split an example such as `[a, {b: c, d: e}]` at the commas of its outermost level."""
    inner = example[1:-1] if example[:1] in "[{" and example[-1:] in "]}" else example
    parts, depth, start = [], 0, 0
    for found in _SIGNS.finditer(inner):
        sign = found[0]
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(sign, 0)
        if sign == "," and depth == 0:
            parts.append(inner[start : found.start()].strip())
            start = found.end()
    return [*parts, inner[start:].strip()]
