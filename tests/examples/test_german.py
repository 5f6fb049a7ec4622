"""A project in German: every page speaks German throughout, in its words, its dates and its order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from personary.mkdocs_plugin.render import render_site
from personary.model.kinds import KINDS
from personary.model.types import Group
from personary.model.walk import fields
from personary.pages.page import Page
from personary.words import LANGUAGES, words_for
from personary.workspace import Project, open_project

GERMAN = Path(__file__).parent / "german"


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(GERMAN)


@pytest.fixture(scope="module")
def pages(project: Project) -> tuple[Page, ...]:
    return project.site().pages


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = tmp_path_factory.mktemp("german")
    render_site(GERMAN / "mkdocs.yml", built)
    return built


class Texts(HTMLParser):
    """Gathers what a reader sees or hears: each text between two tags, and each description."""

    def __init__(self, body: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.feed(body)

    def handle_data(self, data: str) -> None:
        self.texts.append(" ".join(data.split()))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.texts += [value for name, value in attrs if value and name in {"alt", "title", "aria-label", "data-l"}]


def english_only() -> frozenset[str]:
    """Every English interface word that is no German one and has nothing to fill in."""
    english, german = LANGUAGES["en"], LANGUAGES["de"]
    differ = {text for key, text in english.items() if german[key] != text}
    labels = {label for kind in KINDS for label in labels_of(kind.model)}
    return frozenset(text for text in (differ | labels) - set(german.values()) if "{" not in text)


def body(pages: tuple[Page, ...], kind: str) -> str:
    return next(page.body for page in pages if page.kind == kind)


def test_it_is_whole(project: Project) -> None:
    assert [each for each in project.report.findings if each.severity != "note"] == []


def test_both_languages_have_the_same_words() -> None:
    assert {key for key in LANGUAGES["de"] if not key.startswith("label.")} == set(LANGUAGES["en"])


def test_every_field_has_a_german_name() -> None:
    labels = {f"label.{name}" for kind in KINDS for name in labels_of(kind.model)}
    assert {key for key in LANGUAGES["de"] if key.startswith("label.")} == labels


def labels_of(model: type[Group]) -> Iterator[str]:
    for field in fields(model):
        yield field.about.label
        if field.group is not None:
            yield from labels_of(field.group)


def test_every_german_word_fills_in_the_same_parts() -> None:
    for key, text in LANGUAGES["en"].items():
        named = set(re.findall(r"{(\w+)", text))
        # A sentence may leave out the number where its words already say how many.
        assert set(re.findall(r"{(\w+)", LANGUAGES["de"][key])) <= named | {"n"}, key


def test_one_thing_has_one_word() -> None:
    spoken = "\n".join(LANGUAGES["de"].values())
    assert not re.search(r"\b(Reise|Station|Stufe|Journey|Fahrplan|Handover|Review|Stakeholder)", spoken)


def test_no_english_word_is_left_on_a_page(pages: tuple[Page, ...]) -> None:
    english = english_only()
    for page in pages:
        assert english.isdisjoint(Texts(page.body).texts), page.address
        assert english.isdisjoint({page.title, page.description, *(each.title for each in page.headings)}), page.address


def test_every_page_declares_german(folder: Path) -> None:
    declared = {re.search(r'<html[^>]*\slang="([^"]+)"', page.read_text("utf-8"))[1] for page in folder.rglob("*.html")}  # type: ignore[index] # each page has one
    assert declared == {"de"}


def test_dates_are_german(pages: tuple[Page, ...]) -> None:
    words = words_for("de")
    months = r"(January|February|March|May|June|July|October|December)"
    for page in pages:
        assert not re.search(rf"\b{months} 20\d\d\b", page.body), page.address
    assert "17. September 2026" in body(pages, "committee")
    assert words.number(4.2) == "4,2"


def test_the_glossary_sorts_umlauts_with_their_letters(pages: tuple[Page, ...]) -> None:
    terms = re.findall(r"<dt>([^<]+)</dt>", body(pages, "glossary"))
    assert terms == [
        "Ältester Schlosser",
        "Donnerstagsliste",
        "Fehlalarm",
        "Langer Stillstand",
        "Ofenlinie",
        "Öffentlicher Probelauf",
        "Störungsbuch",
        "Übergabe",
        "Zuständiger Schlosser",
    ]


def test_quotes_are_german(pages: tuple[Page, ...]) -> None:
    assert "Statt „Handover“ und „Lead-Transfer“." in body(pages, "glossary")
