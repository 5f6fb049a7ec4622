"""Search entries read straight off a body of ours, as the theme's search plugin would read them, many times as fast.

The plugin feeds each page to an HTML parser. Bodies of ours are well-formed, and a heading with an anchor stands in few
kinds of blocks. So only these are looked at one by one, to find where a section begins and ends; of what it says, all
that search does not read is taken out at once. A test compares the entries of every kind of page with the plugin's own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape, unescape
from math import inf
from typing import Any

from personary.mkdocs_plugin.escaping import escaped
from personary.pages.page import Page

_BLOCKS = frozenset({"div", "section", "header", "article"})
"""What holds a heading, in bodies of ours."""
_VOID = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "link", "source", "track", "wbr"})
_ID = re.compile(r"""\sid="([^"]*)\"""")
_HIDDEN = "data-search-exclude"
_HIDES = re.compile(rf"<([a-z][a-z0-9-]*)\b[^>]*\s{_HIDDEN}")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KEPT = "p|code|pre|li|ol|ul|sub|sup"
_NOT_KEPT = re.compile(rf"<(?!/?(?:{_KEPT})[\s>])[^>]*+>")
_ATTRIBUTES = re.compile(rf"<({_KEPT})\s[^>]*+>")
_EMPTY = re.compile(rf"<({_KEPT})>\s*</\1>")
_NEVER_READ = re.compile(r"<(script|style|object)\b.*?</\1>", re.DOTALL)
_AS_WRITTEN = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)
_BETWEEN_TAGS = re.compile(r">\s++<")
_GAP = "\x1f"
"""White space between two tags: a letter that no text holds, and that Python takes for a blank."""
_CUT = "<>"
"""Stands where a body was cut, so that what is left there still ends at a tag."""
_SIGN = re.compile(r"&(?:#?\w{1,32};?)?")


@dataclass(slots=True)
class _Section:
    """A heading and what is said below it, in HTML.

    `depth` counts the open blocks, the heading among them; a section that was left has none that it could go on in.
    """

    depth: float = 0
    anchor: str = ""
    hidden: bool = False
    title: str = ""
    parts: list[str] = field(default_factory=list)


def search_entries(page: Page, url: str) -> list[dict[str, Any]]:
    """Return what a search finds of a page, an entry a heading: `location`, `title`, `text`, perhaps `tags`."""
    entries = [
        {
            "location": f"{url}#{section.anchor}" if section.anchor else url,
            "title": (_read(section.title).replace(_GAP, " ") or escaped(page.title)).strip(),
            "text": " ".join(filter(None, _read(_CUT.join(section.parts)).split(_GAP))).strip(),
        }
        for section in _sections(page.body)
        if not section.hidden
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


def _sections(body: str) -> list[_Section]:
    """Cut a body at its headings; where the block around a heading ends, the section before it goes on."""
    current = _Section()
    found = [current] if body else []
    around: list[str] = []
    begins = 0
    hides = frozenset(_HIDES.findall(body)) - _VOID if _HIDDEN in body else frozenset()
    for mark in _landmark(_BLOCKS | hides - _HEADINGS).finditer(body):
        start = mark.start()
        if start < begins:
            continue
        closes, name, attributes = mark.groups()
        if name in _HEADINGS:
            anchor = _ID.search(attributes)
            if anchor is None:
                continue
            current.parts.append(body[begins:start])
            if not start and name == "h1":
                found.clear()  # What begins with its heading is the page itself.
            begins = _after(body, f"</{name}>", start)
            title = body[mark.end() : begins]
            current = _Section(len(around) + 1, unescape(anchor[1]) if found else "", _HIDDEN in attributes, title)
            found.append(current)
        elif _HIDDEN in attributes:
            current.parts.append(body[begins:start])
            begins = _after(body, f"</{name}>", start)
            # As the plugin does, we read on where the first of its name ends, be it within.
            around += [name] * (body.count(f"<{name}", start, begins) - 1)
        elif not closes:
            around.append(name)
        elif around and around[-1] == name:
            outer = next((each for each in reversed(found) if each.depth <= len(around)), None)
            if outer is not None and current.depth > len(around):
                current.parts.append(body[begins:start])
                current.depth = inf
                current, begins = outer, start
            around.pop()
    current.parts.append(body[begins:])
    return found


@lru_cache(maxsize=64)
def _landmark(blocks: frozenset[str]) -> re.Pattern[str]:
    """Return what finds headings, and the blocks that hold one or are out of search."""
    return re.compile(rf"<(/?)({'|'.join(sorted(blocks))}|h[1-6])\b([^>]*+)>")


def _after(body: str, tag: str, start: int) -> int:
    at = body.find(tag, start)
    return len(body) if at < 0 else at + len(tag)


def _read(html: str) -> str:
    """Return what search reads of a part of a body: its text, the tags that are kept, and a sign for each gap."""
    if "<script" in html or "<style" in html or "<object" in html:
        html = _NEVER_READ.sub(_CUT, html)
    parts = _AS_WRITTEN.split(html) if "<pre" in html else [html]
    parts[::2] = [_BETWEEN_TAGS.sub(f">{_GAP}<", f"{_CUT}{part}{_CUT}").replace("\n", " ") for part in parts[::2]]
    said = _ATTRIBUTES.sub(lambda tag: f"<{tag[1]}>", _NOT_KEPT.sub("", "".join(parts)))
    if "&" in said:
        said = _SIGN.sub(lambda found: _letter(found[0]), said)
    return _without_empty(said)


@lru_cache(maxsize=256)
def _letter(sign: str) -> str:
    return escape(unescape(sign), quote=False)


def _without_empty(said: str) -> str:
    """Take out a tag with nothing in it where it is the first of its name, as the plugin does."""
    empty = _EMPTY.search(said)
    while empty:
        start = empty.start()
        if said.find(f"<{empty[1]}>") == start:
            said, start = said[:start] + said[empty.end() :], 0
        else:
            start += 1
        empty = _EMPTY.search(said, start)
    return said
