"""Front matter: what the frame of a page is told, as lines that every YAML reader understands alike."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape
from typing import Any

from personary.pages.page import Page, Site

# YAML would end a line at some of these, and refuses the others.
_SPECIAL = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def front_matter(page: Page, site: Site) -> str:
    """Return the head of a page's file, its dashes included."""
    keys = "".join(f"{key}: {quoted(value)}\n" for key, value in _frame(page, site).items())
    return f"---\n{keys}---\n"


def quoted(value: Any) -> str:
    """Return a value on one line, in the part of YAML that is also JSON."""
    return _SPECIAL.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def shown(text: str) -> str:
    """Return plain text as HTML: the themes of this family print titles as they come, so nobody may write markup."""
    return escape(text, quote=False).replace('"', "&quot;")


def _frame(page: Page, site: Site) -> Mapping[str, Any]:
    hidden = ["navigation", "toc"] if page.wide else [] if page.contents else ["toc"]
    contents = [
        {"level": heading.level, "anchor": heading.anchor, "title": shown(heading.title)} for heading in page.headings
    ]
    keys = {
        "title": shown(page.title),
        "description": shown(page.description),
        "kind": page.kind,
        "source": page.source_file,
        "keywords": [shown(word) for word in page.keywords],
        "styles": page.styles,
        "hide": hidden,
        "contents": contents,
        "search": {} if page.listed else {"exclude": True},
        "robots": "" if site.public and page.listed else "noindex",
    }
    return {key: value for key, value in keys.items() if value or key == "title"}
