"""The documentation leads everywhere, reads plainly, and every page of it can be found."""

from __future__ import annotations

import posixpath
import re
from itertools import pairwise

import pytest

from personary.reference.pages import ROOT, reference_pages
from tests.docs.reading import DOCS, PAGES, Doc

REFERENCE = {f"{page.address.removeprefix('tool/')}index.md": page for page in reference_pages()}
HYPE = ("seamless", "powerful", "leverage", "robust", "simply", "effortless", "cutting-edge", "revolution", "easy", "!")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_arrives(page) -> None:
    for link in page.links():
        if link.startswith("https://"):
            continue
        target, _, anchor = link.partition("#")
        there = posixpath.normpath(posixpath.join(posixpath.dirname(page.name), target))
        if there in REFERENCE:
            # Made when the site is built, so dead on a code host: only the page that says so leads there.
            assert page.name == "reference/index.md", link
            assert not anchor or anchor in REFERENCE[there].anchors, link
        else:
            assert (DOCS / there).is_file(), link
            assert not anchor or anchor in Doc(DOCS / there).anchors, link


def test_every_page_is_linked_from_the_index_or_from_that_of_its_folder() -> None:
    linked = {
        posixpath.normpath(posixpath.join(posixpath.dirname(page.name), link.partition("#")[0]))
        for page in PAGES
        if page.name.endswith("index.md")
        for link in page.links()
    }
    assert {page.name for page in PAGES} - {"index.md"} <= linked
    assert {name for name in REFERENCE if name.count("/") == 2} <= linked


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_words_are_plain(page) -> None:
    if page.name.startswith("contributing/"):
        return
    prose = re.sub(r"\]\([^)]*\)|`[^`]*`|!\[", "", page.prose).lower()
    assert [word for word in HYPE if re.search(rf"(?<!\w){re.escape(word)}", prose)] == []
    sentences = re.split(r"(?<=[.?:])\s+|\n+", prose)
    assert [each for each in sentences if len(each.split()) > 34] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_has_one_title_and_headings_in_order(page) -> None:
    levels = [len(mark) for mark in re.findall(r"^(#+) ", page.prose, flags=re.MULTILINE)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(following - before <= 1 for before, following in pairwise(levels))


def test_the_reference_lies_where_the_documentation_says() -> None:
    assert ROOT == "tool/reference/"
