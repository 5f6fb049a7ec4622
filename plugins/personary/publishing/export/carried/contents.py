"""For MkDocs and its kin: three things that a front matter says and that they do not do by themselves.

Nothing else is needed to build these pages, and nothing of Personary.
"""

from __future__ import annotations

from typing import Any


class Entry:
    """A line in the table of contents."""

    def __init__(self, title: str, anchor: str, level: int) -> None:
        self.title, self.id, self.level, self.url = title, anchor, level, f"#{anchor}"
        self.children: list[Entry] = []


def on_files(files: Any, **_: Any) -> Any:
    """Give files that are meant for taking along their name back."""
    for file in files:
        if file.src_uri.endswith(".md.txt"):
            file.dest_uri = file.src_uri.removesuffix(".txt")
    return files


def on_page_content(html: str, *, page: Any, **_: Any) -> str:
    """Set the table of contents: headings within HTML blocks are not looked for."""
    top: list[Entry] = []
    for heading in page.meta.get("contents", []):
        entry = Entry(heading["title"], heading["anchor"], heading["level"])
        (top[-1].children if entry.level > 2 and top else top).append(entry)
    page.toc.items[:] = top
    return html


def on_template_context(context: Any, *, template_name: str, **_: Any) -> Any:
    """Keep pages that search leaves out of the sitemap too."""
    if template_name == "sitemap.xml":
        context["pages"] = [file for file in context["pages"] if not _is_unlisted(file.page)]
    return context


def _is_unlisted(page: Any) -> bool:
    return bool(page is not None and page.meta.get("search", {}).get("exclude"))
