"""Frozen values are what Python's own frozen dataclasses are."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace

import pytest

from personary.frozen import frozen


@frozen
class Quote:
    """What somebody said."""

    text: str
    said_by: str = ""
    year: int | None = None

    @property
    def named(self) -> bool:
        """Whether we know who said it."""
        return bool(self.said_by)


@frozen
class Word:
    text: str


@frozen
class Nothing:
    """Nothing to say."""


@dataclass(frozen=True, slots=True)
class Plain:
    """What Python makes itself."""

    text: str
    said_by: str = ""
    year: int | None = None


def test_it_holds_what_it_is_given_by_place_by_name_and_by_default() -> None:
    assert Quote("No") == Quote(text="No", said_by="", year=None)
    quote = Quote("No", year=2026)
    assert (quote.text, quote.said_by, quote.year, quote.named) == ("No", "", 2026, False)


@pytest.mark.parametrize(("given", "named"), [((), {}), ((1, 2, 3, 4), {}), (("a",), {"text": "b"}), ((), {"txt": 1})])
def test_it_refuses_other_values_in_the_words_of_python(given, named) -> None:
    with pytest.raises(TypeError) as ours:
        Quote(*given, **named)
    with pytest.raises(TypeError) as theirs:
        Plain(*given, **named)
    assert str(ours.value) == str(theirs.value).replace("Plain", "Quote")


def test_it_cannot_be_changed_and_takes_nothing_more() -> None:
    quote = Quote("No")
    for name in ("text", "other"):
        with pytest.raises(FrozenInstanceError, match=name):
            setattr(quote, name, "Yes")
    with pytest.raises(FrozenInstanceError):
        del quote.text
    assert not hasattr(quote, "__dict__")


def test_equal_are_those_of_one_kind_with_one_content() -> None:
    assert Quote("No") == Quote("No") != Quote("Yes")
    assert Quote("No") != Plain("No")
    assert len({Quote("No"), Quote("No"), Quote("Yes"), Word("No"), Nothing(), Nothing()}) == 4


def test_it_reads_as_a_dataclass_does() -> None:
    assert repr(Quote("No", year=1)).endswith("Quote(text='No', said_by='', year=1)")
    assert repr(Nothing()).endswith("Nothing()")
    assert is_dataclass(Quote)
    assert [each.name for each in fields(Quote)] == ["text", "said_by", "year"]
    assert replace(Quote("No"), year=2026) == Quote("No", "", 2026)
    match Quote("No", "Oda"):
        case Quote(text, said_by):
            assert (text, said_by) == ("No", "Oda")
    quote = Quote("No", year=2026)
    assert copy.copy(quote) == copy.deepcopy(quote) == pickle.loads(pickle.dumps(quote)) == quote


def test_a_kind_of_a_kind_is_another_kind() -> None:
    @frozen
    class Short(Quote):
        year: int | None = 1999
        by: str = "Oda"

    short = Short("No")
    assert (short.text, short.year, short.by, short.named) == ("No", 1999, "Oda", False)
    assert short == Short("No") != Quote("No", year=1999) != short
    assert copy.deepcopy(short) == replace(short, by="Oda") == short
    with pytest.raises(FrozenInstanceError):
        short.text = "Yes"  # type: ignore[misc]


def slip(**written: object) -> type:
    """Return a class as if it were written with these fields and methods."""
    marks = {name: "str" for name, value in written.items() if not callable(value)}
    return type("Slip", (), {**written, "__annotations__": marks})


@pytest.mark.parametrize(
    "written",
    [
        {"said": field(default_factory=str)},
        {"said": field(default="", compare=False)},
        {"said": field(default="", repr=False)},
        {"said": field(default="", init=False)},
        {"said": field(default="", kw_only=True)},
        {"said": field(default="", hash=False)},
        {"said": "", "__post_init__": print},
    ],
    ids=["made by a call", "not compared", "not shown", "not given", "by name alone", "not hashed", "worked out"],
)
def test_what_python_would_do_for_a_field_and_this_does_not_is_a_slip_of_ours(written) -> None:
    dataclass(frozen=True)(slip(**written))
    with pytest.raises(AssertionError):
        frozen(slip(**written))


def test_a_field_without_a_default_after_one_with_is_a_slip_of_ours() -> None:
    with pytest.raises(AssertionError):

        @frozen
        class Slip:
            text: str = ""
            said_by: str  # type: ignore[misc]
