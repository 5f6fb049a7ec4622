"""Each kind of page brings the style sheet it needs, and no more."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from personary.pages.kinds import KINDS
from personary.pages.page import Site
from personary.pages.plan import ASSETS, EVERY_PAGE, style_sheet
from personary.reference.pages import STYLE as REFERENCE

_CLASS = re.compile(r"\.(pn-[\w-]+)")
SHEETS = {file.stem: set(_CLASS.findall(file.read_text("utf-8"))) for file in (ASSETS / "css").glob("*.css")}
SHARED = {name for parts in EVERY_PAGE.values() for name in parts}


def test_every_sheet_is_used() -> None:
    assert set(SHEETS) == SHARED | {kind.style for kind in KINDS} | {REFERENCE}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_a_page_wears_is_in_the_sheets_it_brings(kind, small_site: Site) -> None:
    homes = defaultdict(set)
    for sheet, classes in SHEETS.items():
        for each in classes:
            homes[each].add(sheet)
    worn = {
        name
        for page in small_site.pages
        if page.kind == kind.name
        for found in re.findall(r'class="([^"]*)"', page.body)
        for name in found.split()
    }
    brought = SHARED | {kind.style}
    assert {name: homes[name] for name in worn if homes[name] and not homes[name] & brought} == {}


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_travels_without_comments_and_blanks_and_keeps_what_is_quoted(name) -> None:
    written, sent = (ASSETS / "css" / f"{name}.css").read_text("utf-8"), style_sheet(name)
    assert len(sent) < 0.91 * len(written)
    assert re.findall(r'"[^"]*"', re.sub(r"/\*.*?\*/", "", written, flags=re.DOTALL)) == re.findall(r'"[^"]*"', sent)
    signs = re.sub(r"/\*.*?\*/|\s|;(?=\s*\})", "", written, flags=re.DOTALL)
    assert re.sub(r"\s|;(?=\s*\})", "", sent) == signs
    assert re.search(r"[^\s,:;{}] [^\s,:;{}]", sent), "blanks between words stay"
