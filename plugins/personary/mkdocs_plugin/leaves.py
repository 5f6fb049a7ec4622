"""Leaves: the pages outside the sidebar, made one by one while MkDocs copies files, and what is remembered of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import unescape
from sys import intern
from types import SimpleNamespace
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_build_date

from personary.mkdocs_plugin.generated_page import GeneratedPage
from personary.mkdocs_plugin.leaf_file import LeafFile
from personary.mkdocs_plugin.mount import rendered_file
from personary.mkdocs_plugin.navigation import addresses, nearest
from personary.mkdocs_plugin.press import Press, Templates, can_press
from personary.mkdocs_plugin.search_entries import search_entries
from personary.pages.page import NavItem, Page, PlannedPage, Site
from personary.publishing.links import Outline

_LINK = re.compile(r'\s(?:href|src)="([^"]*)"')


class Leaves:
    """The pages of one build that the theme need not render one by one; none where something looks at pages."""

    def __init__(self, site: Site, config: MkDocsConfig, edit_uri_template: str | None) -> None:
        self.navigation = Navigation([], [])
        """The whole sidebar, once it is known."""
        self.entries: dict[str, list[dict[str, Any]]] = {}
        """Search entries by the address of the page they belong to."""
        self.outlines: dict[str, Outline] = {}
        """What each file offers to links, and where its own lead."""
        self.order = {planned.address: number for number, planned in enumerate(site.planned)}
        self._config = config
        self._edit_uri_template = edit_uri_template
        self._presses = can_press(config)
        self._by_theme = set(_in_the_sidebar(site, config)) if self._presses else set(self.order)
        self._destinations: Mapping[str, File] = {}
        self._files = Files([])
        self._press: Press | None = None
        self._places: Mapping[str, MkDocsPage] = {}

    def file(self, planned: PlannedPage, destinations: dict[str, File]) -> File:
        """Return the file of a page: one that is copied when made, or one that MkDocs renders."""
        self._destinations = destinations
        if planned.address in self._by_theme:
            page = planned.make()
            return rendered_file(page, self._config, destinations, self._edit_uri_template, is_read=not self._presses)
        return LeafFile(planned, self._config, self._html)

    def begin(self, templates: Templates, files: Files, dress: Callable[[str, GeneratedPage], str]) -> None:
        """Take what the theme needs for a shell, once everything else is known."""
        self._press = Press(self._config, templates, self.navigation, files, dress)
        self._places = addresses(self.navigation.pages)
        self._files = files
        for page in self._generated():
            if not page.is_read:
                self._note_entries(page.source, page.url)

    @property
    def read(self) -> Iterator[Page]:
        """Our pages that the search plugin reads itself."""
        return (page.source for page in self._generated() if page.is_read)

    def in_sitemap(self, rendered: Iterable[Any]) -> list[Any]:
        """Return what the sitemap lists, each with what the theme asks of a page, in the order of the site."""
        root, day = (self._config.site_url or "").rstrip("/") + "/", get_build_date()
        every = [*rendered]
        for file in self._files:
            if isinstance(file, LeafFile) and file.planned.listed:
                canonical = urljoin(root, file.url) if self._config.site_url else None
                page = SimpleNamespace(is_link=False, update_date=day, canonical_url=canonical, abs_url=None)
                every.append(SimpleNamespace(page=page, dest_uri=file.dest_uri))
        return sorted(every, key=lambda file: self.order.get(file.dest_uri.removesuffix("index.html"), -1))

    def _html(self, file: LeafFile) -> str:
        assert self._press is not None, "on_env comes before files are copied"
        source = file.planned.make()
        page = GeneratedPage(source, file, self._config, self._destinations, self._edit_uri_template)
        page.parent = nearest(source.address, self._places)
        html = self._press.html(page)
        file.page = None
        self._note_entries(source, page.url)
        self.outlines[file.dest_uri] = _outline(source)
        return html

    def _generated(self) -> Iterator[GeneratedPage]:
        return (file.page for file in self._files if isinstance(file.page, GeneratedPage))

    def _note_entries(self, page: Page, url: str) -> None:
        if page.listed:
            self.entries[page.address] = search_entries(page, url)


def _outline(page: Page) -> Outline:
    """Return what a body of ours offers to links, and where its own lead; the shell around it is known elsewhere."""
    links = {unescape(link) if "&" in link else link for link in _LINK.findall(page.body)}
    contents = (f"#{heading.anchor}" for heading in page.headings)
    return Outline(frozenset(map(intern, page.anchors)), frozenset(map(intern, (*links, *contents))))


def _in_the_sidebar(site: Site, config: MkDocsConfig) -> Iterator[str]:
    """Yield the addresses of the pages that the theme has to know: home, and whatever a line of a sidebar names."""
    yield ""
    yield from _named_by_us(site.navigation)
    for path in _named_by_hand(config.nav):
        yield path.removesuffix("index.md")


def _named_by_us(items: Sequence[NavItem]) -> Iterator[str]:
    for item in items:
        if item.address is not None:
            yield item.address
        yield from _named_by_us(item.children)


def _named_by_hand(nav: Any) -> Iterator[str]:
    """Yield every path in the `nav` of mkdocs.yml: text, or a list or a mapping of what is itself a nav."""
    if isinstance(nav, str):
        yield nav
    elif isinstance(nav, Mapping):
        for each in nav.values():
            yield from _named_by_hand(each)
    elif isinstance(nav, list):
        for each in nav:
            yield from _named_by_hand(each)
