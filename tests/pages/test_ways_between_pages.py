"""From any persona one click to her committees, stops, role plays and evidence, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from personary.catalog.catalog import Catalog
from personary.measures.scenes import scenes_with
from personary.model.persona import Persona
from personary.model.types import Definition, Laddered
from personary.pages.page import Page
from personary.pages.plan import make_site
from personary.workspace import Project, open_project
from tests.builders import a_persona
from tests.views.journeys import a_briefing

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(ROOT)


@pytest.fixture(scope="module")
def pages(project: Project) -> dict[str, Page]:
    return {page.address: page for page in project.site().pages}


def beside(catalog: Catalog, persona: Persona) -> Iterator[str]:
    """Yield the addresses of all that a reader of a persona may want next."""
    for committee, _ in catalog.memberships(persona):
        yield f"committees/{committee.id}/"
    for stop in persona.stops:
        yield f"journeys/{stop.stage.split('/')[0]}/"
    if persona.stops:
        yield f"personas/{persona.id}/roadmap/"
    for scene in scenes_with(catalog, persona):
        yield f"role-plays/#scene-{scene.id}"
    yield "evidence/"


def led_to(page: Page) -> frozenset[str]:
    """Return the addresses a page links to; among the scenes, the scene matters."""
    return frozenset(to if to.startswith("role-plays/#") else to.partition("#")[0] for to in page.links)


def test_from_every_persona_one_click(project: Project, pages: dict[str, Page]) -> None:
    for persona in project.catalog.personas:
        missing = set(beside(project.catalog, persona)) - led_to(pages[f"personas/{persona.id}/"])
        assert missing == set(), persona.id


def test_and_back(project: Project, pages: dict[str, Page]) -> None:
    for persona in project.catalog.personas:
        story = f"personas/{persona.id}/"
        for address in beside(project.catalog, persona):
            page = pages[address.partition("#")[0]]
            if page.kind != "evidence-index" or persona.status not in {"candidate", "retired"}:
                assert story in led_to(page), f"{page.address} does not lead back to {story}"


def test_each_source_of_a_claim_is_one_click_away_and_leads_back(project: Project, pages: dict[str, Page]) -> None:
    for persona in project.catalog.personas:
        story = f"personas/{persona.id}/"
        cited = [to for to in led_to(pages[story]) if to.startswith("evidence/") and to != "evidence/"]
        assert cited, persona.id
        assert [to for to in cited if story not in led_to(pages[to])] == [], persona.id


def ways_of_old(*definitions: Definition) -> dict[str, str]:
    return {each.earlier: each.present for each in make_site(a_briefing(*definitions), {}).redirects}


def test_an_earlier_name_that_two_files_give_leads_to_the_first() -> None:
    led = ways_of_old(a_persona("ada", formerly=["paula"]), a_persona("oda", formerly=["paula", "ada"]))
    assert led == {
        "personas/paula/": "personas/ada/",
        "personas/paula/alignment/": "personas/ada/alignment/",
        "personas/paula/roadmap/": "personas/ada/roadmap/",
    }


def test_an_earlier_name_leads_to_a_file_whose_name_is_part_of_every_address() -> None:
    assert ways_of_old(a_persona("person", formerly=["paula"]))["personas/paula/"] == "personas/person/"


def test_what_no_file_can_have_been_called_gets_no_address() -> None:
    led = ways_of_old(a_persona("ada", formerly=["../..", "Paula Mayer", "paula"]))
    assert {address.split("/")[1] for address in led if address.startswith("personas/")} == {"paula"}


def test_every_page_about_a_file_is_found_where_it_was(project: Project) -> None:
    """Pages that are there for one subject alone; a role play is named for a scene, and keeps that."""
    renamed = [each for each in project.catalog.definitions if isinstance(each, Laddered) and each.formerly]
    assert renamed
    site = project.site()
    led = {each.present: each for each in site.redirects}
    for definition in renamed:
        own = {page.address for page in site.pages if f"/{definition.id}/" in f"/{page.address}"}
        own = {address for address in own if not address.startswith("role-plays/")}
        assert own <= led.keys(), definition.id
        assert {led[address].title for address in own} == {definition.title}
