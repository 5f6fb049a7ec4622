"""What an editor tells about a field: its meaning, when it is asked for, and what to write instead of a mistake."""

from __future__ import annotations

import re

from personary.model.kinds import KINDS
from personary.model.types import Group, Sentence, Word
from personary.model.walk import Field, fields

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MANY = 12
_IN_QUOTES = "A sentence with a colon and a blank in it stands in quotes."

_MARKET, _ALIGNMENT = "personas/market.yaml", "committees/alignment.yaml"
_PLACES = {
    "segment": f"The id of a segment in {_MARKET}.",
    "market": f"The id of a market in {_MARKET}.",
    "territory": f"The id of a territory in {_MARKET}.",
    "kpi": f"The id of a measure in {_ALIGNMENT}.",
    "asset": f"The id of a library item in {_ALIGNMENT}.",
    "stage": "A stage, as journey/stage; the stage alone where the file names its journey.",
    "team": "One of the teams in the settings, mkdocs.yml.",
    "owning team": "One of the teams that sign, as in the settings, mkdocs.yml.",
} | {kind.name: f"The id of a {kind.name}: the name of its file in {kind.folder}/, without .yaml."
     for kind in KINDS if kind.folder}  # fmt: skip
_PLACES["evidence"] = "The id of a piece of evidence: the name of its file in personas/evidence/, without .yaml."


def told_plainly(field: Field) -> str:
    """Return the meaning of a field, where its ids come from, and when it is asked for."""
    places = [_PLACES[to] for to in (field.key_refers, field.refers) if to]
    return " ".join(filter(None, (field.about.what, *places, _asked(field))))


def told_richly(field: Field) -> str:
    """Return the same with an example and the practices that the field serves, in Markdown."""
    parts = [field.about.what]
    parts += [_PLACES[to] for to in (field.key_refers, field.refers) if to]
    parts.append(_asked(field, "**"))
    parts.append(f"For example: `{field.key}: {field.about.example}`")
    parts.append(f"Practices: {', '.join(field.about.serves)}" if field.about.serves else "")
    return "\n\n".join(filter(None, parts))


def _asked(field: Field, strong: str = "") -> str:
    if field.required:
        return f"{strong}Always needed.{strong}"
    rung = field.about.asked_at
    if rung is None:
        return ""
    how = "Needed" if field.about.required_there else "Expected"
    return f"{how} from the status {strong}{rung}{strong} on."


def group_title(model: type[Group]) -> str:
    """Return what a group is called, such as "Value proposition"."""
    return _HUMP.sub(" ", model.__name__).capitalize()


def meaning(model: type[Group]) -> str:
    """Return the sentence that says what a group is."""
    return " ".join((model.__doc__ or "").split("\n\n")[0].split())


def keys_wanted(model: type[Group]) -> str:
    """Return what to say when a key of a group is unknown or missing."""
    known = [field.key for field in fields(model)]
    needed = [field.key for field in fields(model) if field.required]
    title = group_title(model)
    if len(known) > _MANY:
        told = f"{title}: this is none of its keys (Ctrl and Space shows them)"
        return f"{told}, or one that it always needs is missing: {', '.join(needed)}." if needed else f"{told}."
    told = f"{title}: its keys are {', '.join(known)}."
    if needed:
        told += f" Always there: {', '.join(needed)}."
    return f"{told} {_IN_QUOTES}" if issubclass(model, Sentence) else told


def list_wanted(field: Field) -> str:
    """Return what to say when a list is missing."""
    one = f'An entry of "{field.key}"' if field.shape == "by key" else f'"{field.key}"'
    return f"{one} takes a list: each entry on a line of its own that begins with a dash and a blank."


def keys_of_its_own_wanted(field: Field) -> str:
    """Return what to say when a field that takes keys of the author's choice holds something else."""
    return f'"{field.key}" takes keys of its own, such as: {field.about.example}'


def is_sentence(group: type[Group]) -> bool:
    """Say whether a group may be written as its text alone, because it needs no other key."""
    return issubclass(group, Sentence) and [each.key for each in fields(group) if each.required] == ["text"]


def one_wanted(field: Field) -> str:
    """Return what to say when one value of a field has another form."""
    one = f'An entry of "{field.key}"' if field.shape != "one" else f'"{field.key}"'
    group = field.group
    if group is not None and issubclass(group, Word):
        *first, last = (each.key for each in fields(group))
        return f"{one} is one word of the list, or a group with {', '.join(first)} and {last}."
    if group is not None and is_sentence(group):
        return f"{one} is one sentence, or a group of keys that begins with text. {_IN_QUOTES}"
    if group is not None:
        keys = ", ".join(each.key for each in fields(group))
        return f"{one} takes keys of its own on the lines below: {keys}."
    return _SCALARS[field.scalar].format(one=one, choices=", ".join(field.choices), example=field.about.example)


_SCALARS = {
    "text": f"{{one}} is one text. {_IN_QUOTES}",
    "number": "{one} is a number: digits without a unit and without quotes, such as {example}.",
    "flag": "{one} is true or false, without quotes.",
    "date": "{one} is a day of the calendar: year, month and day in the form 2026-06-18.",
    "choice": "{one} is one of: {choices}.",
}
