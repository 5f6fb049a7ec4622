"""Ready-made scenes on paper, and the timer of the facilitator's page under the keyboard."""

import dataclasses
from pathlib import Path

import pytest

from personary.pages.plan import make_site
from personary.workspace import open_project
from tests.mkdocs_plugin.making_sites import a_project

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
TIMER = str(Path(__file__).parent / "role_play_timer.mjs")


@pytest.fixture(scope="module")
def site():
    """The worked example as if nobody had written a role play, and of it the role plays alone."""
    briefing = open_project(ROOT).briefing
    bare = dataclasses.replace(briefing, catalog=dataclasses.replace(briefing.catalog, role_plays=()))
    whole = make_site(bare, {})
    pages = tuple(
        dataclasses.replace(page, links=frozenset()) for page in whole.pages if page.kind.startswith("role-play")
    )
    return dataclasses.replace(whole, pages=pages, navigation=(), redirects=())


@pytest.fixture(scope="module")
def folder(site, tmp_path_factory):
    return a_project(tmp_path_factory.mktemp("scenes")).render(site).folder


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_sheet_of_a_ready_made_scene_is_one_page(paper, site, folder, serve_folder, run_browser):
    paths = [page.address for page in site.pages if page.kind != "role-play-index"]
    assert len(paths) >= 6 * 4
    with serve_folder(folder) as address:
        printed = run_browser("print.mjs", {"base": address, "paths": paths, "format": paper}, timeout=600)["pages"]
    assert {each["path"]: each["count"] for each in printed} == dict.fromkeys(paths, 1)


def test_the_timer_leads_through_the_parts_by_keyboard(site, folder, serve_folder, run_browser):
    path = next(page.address for page in site.pages if page.kind == "role-play")
    with serve_folder(folder) as address:
        steps = run_browser(TIMER, {"base": address, "path": path})["steps"]
    told = {each["step"]: (each["clock"], each["part"], each["key"], each["said"]) for each in steps}
    assert told == {
        "at first": ("5:00", "Brief", "Start", ""),
        "started": ("5:00", "Brief", "Pause", "Brief begins: 5 minutes."),
        "after four minutes": ("0:59", "Brief", "Pause", "One minute left."),
        "paused": ("0:59", "Brief", "Start", "One minute left."),
        "over": ("0:00", "Brief", "Start", "Time is up."),
        "next part": ("15:00", "Play", "Pause", "Play begins: 15 minutes."),
        "reset": ("5:00", "Brief", "Start", ""),
    }
