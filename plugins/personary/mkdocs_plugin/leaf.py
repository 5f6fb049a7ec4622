"""A page outside the sidebar as the press takes it: without what MkDocs works out for each page that it renders."""

from __future__ import annotations

from collections.abc import Callable

from mkdocs.structure.nav import Section

from personary.frozen import frozen
from personary.mkdocs_plugin.generated_page import GeneratedPage
from personary.pages.page import Page


@frozen
class Leaf:
    """A page with its place in the site; `parent` is what the sidebar marks while it is shown."""

    source: Page
    parent: Section | None
    canonical_url: str | None
    edit_url: str | None
    as_page: Callable[[Page], GeneratedPage]
    """Returns a page of MkDocs in the same place, be it that it says something else."""
