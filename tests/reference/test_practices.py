import re
import shutil
from collections import defaultdict
from pathlib import Path
from string import ascii_lowercase

import pytest

from personary.model.kinds import KINDS as FILE_KINDS
from personary.pages.kinds import KINDS
from personary.reference.practice_places import PLACES, place
from personary.reference.practices import check_codes, practices
from personary.workspace import open_project
from tests.history import commit, git

ROOT = Path(__file__).parents[2]
PRACTICES = practices()
PAGES = {kind.name for kind in KINDS}


def ids():
    """Every id the articles were read into: five of them, two of which ask a row of questions."""
    for article, last in enumerate((19, 19, 11, 27, 26)):
        for number in range(1, last + 1):
            id_ = f"S{article}-{number:02}"
            if id_ != "S4-13":
                yield id_
            for letter in ascii_lowercase[: {"S1-11": 9, "S4-13": 7}.get(id_, 0)]:
                yield f"{id_}{letter}"


def named(practice):
    return practice.id


def test_all_117_practices_stand_in_the_table_in_order():
    assert [practice.id for practice in PRACTICES] == list(ids())
    assert len(PRACTICES) == 117


@pytest.mark.parametrize("practice", PRACTICES, ids=named)
def test_each_is_held_by_a_field_or_says_what_holds_it(practice):
    assert practice.title
    assert practice.fields or practice.elsewhere


@pytest.mark.parametrize("practice", PRACTICES, ids=named)
def test_each_is_shown_by_pages_that_exist(practice):
    assert practice.places
    assert {place.page for place in practice.places} <= PAGES


@pytest.mark.parametrize("practice", PRACTICES, ids=named)
def test_each_names_what_on_the_page_shows_it(practice):
    assert all(place.called for place in practice.places)


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """Lay down the worked example with one sentence changed: a checkout need not bring a history."""
    root = tmp_path_factory.mktemp("history") / "example"
    root.mkdir()
    for name in ("personas", "committees"):
        shutil.copytree(ROOT / name, root / name)
    edited = "personas/oda-maintenance-lead.yaml"
    today = (root / edited).read_text("utf-8")
    git(root, "init", "-q", "-b", "main")
    before = today.replace("forty", "thirty")
    assert before != today
    commit(root, {"mkdocs.yml": (ROOT / "mkdocs.yml").read_text("utf-8"), edited: before}, "2026-11-18")
    commit(root, {edited: today}, "2026-11-19")
    return root


@pytest.fixture(scope="module")
def example(changed):
    """What anchors and classes the pages of each kind have in the worked example."""
    found = defaultdict(set)
    for page in open_project(changed).site().pages:
        found[page.kind] |= {f"#{anchor}" for anchor in page.anchors}
        classes = (name for names in re.findall(r'class="([^"]*)"', page.body) for name in names.split())
        found[page.kind].update(f".{name}" for name in classes)
    return found


def test_the_worked_example_shows_each_place(example):
    named = {(place.page, f"#{place.anchor}" if place.anchor else f".{place.style}")
             for practice in PRACTICES for place in practice.places if place.called}  # fmt: skip
    assert {(page, what) for page, what in named if what not in example[page]} == set()


def test_every_place_that_has_a_name_is_named_by_a_row():
    named = {(place.page, place.anchor, place.style) for practice in PRACTICES for place in practice.places}
    assert {(each.page, each.anchor, each.style) for each in map(place, PLACES)} <= named


@pytest.mark.parametrize("practice", PRACTICES, ids=named)
def test_each_that_asks_for_it_is_judged(practice):
    from personary.reference.practice_rows import ROWS

    row = next(row for row in ROWS if row.id == practice.id)
    assert practice.checks or practice.elsewhere or not row.judged
    assert set(practice.checks) <= check_codes()


def test_what_every_sentence_has_is_named_once():
    first = PRACTICES[0]
    assert first.fields.count("claim: evidence") == 1
    assert "evidence: kind" in first.fields


def test_fields_name_the_kind_of_file_they_stand_in():
    kinds = {kind.name for kind in FILE_KINDS} | {"claim", "settings", "every file with a status"}
    assert {field.partition(": ")[0] for practice in PRACTICES for field in practice.fields} <= kinds


def test_no_check_serves_a_practice_that_does_not_exist():
    from personary.checks.registry import CHECKS

    assert {id_ for check in CHECKS for id_ in check.practices} <= set(ids())
