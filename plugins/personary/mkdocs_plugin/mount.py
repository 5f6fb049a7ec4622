"""Mounting: a site's pages, assets and redirects become files that MkDocs builds, and nothing lands in docs/."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import is_markdown_file

from personary.mkdocs_plugin.generated_page import GeneratedPage
from personary.pages.page import Asset, Page, PlannedPage, Site
from personary.publishing.redirects import redirect_html
from personary.publishing.rendering import page_file

HOME_FILE = page_file("")


MakeFile = Callable[[PlannedPage, dict[str, File]], File]
"""Makes the file of a page, given every file by where it will be written."""


def mount(site: Site, files: Files, config: MkDocsConfig, page_file_of: MakeFile) -> None:
    """Add everything of the site to the files that MkDocs knows; a hand-written home page stays."""
    destinations = {file.dest_uri: file for file in files}
    taken = {file.dest_uri.casefold(): file.src_uri for file in files if is_built(file)}
    for file in site_files(site, config, destinations, page_file_of):
        _require_inside(file)
        other = taken.get(file.dest_uri.casefold())
        if other is not None and file.dest_uri == HOME_FILE:
            continue
        if other is not None:
            raise PluginError(_clash(file, other))
        taken[file.dest_uri.casefold()] = file.src_uri
        destinations[file.dest_uri] = file
        files.append(file)


def site_files(
    site: Site, config: MkDocsConfig, destinations: dict[str, File], page_file_of: MakeFile
) -> Iterator[File]:
    """Yield a file for each page, asset and redirect."""
    for planned in site.planned:
        yield page_file_of(planned, destinations)
    for asset in site.assets:
        yield _asset_file(asset, config)
    for redirect in site.redirects:
        html = redirect_html(redirect, site)
        yield File.generated(config, page_file(redirect.earlier), content=html, inclusion=InclusionLevel.INCLUDED)


def rendered_file(
    page: Page, config: MkDocsConfig, destinations: dict[str, File], edit_uri_template: str | None, *, is_read: bool
) -> File:
    """Return the file of a page that MkDocs renders; `is_read` lets the search plugin read it."""
    # Outside MkDocs' own navigation: ours is put together from the site's.
    file = File.generated(config, f"{page.address}index.md", content="", inclusion=InclusionLevel.NOT_IN_NAV)
    GeneratedPage(page, file, config, destinations, edit_uri_template, is_read=is_read)
    return file


def _asset_file(asset: Asset, config: MkDocsConfig) -> File:
    # Under a name of its own, or MkDocs would make a page of every asset that ends in .md.
    name = f"{asset.address}.txt" if is_markdown_file(asset.address) else asset.address
    file = File.generated(config, name, content=asset.content, inclusion=InclusionLevel.INCLUDED)
    file.dest_uri = asset.address
    return file


def is_built(file: File) -> bool:
    """Tell whether MkDocs will put the file into the site."""
    return bool(file.inclusion.value > InclusionLevel.DRAFT.value)


def _clash(file: File, other: str) -> str:
    address = file.url
    return f'"{other}" and a generated page both want the address "{address}". Rename "{other}" in your docs folder.'


def _require_inside(file: File) -> None:
    parts = file.dest_uri.split("/")
    if any(part in ("", ".", "..") or "\\" in part for part in parts):
        raise PluginError(f'"{file.dest_uri}" is not an address within the site.')
