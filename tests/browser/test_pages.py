"""Every kind of page of the worked example in a real browser: valid, accessible, contained, light, right on paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.site_source import SiteState, read_project
from personary.pages.kinds import KINDS
from personary.pages.page import Page, Site

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
WIDTHS = [1280, 360, 320]
KIND_NAMES = [kind.name for kind in KINDS]


@pytest.fixture(scope="module")
def state() -> SiteState:
    return read_project(ROOT / "mkdocs.yml")


@pytest.fixture(scope="module")
def site(state: SiteState) -> Site:
    return state.site


@pytest.fixture(scope="module")
def folder(state: SiteState, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example as it is published."""
    built = tmp_path_factory.mktemp("site")
    render_site(ROOT / "mkdocs.yml", built, lambda _: state)
    return built


@pytest.fixture
def address(folder: Path, serve_folder: Callable[..., Any]) -> Iterator[str]:
    """Served below a path, as a project page of a code host is."""
    with serve_folder(folder, under="/buyers/") as base:
        yield base


@pytest.fixture(scope="module")
def fullest(site: Site) -> dict[str, Page]:
    """The longest page of each kind."""
    return {kind: max((page for page in site.pages if page.kind == kind), key=lambda page: len(page.body))
            for kind in dict.fromkeys(page.kind for page in site.pages)}  # fmt: skip


def test_the_example_has_a_page_of_every_kind(fullest: dict[str, Page]) -> None:
    assert set(fullest) >= set(KIND_NAMES)


def test_pages_are_valid_html(folder: Path, fullest: dict[str, Page], run_node: Callable[..., Any]) -> None:
    files = [str(folder / page.address / "index.html") for page in fullest.values()]
    found = run_node("html.mjs", {"files": files})
    assert [f"{each['file']}:{each['line']} {each['rule']} {each['text']}" for each in found["messages"]] == []


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_are_accessible_and_fit(
    width: int, address: str, fullest: dict[str, Page], run_browser: Callable[..., Any]
) -> None:
    paths = [page.address for page in fullest.values()]
    found = run_browser("axe.mjs", {"base": address, "paths": paths, "widths": [width]}, timeout=900)
    told = sorted(
        {f"{each['path']} {each['scheme']}: {each['id']} {each['nodes'][0]['target']}" for each in found["violations"]}
    )
    assert told == []
    assert found["overflowing"] == []


def test_no_request_leaves_the_site_and_search_finds_people(
    address: str, fullest: dict[str, Page], run_browser: Callable[..., Any]
) -> None:
    """By name, by another name, by job title and by role in a purchase."""
    queries = ["Oda", "reliability lead", "Technical services lead", "Gatekeeper"]
    found = run_browser(
        "requests.mjs",
        {"base": address, "paths": [page.address for page in fullest.values()], "queries": queries},
        timeout=600,
    )
    assert found["outside"] == []
    assert found["blocked"] == []
    assert found["console"] == []
    hits = {each["query"]: [result["href"] for result in each["results"]] for each in found["searches"]}
    for query in queries[:3]:
        assert any("personas/oda-maintenance-lead/" in href for href in hits[query]), query
    assert any("personas/mira-it-security/" in href for href in hits["Gatekeeper"])


PAPER = {
    "journey-roadmap": (1, "landscape"),
    "persona-roadmap": (1, "landscape"),
    "committee": (1, "portrait"),
    "role-play": (1, "portrait"),
    "role-play-buyer": (1, "portrait"),
    "role-play-marketer": (1, "portrait"),
    "role-play-salesperson": (1, "portrait"),
    "role-play-observer": (1, "portrait"),
    "role-play-cards": (1, "portrait"),
    "interview-protocol": (1, "portrait"),
    "recruiting-brief": (1, "portrait"),
}


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_pages_fit_their_paper(paper: str, address: str, site: Site, run_browser: Callable[..., Any]) -> None:
    """Every page of these kinds, not only the fullest."""
    pages = [page for page in site.pages if page.kind in PAPER and (page.kind != "persona-roadmap" or _one_way(page))]
    request = {"base": address, "paths": [page.address for page in pages], "format": paper}
    printed = {each["path"]: each for each in run_browser("print.mjs", request, timeout=900)["pages"]}
    wrong = []
    for page in pages:
        count, way = PAPER[page.kind]
        sheet = printed[page.address]
        width, height = sheet["sizes"][0]
        if (sheet["count"], "landscape" if width > height else "portrait") != (count, way):
            wrong.append((page.address, sheet["count"], sheet["sizes"][0]))
    assert wrong == []


def test_the_summary_of_every_persona_is_one_sheet(address: str, site: Site, run_browser: Callable[..., Any]) -> None:
    paths = [page.address for page in site.pages if page.kind == "persona-story"]
    request = {"base": address, "paths": paths, "leaveOut": ".pn-summary ~ *"}
    printed = run_browser("print.mjs", request, timeout=600)["pages"]
    assert {each["path"]: each["count"] for each in printed} == dict.fromkeys(paths, 1)


def _one_way(page: Page) -> bool:
    return page.body.count("pn-road__stages") == 1


def test_pages_are_light(site: Site) -> None:
    """HTML and styles of ours below 100 kB a page, scripts below 20 kB in all."""
    sizes = {asset.address: len(asset.content) for asset in site.assets}
    of_some = {style for page in site.pages for style in page.styles}
    of_every = sum(size for name, size in sizes.items() if name.endswith(".css") and name not in of_some)
    heavy = {
        page.address: len(page.body.encode()) + of_every + sum(sizes[style] for style in page.styles)
        for page in site.pages
    }
    assert {address: size for address, size in heavy.items() if size >= 100_000} == {}
    assert sum(size for name, size in sizes.items() if name.endswith(".js")) < 20_000


def test_no_page_of_ours_holds_styles_or_scripts_inside(site: Site) -> None:
    inside = re.compile(r"<script|<style|\sstyle=|\son[a-z]+=", re.IGNORECASE)
    assert [page.address for page in site.pages if inside.search(page.body)] == []
