"""Earlier addresses: a small page without script that sends its reader on."""

from __future__ import annotations

import posixpath
from html import escape

from personary.pages.page import Redirect, Site


def redirect_html(redirect: Redirect, site: Site) -> str:
    """Return a page without script that sends the reader from an earlier address to the present one."""
    target = escape(posixpath.relpath(redirect.present or ".", redirect.earlier or ".") + "/")
    title = escape(redirect.title)
    robots = "" if site.public else '<meta name="robots" content="noindex">\n'
    return (
        "<!doctype html>\n"
        f'<html lang="{escape(site.language)}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'\">\n"
        f'{robots}<meta http-equiv="refresh" content="0; url={target}">\n'
        f'<link rel="canonical" href="{target}">\n<title>{title}</title>\n</head>\n'
        f'<body>\n<p>→ <a href="{target}">{title}</a></p>\n</body>\n</html>\n'
    )
