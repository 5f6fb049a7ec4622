"""The frame around every page: what its head declares, and the banner of a preview."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.reporters import safe
from personary.mkdocs_plugin.security_policy import policy

_CHARSET = re.compile(r"<meta charset=[^>]*>|<head\b[^>]*>", re.IGNORECASE)
_BANNER = re.compile(r"<!--personary-banner-->.*?<!--/personary-banner-->", re.DOTALL)
_BANNER_PLACE = re.compile(r"<header\b|<main\b|</body>", re.IGNORECASE)
_OUR_STYLES = re.compile(r'<link rel="stylesheet" href="[^"]*assets/personary\.css[^"]*">')
_SEARCH = re.compile(r'<div class="md-search" data-md-component="search" role="dialog"(?=>)')
_SEARCH_FIELD = re.compile(r'<input[^>]*class="md-search__input"[^>]*aria-label="([^"]*)"')
_MOST_LINES = 20
_NOINDEX = '<meta name="robots" content="noindex">'


def dressed(html: str, *, indexed: bool, banner: str = "", styles: Sequence[str] = ()) -> str:
    """Return a page with its policy, its word to search engines, and a banner where there is one."""
    html = with_named_search(with_styles(html, styles))
    if banner:
        html = with_banner(html, banner)
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
    return with_head(html, head if indexed else head + _NOINDEX)


def with_styles(html: str, addresses: Sequence[str]) -> str:
    """Return a page with further style sheets, right after its first one of ours: the last words stay last."""
    place = _OUR_STYLES.search(html)
    if place is None or not addresses:
        return html
    links = "".join(f'<link rel="stylesheet" href="{escape(address)}">' for address in addresses)
    return html[: place.end()] + links + html[place.end() :]


def with_named_search(html: str) -> str:
    """Return a page whose search dialog has a name: the theme gives it none, though its field has one."""
    field = _SEARCH_FIELD.search(html)
    return html if field is None else _SEARCH.sub(rf'\g<0> aria-label="{field[1]}"', html, count=1)


def with_head(html: str, addition: str) -> str:
    """Return a page with something at the top of its head, but below the declaration of its encoding."""
    declared = list(_CHARSET.finditer(html, 0, 2048))
    if not declared:
        return html
    end = declared[-1].end()
    return f"{html[:end]}\n{addition}{html[end:]}"


def with_banner(html: str, banner: str) -> str:
    """Return a page with this banner in place of any other."""
    html = _BANNER.sub("", html)
    place = _BANNER_PLACE.search(html)
    marked = f"<!--personary-banner-->{banner}<!--/personary-banner-->"
    return html + marked if place is None else html[: place.start()] + marked + html[place.start() :]


def findings_banner(findings: Sequence[Diagnostic]) -> str:
    """Return the banner that lists what keeps the site from being published, or nothing."""
    return lines_banner(tuple(map(finding_line, findings)))


def lines_banner(lines: Sequence[str]) -> str:
    """Return a banner in the theme's look over some lines of plain text, or nothing without lines."""
    if not lines:
        return ""
    title = "1 finding keeps" if len(lines) == 1 else f"{len(lines)} findings keep"
    entries = "".join(f"<li>{escape(line)}</li>" for line in lines[:_MOST_LINES])
    rest = len(lines) - _MOST_LINES
    entries += f"<li>… {rest} more</li>" if rest > 0 else ""
    return (
        '<div class="md-banner md-banner--warning" role="status"><div class="md-banner__inner md-grid md-typeset">'
        f"<p><strong>{title} this from being published.</strong> These pages show the last good state.</p>"
        f"<ul>{entries}</ul></div></div>"
    )


def finding_line(finding: Diagnostic) -> str:
    """Return a finding as one line of plain text."""
    place = f"{finding.file}:{finding.span.line}:{finding.span.column}"
    sentences = f"{finding.message} {finding.suggestion}".strip()
    return safe(f"{place}  {finding.severity}  {finding.code}  {sentences}")
