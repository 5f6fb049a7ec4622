"""The one place where plain text becomes safe for the theme, whose templates print titles as they come."""

from __future__ import annotations

from html import escape


class EscapedText(str):
    """Text that was escaped once; `__html__` keeps the templates that do escape from doing it a second time."""

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)


def escaped(text: str) -> EscapedText:
    """Return plain text so that it shows as written in element content and in quoted attributes."""
    return EscapedText(escape(text, quote=True))
