"""From a planned site to a published one: render, look it over, swap. Any failure leaves the published site alone."""

from __future__ import annotations

from pathlib import Path

from personary.frozen import frozen
from personary.pages.page import Site
from personary.publishing.census import take_census
from personary.publishing.errors import InspectionError
from personary.publishing.links import check_links
from personary.publishing.lock import only_build
from personary.publishing.release import (
    SITE,
    complete,
    fresh_release,
    links_work,
    require_usable,
    swap_folder,
    swap_link,
)
from personary.publishing.rendering import Render, Rendering, planned_files


@frozen
class Published:
    """A site that readers can now see: how many pages it has, where it lies, and what is worth telling."""

    folder: Path
    pages: int
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def publish(root: Path, site: Site, render: Render, *, plain: bool = False) -> Published:
    """Render a release beside the published folder and swap it in once everything about it is as planned."""
    with only_build(root):
        require_usable(root)
        as_link = not plain and links_work(root)
        with fresh_release(root) as release:
            rendering = render(release)
            present = complete(root, release, rendering.stays)
            inspect(release, present, site, rendering)
            swap = swap_link(root, release) if as_link else swap_folder(root, release)
    notes = (*swap.notes, *_no_link_notes(plain, as_link))
    return Published(root / SITE, len(site.pages), notes, rendering.warnings)


def inspect(release: Path, present: frozenset[str], site: Site, rendering: Rendering) -> None:
    """Raise InspectionError unless the census matches the plan and every inner link resolves."""
    census = tuple(take_census(present, planned_files(site), rendering.html_files))
    if census:
        raise InspectionError("The pages that were made are not the pages that were planned.", census)
    problems = tuple(check_links(release, present, rendering.base_path, rendering.settled))
    if problems:
        raise InspectionError("Some links within the site lead nowhere.", problems)


def _no_link_notes(plain: bool, as_link: bool) -> tuple[str, ...]:
    if plain or as_link:
        return ()
    return (f'"{SITE}" is a plain folder, because links cannot be made here.',)
