"""The link check over finished HTML: every inner link and anchor resolves, and none leads out of the folder."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote

from personary.frozen import frozen

# A tag with its attributes, or a stretch in which text only looks like tags. html.parser takes ten times as long.
_TAG_OR_RAW = re.compile(
    r"<!--.*?-->"
    r"|<(?P<raw>script|style|textarea|title)\b(?P<raw_attributes>[^>]*)>.*?</(?P=raw)\s*>"
    r"|<[a-z][\w:-]*+(?P<attributes>\s(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>",
    re.IGNORECASE | re.DOTALL,
)
# The last two branches step over quoted values, which may hold anything.
_ATTRIBUTE = re.compile(
    r"""(?<![\w:-])(?P<name>id|name|href|src|poster|data|action|formaction|xlink:href)\s*=\s*"""
    r"""(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s>"']+))"""
    r"""|"[^"]*"|'[^']*'""",
    re.IGNORECASE,
)
_WINDING = re.compile(r"\.(?:/|$)|//|^/")
"""What a way down holds that is not the shortest."""
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
Anchors: TypeAlias = Mapping[str, Collection[str]]
"""The anchors of each HTML file."""
_ERROR_PAGES = frozenset({"404.html", "500.html"})


@frozen
class Outline:
    """What one HTML file offers to links, and where its own links lead, as written."""

    anchors: Collection[str]
    links: Collection[str]


@frozen
class Settled:
    """What one file offers to links, and where in the site its own lead: a file, perhaps with `#` and an anchor."""

    anchors: Collection[str]
    leads: Collection[str]


NOTHING_KNOWN: Mapping[str, Settled] = {}


def outline(html: str) -> Outline:
    """Read anchors and links off one HTML file."""
    anchors: set[str] = set()
    links: set[str] = set()
    # Most tags of a page are like many others on it.
    for attributes in {of_raw or of_tag for _, of_raw, of_tag in _TAG_OR_RAW.findall(html)}:
        for name, value in _pairs(attributes) if "=" in attributes else ():
            if name in ("id", "name"):
                anchors.add(value)
            else:
                links.add(value)
    return Outline(frozenset(map(unescape, anchors)), frozenset(map(unescape, links)))


def lead(file: str, link: str) -> str:
    """Return where a relative link of a file leads, as the file that answers there; nothing for another site."""
    if not link or _ELSEWHERE.match(link):
        return ""
    address, hash_, fragment = link.partition("#")
    address = unquote(address.partition("?")[0])
    if not address:
        return file + hash_ + fragment
    up = "../" * file.count("/")
    below = address.removeprefix(up)
    if address.startswith(up) and not _WINDING.search(below):  # as nearly all are
        return (below if below and not below.endswith("/") else f"{below}index.html") + hash_ + fragment
    target = posixpath.normpath(posixpath.join(posixpath.dirname(file), address))
    if target == ".":
        target = "index.html"
    elif address.endswith(("/", "..")):
        target += "/index.html"
    return target + hash_ + fragment


def check_links(
    folder: Path, present: frozenset[str], base_path: str = "/", known: Mapping[str, Settled] = NOTHING_KNOWN
) -> Iterator[str]:
    """Yield a line for each inner link of the release that leads nowhere or out of the folder.

    Files are read unless it is `known` what they offer and where they lead.
    """
    pages = sorted(file for file in present if file.endswith(".html"))
    read = {file: outline((folder / file).read_text(encoding="utf-8")) for file in pages if file not in known}
    anchors = {file: page.anchors for file, page in read.items()} | {file: page.anchors for file, page in known.items()}
    doubtful = _doubtful(known, present)
    astray = {lead: problem for lead in doubtful if (problem := _problem(lead, anchors, present))}
    for file in pages:
        problems = (
            _problems(file, sorted(read[file].links), anchors, present, base_path)
            if file in read
            else (astray[lead] for lead in known[file].leads if lead in astray)
        )
        for problem in problems:
            yield f"{file}: {problem}"


def check_known(folder: Path, present: frozenset[str], known: Mapping[str, Settled]) -> Iterator[str]:
    """Yield a line for each link of the `known` files alone that leads nowhere.

    Of the others only those are read that such a link names with an anchor.
    """
    doubtful = _doubtful(known, present)
    named = {target for target, hash_, _ in (each.partition("#") for each in doubtful) if hash_ and target in present}
    anchors = {file: page.anchors for file, page in known.items()}
    for file in named - known.keys():
        anchors[file] = outline((folder / file).read_text(encoding="utf-8", errors="replace")).anchors
    astray = {lead: problem for lead in doubtful if (problem := _problem(lead, anchors, present))}
    for file, page in sorted(known.items() if astray else ()):
        yield from (f"{file}: {astray[lead]}" for lead in sorted(page.leads) if lead in astray)


def _doubtful(known: Mapping[str, Settled], present: frozenset[str]) -> set[str]:
    """Return where known files lead, less what is plainly there: most leads are those of many, and nearly all right."""
    doubtful = set().union(*(page.leads for page in known.values())) - present
    doubtful.difference_update(f"{file}#{anchor}" for file, page in known.items() for anchor in page.anchors)
    return doubtful


def _problem(lead: str, anchors: Anchors, present: frozenset[str]) -> str:
    """Return what is wrong with where a page leads, or nothing."""
    target, _, fragment = lead.partition("#")
    if target not in present and f"{target}/index.html" not in present:
        return f'a link leads to "{target}", which does not exist'
    if fragment and target in anchors and not _has_anchor(anchors[target], fragment):
        return f'a link leads to the anchor "{fragment}", which "{target}" does not have'
    return ""


@lru_cache(maxsize=4096)
def _pairs(attributes: str) -> tuple[tuple[str, str], ...]:
    """Sidebars repeat the same tags on every page, so what was read once is kept."""
    return tuple(_read_pairs(attributes))


def _read_pairs(attributes: str) -> Iterator[tuple[str, str]]:
    for match in _ATTRIBUTE.finditer(attributes):
        if match["name"]:
            yield match["name"].lower(), match["double"] or match["single"] or match["bare"] or ""


def _problems(
    file: str, links: Iterable[str], anchors: Anchors, present: frozenset[str], base_path: str
) -> Iterator[str]:
    for link in links:
        if not link or _ELSEWHERE.match(link):
            continue
        address, _, fragment = link.partition("#")
        target = _resolve(file, address.partition("?")[0], base_path)
        if target is None:
            yield f'the link "{link}" leads out of the site'
            continue
        found = _file_at(target, present)
        if found is None:
            yield f'the link "{link}" leads to a page that does not exist'
        elif fragment and found in anchors and not _has_anchor(anchors[found], fragment):
            yield f'the link "{link}" leads to an anchor that "{found}" does not have'


def _resolve(file: str, address: str, base_path: str) -> str | None:
    """Return the address below the root, or None where it lies outside."""
    address = unquote(address)
    if not address:
        return file
    if address.startswith("/"):
        # Only an error page is shown at any depth, so only there a link may count from the host's root.
        if posixpath.basename(file) not in _ERROR_PAGES or not address.startswith(base_path):
            return None
        address = address.removeprefix(base_path)
        return posixpath.normpath(address) + "/" * address.endswith("/") if address else "./"
    target = posixpath.normpath(posixpath.join(posixpath.dirname(file), address))
    if target == ".." or target.startswith("../"):
        return None
    return target


def _file_at(target: str, present: frozenset[str]) -> str | None:
    if target in present:
        return target
    index = posixpath.normpath(posixpath.join(target, "index.html"))
    return index if index in present else None


def _has_anchor(anchors: Collection[str], fragment: str) -> bool:
    # A text fragment (":~:text=") names words, not an anchor; "#top" is built into browsers.
    name = unquote(fragment.partition(":~:")[0])
    return not name or name == "top" or name in anchors or fragment in anchors
