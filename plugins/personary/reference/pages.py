"""The reference as finished pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

from personary.frozen import frozen
from personary.model.kinds import KINDS
from personary.pages.page import Asset, Heading, NavItem, Page, PagesOnDemand, PlannedPage, Site
from personary.pages.plan import style_sheet
from personary.pages.rendering import Renderer
from personary.reference.checks import CheckPage, present_checks
from personary.reference.commands import present_commands
from personary.reference.fields import present_fields, present_kind, present_settings, slug
from personary.reference.practice_page import present_practices
from personary.views.frame import View
from personary.views.parts import Link
from personary.words import words_for

ROOT = "tool/reference/"
STYLE = "reference"
"""The style sheet of these pages; no other page brings it."""
_STYLES = (f"assets/{STYLE}.css",)


@frozen
class ReferenceKind:
    """A page of the reference: its name in the address, its template, and what presents it."""

    name: str
    template: str
    present: Callable[[], View]

    @property
    def address(self) -> str:
        """The address below the site's root."""
        return f"{ROOT}{self.name}/"


REFERENCE: tuple[ReferenceKind, ...] = (
    ReferenceKind("fields", "reference-fields.html", present_fields),
    *(ReferenceKind(f"fields/{slug(kind)}", "reference-fields.html", partial(present_kind, kind)) for kind in KINDS),
    ReferenceKind("checks", "reference-checks.html", present_checks),
    ReferenceKind("commands", "reference-commands.html", present_commands),
    ReferenceKind("practices", "reference-practices.html", present_practices),
    ReferenceKind("settings", "reference-fields.html", present_settings),
)


def with_reference(site: Site) -> Site:
    """Return a site with the reference as its last section."""
    pages = reference_pages()
    # The kinds of files are reached from the page of fields; the sidebar stays short.
    listed = tuple(
        NavItem(page.title, page.address) for page in pages if page.address.count("/") == ROOT.count("/") + 1
    )
    section = NavItem("Reference", children=listed)
    return replace(
        site,
        pages=PagesOnDemand((*site.planned, *map(PlannedPage.finished, pages))),
        assets=(*site.assets, Asset(_STYLES[0], style_sheet(STYLE).encode())),
        navigation=(*site.navigation, section),
    )


@cache
def reference_pages() -> tuple[Page, ...]:
    """Make the pages of the reference; no project changes what they say."""
    addresses = {f"reference-{kind.name}": kind.address for kind in REFERENCE}

    def address_of(link: Link) -> str | None:
        address = addresses.get(link.page)
        return f"{address}#{link.anchor}" if address and link.anchor else address

    renderer = Renderer(words_for("en"), address_of, {})
    return tuple(_page(kind, renderer) for kind in REFERENCE)


def _page(kind: ReferenceKind, renderer: Renderer) -> Page:
    view = kind.present()
    rendered = renderer.render(kind.template, view, kind.address)
    return Page(
        kind=f"reference-{kind.name}",
        address=kind.address,
        title=view.frame.title,
        description=view.frame.description,
        body=rendered.body,
        headings=_headings(view),
        styles=_STYLES,
        anchors=rendered.anchors,
        links=rendered.links,
    )


def _headings(view: View) -> tuple[Heading, ...]:
    if isinstance(view, CheckPage):
        return view.headings
    return tuple(Heading(2, section.anchor, section.title) for section in view.frame.sections)
