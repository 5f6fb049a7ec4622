"""The Atom feeds of changes, of the site and of each persona: what the page of changes tells, and no more."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from personary.catalog.catalog import Key
from personary.changes.history import Step
from personary.diagnostics.reporters.junit import in_xml
from personary.pages.page import Asset
from personary.views.briefing import Briefing
from personary.views.changes import day_of, feed_address
from personary.views.changes_told import EntityChanges, is_worth_telling, tell

MOST_ENTRIES = 100
_ATOM = "http://www.w3.org/2005/Atom"


def feeds(briefing: Briefing) -> Iterator[Asset]:
    """Yield the feed of the site and one for each persona that changed; none without a history."""
    steps = briefing.history().steps
    if not steps:
        return
    told = [(step, entity) for step in steps for entity in step.entities if is_worth_telling(step.of(entity))]
    title = briefing.words("changes.feed.title", site=briefing.site_name or "Personary")
    yield Asset(feed_address(), _feed(briefing, title, feed_address(), steps[0], told))
    for persona in briefing.catalog.personas:
        own = [(step, entity) for step, entity in told if entity == (persona.entity, persona.id)]
        if own:
            address = feed_address(persona.id)
            of_one = briefing.words("changes.feed.of", who=persona.title)
            yield Asset(address, _feed(briefing, of_one, address, own[0][0], own))


def _feed(briefing: Briefing, title: str, address: str, latest: Step, told: list[tuple[Step, Key]]) -> bytes:
    root = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": briefing.words.language})
    _text(root, "id", _urn(f"{briefing.site_name} {address}"))
    _text(root, "title", title)
    _text(root, "updated", latest.moment.isoformat())
    _text(ET.SubElement(root, "author"), "name", briefing.site_name or "Personary")
    ET.SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": address.partition("/")[2]})
    ET.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": "./"})
    for step, entity in told[:MOST_ENTRIES]:
        _entry(root, step, entity, tell(briefing, step, entity))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'.encode()


def _entry(root: ET.Element, step: Step, entity: Key, told: EntityChanges) -> None:
    entry = ET.SubElement(root, "entry")
    _text(entry, "id", _urn(f"{step.commit} {entity[0]}/{entity[1]}"))
    _text(entry, "title", f"{told.link.text}: {told.counts}")
    _text(entry, "updated", step.moment.isoformat())
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": f"./#on-{day_of(step).isoformat()}"})
    content = _text(entry, "content", "\n".join(_lines(told)) or told.counts)
    content.set("type", "text")


def _lines(told: EntityChanges) -> Iterator[str]:
    for line in told.lines:
        texts = line.happened or " → ".join(filter(None, (line.before, line.after)))
        yield f"{line.label} ({line.class_name}){f': {texts}' if texts else ''}"
    if told.rest:
        yield told.rest


def _text(parent: ET.Element, name: str, said: str) -> ET.Element:
    child = ET.SubElement(parent, name)
    child.text = in_xml(said)
    return child


def _urn(said: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, said).urn
