"""Ways between pages are as short as they can be, and words stand in a template as they would be looked up."""

from __future__ import annotations

import gc
import posixpath
from dataclasses import replace
from itertools import product
from types import SimpleNamespace

import pytest
from jinja2 import TemplateAssertionError, UndefinedError
from markupsafe import Markup

from personary.pages.rendering import _CONTEXTS, TEMPLATES, _environment, _with_words
from personary.pages.ways import relative
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


def filled(template: str, **known: object) -> str:
    return _environment("en").from_string(template).render({_CONTEXTS: []}, **known)


def test_what_a_page_shows_is_escaped_once_and_html_never() -> None:
    view = SimpleNamespace(said="<i>", html=Markup("<b>Q&amp;A</b>"), count=3, frame=SimpleNamespace(title="A & B"))
    assert filled("{{ view.said }}{{ view.html }}{{ view.count }}", view=view) == "&lt;i&gt;<b>Q&amp;A</b>3"
    assert filled("{% set both %}{{ view.said }}{% endset %}{{ both }}", view=view) == "&lt;i&gt;"
    assert filled("{{ view.frame.title | upper }}", view=view) == "A &amp; B"


def test_a_template_calls_what_it_is_given_with_names_too() -> None:
    said = "{% for n in (1, 2) %}{{ t('of', n, more=n + 1).upper() }}{% endfor %}"
    assert filled(said, t=lambda key, n, more: f"{key}{n}{more} ") == "OF12 OF23 "


def test_what_a_view_does_not_have_is_a_mistake_of_the_template() -> None:
    with pytest.raises(AttributeError, match="no attribute 'titel'"):
        filled("{{ view.titel }}", view=SimpleNamespace(title="A"))
    with pytest.raises(UndefinedError):
        filled("{{ veiw.title }}", view=SimpleNamespace(title="A"))


@pytest.mark.parametrize("said", ["{{ t(*of) }}", "{{ t(**of) }}", "{% call t() %}x{% endcall %}"])
def test_a_call_that_would_not_be_written_as_it_is_meant_is_refused(said: str) -> None:
    with pytest.raises(TemplateAssertionError):
        filled(said, t=str, of=())


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
