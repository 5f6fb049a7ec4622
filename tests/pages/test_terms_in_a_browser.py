"""The meaning of a word in a browser: pointer, keyboard and touch reach it, Escape closes it, paper stays plain."""

from __future__ import annotations

import pytest

from personary.pages.plan import make_site
from tests.builders import a_market, a_persona
from tests.mkdocs_plugin.making_sites import a_project
from tests.views.journeys import a_briefing

LONG = "The plant manager reads it on Monday, and whoever stands at the edge of a narrow line sees a fitter"


@pytest.mark.browser
def test_pointer_keyboard_and_touch_reach_what_a_word_means(tmp_path, run_browser, serve_folder):
    glossary = [
        {"term": "Fitter", "means": "Whoever opens the machine, on any shift, and signs what was found in it."},
        {"term": "Stop log", "means": "The list of stops."},
    ]
    oda = a_persona(
        story={"situation": f"The stop log lies there. {LONG}.", "satisfaction_now": f"{LONG}, with a stop log."}
    )
    rendered = a_project(tmp_path).render(make_site(a_briefing(oda, a_market(glossary=glossary)), {}))
    with serve_folder(rendered.folder) as address:
        seen = run_browser("../pages/glossary_terms.mjs", {"base": address, "path": "personas/oda/"})
    assert seen["start"] == []
    assert seen["hovered"] == ["_tip-term-stop-log"]
    assert seen["onTheMeaning"] == ["_tip-term-stop-log"]
    assert seen["escaped"] == []
    assert seen["left"] == []
    assert seen["focused"] == {"tips": ["_tip-term-stop-log"], "described": "_tip-term-stop-log"}
    assert seen["focusKept"] == {"tips": [], "on": True}
    assert seen["followed"] == "#term-stop-log"
    assert seen["touched"] == [True, True, True, True]
    assert seen["outside"] == []
    assert seen["tappedAway"] == []
    assert seen["printed"] == {"tips": [], "line": "none"}
    assert seen["unscripted"] == {"tips": 0, "leads": True}
