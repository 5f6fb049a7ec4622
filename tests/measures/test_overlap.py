from personary.measures.overlap import overlap
from personary.model.settings import Settings
from tests.builders import a_persona


def test_two_lists_are_sorted_into_only_and_both():
    lists = {"marketing": ["Wants proof", "Reads trade press"], "sales": ["wants  proof.", "Trusts a fitter"]}
    found = overlap(a_persona(attribute_exercise=lists), Settings())
    assert found.shared == ("Wants proof",)
    assert found.only == {"marketing": ("Reads trade press",), "sales": ("Trusts a fitter",)}


def test_a_third_team_makes_a_middle_ground():
    lists = {"one": ["A", "B"], "two": ["A", "B"], "three": ["A"]}
    found = overlap(a_persona(attribute_exercise=lists), Settings(teams=("one", "two", "three")))
    assert (found.shared, found.some, found.is_disjoint) == (("A",), ("B",), False)


def test_one_list_alone_cannot_be_compared():
    assert overlap(a_persona(attribute_exercise={"sales": ["A"]}), Settings()) is None
