"""The sidebar: personas, committees and journeys while they are few, and the indexes always."""

from __future__ import annotations

from collections.abc import Mapping

from personary.pages.page import NavItem
from personary.views.briefing import Briefing

Addresses = Mapping[tuple[str, str], str]


def navigation(briefing: Briefing, addresses: Addresses) -> tuple[NavItem, ...]:
    """Return the sidebar; what has no page is left out."""
    words, catalog = briefing.words, briefing.catalog
    limit = int(briefing.settings.sidebar_limit)

    def page(kind: str, title: str, subject: str = "") -> tuple[NavItem, ...]:
        address = addresses.get((kind, subject))
        return (NavItem(title, address),) if address is not None else ()

    def each(kind: str, entries: tuple[tuple[str, str], ...]) -> tuple[NavItem, ...]:
        if len(entries) > limit:
            return ()
        return tuple(item for id_, title in entries for item in page(kind, title, id_))

    people = tuple((one.id, one.short_name) for one in catalog.personas if one.status != "retired")
    sections = (
        NavItem(
            words("nav.buyers"),
            children=(
                *page("persona-index", words("nav.personas")),
                *each("persona-story", people),
                *page("quote-wall", words("nav.quotes")),
                *page("market", words("nav.market")),
            ),
        ),
        NavItem(
            words("nav.together"),
            children=(
                *page("committee-index", words("nav.committees")),
                *each("committee", tuple((one.id, one.title) for one in catalog.committees)),
                *each("journey-roadmap", tuple((one.id, one.title) for one in catalog.journeys)),
            ),
        ),
        NavItem(
            words("nav.practice"),
            children=(
                *page("role-play-index", words("nav.role_plays")),
                *page("empty-chair", words("nav.empty_chair")),
            ),
        ),
        NavItem(
            words("nav.care"),
            children=(
                *page("evidence-index", words("nav.evidence")),
                *page("research", words("nav.research")),
                *page("alignment", words("nav.alignment")),
                *page("got-wrong", words("nav.wrong")),
                *page("stewards", words("nav.stewards")),
                *page("reviews", words("nav.reviews")),
                *page("health", words("nav.health")),
                *page("changes", words("nav.changes")),
                *page("glossary", words("nav.glossary")),
            ),
        ),
    )
    return (*page("home", words("nav.home")), *(section for section in sections if section.children))
