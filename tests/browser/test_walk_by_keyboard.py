"""Walks without a mouse, and pages without scripts: the worked example in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.site_source import SiteState, read_project
from personary.pages.kinds import KINDS
from personary.pages.page import Page

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
ENTER = ["Enter"]


@pytest.fixture(scope="module")
def state() -> SiteState:
    return read_project(ROOT / "mkdocs.yml")


@pytest.fixture(scope="module")
def folder(state: SiteState, tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = tmp_path_factory.mktemp("walked")
    render_site(ROOT / "mkdocs.yml", built, lambda _: state)
    return built


@pytest.fixture
def address(folder: Path, serve_folder: Callable[..., Any]) -> Iterator[str]:
    with serve_folder(folder, under="/buyers/") as base:
        yield base


@pytest.fixture
def walk(address: str, run_browser: Callable[..., Any]) -> Callable[..., Any]:
    """Walk from a page by Tab and Enter; tell where each step led."""

    def go(start: str, *steps: dict[str, Any], width: int = 1280) -> list[dict[str, Any]]:
        request = {"base": address, "start": start, "steps": steps, "width": width}
        told: list[dict[str, Any]] = run_browser("walk.mjs", request)["steps"]
        assert [each["drawn"] for each in told] == [True] * len(told), "the focus cannot be seen"
        assert [each["shown"] for each in told] == [True] * len(told)
        return told

    return go


@pytest.mark.parametrize("width", [1280, 360])
def test_from_home_to_the_sheet_of_the_buyer(width: int, walk: Callable[..., Any]) -> None:
    """Over the scenes that home offers, to whoever leads one, to what only the buyer may read."""
    told = walk(
        "",
        {"reach": "The box on her desk", "within": "#together", "press": ENTER, "leaves": True},
        {"reach": "Facilitator", "within": "#scene-box-on-her-desk", "press": ENTER, "leaves": True},
        {"reach": "Buyer", "within": "article", "press": ENTER, "leaves": True, "shows": "text=Told only when asked"},
        width=width,
    )
    assert [each["path"] for each in told] == [
        "role-plays/#scene-box-on-her-desk",
        "role-plays/box-on-her-desk/",
        "role-plays/box-on-her-desk/buyer/",
    ]
    assert [each["heading"] for each in told] == ["Role plays", "The box on her desk", "The box on her desk"]


@pytest.mark.parametrize("width", [1280, 360])
def test_from_a_claim_to_its_interview_and_back(width: int, walk: Callable[..., Any]) -> None:
    """What Oda really wants, opened to see who said so, up to the talk itself; its list leads to the claim again."""
    told = walk(
        "personas/oda-maintenance-lead/",
        {"reach": "4 interviews", "within": "#says", "press": ENTER, "shows": "#says details[open] li"},
        {"reach": "account Alder", "within": "#says details[open]", "press": ENTER, "leaves": True},
        {"reach": "Not to look foolish again", "within": "article", "press": ENTER, "leaves": True},
        width=width,
    )
    assert [each["path"] for each in told] == [
        "personas/oda-maintenance-lead/",
        "evidence/alder-maintenance/",
        "personas/oda-maintenance-lead/#claim-failed-trial",
    ]
    assert told[1]["heading"] == "Head of maintenance, pressing plant of 320 people"


def test_the_content_is_one_step_away_on_every_kind_of_page(walk: Callable[..., Any], state: SiteState) -> None:
    """The first Tab offers to skip the header, so that nobody has to pass the navigation."""
    for page in one_of_each_kind(state):
        (told,) = walk(page.address, {"reach": "Skip to content", "press": ENTER})
        assert (told["tabs"], told["path"].partition("#")[2].lstrip("_")) == (1, "title"), page.address


def one_of_each_kind(state: SiteState) -> tuple[Page, ...]:
    """Return the longest page of each kind."""
    return tuple(
        max((page for page in state.site.pages if page.kind == kind.name), key=lambda page: len(page.body))
        for kind in KINDS
    )


def test_every_kind_of_page_reads_without_scripts(
    address: str, state: SiteState, run_browser: Callable[..., Any]
) -> None:
    """The same words without scripts as with them, but for what only a script can do: the filters and the timer."""
    paths = [page.address for page in one_of_each_kind(state)]
    found = run_browser(
        "unscripted.mjs", {"base": address, "paths": paths, "comfort": "[data-pn-filter], .pn-timer"}, timeout=600
    )["pages"]
    assert {each["path"]: each["words"] for each in found if each["words"] < 30} == {}
    assert {each["path"]: each["missing"] for each in found if each["missing"]} == {}
