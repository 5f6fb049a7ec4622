"""The reference of checks says what `personary explain` says, code for code."""

from personary.checks.registry import CHECKS
from personary.cli.explain import explanations
from personary.reference.checks import present_checks
from personary.reference.explanations import families


def test_every_code_stands_once_in_the_order_of_explain():
    codes = [each.code for family in families() for each in family.explanations]
    assert len(codes) == len(set(codes))
    assert codes == list(explanations())
    assert [check.code for check in CHECKS] == codes[-len(CHECKS) :]


def test_the_words_are_the_same_as_those_of_explain():
    told = explanations()
    for part in present_checks().parts:
        for entry in part.entries:
            page = " ".join(told[entry.told.code].split())
            for paragraph in entry.told.paragraphs:
                assert paragraph in page
            for name, text in entry.told.cases:
                assert f"{name}: {text}" in page


def test_every_check_says_what_passes_and_what_fails():
    for each in families()[-1].explanations:
        assert [name for name, _ in each.cases] == ["Passes", "Fails"], each.code
        assert each.paragraphs, each.code
        assert each.severity, each.code
