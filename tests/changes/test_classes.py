"""Every labelled change gets its class. The rules are general; `unseen` holds changes written after them."""

import pytest

from tests.changes.cases import Case, cases

SEEN = tuple(cases())


def test_there_are_at_least_a_hundred_labelled_changes() -> None:
    assert sum(len(classes) for case in SEEN for classes in case.gives.values()) >= 100


@pytest.mark.parametrize("case", SEEN, ids=lambda case: case.name)
def test_a_labelled_change_gets_its_class(case: Case) -> None:
    assert case.found() == case.gives
