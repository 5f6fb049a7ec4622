"""A journey of seven stages, whole: on paper it is one page."""

from __future__ import annotations

import pytest

from personary.pages.plan import make_site
from tests.mkdocs_plugin.making_sites import a_project
from tests.views.journeys import a_briefing, a_full_journey


@pytest.mark.browser
def test_seven_stages_with_every_lane_print_on_one_landscape_page(tmp_path, run_browser, serve_folder):
    rendered = a_project(tmp_path).render(make_site(a_briefing(*a_full_journey()), {}))
    with serve_folder(rendered.folder) as address:
        request = {"base": address, "paths": ["journeys/new-business/"], "format": "A4", "landscape": True}
        printed = run_browser("print.mjs", request)["pages"][0]
    assert printed["count"] == 1
    width, height = printed["sizes"][0]
    assert width > height
