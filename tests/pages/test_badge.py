"""The badge is a well-formed picture that says its figure in words."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from personary.pages.badge import ADDRESS, coverage_badge
from personary.pages.page import Site


def test_it_says_the_figure_in_its_title() -> None:
    picture = ET.fromstring(coverage_badge(53, "Coverage"))
    assert picture.findtext("{http://www.w3.org/2000/svg}title") == "Coverage: 53"


def test_a_site_for_our_own_people_carries_it(small_site: Site) -> None:
    assert ADDRESS in {asset.address for asset in small_site.assets}
