"""How a part that does not fit is put into words: what was found, what was expected, what to write."""

from __future__ import annotations

import re
from collections.abc import Callable

from personary.diagnostics.diagnostic import Diagnostic, Severity, Span
from personary.diagnostics.suggest import choice_meant, suggest_choice, suggest_field
from personary.frozen import frozen
from personary.model.types import Group, Sentence
from personary.model.walk import At, Field, field_by_key
from personary.source.source_file import Data, SourceFile


@frozen
class Misfit:
    """A part of a file that does not fit: the problem, the way to it, and what to leave out to go on."""

    problem: str
    at: At
    value: Data = None
    line: str = ""
    leave_out: At = ()


@frozen
class _Case:
    """A misfit with all that its sentence may need."""

    misfit: Misfit
    model: type[Group]
    """The model of the group that holds the key."""
    owner: str
    """What that group is called."""
    key: str
    field: Field | None


_Words = tuple[str, str, str]
"""Code, sentence, suggestion."""


def word(misfit: Misfit, model: type[Group], name: str, source: SourceFile) -> Diagnostic:
    """Say kindly what does not fit at one place of a file."""
    case = _case(misfit, model, name)
    say = _empty_entry if _is_empty_entry(misfit) else _SENTENCES.get(misfit.problem, _other)
    code, message, suggestion = say(case)
    needed = case.field is not None and case.field.required and case.key == case.field.key
    needed = needed or _is_empty_entry(misfit)  # a list cannot be read without it, and an editor says so too
    severity: Severity = "warning" if code == "empty-value" and not needed else "error"
    return Diagnostic(code, severity, source.file, _span(misfit, source), message, suggestion)


def _span(misfit: Misfit, source: SourceFile) -> Span:
    at = misfit.at
    if misfit.problem == "missing":
        return source.key_span(at[:-1]) if at[:-1] else source.key_span(())
    if misfit.problem in {"unknown", "empty", "written id"}:
        return source.key_span(at)
    return source.value_span(at)


_OWNERS = {
    "evidence": "a piece of evidence",
    "market": "the market",
    "alignment": "the alignment",
    "settings": "the settings",
}


def _case(misfit: Misfit, model: type[Group], name: str) -> _Case:
    """Follow the way through the models to the group that holds the last key."""
    owner = _OWNERS.get(name, f"a {name}")
    field: Field | None = None
    key = ""
    opened = False
    for step in misfit.at:
        if isinstance(step, int):
            continue
        if field is not None and field.shape == "by key" and not opened:
            key, opened = step, True
            continue
        if field is not None and field.group is not None:
            owner = f'an entry of "{field.key}"' if field.shape == "list" else f'"{field.key}"'
            model = field.group
        field, key, opened = field_by_key(model).get(step), step, False
    return _Case(misfit, model, owner, key, field)


def _missing(case: _Case) -> _Words:
    field = case.field
    if field is None:
        return "missing-key", f'"{case.key}" is missing in {case.owner}.', f'Write "{case.key}: " and a value.'
    what = field.about.what
    return (
        "missing-key",
        f'"{case.key}" is missing in {case.owner}.',
        f"{what} For example: {case.key}: {field.about.example}",
    )


def _unknown(case: _Case) -> _Words:
    suggestion = suggest_field(case.model, case.key) or _instead_of_a_field(case)
    return "unknown-field", f'"{case.key}" is not a field of {case.owner}.', suggestion


def _instead_of_a_field(case: _Case) -> str:
    """Say what to do with a key that resembles nothing, where the keys are too many to list."""
    known = field_by_key(case.model)
    return 'Say it under "note", or delete the line.' if "note" in known else "Delete the line."


def _empty(case: _Case) -> _Words:
    if case.field is None:
        return _unknown(case)
    example = f", such as: {case.key}: {case.field.about.example.removesuffix('.')}"
    return "empty-value", f'"{case.key}" has no value.', f"Write one{example}; or delete the line."


def _is_empty_entry(misfit: Misfit) -> bool:
    return misfit.value is None and not misfit.line and isinstance(misfit.at[-1], int) if misfit.at else False


def _empty_entry(case: _Case) -> _Words:
    return "empty-value", f'An entry of "{case.key}" has no value.', "Write what belongs there, or delete the entry."


def _written(case: _Case) -> _Words:
    return "unknown-field", "An id is not written in the file.", "Delete the line; the file name is the id."


def _torn(case: _Case) -> _Words:
    return "torn-sentence", "A colon and a blank tear this sentence in two.", f"Write it in quotes: {case.misfit.line}"


def _choice(case: _Case) -> _Words:
    choices = case.field.words if case.field else ()
    said = _short(case.misfit.value)
    return "unknown-choice", f'{said} is not one of the words for "{case.key}".', suggest_choice(choices, _raw(case))


def _text(case: _Case) -> _Words:
    value = case.misfit.value
    entry = case.misfit.at and isinstance(case.misfit.at[-1], int)
    what = f'An entry of "{case.key}"' if entry else f'"{case.key}"'
    return "one-sentence-wanted", f"{what} takes one text, and here stands {_what(value)}.", _text_instead(case)


def _text_instead(case: _Case) -> str:
    if case.misfit.at and isinstance(case.misfit.at[-1], int):
        return "Write it on one line, such as: - One plain sentence"
    example = case.field.about.example if case.field and case.field.shape == "one" else "one plain sentence"
    return f"Write it on one line, such as: {case.key}: {example}"


def _list(case: _Case) -> _Words:
    value = case.misfit.value
    return (
        "list-wanted",
        f'"{case.key}" takes a list, and here stands {_what(value)}.',
        f'Write each entry on a line of its own that begins with "- ", such as: - {_entry_meant(case)}',
    )


def _entry_meant(case: _Case) -> str:
    """Return what seems to be meant as the first entry of a list, without a bullet of another kind."""
    value, field = case.misfit.value, case.field
    if not isinstance(value, str):
        return "the first entry"
    entry = next((part for part in _BULLETS.split(value) if part.strip()), value).strip()
    if field is not None and field.words:
        return choice_meant(field.words, entry) or field.words[0]
    is_id = field is None or not field.refers or " " not in entry
    return entry if is_id or field is None else field.about.example.strip("[]").partition(",")[0]


_BULLETS = re.compile(r"^[-*\u2022\u2023\u00b7\u2013\u2014]\s*|\s[*\u2022\u2023\u00b7]\s")
"""Signs that people set before an entry; a dash inside may belong to the sentence."""


def _group(case: _Case) -> _Words:
    if case.field is not None and case.field.group is not None and issubclass(case.field.group, Sentence):
        return _text(case)
    example = case.field.about.example if case.field else ""
    value = case.misfit.value
    such_as = f", such as: {case.key}: {example}" if example else ""
    return "group-wanted", f'"{case.key}" takes several keys, and here stands {_what(value)}.', f"Write them{such_as}"


def _date(case: _Case) -> _Words:
    return (
        "not-a-date",
        f'{_short(case.misfit.value)} is not a date that "{case.key}" can read.',
        "Write year, month and day in this form: 2026-06-18.",
    )


def _no_day(case: _Case) -> _Words:
    return "not-a-date", f"There is no day {_short(case.misfit.value)}.", "Write a day of the calendar, as 2026-06-18."


def _number(case: _Case) -> _Words:
    example = case.field.about.example if case.field and case.field.shape == "one" else "5"
    return (
        "not-a-number",
        f'{_short(case.misfit.value)} is not a number, as "{case.key}" wants it.',
        f"Write digits only, without a unit or quotes, such as: {example}",
    )


def _whole(case: _Case) -> _Words:
    return "not-a-number", f'"{case.key}" takes a whole number.', f"Write {_bounds(case)}."


def _range(case: _Case) -> _Words:
    return (
        "out-of-range",
        f'{_short(case.misfit.value)} is outside what "{case.key}" can say.',
        f"Write {_bounds(case)}.",
    )


def _bounds(case: _Case) -> str:
    return "a whole number from -2 to 2" if case.key == "feeling" else "a whole number from 1 to 5"


def _flag(case: _Case) -> _Words:
    return (
        "not-a-flag",
        f'"{case.key}" takes only true or false, and here stands {_short(case.misfit.value)}.',
        f"Write {case.key}: true or {case.key}: false, without quotes.",
    )


def _other(case: _Case) -> _Words:
    example = f", such as: {case.key}: {case.field.about.example}" if case.field else ""
    return "unreadable-value", f'The value of "{case.key}" cannot be read.', f"Write it in another way{example}."


_SENTENCES: dict[str, Callable[[_Case], _Words]] = {
    "missing": _missing,
    "unknown": _unknown,
    "empty": _empty,
    "written id": _written,
    "torn": _torn,
    "literal_error": _choice,
    "string_type": _text,
    "tuple_type": _list,
    "model_type": _group,
    "model_attributes_type": _group,
    "dict_type": _group,
    "mapping_type": _group,
    "not_a_date": _date,
    "no_such_day": _no_day,
    "not_a_number": _number,
    "int_from_float": _whole,
    "int_type": _whole,
    "greater_than_equal": _range,
    "less_than_equal": _range,
    "not_a_flag": _flag,
}

SHAPE_CODES: tuple[tuple[str, str], ...] = (
    ("empty-value", ("A key or an entry stands there without a value. Write one, or delete the line: a missing key is "
     "no mistake until the ladder asks for it.")),
    ("group-wanted", "The field takes several keys of its own. Write them on lines below it, further in."),
    ("list-wanted", ("The field takes a list. Write each entry on a line of its own that begins with a dash and a "
     "blank.")),
    ("missing-key", "An entry that exists is whole: some keys belong to it from the first day, whatever the status."),
    ("not-a-date", "A date is written as year, month and day with dashes, such as 2026-06-18, and must exist."),
    ("not-a-flag", "The field takes the word true or the word false, without quotes, and nothing else."),
    ("not-a-number", "The field takes digits, without a unit and without quotes."),
    ("one-sentence-wanted", "The field takes one text, and a list or a group stands there."),
    ("out-of-range", "The number is outside the scale: feeling runs from -2 to 2, influence from 1 to 5."),
    ("split-sentence", "A comma inside brackets begins a new entry. Sentences are written one a line, or in quotes."),
    ("torn-sentence", ("A colon followed by a blank makes a group of keys out of a sentence. Put the sentence in "
     "quotes.")),
    ("unknown-choice", "The field takes one word of a closed list, and this is none of them."),
    ("unknown-field", "The key is not one we know at this place, so nobody would ever see what it says."),
    ("unreadable-value", "The value does not fit the field in a way we have no better words for."),
)  # fmt: skip
"""Every code that shaping may give, with the words that explain it."""


def _raw(case: _Case) -> str:
    return case.misfit.value if isinstance(case.misfit.value, str) else ""


def _short(value: Data) -> str:
    if isinstance(value, str):
        flat = " ".join(value.split())
        return f'"{flat}"' if len(flat) <= 60 else f'"{flat[:57]}..."'
    return _what(value)


def _what(value: Data) -> str:
    if isinstance(value, list):
        return "a list"
    return "a group of keys" if isinstance(value, dict) else "a single text"
