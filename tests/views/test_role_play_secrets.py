"""No byte that a seller can reach tells a secret of a role play: not of a written one, nor of a ready-made one."""

import dataclasses
import html
import json
import re
import shutil
from pathlib import Path

import pytest

from personary.catalog.catalog import Catalog
from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.site_source import SiteState
from personary.model.role_play import RolePlay
from personary.pages.page import Page
from personary.pages.plan import make_site
from personary.views.scene import scene_ids, staged
from personary.views.scene_secrets import secrets_among, story_texts
from personary.workspace import open_project
from tests.builders import a_catalog, a_journey, a_persona, a_role_play

ROOT = Path(__file__).parents[2]
HELD_BY = {"role-play", "role-play-buyer"}
TAGS = re.compile(r"<[^>]*>")
NO_WORD = re.compile(r"\W+")


def words_of(text: str) -> str:
    """Only the words, so that neither entities, quotes nor line ends hide a text."""
    return f" {NO_WORD.sub(' ', html.unescape(html.unescape(text)).casefold()).strip()} "


def said_in(markup: str) -> str:
    """The words of a page, once as they are read and once with all that its tags hold."""
    return words_of(TAGS.sub(" ", markup)) + words_of(markup)


def is_held(page: Page) -> bool:
    return page.kind in HELD_BY


def told_by(play: RolePlay) -> set[str]:
    """The secrets of a file, as the guide names them."""
    told: set[str | None] = set()
    for buyer in play.buyers:
        told |= {buyer.opening, buyer.mood, *buyer.must_raise}
        told |= {text for reveal in buyer.reveals for text in (reveal.when, reveal.what)}
    return {text for text in told if text}


@pytest.fixture(scope="module")
def briefing():
    return open_project(ROOT).briefing


def without_role_plays(briefing):
    return dataclasses.replace(briefing, catalog=dataclasses.replace(briefing.catalog, role_plays=()))


def openly_said(briefing) -> list[str]:
    """What pages say that know nothing of any role play: no secret, whoever says it again."""
    pages = make_site(without_role_plays(briefing), {}).pages
    found = {change.change for play in briefing.catalog.role_plays for debrief in play.debriefs
             for change in debrief.observed_changes}  # fmt: skip
    # What a scene has shown about a persona stands on its story page, whether it was written down there or not.
    return [*map(words_of, found), *(said_in(page.body) for page in pages if not page.kind.startswith("role-play"))]


def secrets_of(briefing) -> set[str]:
    """Every secret as its words: written ones straight from the files, ready-made ones from the filled scene."""
    told = {text for play in briefing.catalog.role_plays for text in told_by(play)}
    told |= {text for id_ in scene_ids(briefing) for buyer in staged(briefing, id_).buyers for text in buyer.secrets}
    open_texts = openly_said(briefing)
    return {secret for text in told if not any((secret := words_of(text)) in said for said in open_texts)}


@pytest.fixture(params=["written", "ready-made"], scope="module")
def case(request, briefing):
    return briefing if request.param == "written" else without_role_plays(briefing)


def test_the_worked_example_has_secrets_to_keep(case):
    assert len(secrets_of(case)) >= 8


def test_no_page_but_the_facilitators_and_the_buyers_tells_a_secret(case):
    secrets = secrets_of(case)
    for page in make_site(case, {}).pages:
        if not is_held(page):
            said = said_in(" ".join((page.title, page.description, *page.keywords, page.body)))
            assert not [secret for secret in secrets if secret in said], page.address


def test_the_secrets_stand_where_they_belong(case):
    pages = [said_in(page.body) for page in make_site(case, {}).pages if is_held(page)]
    for secret in secrets_of(case):
        assert any(secret in page for page in pages), secret


def test_only_the_index_links_to_a_facilitators_page_and_only_that_to_the_buyers_sheet(case):
    site = make_site(case, {})
    held = {page.address for page in site.pages if is_held(page)}
    for page in site.pages:
        reached = {link.partition("#")[0] for link in page.links} & held
        if page.kind == "role-play-index":
            assert reached == {address for address in held if not address.endswith("/buyer/")}
        elif not is_held(page):
            assert not reached, page.address
        elif page.kind == "role-play":
            assert reached == {f"{page.address}buyer/"}
        else:
            assert reached <= {page.address.removesuffix("buyer/")}
    assert all(not page.listed for page in site.pages if is_held(page))
    assert not held & set(_addresses(site.navigation))


def test_links_to_a_scene_from_elsewhere_lead_to_its_place_on_the_index(briefing):
    site = make_site(briefing, {})
    index = next(page for page in site.pages if page.kind == "role-play-index")
    led = {link for page in site.pages if not page.kind.startswith("role-play") for link in page.links}
    announced = {link for link in led if link.startswith("role-plays/#")}
    assert announced
    assert {link.partition("#")[2] for link in announced} <= index.anchors


def test_only_pages_with_secrets_offer_to_edit_the_file_that_holds_them(case):
    files = {page.kind for page in make_site(case, {}).pages if "role-plays" in (page.source_file or "")}
    assert files <= HELD_BY


@pytest.mark.parametrize("with_files", [True, False], ids=["written", "ready-made"])
def test_no_byte_of_a_built_site_that_a_seller_can_reach_tells_a_secret(tmp_path, briefing, with_files):
    case = briefing if with_files else without_role_plays(briefing)
    site = make_site(case, {})
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "docs").mkdir()
    built = tmp_path / "built"
    render_site(tmp_path / "mkdocs.yml", built, lambda _: SiteState(site), strict=False, site_url="https://a.example/")
    held = {built / page.address / "index.html" for page in site.pages if is_held(page)}
    assert held
    assert all(file.is_file() for file in held)
    secrets = secrets_of(case)
    for file in sorted(built.rglob("*")):
        if file.is_file() and file not in held and file.suffix in {".html", ".json", ".xml", ".js", ".css", ".txt"}:
            said = _decoded(file)
            assert not [secret for secret in secrets if secret in said], file.relative_to(built)
    index = json.loads((built / "search" / "search_index.json").read_text("utf-8"))
    found = {entry["location"].partition("#")[0] for entry in index["docs"]}
    sitemap = (built / "sitemap.xml").read_text("utf-8")
    for page in site.pages:
        if is_held(page):
            assert page.address not in found
            assert f"/{page.address}<" not in sitemap
    assert "role-plays/" in found


def test_a_line_of_the_script_that_tells_a_secret_stays_with_the_facilitator():
    play = a_role_play(
        buyers=[{"persona": "oda", "opening": "You have until the shift change. And please, no dashboard.",
                 "reveals": [{"when": "Asked who paid", "what": "The alarms went to an engineer who left at four."}]}],
        salesperson={"knows": ["the alarms went to an engineer who left at FOUR", "She is on time"]},
        observer={"watch_for": ["Whether she says: and please, no dashboard"]},
        script=[
            {"who": "oda", "line": "You have until the shift change."},
            {"who": "salesperson", "line": "Tell me about Tuesday.", "cue": "She will say “And please, no dashboard.”"},
            {"who": "marketer", "line": "What did you want to read?"},
        ],
    )  # fmt: skip
    pages = {page.kind: said_in(page.body) for page in _pages(a_catalog(a_persona(), a_journey(), play))}
    for kind in ("role-play-marketer", "role-play-salesperson", "role-play-observer", "role-play-cards"):
        assert "no dashboard" not in pages[kind]
        assert "left at four" not in pages[kind]
        assert "until the shift change" not in pages[kind]
    assert "what did you want to read" in pages["role-play-salesperson"]
    assert "she is on time" in pages["role-play-salesperson"]
    assert "tell me about tuesday" in pages["role-play"]


def test_what_stands_on_the_open_story_is_no_secret():
    oda = a_persona(objections=[{"says": "How many of your alarms were wrong?", "answer": "Show the count."}])
    open_texts = story_texts(a_catalog(oda), oda)
    secrets = secrets_among(["How many of your alarms were wrong?", "Who paid for it the last time?"], open_texts)
    assert secrets.texts == ("Who paid for it the last time?",)


def test_a_short_mood_bans_no_word_from_the_sheets():
    secrets = secrets_among(["Tired"], [])
    assert secrets.are_told_by("tired.")
    assert not secrets.are_told_by("She is tired of dashboards")


def _pages(catalog: Catalog):
    import datetime as dt

    from personary.views.briefing import Briefing
    from personary.words import words_for

    return make_site(Briefing("Buyers", catalog, dt.date(2026, 11, 20), words_for("en")), {}).pages


def _addresses(items):
    for item in items:
        yield item.address
        yield from _addresses(item.children)


def _decoded(file: Path) -> str:
    text = file.read_text("utf-8", errors="replace")
    if file.suffix == ".json":
        text = json.dumps(json.loads(text), ensure_ascii=False)
    return said_in(text)
