"""A finished page of ours in the shape of a MkDocs page: its HTML is there already, Python-Markdown never runs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from personary.mkdocs_plugin.escaping import escaped
from personary.pages.page import Heading, Page
from personary.publishing.rendering import page_file

if TYPE_CHECKING:
    from mkdocs.structure.toc import _TocToken

log = get_plugin_logger("personary")

MAIN_HEADING = re.compile(r"<h1\b[^>]*\sid=\"([^\"]+)\"[^>]*>")


class GeneratedPage(MkDocsPage):
    """A MkDocs page whose content, table of contents and links come from a finished page."""

    def __init__(
        self,
        source: Page,
        file: File,
        config: MkDocsConfig,
        destinations: Mapping[str, File],
        edit_uri_template: str | None = None,
        *,
        is_read: bool = True,
    ) -> None:
        self.source = source
        self.is_read = is_read
        """Whether the search plugin reads the page; otherwise its entries are handed over."""
        self.leads_section = source.address == ""
        self._config = config
        self._destinations = destinations
        self._edit_uri_template = edit_uri_template
        super().__init__(None, file, config)
        # The theme prints titles as they come, both this one and those in the metadata.
        self.title = escaped(source.title)
        self.edit_url = edit_address(edit_uri_template, source.source_file)

    def say(self, source: Page, *, is_named: bool) -> None:
        """Say something else from now on; a page that the navigation names keeps the title it has there."""
        self.source = source
        self.edit_url = edit_address(self._edit_uri_template, source.source_file)
        if not is_named:
            self.title = escaped(source.title)

    @property
    def is_index(self) -> bool:
        """Whether the page stands for its section; every file is called index.md, so the name cannot tell."""
        return self.leads_section

    def read_source(self, config: MkDocsConfig) -> None:
        """Set the metadata; there is no Markdown to read."""
        self.markdown = ""
        self.meta = metadata(self.source)
        if not self.is_read:
            self.meta["search"] = {"exclude": True}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Hand over the finished content with its anchors, and note the links to check."""
        source = self.source
        self.content = source.body
        self.toc = get_toc(toc_tokens(source))
        self.present_anchor_ids = {*source.anchors, *(heading.anchor for heading in source.headings)}
        self.links_to_anchors = self._links_to_anchors(config)

    def validate_anchor_links(self, *, files: Files, log_level: int) -> None:
        """Check anchors as a warning at least: a wrong one in our own page is never the author's choice."""
        super().validate_anchor_links(files=files, log_level=max(log_level, config_level("warn")))

    def _links_to_anchors(self, config: MkDocsConfig) -> dict[File, dict[str, str]]:
        anchored: dict[File, dict[str, str]] = {}
        for link in sorted(self.source.links):
            address, _, anchor = link.partition("#")
            target = self._destinations.get(file_of(address))
            if target is None:
                log.warning(f"'{self.source.address or 'home'}' links to '{link}', which is no page of the site.")
            elif anchor:
                anchored.setdefault(target, {})[anchor] = link
        return anchored


def config_level(name: str) -> int:
    """Return the logging level behind a word of MkDocs' `validation` settings."""
    return {"warn": 30, "info": 20}[name]


def file_of(address: str) -> str:
    """Return the file that answers at an address of a page or an asset."""
    return page_file(address) if not address or address.endswith("/") else address


def metadata(page: Page) -> dict[str, Any]:
    """Return what the theme and other plugins read about a page, as safe text."""
    meta: dict[str, Any] = {"title": escaped(page.title), "description": escaped(page.description)}
    if page.wide:
        meta["hide"] = ["navigation", "toc"]
    elif not page.contents:
        meta["hide"] = ["toc"]
    if not page.listed:
        meta["search"] = {"exclude": True}
    return meta


def toc_tokens(page: Page) -> list[_TocToken]:
    """Return the headings nested by level, below the page's main heading where that has an anchor."""
    entries = nested(page.headings)
    main = MAIN_HEADING.search(page.body)
    if main is None:
        return entries
    return [{"level": 1, "id": main[1], "name": escaped(page.title), "children": entries}]


def nested(headings: Sequence[Heading]) -> list[_TocToken]:
    """Return headings as a tree; one of level 3 belongs to the level 2 before it."""
    top: list[_TocToken] = []
    for heading in headings:
        entry: _TocToken = {
            "level": heading.level,
            "id": heading.anchor,
            "name": escaped(heading.title),
            "children": [],
        }
        siblings = top[-1]["children"] if heading.level > 2 and top else top
        siblings.append(entry)
    return top


def edit_address(template: str | None, source_file: str | None) -> str | None:
    """Return where the page's YAML can be edited, safe for an attribute, if that is an absolute https address."""
    if not template or source_file is None or "{path}" not in template:
        return None
    address = template.replace("{path}", quote(source_file))
    parts = urlsplit(address)
    return escaped(address) if parts.scheme == "https" and parts.netloc else None
