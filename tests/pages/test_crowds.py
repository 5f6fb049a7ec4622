"""A page of many lists stays one that somebody can read, says what it leaves out, and breaks no way to it."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from personary.diagnostics.diagnostic import Diagnostic, Span
from personary.model.types import Definition
from personary.pages.page import Page, PagesOnDemand, PlannedPage
from personary.pages.plan import make_site
from personary.views.briefing import Briefing
from personary.views.shown import MOST, neediest
from personary.words import words_for
from tests.builders import a_catalog, a_committee, a_journey, a_persona, a_piece, an_alignment, an_interview

TODAY = dt.date(2026, 11, 20)
FEW, SOME, MANY, TWICE = 3, 70, 160, 320


SAID = (
    ("", {"others": MANY - 20, "contested": MANY - 20}),
    ("evidence/", {"people": MANY - MOST, "pieces": MANY - 40, "told": MANY - MOST - 9}),
    ("health/", {"findings": MANY - MOST, "covered": MANY - MOST}),
    ("reviews/", {"reviews": 2 * MANY - MOST, "agendas": MANY - 40}),
    ("role-plays/", {"scenes": MANY - 40, "met": MANY - 2 * MOST}),
    ("empty-chair/", {"chairs": MANY - MOST}),
    ("research/", {"wanted": MANY - MOST, "plans": MANY - 30, "told": MANY - MOST}),
    ("research/nuggets/", {"told": MANY - 80}),
    ("stewards/", {"stewards": 2 * MANY + 1 - MOST}),
    ("quotes/", {"voices": MANY - MOST}),
    ("alignment/", {"questions": MANY - MOST, "alignments": MANY - MOST, "places": MANY - 40}),
)


def crowd(number: int, language: str = "en") -> Briefing:
    """A company of so many personas, each with a stop, an objection, a piece of evidence and a dispute."""
    names = [f"oda-{at:03}" for at in range(number)]
    found: list[Definition] = [a_journey(), an_alignment(library=[{"id": "sheet", "title": "A sheet"}])]
    for at, name in enumerate(names):
        found += [
            a_persona(
                name,
                name=f"Oda{at}, head of maintenance",
                status="draft",
                stops=[{"stage": "new-business/first-talk", "assets": ["sheet"]}],
                objections=[{"says": f"We tried number {at}."}],
                contested=[{"about": f"Number {at}", "positions": {"sales": {"text": "Yes"}}}],
                research_plan={"timeline": "Before June"},
                quotes=[{"text": f"Number {at} broke.", "wording": "composed"}],
            ),
            an_interview(f"talk-{at:03}", name, account=f"Account{at}", respondent_feedback="It was short."),
            a_piece(f"fair-{at:03}", nuggets=[{"text": f"Heard {at}", "shareable": True}]),
            a_committee(f"line-{at:03}", name=f"Line {at}", members=[{"persona": name}]),
        ]
    findings = tuple(
        Diagnostic("stale-evidence", "warning", f"personas/{name}.yaml", Span(1, 1, 1, 1), "Too old", "Ask again.")
        for name in names
    )
    return Briefing("Buyers", a_catalog(*found, language=language), TODAY, words_for(language), findings)


@cache
def page(address: str, number: int, language: str = "en") -> Page:
    return next(each.make() for each in planned(number, language) if each.address == address)


@cache
def planned(number: int, language: str = "en") -> tuple[PlannedPage, ...]:
    made = make_site(crowd(number, language), {}).pages
    assert isinstance(made, PagesOnDemand)
    return made.planned


@pytest.mark.parametrize("address", [address for address, _ in SAID])
def test_twice_the_people_make_no_longer_page(address: str) -> None:
    before, after = (len(page(address, number).body) for number in (MANY, TWICE))
    # What is left is a line for each on the two pages to which other pages lead.
    allowed = 300 * (TWICE - MANY) if address in {"reviews/", "role-plays/"} else 400
    assert after - before < allowed


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("address", "said"), SAID)
def test_what_a_page_leaves_out_is_said_with_its_number(address: str, said: dict[str, int], language: str) -> None:
    few, many = (page(address, number, language).body for number in (FEW, MANY))
    texts = words_for(language)
    for key, count in said.items():
        assert texts(f"rest.{key}", count) in many
        assert texts.texts[f"rest.{key}.other"].format(n="").strip() not in few


def test_every_way_between_pages_still_leads_somewhere() -> None:
    made = {each.address: each.make() for each in planned(SOME)}
    for each in made.values():
        for target in each.links:
            address, _, anchor = target.partition("#")
            assert address in made, f"{each.address} leads to {target}"
            assert not anchor or anchor in made[address].anchors, f"{each.address} leads to {target}"


def test_whoever_is_looked_for_stands_in_the_index() -> None:
    personas, committees, scenes = (page(address, MANY) for address in ("personas/", "committees/", "role-plays/"))
    for at in range(MANY):
        assert f"personas/oda-{at:03}/" in personas.links
        assert f"committees/line-{at:03}/" in committees.links
        assert f"scene-with_oda-{at:03}" in scenes.anchors
    assert "<svg" not in personas.body
    assert "data-keys='[\"" in personas.body


def test_downloads_hold_every_agenda() -> None:
    assets = {asset.address: asset.content for asset in make_site(crowd(MANY), {}).assets}
    assert assets["reviews/agenda.md"].count(b"\n## ") == MANY


def test_of_many_the_neediest_stand_in_their_old_order() -> None:
    assert neediest((3, 9, 1, 7, 5), lambda each: each, 3) == (9, 7, 5)
    assert neediest((3, 9), lambda each: each, 3) == (3, 9)
