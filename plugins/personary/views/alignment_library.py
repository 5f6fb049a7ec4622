"""The library: every piece of content once, where it is used, and whether sales uses it (S4-17)."""

from __future__ import annotations

from collections.abc import Iterator

from personary.frozen import frozen
from personary.model.alignment import LibraryItem
from personary.views.briefing import Briefing
from personary.views.parts import Link, persona_link
from personary.views.shown import rest

_PLACES = 40


@frozen
class Use:
    """The places of one sort where an item is used."""

    label: str
    counted: str
    places: tuple[Link, ...]
    rest: str


@frozen
class Item:
    """A library item."""

    anchor: str
    title: str
    kind: str
    address: str
    """An https address, or empty."""
    lies: str
    """Where it lies, in words."""
    uses: tuple[Use, ...]
    counted: str
    used: str
    is_unused: bool


def library(briefing: Briefing) -> tuple[Item, ...]:
    """Return every item of the library with the places that point to it."""
    return tuple(_item(briefing, each) for each in briefing.catalog.alignment.library)


def _item(briefing: Briefing, item: LibraryItem) -> Item:
    words = briefing.words
    link = (item.link or "").strip()
    is_address = link.startswith("https://") and not any(letter.isspace() for letter in link)
    found = (
        ("stops", _stops(briefing, item.id)),
        ("objections", _objections(briefing, item.id)),
        ("stalls", _stalls(briefing, item.id)),
        ("concerns", _concerns(briefing, item.id)),
        ("scenes", _scenes(briefing, item.id)),
    )
    uses = tuple(_use(briefing, sort, tuple(dict.fromkeys(places))) for sort, places in found)
    used = tuple(use for use in uses if use.places)
    return Item(
        anchor=f"asset-{item.id}",
        title=item.title,
        kind=item.kind or "",
        address=link if is_address else "",
        lies="" if is_address else link,
        uses=used,
        counted=words.list(use.counted for use in used) if used else words("library.nowhere"),
        used=words.date(item.sales_used_on) if item.sales_used_on else words("library.unused"),
        is_unused=item.sales_used_on is None,
    )


def _use(briefing: Briefing, sort: str, places: tuple[Link, ...]) -> Use:
    words = briefing.words
    counted = words(f"library.{sort}", len(places))
    return Use(words(f"library.{sort}"), counted, places[:_PLACES], rest(briefing, "places", len(places), _PLACES))


def _stops(briefing: Briefing, id_: str) -> Iterator[Link]:
    for persona in briefing.catalog.personas:
        for stop in persona.stops:
            link, found = persona_link(briefing.catalog, persona.id), briefing.catalog.stage(stop.stage)
            if id_ in stop.assets and link and found:
                text = briefing.words("library.at_stage", who=link.text, stage=found[1].name)
                yield Link(text, "persona-roadmap", persona.id)


def _objections(briefing: Briefing, id_: str) -> Iterator[Link]:
    for persona in briefing.catalog.personas:
        for n, objection in enumerate(persona.objections):
            link = persona_link(briefing.catalog, persona.id)
            if objection.asset == id_ and link:
                text = briefing.words("library.objection", who=link.text, says=objection.says)
                yield Link(text, "persona-story", persona.id, f"objections-{n}")


def _stalls(briefing: Briefing, id_: str) -> Iterator[Link]:
    for committee in briefing.catalog.committees:
        for stall in committee.dynamics.stalls if committee.dynamics else ():
            if stall.asset == id_:
                text = briefing.words("library.in_committee", what=stall.where, committee=committee.title)
                yield Link(text, "committee", committee.id)


def _concerns(briefing: Briefing, id_: str) -> Iterator[Link]:
    for committee in briefing.catalog.committees:
        for concern in committee.dynamics.concerns if committee.dynamics else ():
            if concern.asset == id_:
                text = briefing.words("library.in_committee", what=concern.concern, committee=committee.title)
                yield Link(text, "committee", committee.id)


def _scenes(briefing: Briefing, id_: str) -> Iterator[Link]:
    for scene in briefing.catalog.role_plays:
        sellers = (scene.marketer, scene.salesperson)
        if any(sheet is not None and id_ in sheet.assets for sheet in sellers):
            yield Link(scene.title, "role-play", scene.id)
