"""A finished page and a finished site as plain values: what any static generator can take over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, overload

from personary.frozen import frozen

if TYPE_CHECKING:  # which holds pages itself
    from personary.pages.memory import Kept, PageMemory


@frozen
class Heading:
    """An entry of a page's table of contents. `level` is 2 or 3; `anchor` is the id in the body."""

    level: int
    anchor: str
    title: str


@frozen
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
class PlannedPage:
    """A page whose place in the site is known before it is made."""

    address: str
    make: Callable[[], Page] = field(repr=False, compare=False)
    listed: bool = True
    styles: tuple[str, ...] = ()
    kept: Kept | None = None
    """What became of it in the build before, if it would read the same today."""
    keep: Callable[[Kept], None] | None = field(default=None, repr=False, compare=False)
    """Remembers what becomes of it in this build."""
    keep_whole: Callable[[Page], None] | None = field(default=None, repr=False, compare=False)
    """Remembers the page itself, so that the next build need not make it if it would read the same."""

    @classmethod
    def finished(cls, page: Page) -> PlannedPage:
        """Return the plan of a page that is there already."""
        return cls(page.address, lambda: page, page.listed, page.styles)


class PagesOnDemand(Sequence[Page]):
    """Pages that are made anew whenever one looks at them, so that no build has to hold them all."""

    def __init__(self, planned: Iterable[PlannedPage]) -> None:
        self.planned = tuple(planned)

    def __len__(self) -> int:
        return len(self.planned)

    @overload
    def __getitem__(self, place: int) -> Page: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Page, ...]: ...
    def __getitem__(self, place: int | slice) -> Page | tuple[Page, ...]:
        chosen = self.planned[place]
        return chosen.make() if isinstance(chosen, PlannedPage) else tuple(each.make() for each in chosen)

    def __iter__(self) -> Iterator[Page]:
        return (each.make() for each in self.planned)


@frozen
class Asset:
    """A file beside the pages, such as a style sheet or a portrait."""

    address: str
    content: bytes


@frozen
class NavItem:
    """A line of the sidebar: a page, a section, or a section that is itself a page."""

    title: str
    address: str | None = None
    children: tuple[NavItem, ...] = ()


@frozen
class Redirect:
    """From an earlier address to the present one, both relative to the site's root, and what is found there."""

    earlier: str
    present: str
    title: str


@frozen
class Site:
    """Everything that is published."""

    language: str
    pages: Sequence[Page]
    assets: tuple[Asset, ...]
    navigation: tuple[NavItem, ...]
    redirects: tuple[Redirect, ...] = ()
    public: bool = False
    """Whether search engines may list it."""
    memory: PageMemory | None = None
    """What the next build will want to know of this one."""

    @property
    def planned(self) -> tuple[PlannedPage, ...]:
        """Every page before it is made."""
        if isinstance(self.pages, PagesOnDemand):
            return self.pages.planned
        return tuple(map(PlannedPage.finished, self.pages))
