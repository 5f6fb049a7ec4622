"""The filters in a browser: keyboard, live words, an address to share, and everything shown without a script."""

from __future__ import annotations

import pytest

from personary.pages.plan import ASSETS, make_site
from tests.builders import a_persona
from tests.mkdocs_plugin.making_sites import a_project
from tests.views.journeys import a_briefing


@pytest.mark.browser
def test_the_filters_show_and_hide_and_say_so(tmp_path, run_browser, serve_folder):
    people = (
        a_persona("a", name="Ada", status="validated", buying_roles=["champion"]),
        a_persona("b", name="Bo", buying_roles=["coach"]),
        a_persona("c", name="Cy", buying_roles=["coach"]),
    )
    rendered = a_project(tmp_path).render(make_site(a_briefing(*people), {}))
    with serve_folder(rendered.folder) as address:
        seen = run_browser("../views/use_the_filters.mjs", {"base": address, "path": "personas/"})
    assert (seen["start"]["said"], seen["start"]["shown"], seen["start"]["search"]) == ("Showing all 3.", 3, "")
    assert seen["ticked"] == {"said": "Showing 2 of 3.", "shown": 2, "search": "?status=draft", "focus": "draft"}
    assert (seen["reloaded"]["said"], seen["reloaded"]["shown"]) == ("Showing 2 of 3.", 2)
    assert (seen["nobody"]["shown"], seen["nobody"]["search"]) == (0, "?role=champion&status=draft")
    assert seen["nobody"]["said"] == "Nobody fits. Untick a box to see more."
    assert (seen["reset"]["shown"], seen["reset"]["search"]) == (3, "")
    assert seen["reset"]["focus"]
    assert seen["folded"]
    assert seen["withoutScript"] == {"form": False, "shown": 3}


def test_our_scripts_are_small():
    assert sum(script.stat().st_size for script in (ASSETS / "js").glob("*.js")) < 20_000
