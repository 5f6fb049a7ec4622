"""Ways between pages are as short as they can be, and words stand in a template as they would be looked up."""

from __future__ import annotations

import posixpath
from itertools import product

import pytest

from personary.pages.rendering import relative

PLACES = ("", "personas/", "personas/oda/", "personas/oda/roadmap/", "personas/odette/", "role-plays/oda/buyer/")
FILES = ("reviews/reviews.ics", "assets/oda.png", "personas/oda/oda.png", "feed.xml")


@pytest.mark.parametrize(("target", "start"), tuple(product((*PLACES, *FILES), PLACES)))
def test_the_way_between_two_places_is_that_of_their_folders(target: str, start: str) -> None:
    if target == start:
        assert relative(target, start) == "./"
        return
    way = posixpath.relpath(f"/{target}", f"/{start}") + ("/" if target in PLACES else "")
    assert relative(target, start) == way
    assert relative(f"{target}#goals", start) == f"{way}#goals"


def test_within_a_page_the_anchor_is_the_way() -> None:
    assert relative("personas/oda/#goals", "personas/oda/") == "#goals"
