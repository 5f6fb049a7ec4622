"""Pages at once: what a save has changed is shown before a build has seen it, each page made when it is asked for.

A build of the whole site takes a second and more, a page hundredths of one. As long as the site is the one that was
last built, with the same pages and the same sidebar, every page can be made by itself as that build would have made it.
The build follows behind, and has the last word.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from personary.mkdocs_plugin.dress import Dress
from personary.mkdocs_plugin.leaves import Leaves
from personary.mkdocs_plugin.site_source import SiteState
from personary.pages.page import Asset, PlannedPage, Site
from personary.publishing.rendering import page_file

Outline: TypeAlias = tuple[object, ...]
"""What the pages of a site have around them; where it is another, all of them may be."""


@dataclass(frozen=True, slots=True)
class Built:
    """A sound build: its folder, what it knows of its pages, and which files have changed since it began."""

    folder: Path
    leaves: Leaves
    site: Site
    changed: set[Path] = field(default_factory=set)
    turn: threading.Lock = field(default_factory=threading.Lock)
    """Held by whoever makes a page: the theme marks in the sidebar which one."""

    def differs_only_in(self, folders: tuple[Path, ...]) -> bool:
        """Tell whether nothing has changed but below these folders, and pages can be made one by one at all."""
        return self.leaves.can_make_again and all(
            any(path.is_relative_to(folder) for folder in folders) for path in self.changed
        )

    def can_show(self, site: Site) -> bool:
        """Tell whether the pages of a site are those of this one, with the same around them."""
        return outline(site) == outline(self.site)


def outline(site: Site) -> Outline:
    """Return what every page of a site has around it, and which pages there are."""
    pages = tuple((page.address, page.listed, page.styles) for page in site.planned)
    redirects = tuple((each.earlier, each.present) for each in site.redirects)
    return site.language, site.public, site.navigation, redirects, pages, tuple(_linked(site))


class PagesAtOnce:
    """The pages and assets of a state that no build has seen yet."""

    def __init__(self, built: Built, state: SiteState) -> None:
        self._built = built
        self._assets = {asset.address: asset.content for asset in state.site.assets}
        self._planned = {page_file(page.address): page for page in state.site.planned}
        self._press = built.leaves.press_again(Dress(state).page)
        self._made: dict[str, bytes] = {}

    def content(self, file: str) -> bytes | None:
        """Return a page or an asset; None for what only a build can tell."""
        planned = self._planned.get(file)
        if planned is None or not self._built.leaves.is_ours(file):
            return self._assets.get(file)
        with self._built.turn:
            try:
                return self._made.get(file) or self._page(file, planned)
            except Exception:  # The build meets the same, and tells.
                return None

    def leaves_alone(self, file: str) -> bool:
        """Tell whether a file of the build before is right as it is."""
        return self._built.leaves.is_copied(file)

    def are_as_built(self, folder: Path) -> bool:
        """Tell whether every page that was asked for is, to the byte, what a later build has made of it."""
        return all(content == _read(folder / name) for name, content in self._made.copy().items())

    def _page(self, file: str, planned: PlannedPage) -> bytes:
        # The build checks where links lead; a warning for each look at a page is one too many.
        source = replace(planned.make(), links=frozenset())
        html = self._built.leaves.html_again(source, self._press)
        self._made[file] = html.encode("utf-8", errors="xmlcharrefreplace")
        return self._made[file]


def _linked(site: Site) -> Iterator[Asset]:
    """Yield what every page names with a mark of its content."""
    return (asset for asset in site.assets if asset.address.endswith((".css", ".js")))


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None
