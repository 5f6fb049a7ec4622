"""The content security policy of a page: files of this site, and the inline scripts that the theme wrote."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable

_INLINE = re.compile(r"<(script|style)\b([^>]*)>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_TYPE = re.compile(r"""\stype\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_SCRIPT_TYPES = frozenset({"module", "text/javascript", "application/javascript"})


def policy(html: str) -> str:
    """Return the policy under which this page works and nothing else does."""
    scripts, styles = _inline_parts(html)
    directives = (
        "default-src 'self'",
        " ".join(("script-src 'self'", *_hashes(scripts))),
        " ".join(("style-src 'self'", *_hashes(styles))),
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "frame-src 'none'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
    )
    return "; ".join(directives)


def _inline_parts(html: str) -> tuple[list[str], list[str]]:
    scripts: list[str] = []
    styles: list[str] = []
    for tag, attributes, content in _INLINE.findall(html):
        if tag.lower() == "style":
            styles.append(content)
        elif " src" not in attributes.lower() and _is_executed(attributes):
            scripts.append(content)
    return scripts, styles


def _is_executed(attributes: str) -> bool:
    kind = _TYPE.search(attributes)
    return kind is None or kind[1].lower() in _SCRIPT_TYPES


def _hashes(parts: Iterable[str]) -> list[str]:
    # Browsers hash the text after they have made every line end a single one.
    texts = {part.replace("\r\n", "\n").replace("\r", "\n") for part in parts}
    digests = {hashlib.sha256(text.encode()).digest() for text in texts}
    return sorted(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
