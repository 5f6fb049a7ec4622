"""A page outside the sidebar in the shape of a file that MkDocs copies: it is made, written and let go."""

from __future__ import annotations

from collections.abc import Callable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel

from personary.pages.page import PlannedPage


class LeafFile(File):
    """A file whose content is made when MkDocs copies it."""

    def __init__(self, planned: PlannedPage, config: MkDocsConfig, write: Callable[[LeafFile], None]) -> None:
        # The name of a Markdown file, so that a hand-written page can link to it as to any other.
        super().__init__(
            f"{planned.address}index.md",
            None,
            config.site_dir,
            config.use_directory_urls,
            dest_uri=f"{planned.address}index.html",
            inclusion=InclusionLevel.NOT_IN_NAV,
        )
        self.generated_by = "personary"
        self.planned = planned
        self._write = write

    def is_documentation_page(self) -> bool:
        """Tell MkDocs that there is nothing to render."""
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Write the page, or let it stay."""
        self._write(self)
