"""A site as files that any generator of the Markdown family can build: the content of each by its path."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from typing import Any

from personary.pages.page import NavItem, Page, Site
from personary.publishing.export.front_matter import front_matter, quoted, shown
from personary.publishing.redirects import redirect_html
from personary.publishing.rendering import page_file

DOCS = "docs/"
CARRIED = {"contents.py": "hooks/contents.py", "main.html": "overrides/main.html", "notes.md": "NOTES.md"}
"""What an export carries along as it is, by where it lands."""
_EMPTY_LINES = re.compile(r"\n\s*\n")


def markdown_files(site: Site, site_name: str) -> Mapping[str, bytes]:
    """Return every file of the export."""
    carried = files("personary.publishing.export") / "carried"
    made = {
        **{f"{DOCS}{page.address}index.md": _document(page, site) for page in site.pages},
        **dict(_redirects(site)),
        "mkdocs.yml": "".join(f"{line}\n" for line in _settings(site, site_name)),
        "navigation.json": _pretty([_plain(item) for item in site.navigation]),
        "redirects.json": _pretty({each.earlier: each.present for each in site.redirects}),
        **{place: (carried / name).read_text("utf-8") for name, place in CARRIED.items()},
    }
    assets = {f"{DOCS}{_asset_name(asset.address)}": asset.content for asset in site.assets}
    return {path: text.encode() for path, text in made.items()} | assets


def _document(page: Page, site: Site) -> str:
    # An HTML block of CommonMark ends at the first empty line, so there is none.
    body = _EMPTY_LINES.sub("\n", page.body.strip())
    return f"{front_matter(page, site)}\n{body}\n"


def _redirects(site: Site) -> Iterator[tuple[str, str]]:
    for redirect in site.redirects:
        yield f"{DOCS}{page_file(redirect.earlier)}", redirect_html(redirect, site)


def _asset_name(address: str) -> str:
    """Keep generators from making a page of a Markdown file that is meant for taking along."""
    return f"{address}.txt" if address.endswith(".md") else address


def _settings(site: Site, site_name: str) -> Iterator[str]:
    """Yield the lines of a mkdocs.yml that builds the export with the theme it was made for."""
    yield f"site_name: {quoted(shown(site_name) or 'Personary')}"
    has_leading_pages = any(item.address is not None and item.children for item in _every(site.navigation))
    # As in a project that `personary init` laid down: no page carries the sidebar of another section.
    features = quoted(["navigation.prune", *(["navigation.indexes"] if has_leading_pages else [])])
    yield "theme:"
    yield from ("  name: material", "  font: false", "  custom_dir: overrides")
    yield from (f"  language: {quoted(site.language)}", f"  features: {features}")
    yield "plugins: [search]"
    yield "hooks: [hooks/contents.py]"
    addresses = [asset.address for asset in site.assets]
    scripts = [{"path": each, "defer": True} for each in addresses if each.endswith(".js")]
    of_some_pages = {style for page in site.planned for style in page.styles}
    yield f"extra_css: {quoted([each for each in addresses if each.endswith('.css') and each not in of_some_pages])}"
    yield f"extra_javascript: {quoted(scripts)}"
    yield "validation: {nav: {omitted_files: ignore}}"
    yield "nav:"
    yield from _nav_lines(site.navigation, "  ")


def _nav_lines(items: Sequence[NavItem], indent: str) -> Iterator[str]:
    for item in items:
        own = None if item.address is None else quoted(f"{item.address}index.md")
        if not item.children:
            yield f"{indent}- {quoted(shown(item.title))}: {own}"
            continue
        yield f"{indent}- {quoted(shown(item.title))}:"
        if own:
            yield f"{indent}    - {own}"
        yield from _nav_lines(item.children, f"{indent}    ")


def _every(items: Sequence[NavItem]) -> Iterator[NavItem]:
    for item in items:
        yield item
        yield from _every(item.children)


def _plain(item: NavItem) -> dict[str, Any]:
    entry: dict[str, Any] = {"title": item.title}
    if item.address is not None:
        entry["address"] = item.address
    if item.children:
        entry["children"] = [_plain(child) for child in item.children]
    return entry


def _pretty(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
