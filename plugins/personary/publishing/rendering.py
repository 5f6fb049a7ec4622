"""What publishing knows about the pages: how many were planned, and what the site generator says it wrote."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from personary.pages.page import Site
from personary.publishing.links import Settled


@dataclass(frozen=True, slots=True)
class Rendering:
    """What the site generator says about the folder it has filled."""

    html_files: frozenset[str] = frozenset()
    """Every HTML file it knows of, hand-written pages and the theme's own included."""
    base_path: str = "/"
    """Where the site's root lies on its host; only pages for unknown addresses link that way."""
    warnings: tuple[str, ...] = ()
    settled: Mapping[str, Settled] = field(default_factory=dict)
    """What some files offer to links, and where their own lead, where that is known without reading them."""
    stays: Collection[str] = ()
    """Files that were left out of the folder, because they are to stay as they are in the release before."""


Render: TypeAlias = Callable[[Path], Rendering]
"""Fills an empty folder with the site, or raises RenderError."""


def planned_files(site: Site) -> frozenset[str]:
    """Return the files that a release of the site cannot be without."""
    pages = {page_file(page.address) for page in site.planned}
    redirects = {page_file(redirect.earlier) for redirect in site.redirects}
    assets = {asset.address for asset in site.assets}
    return frozenset(pages | redirects | assets)


def page_file(address: str) -> str:
    """Return the file that answers at an address."""
    return f"{address}index.html"
