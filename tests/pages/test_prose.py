"""Prose becomes safe HTML: a few elements, two kinds of links, nothing else, whatever the text says."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from personary.pages import prose
from personary.pages.prose import prose_to_html

ALLOWED = {"p", "ul", "ol", "li", "em", "strong", "a", "br", "blockquote", "code"}


class Elements(HTMLParser):
    """Collects what a browser would build."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_paragraphs_lists_emphasis_and_links_are_kept() -> None:
    html = prose_to_html("One *two* **three**\n\n- four\n- [five](https://example.org/a?b=c)\n")
    assert html == (
        "<p>One <em>two</em> <strong>three</strong></p>\n<ul>\n<li>four</li>\n"
        '<li><a href="https://example.org/a?b=c" rel="noopener noreferrer">five</a></li>\n</ul>'
    )


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:x)",
    "[x](file:///etc/passwd)",
    "[x](//evil.example/)",
    "![x](https://evil.example/pixel.png)",
    '[x](https://a.example "onmouseover=alert(1)")',
    "[x](https://a.example){: onclick=alert(1) }",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<style>*{display:none}</style>",
    "<math><mtext></p><script>alert(1)</script>",
    "`<script>alert(1)</script>`",
    "<!--><script>alert(1)</script>-->",
    "<p style='position:fixed'>x",
    "# x {#id onclick=alert(1)}",
    '<https://evil.example/"onmouseover=alert(1)>',
    "<javascript:alert(1)>",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_builds_nothing_but_words(text: str) -> None:
    for tag, attributes in Elements(prose_to_html(text)).found:
        assert tag in ALLOWED
        assert set(attributes) <= ({"href", "rel"} if tag == "a" else set())
        assert (attributes.get("href") or "https://").startswith(("https://", "mailto:"))


def test_links_without_encryption_are_only_words() -> None:
    """Only the sanitiser knows which kinds of links are allowed."""
    assert "href" not in prose_to_html("[x](http://a.example/)")


def test_html_is_shown_as_it_was_written() -> None:
    """The sanitiser alone would drop it: the reader must see what the author wrote."""
    assert prose_to_html("a <b>bold</b> word") == "<p>a &lt;b&gt;bold&lt;/b&gt; word</p>"


def test_headings_cannot_upset_the_order_of_a_page() -> None:
    assert {tag for tag, _ in Elements(prose_to_html("# One\n\nTwo\n===\n\n***\n")).found} == {"p"}


def nearly_plain() -> st.SearchStrategy[str]:
    letters = st.sampled_from("aB\u00df\u4e2d\u00b21. ,;:!?()'\"%/-\u2013\u2026\u201e\n\n")
    return st.text(letters) | st.text(letters | st.sampled_from("*_`[]<>&\\#+=~|\t\r\u00a0\u2028\u0301"), max_size=12)


@given(nearly_plain())
@example("One line.\nAnother.\n\nA second paragraph.\n")
@example("Ends with spaces  \nand goes on")
@example("Under\n===")
def test_a_text_that_needs_no_markdown_reads_as_if_it_had_been_rendered(text: str) -> None:
    assert prose_to_html(text) == prose._rendered(text)


def test_plain_paragraphs_are_not_rendered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prose, "_rendered", None)
    assert prose_to_html("Her plant stops (again).\n\nNobody knows why.\n") == (
        "<p>Her plant stops (again).</p>\n<p>Nobody knows why.</p>"
    )
