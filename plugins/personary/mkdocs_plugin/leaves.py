"""Leaves: the pages outside the sidebar, made one by one while MkDocs copies files, and what is remembered of each."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import unescape
from pathlib import Path
from sys import intern
from types import SimpleNamespace
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_build_date

from personary.mkdocs_plugin.generated_page import GeneratedPage, edit_address
from personary.mkdocs_plugin.leaf import Leaf
from personary.mkdocs_plugin.leaf_file import LeafFile
from personary.mkdocs_plugin.mount import rendered_file
from personary.mkdocs_plugin.navigation import addresses, nearest
from personary.mkdocs_plugin.press import (
    Frame,
    Press,
    Templates,
    can_press,
    fits,
    frame_of,
    like,
    nobody_else_answers,
)
from personary.mkdocs_plugin.search_entries import in_json, search_entries
from personary.pages.memory import Kept, stamp
from personary.pages.page import NavItem, Page, PlannedPage, Site
from personary.publishing.links import Settled, lead
from personary.publishing.rendering import page_file

# One after the other: what begins with plain letters is found four times as fast.
_LINKS = re.compile(r' href="([^"]*+)"'), re.compile(r' src="([^"]*+)"')


class Leaves:
    """The pages of one build that the theme need not render one by one; none where something looks at pages."""

    def __init__(
        self,
        site: Site,
        config: MkDocsConfig,
        edit_uri_template: str | None,
        previous: Path | None = None,
        between_pages: Callable[[], None] = lambda: None,
    ) -> None:
        """Begin a build; `previous` is the release before, some of whose files may stay."""
        self.navigation = Navigation([], [])
        """The whole sidebar, once it is known."""
        self.entries: dict[str, str] = {}
        """Search entries by the address of the page they belong to, in JSON with a comma between each two."""
        self.settled: dict[str, Settled] = {}
        """What each file offers to links, and where its own lead."""
        self.stays: list[str] = []
        """Files that are not written, because those of the release before can stay."""
        self.order = {planned.address: number for number, planned in enumerate(site.planned)}
        self._config = config
        self._edit_uri_template = edit_uri_template
        self._presses = can_press(config)
        self._by_hand = {path.removesuffix("index.md") for path in _named_by_hand(config.nav)}
        # The theme has to know home, and whatever a line of the sidebar names.
        in_sidebar = {"", *_named_by_us(site.navigation), *self._by_hand}
        self._by_theme = in_sidebar if self._presses else set(self.order)
        self._previous = previous if nobody_else_answers(config, "post_build", "shutdown") else None
        self._between_pages = between_pages
        self._destinations: Mapping[str, File] = {}
        self._files = Files([])
        self._templates: Templates | None = None
        self._press: Press | None = None
        self._places: Mapping[str, MkDocsPage] = {}
        self._shells: dict[tuple[object, ...], str] = {}

    def file(self, planned: PlannedPage, destinations: dict[str, File]) -> File:
        """Return the file of a page: one that is copied when made, or one that MkDocs renders."""
        self._destinations = destinations
        if planned.address in self._by_theme:
            self._between_pages()
            page = planned.make()
            if planned.keep_whole and self._presses:
                planned.keep_whole(page)
            return rendered_file(page, self._config, destinations, self._edit_uri_template, is_read=not self._presses)
        return LeafFile(planned, self._config, self._write)

    def begin(self, templates: Templates, files: Files, dress: Callable[[str, GeneratedPage], str]) -> None:
        """Take what the theme needs for a shell, once everything else is known."""
        self._templates = templates
        self._press = Press(self._config, templates, self.navigation, files, dress)
        self._places = addresses(self.navigation.pages)
        self._files = files
        for page in self._generated():
            if not page.is_read and page.source.listed:
                self.entries[page.source.address] = in_json(search_entries(page.source, page.url))

    @property
    def read(self) -> Iterator[Page]:
        """Our pages that the search plugin reads itself."""
        return (page.source for page in self._generated() if page.is_read)

    @property
    def can_make_again(self) -> bool:
        """Whether single pages can be made after the build, as the build would have made them."""
        # The title of a page that the hand-written navigation names may stand in the sidebar of all others.
        return self._presses and self._by_hand.isdisjoint(self.order)

    def press_again(self, dress: Callable[[str, GeneratedPage], str]) -> Press:
        """Return a press for pages that the build has not seen, in the site as the build left it."""
        assert self._templates is not None, "on_env comes before a build is done"
        return Press(self._config, self._templates, self.navigation, self._files, dress)

    def html_again(self, source: Page, press: Press) -> str:
        """Return a page of this site that says something else now."""
        file = self._destinations[page_file(source.address)]
        if isinstance(file, LeafFile):
            return press.html(self._leaf(source, file))
        page = file.page
        assert isinstance(page, GeneratedPage), "whoever asks has looked at what is ours"
        page.say(source, is_named=any(page is each for each in self.navigation.pages))
        return press.rendered(page)

    def is_ours(self, name: str) -> bool:
        """Tell whether a file is a page that we have made."""
        file = self._destinations.get(name)
        return isinstance(file, LeafFile) or (file is not None and isinstance(file.page, GeneratedPage))

    def is_copied(self, name: str) -> bool:
        """Tell whether a file is in the site as it was, from the theme or from the docs folder."""
        file = self._destinations.get(name)
        return file is not None and file.generated_by is None and not file.is_documentation_page()

    def in_sitemap(self, rendered: Iterable[Any]) -> list[Any]:
        """Return what the sitemap lists, each with what the theme asks of a page, in the order of the site."""
        day, every = get_build_date(), [*rendered]
        for file in self._files:
            if isinstance(file, LeafFile) and file.planned.listed:
                page = SimpleNamespace(
                    is_link=False, update_date=day, canonical_url=self._canonical_url(file), abs_url=None
                )
                every.append(SimpleNamespace(page=page, dest_uri=file.dest_uri))
        return sorted(every, key=lambda file: self.order.get(file.dest_uri.removesuffix("index.html"), -1))

    def _write(self, file: LeafFile) -> None:
        self._between_pages()
        kept = self._what_stays(file) or self._made(file)
        if file.planned.listed:
            self.entries[file.planned.address] = kept.entries
        self.settled[file.dest_uri] = Settled(kept.anchors, kept.leads)
        if file.planned.keep and kept.shell:
            file.planned.keep(kept)

    def _what_stays(self, file: LeafFile) -> Kept | None:
        """Let the file of the last release stay where neither the page nor its shell would be another."""
        kept = file.planned.kept
        if kept is None or self._previous is None:
            return None
        known_by = stamp(f"{self._previous}/{file.dest_uri}")
        if not known_by or known_by != kept.stamp or self._shell_of(file, kept.frame) != kept.shell:
            return None
        self.stays.append(file.dest_uri)
        return kept

    def _made(self, file: LeafFile) -> Kept:
        source = file.planned.make()
        page, press = self._leaf(source, file), self._the_press
        is_pressed = fits(page)
        html = press.pressed(page) if is_pressed else press.rendered(page.as_page(source))
        try:
            os.mkdir(os.path.dirname(file.abs_dest_path))
        except OSError:
            os.makedirs(os.path.dirname(file.abs_dest_path), exist_ok=True)
        with open(file.abs_dest_path, "wb") as whole:
            whole.write(html.encode("utf-8", errors="xmlcharrefreplace"))
        frame = frame_of(page)
        written = {link for pattern in _LINKS for link in pattern.findall(source.body)}
        links = {unescape(link) if "&" in link else link for link in written}
        links |= {f"#{heading.anchor}" for heading in source.headings}
        leads = {lead(file.dest_uri, link) for link in links} - {""}
        return Kept(
            frame,
            self._shell_of(file, frame) if is_pressed else "",
            stamp(file.abs_dest_path),
            in_json(search_entries(source, file.url)) if source.listed else "",
            tuple(map(intern, sorted(source.anchors))),
            tuple(map(intern, sorted(leads))),
        )

    def _shell_of(self, file: LeafFile, frame: Frame) -> str:
        """Return a digest of the shell, and of what else the frame around a page is made from."""
        address = file.planned.address
        key = address.count("/"), id(nearest(address, self._places)), frame
        if key not in self._shells:
            shell = self._the_press.shell(self._leaf(like(frame, address), file))
            self._shells[key] = f"{shell.digest} {self._config.site_url or ''}"
        return self._shells[key]

    def _leaf(self, source: Page, file: LeafFile) -> Leaf:
        parent = nearest(source.address, self._places)

        def as_page(source: Page) -> GeneratedPage:
            page = GeneratedPage(source, file, self._config, self._destinations, self._edit_uri_template)
            page.parent = parent
            file.page = None  # For MkDocs it is a file.
            return page

        edit_url = edit_address(self._edit_uri_template, source.source_file)
        return Leaf(source, parent, self._canonical_url(file), edit_url, as_page)

    def _canonical_url(self, file: LeafFile) -> str | None:
        root = self._config.site_url
        return urljoin(root if root.endswith("/") else f"{root}/", file.url) if root else None

    @property
    def _the_press(self) -> Press:
        assert self._press is not None, "on_env comes before files are copied"
        return self._press

    def _generated(self) -> Iterator[GeneratedPage]:
        return (file.page for file in self._files if isinstance(file.page, GeneratedPage))


def _named_by_us(items: Sequence[NavItem]) -> Iterator[str]:
    """Yield every address in our own navigation."""
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
