"""A finished page and a finished site as plain values: what any static generator can take over."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of a page's table of contents. `level` is 2 or 3; `anchor` is the id in the body."""

    level: int
    anchor: str
    title: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page: safe HTML for the content area, and all that the frame around it needs as plain text.

    `address` is the folder below the site's root with a closing slash, `""` for home. `keywords` are further words a
    reader may search for. An unlisted page stays out of navigation, search and sitemap.
    """

    kind: str
    address: str
    title: str
    description: str
    body: str
    headings: tuple[Heading, ...] = ()
    keywords: tuple[str, ...] = ()
    source_file: str | None = None
    listed: bool = True
    leads_search: bool = False
    """Whether a search for one of its keywords should find this page before any other."""
    wide: bool = False
    """Without sidebars, for roadmaps."""
    styles: tuple[str, ...] = ()
    """Addresses of style sheets that this page needs beside those of every page."""
    contents: bool = True
    """With a table of contents beside it."""
    anchors: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    """Addresses within the site that the body links to, `address#anchor`, relative to the site's root."""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file beside the pages, such as a style sheet or a portrait."""

    address: str
    content: bytes


@dataclass(frozen=True, slots=True)
class NavItem:
    """A line of the sidebar: a page, a section, or a section that is itself a page."""

    title: str
    address: str | None = None
    children: tuple[NavItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Site:
    """Everything that is published."""

    language: str
    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    navigation: tuple[NavItem, ...]
    redirects: tuple[tuple[str, str], ...] = ()
    """Earlier address to present address, both relative to the site's root."""
    public: bool = False
    """Whether search engines may list it."""
