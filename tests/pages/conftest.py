"""The small example as pages, and the option that writes snapshots anew."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from personary.changes.history import no_history
from personary.pages.page import Site
from personary.pages.plan import make_site
from personary.views.briefing import Briefing
from personary.workspace import open_project

SMALL = Path(__file__).parents[1] / "examples" / "small"


@pytest.fixture
def update_snapshots(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-snapshots", default=False))


@pytest.fixture(scope="session")
def small_briefing() -> Briefing:
    """What the pages of the small example are made from, without the git history, which changes."""
    briefing = open_project(SMALL).briefing
    built_from = briefing.words("page.built_from_files", day="15 June 2026")
    return dataclasses.replace(briefing, built_from=built_from, history=no_history)


@pytest.fixture(scope="session")
def small_site(small_briefing: Briefing) -> Site:
    site = make_site(small_briefing, {})
    # Many tests look at the same pages.
    return dataclasses.replace(site, pages=tuple(site.pages))
