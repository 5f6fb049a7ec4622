"""Search entries read straight off a body of ours, as the theme's search plugin would read them, five times as fast.

The plugin feeds each page to an HTML parser. Bodies of ours are well-formed and their tags few, so they can be cut at
the tags; a test compares the entries of every kind of page with the plugin's own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape, unescape
from itertools import zip_longest
from typing import Any

from personary.mkdocs_plugin.escaping import escaped
from personary.pages.page import Page

_TAG = re.compile(r"(<[^>]*>)")
_PARTS = re.compile(r"<(/?)([a-z][a-z0-9-]*)(.*?)(/?)>", re.DOTALL)
_ID = re.compile(r"""\sid="([^"]*)\"""")
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
                   "track", "wbr"})  # fmt: skip
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KEPT = frozenset({"p", "code", "pre", "li", "ol", "ul", "sub", "sup"})
_NEVER_READ = frozenset({"script", "style", "object"})
_MATTERING = _HEADINGS | _KEPT | _NEVER_READ
_FOR_GOOD = 1_000_000
"""Deeper than any page: a section that is over takes nothing more."""


@dataclass(slots=True)
class _Section:
    """A heading and what is said below it. `depth` counts the open tags down to the heading."""

    tag: str
    depth: int = 0
    anchor: str = ""
    excluded: bool = False
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def search_entries(page: Page, url: str) -> list[dict[str, Any]]:
    """Return what a search finds of a page, an entry a heading: `location`, `title`, `text`, perhaps `tags`."""
    entries = [
        {
            "location": f"{url}#{section.anchor}" if section.anchor else url,
            "title": "".join(section.title or [escaped(page.title)]).strip(),
            "text": "".join(section.text).strip(),
        }
        for section in _sections(page.body)
        if not section.excluded
    ]
    for entry in entries:
        if entry["location"] == url:
            add_keywords(entry, page)
    return entries


def in_json(entries: Iterable[Mapping[str, Any]]) -> str:
    """Return entries as they stand in the index: in JSON, with a comma between each two."""
    return ",".join(json.dumps(entry, separators=(",", ":")) for entry in entries)


def add_keywords(entry: dict[str, Any], page: Page) -> None:
    """Add to a page's own entry the further words by which it is found."""
    if not page.keywords:
        return
    words = [escape(word, quote=False) for word in dict.fromkeys(page.keywords)]
    if page.leads_search:
        entry["tags"] = words  # Tags outrank every other field, and the theme shows them with the result.
    else:
        entry["text"] = f"{entry['text']} <p>{' · '.join(words)}</p>".strip()


@lru_cache(maxsize=4096)
def _read(tag: str) -> tuple[str, bool, bool, bool]:
    """Return a tag's name, whether it opens and closes, and whether it matters to search; most come again and again."""
    parts = _PARTS.match(tag)
    if parts is None or parts[2] in _VOID:
        return "", False, False, False
    matters = parts[2] in _MATTERING or "data-search-exclude" in tag
    return parts[2], not parts[1], bool(parts[1] or parts[4]), matters


def _sections(body: str) -> list[_Section]:
    """Return the sections of a body by the rules of the search plugin's parser, its oddities included."""
    found: list[_Section] = []
    current = _Section("")
    context: list[str] = []
    skipped = set(_NEVER_READ)
    is_title = is_skipped = False
    pieces = iter(_TAG.split(body))
    for text, tag in zip_longest(pieces, pieces, fillvalue=""):
        if text and not is_skipped:
            if not found:
                found.append(current)
            if is_title:
                current.title.append(_as_text(text, context))
            elif not text.isspace():
                current.text.append(_as_text(text, context))
            elif not current.text or not current.text[-1].isspace() or "pre" in context:
                current.text.append(text if "pre" in context else " ")
        name, opens, closes, matters = _read(tag)
        if opens:
            context.append(name)
            if matters:
                if name in _HEADINGS:
                    current = _opened(tag, name, len(context), found, current)
                    is_title = current.tag in context
                is_skipped = not skipped.isdisjoint(context)
                if "data-search-exclude" in tag:
                    skipped.add(name)
                    is_skipped = True
                elif name in _KEPT and not is_skipped:
                    (current.title if is_title else current.text).append(f"<{name}>")
            if not found:
                found.append(current)
        if closes and context and context[-1] == name:
            if current.depth > len(context):
                current = _left(found, current, len(context))
                matters = True
            context.pop()
            if matters or name in skipped:
                is_title = current.tag in context
                was_skipped = name in skipped
                skipped -= {name} - _NEVER_READ
                is_skipped = not skipped.isdisjoint(context)
                if name in _KEPT and not is_skipped and not was_skipped:
                    _close(current.title if is_title else current.text, name)
    return found


def _opened(tag: str, name: str, depth: int, found: list[_Section], current: _Section) -> _Section:
    """Begin a section at a heading with an anchor; the first section of a page stands for the page itself."""
    anchor = _ID.search(tag)
    if anchor is None:
        return current
    if name != "h1" and not found:
        found.append(_Section("", depth))
    section = _Section(name, depth, unescape(anchor[1]) if found else "", "data-search-exclude" in tag)
    found.append(section)
    return section


def _left(found: list[_Section], current: _Section, depth: int) -> _Section:
    """Go back to the section around, where a heading was nested in something that ends here."""
    for section in reversed(found):
        if section.depth <= depth:
            current.depth = _FOR_GOOD
            return section
    return current


def _close(data: list[str], name: str) -> None:
    """Close a tag that is kept, or take it away again where nothing has been said since the first of its name."""
    opening = f"<{name}>"
    if data and data[-1] != opening and not data[-1].isspace():
        data.append(f"</{name}>")
        return
    first = data.index(opening) if opening in data else len(data)
    if all(said.isspace() for said in data[first + 1 :]):
        del data[first:]
    else:
        data.append(f"</{name}>")


def _as_text(piece: str, context: list[str]) -> str:
    if "&" in piece:
        piece = escape(unescape(piece), quote=False)
    if "\n" in piece and "pre" not in context:
        piece = piece.replace("\n", " ") if not piece.isspace() else " "
    return piece
