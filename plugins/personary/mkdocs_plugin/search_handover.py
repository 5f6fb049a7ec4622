"""Handing over to search: entries that its plugin need not look for, and further words by which a page is found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from operator import itemgetter
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from personary.mkdocs_plugin.search_entries import add_keywords, in_json
from personary.pages.page import Page

INDEX = "search/search_index.json"


def hand_over(site_dir: Path, read: Iterable[Page], others: Mapping[str, str], order: Mapping[str, int]) -> None:
    """Complete the index that the search plugin has written; the file is its one public face.

    `read` are our pages that the plugin has read itself, `others` the entries of all others by address, in JSON;
    `order` says where in the site a page comes; what is written by hand comes first.
    """
    index = site_dir / INDEX
    if not index.is_file():
        return
    content = json.loads(index.read_text(encoding="utf-8"))
    found = completed(content.pop("docs", []), {page.address: page for page in read})
    entries = [(order.get(_address(entry), -1), in_json([entry])) for entry in found]
    entries += [(order.get(address, -1), of_page) for address, of_page in others.items() if of_page]
    docs = ",".join(of_page for _, of_page in sorted(entries, key=itemgetter(0)))
    around = json.dumps({**content, "docs": []}, separators=(",", ":"))
    index.write_text(f"{around.removesuffix(']}')}{docs}]}}", encoding="utf-8")


def completed(found: list[dict[str, Any]], by_address: Mapping[str, Page]) -> list[dict[str, Any]]:
    """Return the plugin's entries of listed pages, with a page's keywords in its first one."""
    kept = [entry for entry in found if _is_listed(by_address.get(_address(entry)))]
    for entry in kept:
        page = by_address.get(unquote(entry["location"]))
        if page is not None:
            add_keywords(entry, page)
    return kept


def _address(entry: Mapping[str, Any]) -> str:
    return unquote(str(entry["location"]).partition("#")[0])


def _is_listed(page: Page | None) -> bool:
    return page is None or page.listed
