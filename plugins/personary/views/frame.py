"""The frame of a page: what is around and between its parts."""

from __future__ import annotations

from typing import Protocol

from personary.frozen import frozen


@frozen
class Section:
    """A part of a page with a heading of its own; its anchor is an id or key, never the heading."""

    anchor: str
    title: str


@frozen
class Frame:
    """Title, description and sections of a page, and the file that it is made from.

    Only sections listed here are laid out: an empty part is left out by not being listed.
    """

    title: str
    description: str
    sections: tuple[Section, ...] = ()
    keywords: tuple[str, ...] = ()
    source_file: str | None = None

    def has(self, anchor: str) -> bool:
        """Say whether a section is there."""
        return any(section.anchor == anchor for section in self.sections)

    def section(self, anchor: str) -> Section:
        """Return a section by its anchor."""
        return next(section for section in self.sections if section.anchor == anchor)


class View(Protocol):
    """What a template is given."""

    @property
    def frame(self) -> Frame:
        """The frame of the page."""


def sections(*pairs: tuple[str, str, object]) -> tuple[Section, ...]:
    """Return the sections whose content, the third of each, is not empty."""
    return tuple(Section(anchor, title) for anchor, title, content in pairs if content)
