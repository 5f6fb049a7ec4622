"""What every page of one state wears around what it says: its styles, its policy, and the banner of a preview."""

from __future__ import annotations

from mkdocs.structure.pages import Page as MkDocsPage

from personary.frozen import frozen
from personary.mkdocs_plugin.generated_page import GeneratedPage
from personary.mkdocs_plugin.shell import dressed, findings_banner
from personary.mkdocs_plugin.site_source import SiteState
from personary.mkdocs_plugin.theme import versioned


@frozen
class Dress:
    """Dresses pages as a state of the project wants them."""

    state: SiteState

    def page(self, html: str, page: MkDocsPage) -> str:
        """Dress a page, ours or a hand-written one."""
        return self.html(html, listed=is_listed(page), styles=self._styles_of(page))

    def html(self, html: str, *, listed: bool, styles: tuple[str, ...] = ()) -> str:
        """Dress whatever else is HTML, such as the theme's page for unknown addresses."""
        indexed = self.state.site.public and listed
        return dressed(html, indexed=indexed, banner=findings_banner(self.state.errors), styles=styles)

    def _styles_of(self, page: MkDocsPage) -> tuple[str, ...]:
        if not isinstance(page, GeneratedPage) or not page.source.styles:
            return ()
        up = "../" * page.source.address.count("/")
        assets = {asset.address: asset for asset in self.state.site.assets}
        return tuple(up + versioned(assets[style]) for style in page.source.styles)


def is_listed(page: MkDocsPage | None) -> bool:
    """Tell whether navigation, search and sitemap name a page."""
    return not isinstance(page, GeneratedPage) or page.source.listed
