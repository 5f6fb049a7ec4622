"""Handing over to search: further words by which a page is found, and a last look that no unlisted page got in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from personary.pages.page import Page, Site

INDEX = "search/search_index.json"


def hand_over(site: Site, site_dir: Path) -> None:
    """Complete the index that the search plugin has written; the file is its one public face."""
    index = site_dir / INDEX
    if not index.is_file():
        return
    content = json.loads(index.read_text(encoding="utf-8"))
    content["docs"] = entries(site, content.get("docs", []))
    index.write_text(json.dumps(content, separators=(",", ":")), encoding="utf-8")


def entries(site: Site, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the entries of listed pages, with a page's keywords in its first one."""
    by_url = {quote(page.address): page for page in site.pages}
    kept = [entry for entry in found if _is_listed(entry, by_url)]
    for entry in kept:
        page = by_url.get(entry["location"])
        if page is None or not page.keywords:
            continue
        words = [escape(word, quote=False) for word in dict.fromkeys(page.keywords)]
        if page.leads_search:
            entry["tags"] = words  # Tags outrank every other field, and the theme shows them with the result.
        else:
            entry["text"] = f"{entry['text']} <p>{' · '.join(words)}</p>".strip()
    return kept


def _is_listed(entry: Mapping[str, Any], by_url: Mapping[str, Page]) -> bool:
    page = by_url.get(entry["location"].partition("#")[0])
    return page is None or page.listed
