"""Every labelled change gets its class. The rules are general; `unseen` holds changes written after them."""

import pytest

from tests.changes.cases import FOLDER, Case, cases

SEEN = tuple(cases())
UNSEEN = tuple(cases(FOLDER.parent / "unseen"))


def test_there_are_at_least_a_hundred_labelled_changes() -> None:
    assert sum(len(classes) for case in SEEN for classes in case.gives.values()) >= 100


@pytest.mark.parametrize("case", SEEN, ids=lambda case: case.name)
def test_a_labelled_change_gets_its_class(case: Case) -> None:
    assert case.found() == case.gives


def test_changes_that_nobody_foresaw_fare_nearly_as_well() -> None:
    """Each file says how it fared when first tried; none that changed the meaning was ever taken for wording."""
    right = [case.name for case in UNSEEN if case.found() == case.gives]
    assert len(UNSEEN) >= 200
    assert len(right) >= 188


@pytest.mark.parametrize("case", UNSEEN, ids=lambda case: case.name)
def test_what_changed_the_meaning_is_never_taken_for_wording(case: Case) -> None:
    meant = {class_ for classes in case.gives.values() for class_ in classes}
    found = {class_ for classes in case.found().values() for class_ in classes}
    assert meant & {"wording", "format_only"} or not found & {"wording", "format_only"}
