"""Ways between pages are as short as they can be, and words stand in a template as they would be looked up."""

from __future__ import annotations

import gc
import posixpath
from dataclasses import replace
from itertools import product

import pytest

from personary.pages.rendering import TEMPLATES, _environment, _with_words, relative
from personary.words import LANGUAGES, words_for
from personary.workspace import collector_at_rest, open_project
from tests.bench.random_edits import EXAMPLE

PLACES = ("", "personas/", "personas/oda/", "personas/oda/roadmap/", "personas/odette/", "role-plays/oda/buyer/")
FILES = ("reviews/reviews.ics", "assets/oda.png", "personas/oda/oda.png", "feed.xml")


@pytest.mark.parametrize(("target", "start"), tuple(product((*PLACES, *FILES), PLACES)))
def test_the_way_between_two_places_is_that_of_their_folders(target: str, start: str) -> None:
    if target == start:
        assert relative(target, start) == "./"
        return
    way = posixpath.relpath(f"/{target}", f"/{start}") + ("/" if target in PLACES else "")
    assert relative(target, start) == way
    assert relative(f"{target}#goals", start) == f"{way}#goals"


def test_within_a_page_the_anchor_is_the_way() -> None:
    assert relative("personas/oda/#goals", "personas/oda/") == "#goals"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("template", sorted(file.name for file in TEMPLATES.glob("*.html")))
def test_every_word_a_template_names_is_there(template: str, language: str) -> None:
    # A word that is not there would raise while the template is compiled.
    assert _environment(language).get_template(template).name == template


def test_words_that_stand_alone_are_set_in_escaped_and_others_stay_calls() -> None:
    words = replace(words_for("en"), texts={"a": "Q&A", "b": "{n}"})
    said = """<p title="{{ t('a') }}">{{ t("a") }} {{ t("b", n=1) }}</p>"""
    assert _with_words(said, words) == """<p title="Q&amp;A">Q&amp;A {{ t("b", n=1) }}</p>"""


def test_what_a_page_was_made_of_goes_with_it() -> None:
    """Macros know their context and are known by it: without care, whole views would wait for the collector."""
    pages = [page for page in open_project(EXAMPLE).site().planned if page.address.endswith("/roadmap/")]
    for page in pages:
        page.make()
    gc.collect()
    with collector_at_rest():
        for page in pages:
            page.make()
        left = gc.collect()
    assert pages
    assert left < 20 * len(pages)
