"""Ids made from names."""

import pytest

from personary.model.naming import LONGEST, free_id, id_from, is_id


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Oda, head of maintenance", "oda-head-of-maintenance"),
        ("Änne Müßig", "aenne-muessig"),
        ("A\u0308nne", "aenne"),
        ("Søren Ångström", "soren-angstroem"),
        ("François Łukasz", "francois-lukasz"),
        ("O'Neil’s team", "oneils-team"),
        ("  C-level / IT & OT  ", "c-level-it-ot"),
        ("保全", ""),
        ("!!!", ""),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_names_fold_to_ids(name: str, id_: str) -> None:
    assert id_from(name) == id_


@pytest.mark.parametrize("name", ["word " * 40, "x" * 400, "Donaudampfschifffahrt " * 9])
def test_long_names_are_cut_to_an_id(name: str) -> None:
    assert is_id(id_from(name))
    assert len(id_from(name)) <= LONGEST


def test_a_taken_name_gets_the_next_number() -> None:
    assert free_id("oda", {"mira"}) == "oda"
    assert free_id("oda", {"oda", "oda-2"}) == "oda-3"
    longest = "x" * LONGEST
    assert is_id(free_id(longest, {longest}))
