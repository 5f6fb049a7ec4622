"""Planning: a briefing becomes a site, every page of every kind with its place in the navigation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from personary.authoring.editor_schema import editor_schemas
from personary.authoring.release import release
from personary.frozen import frozen
from personary.measures.coverage_map import coverage_map
from personary.model.naming import is_id
from personary.pages import agenda, badge, calendar
from personary.pages.anew import Anew
from personary.pages.brief import brief_as_text
from personary.pages.feed import feeds
from personary.pages.kinds import KINDS, PageKind
from personary.pages.memory import PageMemory
from personary.pages.navigation import navigation
from personary.pages.page import Asset, Heading, Page, PagesOnDemand, PlannedPage, Redirect, Site
from personary.pages.rendering import AddressOf, Renderer
from personary.pages.terms import Term, Terms
from personary.views.briefing import Briefing
from personary.views.glossary import present_glossary
from personary.views.parts import Link
from personary.views.recruiting_brief import briefs, present_recruiting_brief
from personary.views.reviews import present_reviews

ASSETS = Path(__file__).parent / "assets"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DENSER = ((": ", ":"), ("; ", ";"), (", ", ","), (" {", "{"), ("{ ", "{"), (" }", "}"), (";}", "}"))
"""Blanks beside signs, and the last semicolon: a style sheet means the same without."""
EVERY_PAGE = {"assets/personary.css": ("tokens", "grammar", "shared"), "assets/paper.css": ("paper",)}
"""The style sheets of every page, and the parts of each. Paper has the last word, after the sheet of the kind."""


@frozen
class Planned:
    """A page to be made."""

    kind: PageKind
    subject: str
    address: str


def plan(briefing: Briefing) -> tuple[Planned, ...]:
    """Return every page of the site, before any is made."""
    return tuple(
        Planned(kind, subject, kind.address_for(subject)) for kind in KINDS for subject in kind.subjects(briefing)
    )


def make_site(briefing: Briefing, portraits: Mapping[str, bytes], before: PageMemory | None = None) -> Site:
    """Plan every page; `portraits` gives the content of pictures by their address.

    With a memory of the build `before`, pages that would read the same are told, and what others ask is noted.
    """
    planned = plan(briefing)
    addresses = {(each.kind.name, each.subject): each.address for each in planned}
    terms = _terms(briefing)
    anew = None if before is None else Anew(briefing, addresses, terms, before)
    extras = {"built_from": briefing.built_from, "suggest": briefing.settings.suggest_a_change or ""}
    renderer = Renderer(briefing.words, lambda _: None, extras, Terms(terms, briefing.settings.language))
    shown = anew.briefing if anew else briefing
    note = anew.note_way if anew else _nothing
    renderers = {kind.name: renderer.finding(_ways(addresses, kind, note)) for kind in KINDS}
    makers = {each.address: partial(_page, each, shown, renderers[each.kind.name]) for each in planned}
    pages = PagesOnDemand(_planned(each, makers[each.address], anew) for each in planned)
    return Site(
        language=briefing.settings.language,
        pages=pages,
        assets=(
            *_own_assets(),
            *(Asset(address, content) for address, content in sorted(portraits.items())),
            *(_review_files(shown) if ("reviews", "") in addresses else ()),
            *(_badge(shown) if ("health", "") in addresses else ()),
            *_briefs(briefing),
            *(feeds(briefing) if ("changes", "") in addresses else ()),
            *(_editor_schemas() if briefing.internal else ()),
        ),
        navigation=navigation(briefing, addresses),
        redirects=tuple(_redirects(briefing, addresses)),
        public=briefing.settings.audience == "public",
        memory=anew.memory if anew else None,
    )


def _terms(briefing: Briefing) -> tuple[Term, ...]:
    return tuple(Term(each.anchor, each.term, each.means) for each in present_glossary(briefing, "").entries)


def _nothing(*_: str) -> None:
    """Note nothing: no build after this one asks."""


def _ways(addresses: Mapping[tuple[str, str], str], kind: PageKind, note: Callable[[str, str], None]) -> AddressOf:
    """Return what finds the way from pages of a kind; to what is merely announced, only some kinds know the way."""
    announced = {
        other.name: other.announced for other in KINDS if other.announced and kind.name not in other.linked_from
    }

    def address_of(link: Link) -> str | None:
        note(link.page, link.id)
        address = addresses.get((link.page, link.id))
        if address is None:
            return None
        if link.page in announced:
            return announced[link.page].format(id=link.id)
        return f"{address}#{link.anchor}" if link.anchor else address

    return address_of


def _planned(planned: Planned, make: Callable[[], Page], anew: Anew | None) -> PlannedPage:
    styles = (_sheet(planned.kind.style),)
    if anew is None:
        return PlannedPage(planned.address, make, planned.kind.listed, styles)
    return PlannedPage(
        planned.address,
        partial(anew.make, planned.address, make),
        planned.kind.listed,
        styles,
        anew.kept.get(planned.address),
        partial(anew.keep, planned.address),
        partial(anew.keep_whole, planned.address),
    )


def _page(planned: Planned, briefing: Briefing, renderer: Renderer) -> Page:
    view = planned.kind.present(briefing, planned.subject)
    frame = view.frame
    rendered = renderer.render(planned.kind.template, view, planned.address)
    return Page(
        kind=planned.kind.name,
        address=planned.address,
        title=frame.title,
        description=frame.description,
        body=rendered.body,
        headings=tuple(Heading(2, section.anchor, section.title) for section in frame.sections),
        keywords=frame.keywords,
        source_file=frame.source_file if briefing.internal else None,
        listed=planned.kind.listed,
        leads_search=planned.kind.leads_search,
        wide=planned.kind.wide,
        styles=(_sheet(planned.kind.style),),
        contents=planned.kind.contents,
        anchors=rendered.anchors,
        links=rendered.links,
    )


def _sheet(style: str) -> str:
    return f"assets/{style}.css"


def style_sheet(name: str) -> str:
    """Return a part of the styles; comments and blanks that only help to read stay at home."""
    written = _COMMENT.sub("", (ASSETS / "css" / f"{name}.css").read_text("utf-8"))
    return "".join(f"{_dense(line)}\n" for line in map(str.strip, written.splitlines()) if line)


def _dense(line: str) -> str:
    if '"' in line:  # Blanks in quotes are meant.
        return line
    for loose, dense in _DENSER:
        line = line.replace(loose, dense)
    return line


def _own_assets() -> Iterator[Asset]:
    for address, parts in EVERY_PAGE.items():
        yield Asset(address, "".join(map(style_sheet, parts)).encode())
    for name in dict.fromkeys(kind.style for kind in KINDS):
        yield Asset(_sheet(name), style_sheet(name).encode())
    for script in sorted((ASSETS / "js").glob("*.js")) if (ASSETS / "js").is_dir() else ():
        yield Asset(f"assets/{script.name}", script.read_bytes())


def _badge(briefing: Briefing) -> Iterator[Asset]:
    figure = coverage_map(briefing.catalog, briefing.today).figure
    yield Asset(badge.ADDRESS, badge.coverage_badge(figure, briefing.words("health.coverage")))


def _review_files(briefing: Briefing) -> Iterator[Asset]:
    reviews = present_reviews(briefing)
    yield Asset(calendar.ADDRESS, calendar.review_calendar(briefing, reviews))
    yield Asset(agenda.ADDRESS, agenda.review_agenda(briefing, reviews))


def _briefs(briefing: Briefing) -> Iterator[Asset]:
    for id_ in briefs(briefing):
        brief = present_recruiting_brief(briefing, id_)
        yield Asset(brief.download, brief_as_text(briefing, brief))


def _editor_schemas() -> Iterator[Asset]:
    """Give editors an address that stays the same as long as the schemas do."""
    version = release()
    for name, text in editor_schemas(version).items():
        yield Asset(f"schema/{version}/{name}", text.encode())


def _redirects(briefing: Briefing, addresses: Mapping[tuple[str, str], str]) -> Iterator[Redirect]:
    """Keep earlier addresses alive: `formerly` names file names a definition once had."""
    catalog = briefing.catalog
    homes = (
        (catalog.personas, ("persona-story", "persona-roadmap", "persona-alignment", "recruiting-brief")),
        (catalog.committees, ("committee",)),
        (catalog.journeys, ("journey-roadmap", "journey-teams")),
    )
    written = {kind.name: kind.address_for for kind in KINDS}
    for definitions, kinds in homes:
        taken = {definition.id for definition in definitions}
        for definition in definitions:
            for earlier in filter(is_id, definition.formerly):
                if earlier in taken:
                    continue
                taken.add(earlier)  # A copy of a file still names what the first one was called.
                for kind in kinds:
                    if (kind, definition.id) in addresses:
                        present = addresses[kind, definition.id]
                        yield Redirect(written[kind](earlier), present, definition.title)
