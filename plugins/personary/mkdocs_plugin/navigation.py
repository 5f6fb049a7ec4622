"""Navigation: the site's own first, then what the project has written by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from mkdocs.plugins import get_plugin_logger
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as MkDocsPage

from personary.mkdocs_plugin.escaping import escaped
from personary.mkdocs_plugin.generated_page import GeneratedPage, file_of
from personary.pages.page import NavItem, Site

log = get_plugin_logger("personary")


def merge_navigation(site: Site, theirs: Navigation, files: Files) -> Navigation:
    """Return the site's navigation followed by the hand-written one, with neighbours and parents set anew."""
    destinations = {file.dest_uri: file for file in files}
    ours = list(_items(site.navigation, destinations))
    placed = list(_pages(ours))
    items = [*ours, *_without(theirs.items, placed)]
    pages = list(_pages(items))
    _set_neighbours(pages)
    _set_parents(items, None)
    _adopt_the_rest(files, pages)
    return Navigation(items, pages)


def has_section_pages(items: Sequence[NavItem]) -> bool:
    """Tell whether some section is itself a page, for which the theme needs a feature."""
    return any(item.children and (item.address is not None or has_section_pages(item.children)) for item in items)


def _items(items: Sequence[NavItem], destinations: Mapping[str, File]) -> Iterator[StructureItem]:
    for item in items:
        page = None if item.address is None else _page(item.address, destinations)
        if isinstance(page, GeneratedPage):
            # The sidebar's words may be shorter than the page's own title, which stays in the metadata.
            page.title = escaped(item.title)
        children = list(_items(item.children, destinations))
        if children:
            if isinstance(page, GeneratedPage):
                page.leads_section = True
            yield Section(escaped(item.title), [page, *children] if page else children)
        elif page:
            yield page


def _page(address: str, destinations: Mapping[str, File]) -> MkDocsPage | None:
    file = destinations.get(file_of(address))
    page = file.page if file else None
    if page is None:
        log.warning(f"The navigation names '{address}', which is no page of the site.")
        return None
    return None if isinstance(page, GeneratedPage) and not page.source.listed else page


def _pages(items: Sequence[StructureItem]) -> Iterator[MkDocsPage]:
    for item in items:
        if isinstance(item, MkDocsPage):
            yield item
        elif isinstance(item, Section):
            yield from _pages(item.children)


def _without(items: Sequence[StructureItem], placed: Sequence[MkDocsPage]) -> Iterator[StructureItem]:
    """Yield items without the pages that already have a place, and without sections left empty."""
    for item in items:
        if isinstance(item, Section):
            item.children = list(_without(item.children, placed))
            if item.children:
                yield item
        elif not any(item is page for page in placed):
            yield item


def _set_neighbours(pages: Sequence[MkDocsPage]) -> None:
    before: Sequence[MkDocsPage | None] = [None, *pages]
    after: Sequence[MkDocsPage | None] = [*pages[1:], None]
    for page, previous, following in zip(pages, before, after, strict=False):
        page.previous_page, page.next_page = previous, following


def _set_parents(items: Sequence[StructureItem], parent: Section | None) -> None:
    for item in items:
        item.parent = parent
        if isinstance(item, Section):
            _set_parents(item.children, item)


def _adopt_the_rest(files: Files, placed: Sequence[MkDocsPage]) -> None:
    """Give each page outside the sidebar the nearest page above it as parent, so that its place is marked there."""
    by_address = addresses(placed)
    for file in files:
        page = file.page
        if isinstance(page, GeneratedPage) and page.source.address not in by_address:
            # MkDocs names only sections here, but walks up through whatever has a title and an address.
            page.parent = nearest(page.source.address, by_address)


def addresses(pages: Iterable[MkDocsPage]) -> Mapping[str, MkDocsPage]:
    """Return the pages of the sidebar by their address; home is above every page and says nothing."""
    return {page.url: page for page in pages if page.url}


def nearest(address: str, by_address: Mapping[str, MkDocsPage]) -> Section | None:
    """Return the place in the sidebar that is marked while a page outside it is shown."""
    parts = address.split("/")[:-2]
    while parts:
        above = by_address.get("/".join(parts) + "/")
        if above is not None:
            place = above.parent if above.parent is not None and above.is_index else above
            return cast("Section | None", place)
        parts.pop()
    return None
