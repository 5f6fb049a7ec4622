"""Views to HTML: the only file that knows the template engine. Escaping is always on."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from personary.pages.prose import prose_to_html
from personary.pages.terms import Terms
from personary.views.frame import View
from personary.views.parts import Link
from personary.words import Words

TEMPLATES = Path(__file__).parent / "templates"
_ANCHOR = re.compile(r'\sid="([^"]+)"')
_EMPTY_LINES = re.compile(r"\n\s*\n")
AddressOf = Callable[[Link], str | None]
"""Gives the address of the page a link points to, below the site's root, or None when there is no such page."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A body with the anchors it holds and the addresses within the site that it links to."""

    body: str
    anchors: frozenset[str]
    links: frozenset[str]


class Renderer:
    """Renders views of one site."""

    def __init__(
        self, words: Words, address_of: AddressOf, extras: Mapping[str, object], terms: Terms | None = None
    ) -> None:
        self.address_of = address_of
        self._terms = terms = terms or Terms(())
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        # An answer stands on its persona's page and on the sheets of every scene.
        to_html = lru_cache(maxsize=1024)(lambda text: terms.mark(prose_to_html(text)))
        self._environment.filters["prose"] = lambda text: Markup(to_html(text))  # noqa: S704 - sanitised there
        self._environment.globals.update({"t": words, "href": _href, "asset": _asset, **extras})

    def finding(self, address_of: AddressOf) -> Renderer:
        """Return a renderer that finds other ways and shares the templates, so that each is compiled once."""
        other = copy(self)
        other.address_of = address_of
        return other

    def render(self, template: str, view: View, address: str) -> Rendered:
        """Lay out a view on the page at `address`."""
        page = _PageContext(address, self.address_of, set())
        html = self._environment.get_template(template).render(view=view, _page=page)
        # Where a page leaves as Markdown, an empty line would end the block of HTML.
        body = self._terms.explain(_EMPTY_LINES.sub("\n", html).strip(), page.way_to)
        return Rendered(body, frozenset(_ANCHOR.findall(body)), frozenset(page.links))


@dataclass(frozen=True, slots=True)
class _PageContext:
    """Where the page being rendered stands, and the links it has made so far."""

    address: str
    address_of: AddressOf
    links: set[str]

    def way_to(self, link: Link) -> str:
        """Return the relative address of a link, or nothing when its page is not there."""
        target = self.address_of(link)
        if target is None:
            return ""
        self.links.add(target)
        return relative(target, self.address)


def relative(target: str, start: str) -> str:
    """Return the way from the page at `start` to `target`, both below the site's root."""
    path, hash_, anchor = target.partition("#")
    if path == start:
        return f"#{anchor}" if anchor else "./"
    return _way(path, start) + hash_ + anchor


@lru_cache(maxsize=1024)
def _way(path: str, start: str) -> str:
    way = posixpath.relpath(f"/{path}", f"/{start}")
    return f"{way}/" if path.endswith("/") or not path else way


@pass_context
def _href(context: Context, link: Link) -> str:
    """Return the relative address of a link, or nothing when its page is not there."""
    page: _PageContext = context["_page"]
    return page.way_to(link)


@pass_context
def _asset(context: Context, address: str) -> str:
    """Return the relative address of a file such as a portrait."""
    page: _PageContext = context["_page"]
    return relative(address, page.address)
