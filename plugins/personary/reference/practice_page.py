"""The page of practices: what each asks for, and the fields, pages and checks where it lives."""

from __future__ import annotations

from personary.frozen import frozen
from personary.reference.practice_places import Place
from personary.reference.practices import Practice, practices
from personary.views.frame import Frame, Section
from personary.views.parts import Link

ARTICLES = {
    "S0": "Evidence from buyers",
    "S1": "The primary customer, ten questions, reviews",
    "S2": "One common view through two lenses",
    "S3": "Segments, journeys and role plays",
    "S4": "Who buys together, shared measures, handoffs",
}
"""What the practices of each article are about."""

_WITH_A_STATUS = "every file with a status"


@frozen
class PracticeRow:
    """A practice with the places where it lives."""

    practice: Practice
    fields: tuple[Link, ...]
    pages: tuple[str, ...]
    checks: tuple[Link, ...]


@frozen
class Article:
    """The practices of one article."""

    anchor: str
    title: str
    rows: tuple[PracticeRow, ...]


@frozen
class PracticePage:
    """The page of practices."""

    frame: Frame
    articles: tuple[Article, ...]


def present_practices() -> PracticePage:
    """Present every practice, article by article."""
    every = practices()
    articles = tuple(
        Article(_anchor(start), title, tuple(_row(each) for each in every if each.id.startswith(start)))
        for start, title in ARTICLES.items()
    )
    return PracticePage(
        frame=Frame(
            "Practices",
            f"The {len(every)} practices that Personary supports, and where each of them lives.",
            tuple(Section(article.anchor, article.title) for article in articles),
        ),
        articles=articles,
    )


def _anchor(start: str) -> str:
    return f"article-{start.lower()}"


def _row(practice: Practice) -> PracticeRow:
    return PracticeRow(
        practice,
        tuple(map(field_link, practice.fields)),
        tuple(_told(place) for place in practice.places),
        tuple(Link(code, "reference-checks", "", code) for code in practice.checks),
    )


def _told(place: Place) -> str:
    page = place.page.replace("-", " ")
    return f"{page}: {place.called}" if place.called else page


def field_link(named: str) -> Link:
    """Return the link to a field that is named as `persona: story.roi`."""
    kind, _, path = named.partition(": ")
    home = "persona" if kind == _WITH_A_STATUS else kind.replace(" ", "-")
    pages = {"settings": "reference-settings", "claim": "reference-fields"}
    page = pages.get(kind, f"reference-fields/{home}")
    return Link(named, page, "", f"{home}-{path.replace('.', '-')}")
