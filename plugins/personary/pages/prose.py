"""Prose to HTML: a small CommonMark without raw HTML or images, then a short allowlist."""

from __future__ import annotations

import re
from functools import cache

import nh3
from markdown_it import MarkdownIt

_TAGS = {"p", "ul", "ol", "li", "em", "strong", "a", "br", "blockquote", "code"}
_SCHEMES = {"https", "mailto"}
_LINE = r"""[^\W\d_](?:(?:[^\W_]|[ ,.;:!?()'"%/…„“”‚‘’»«›‹–—-])*(?:[^\W_]|[,.;:!?()'"%/…„“”‚‘’»«›‹–—-]))?"""
_PLAIN = re.compile(rf"{_LINE}(?:\n\n?{_LINE})*\n*")
"""Paragraphs without a letter that could mean anything but itself; a list would begin with a digit or a sign."""


def prose_to_html(text: str) -> str:
    """Return safe HTML for a text with paragraphs, lists, emphasis and links (https and mailto only)."""
    if _PLAIN.fullmatch(text):
        return "<p>" + text.rstrip("\n").replace("\n\n", "</p>\n<p>") + "</p>"
    return _rendered(text)


def _rendered(text: str) -> str:
    return nh3.clean(
        _renderer().render(text),
        tags=_TAGS,
        attributes={"a": {"href"}, "*": set()},
        attribute_filter=_whole_address,
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer",
    ).strip()


def _whole_address(tag: str, attribute: str, value: str) -> str | None:
    """Keep only whole addresses: one that begins with // or / would lead to wherever the site happens to lie."""
    return value if attribute != "href" or value.startswith(("https://", "mailto:")) else None


@cache
def _renderer() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).disable(["image", "heading", "lheading", "hr", "fence", "code"])
