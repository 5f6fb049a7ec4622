"""The summary of a story on paper: one sheet, however much there is to say."""

from __future__ import annotations

import dataclasses

import pytest

from personary.pages.page import Page
from personary.pages.plan import make_site
from personary.views.persona_story import PersonaStory, present_persona_story
from tests.builders import a_persona
from tests.mkdocs_plugin.making_sites import a_project
from tests.views.journeys import a_briefing

SENTENCE = "A list short enough to read standing, on the night shift, beside a press from 1988"
LISTS = ("priority_initiatives", "success_factors", "perceived_barriers", "decision_criteria")


def _a_persona_with(entries: int):
    many = [f"{SENTENCE} ({number})" for number in range(entries)]
    return a_persona(
        titles=["Head of maintenance"],
        responsibility=SENTENCE,
        quotes=[{"text": f"{SENTENCE}. I need one sentence on Thursday.", "wording": "composed"}],
        story={"situation": f"{SENTENCE}. " * 5},
        primary_unmet_need=SENTENCE,
        delight=SENTENCE,
        conversation_guide={"ask": [SENTENCE]},
        value_propositions=[SENTENCE],
        needs={"stated": many, "unstated": [{"text": text, "driver": "belonging"} for text in many]},
        **dict.fromkeys(LISTS, many),
    )


def _only_the_first_sheet(page: Page, story: PersonaStory) -> Page:
    """Cut off what follows the summary, so that what is printed can be counted."""
    after = next(each.anchor for each in story.frame.sections if each.anchor not in story.on_first_sheet)
    cut = page.body.index(f'<section class="pn-section" id="{after}">')
    return dataclasses.replace(page, body=page.body[:cut] + "</div>", links=frozenset())


@pytest.mark.parametrize(("entries", "sections"), [(2, {"says", "insight"}), (3, {"says"}), (9, set())])
def test_as_much_as_fits_stands_on_the_first_sheet(entries, sections):
    assert present_persona_story(a_briefing(_a_persona_with(entries)), "oda").on_first_sheet == sections


@pytest.mark.browser
@pytest.mark.parametrize("entries", [2, 3, 4, 9])
def test_the_summary_is_one_page(entries, tmp_path, run_browser, serve_folder):
    briefing = a_briefing(_a_persona_with(entries))
    story = present_persona_story(briefing, "oda")
    site = make_site(briefing, {})
    pages = tuple(_only_the_first_sheet(page, story) if page.kind == "persona-story" else page for page in site.pages)
    rendered = a_project(tmp_path).render(dataclasses.replace(site, pages=pages))
    with serve_folder(rendered.folder) as address:
        request = {"base": address, "paths": ["personas/oda/"]}
        for paper in ("A4", "Letter"):
            assert run_browser("print.mjs", {**request, "format": paper})["pages"][0]["count"] == 1
