"""Words of the glossary in running text: found as whole words, linked once a section, explained once a page."""

from __future__ import annotations

import re

import pytest

from personary.pages.page import Page, Site
from personary.pages.plan import make_site
from personary.pages.prose import prose_to_html
from personary.pages.terms import Term, Terms
from personary.views.parts import Link
from tests.builders import a_market, a_persona
from tests.views.journeys import a_briefing

WORDS = (
    Term("term-fitter", "Fitter", "Whoever opens the machine."),
    Term("term-false-alarm", "False alarm", "A warning judged wrong."),
    Term("term-alarm", "Alarm", "What rings."),
    Term("term-it", "IT", "Those who run the network."),
    Term("term-r-d", "R&D", "Those who draw."),
    Term("term-silent", "Silent", ""),
)


def explained(text: str, language: str = "en", terms: tuple[Term, ...] = WORDS) -> str:
    known = Terms(terms, language)
    return known.explain(known.mark(prose_to_html(text)), lambda link: f"../glossary/#{link.anchor}")


def linked(html: str) -> list[str]:
    return re.findall(r'<a class="pn-term"[^>]*>([^<]*)</a>', html)


def test_a_word_becomes_a_link_to_the_glossary_with_its_meaning_below() -> None:
    assert explained("The fitter hears it.") == (
        '<p>The <a class="pn-term" href="../glossary/#term-fitter" aria-describedby="_tip-term-fitter">fitter</a>'
        ' hears it.</p>\n<div class="pn pn-tips" data-search-exclude><p class="pn-tip" id="_tip-term-fitter"'
        ' role="tooltip" hidden><b>Fitter.</b> Whoever opens the machine.</p></div>'
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fitters and a fitter", ["Fitters"]),
        ("An outfitter, a re-fitter, a fitter-to-be", []),
        ("A false alarm is no alarm", ["false alarm", "alarm"]),
        ("A false\nalarm", ["false\nalarm"]),
        ("It rains in IT", ["IT"]),
        ("Ask R&D", ["R&amp;D"]),
        ("FITTER", []),
        ("A silent word has no meaning to show", []),
        ("*fitter*", ["fitter"]),
        ("[fitter](https://example.org/)", []),
        ("`fitter`", []),
        ("> The fitter said\n\nand the fitter did", ["fitter"]),
        ("[A](https://example.org/?a=fitter) fitter", ["fitter"]),
        ("Nothing of ours", []),
    ],
)
def test_only_whole_words_outside_of_links_and_quotes_are_found(text: str, found: list[str]) -> None:
    assert linked(explained(text)) == found


def test_a_text_without_our_words_stays_as_it_is() -> None:
    assert explained("Nothing of *ours*, not even refitting") == prose_to_html("Nothing of *ours*, not even refitting")


def test_the_words_themselves_are_never_changed() -> None:
    text = "A **Fitter** hears false alarms; R&D, IT and the fitters do not.\n\n- alarm\n- fitter"
    before = re.sub("<[^>]*>", "", prose_to_html(text))
    body = explained(text).partition('\n<div class="pn pn-tips"')[0]
    assert re.sub("<[^>]*>", "", body) == before


def test_a_word_is_linked_once_in_each_section_and_explained_once() -> None:
    known = Terms(WORDS)
    text = known.mark("<p>fitter, fitter</p>")
    html = known.explain(f"<section><h2>One</h2>{text}{text}</section><section>{text}</section>", lambda link: "x")
    assert [part.count("pn-term") for part in html.split("<section>")] == [0, 1, 1]
    assert html.count('role="tooltip"') == 1


def test_german_endings_belong_to_a_word() -> None:
    terms = (Term("term-warnung", "Warnung", "Ein Satz."), Term("term-schicht", "Schicht", "Acht Stunden."))
    assert linked(explained("Die Warnungen der Schicht", "de", terms)) == ["Warnungen", "Schicht"]


def test_scripts_without_spaces_have_words_too() -> None:
    terms = (Term("term-1", "保全担当", "機械を開ける人。"),)
    assert linked(explained("夜の保全担当は聞く。", "en", terms)) == ["保全担当"]


def test_what_a_word_means_cannot_write_html() -> None:
    html = explained("a fitter", terms=(Term("term-fitter", "Fitter", '<b onclick="x">'),))
    assert "&lt;b onclick=&quot;x&quot;&gt;" in html


def test_without_a_glossary_to_lead_to_the_word_stays_plain() -> None:
    known = Terms(WORDS)
    assert known.explain(known.mark("<p>fitter</p>"), lambda link: "") == "<p>fitter</p>"


def test_a_text_of_an_author_cannot_pass_for_a_mark() -> None:
    known = Terms(WORDS)
    forged = known.mark(prose_to_html('<dfn data-term="99">x</dfn> and a fitter'))
    assert linked(known.explain(forged, lambda link: "x")) == ["fitter"]


def a_story(**market: object) -> Page:
    oda = a_persona(story={"situation": "One fitter hears it.", "how_we_help": {"sales": "We ask the fitter."}})
    site: Site = make_site(a_briefing(oda, a_market(**market)), {})
    return next(page for page in site.pages if page.kind == "persona-story")


def test_prose_on_a_page_is_explained_and_its_links_are_known() -> None:
    page = a_story(glossary=[{"term": "Fitter", "means": "Whoever opens the machine."}])
    assert linked(page.body) == ["fitter", "fitter"]
    assert 'href="../../glossary/#term-fitter"' in page.body
    assert "glossary/#term-fitter" in page.links
    assert "_tip-term-fitter" in page.anchors


def test_a_glossary_without_meanings_leaves_pages_as_they_are() -> None:
    assert "pn-term" not in a_story(glossary=[{"term": "Fitter"}]).body


def test_links_to_words_lead_to_entries_of_the_glossary(small_site: Site) -> None:
    glossary = next(page for page in small_site.pages if page.kind == "glossary")
    wanted = {link.partition("#")[2] for page in small_site.pages for link in page.links if "glossary/#" in link}
    assert wanted
    assert wanted <= glossary.anchors
    assert Link("x", "glossary").page == glossary.kind
