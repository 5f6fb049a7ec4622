"""How a summary is told, one file a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from personary.changes.formats.as_json import as_json
from personary.changes.formats.html import html
from personary.changes.formats.markdown import markdown
from personary.changes.formats.text import text
from personary.changes.summary import AddressOf, Summary

__all__ = ["FORMATS", "as_json", "html", "markdown", "text"]

FORMATS: Mapping[str, Callable[[Summary, AddressOf], str]] = {
    "text": text,
    "markdown": markdown,
    "json": as_json,
    "html": html,
}
