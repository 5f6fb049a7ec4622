"""Whatever the authors write, a page keeps its shape: no text becomes an element, an attribute or a template."""

from __future__ import annotations

import dataclasses
from html.parser import HTMLParser
from typing import Any

import pytest

from personary.model.types import Definition, Group
from personary.model.walk import fields
from personary.pages.page import Page
from personary.pages.plan import make_site
from personary.views.briefing import Briefing

HOSTILE = "<img src=x onerror=alert(1)>\"' onfocus=alert(1) &amp; {{ 7 * 7 }} {% raw %} </script></style>-->"
HARMLESS = "the words of somebody who means no harm at all and goes on for about as long as the other one does"


class Shape(HTMLParser):
    """The elements of a page with the names of their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(name for name, _ in attrs)))


def rewritten(group: Any, more: str) -> Any:
    """Return a group in which every text that an author may word freely ends in `more`."""
    changes = {field.name: _more(field, getattr(group, field.name), more) for field in fields(type(group))}
    return group.model_copy(update={name: value for name, value in changes.items() if value is not None})


def _more(field: Any, value: Any, more: str) -> Any:
    if value is None:
        return None
    if isinstance(value, Group):
        return rewritten(value, more)
    if isinstance(value, tuple):
        return tuple(_more(field, entry, more) for entry in value)
    if isinstance(value, dict):
        return {key: _more(field, entry, more) for key, entry in value.items()}
    free = field.scalar == "text" and not field.refers and field.key not in {"id", "file", "who", "from", "to", "link"}
    free = free and field.key not in {"record_kept_at", "formerly", "account", "check", "also_known_as"}
    return f"{value} {more}" if free and isinstance(value, str) else value


def pages(briefing: Briefing, more: str) -> tuple[Page, ...]:
    catalog = briefing.catalog

    def all_of(definitions: tuple[Definition, ...]) -> tuple[Any, ...]:
        return tuple(rewritten(each, more) for each in definitions)

    changed = dataclasses.replace(
        catalog,
        personas=all_of(catalog.personas),
        committees=all_of(catalog.committees),
        journeys=all_of(catalog.journeys),
        evidence=all_of(catalog.evidence),
        role_plays=all_of(catalog.role_plays),
        market=rewritten(catalog.market, more),
        alignment=rewritten(catalog.alignment, more),
    )
    return make_site(dataclasses.replace(briefing, catalog=changed), {}).pages


@pytest.fixture(scope="module")
def both(small_briefing: Briefing) -> list[tuple[Page, Page]]:
    hostile = pages(small_briefing, HOSTILE)
    harmless = {page.address: page for page in pages(small_briefing, HARMLESS)}
    return [(page, harmless[page.address]) for page in hostile]


def test_no_text_becomes_an_element_or_an_attribute(both: list[tuple[Page, Page]]) -> None:
    changed = [page.address for page, twin in both if Shape(page.body).elements != Shape(twin.body).elements]
    assert changed == []


def test_no_text_is_taken_for_a_template(both: list[tuple[Page, Page]]) -> None:
    assert [page.address for page, _ in both if "7 * 7" not in page.body and HARMLESS in _.body] == []


def test_titles_stay_plain_text_until_the_frame_escapes_them(both: list[tuple[Page, Page]]) -> None:
    titles = [page.title for page, _ in both if "onerror" in page.title]
    assert titles
    assert all("<img src=x onerror=alert(1)>" in title for title in titles)
