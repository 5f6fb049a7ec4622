"""The glossary: our words, what they mean, and the words they replace (S2-01, S3-02)."""

from __future__ import annotations

import re

from personary.frozen import frozen
from personary.views.briefing import Briefing
from personary.views.frame import Frame
from personary.words import sort_key


@frozen
class Entry:
    """A word of ours."""

    anchor: str
    term: str
    means: str
    instead_of: str


@frozen
class Replaced:
    """A word to leave, and the word to say."""

    word: str
    anchor: str
    term: str


@frozen
class Glossary:
    """The glossary page."""

    frame: Frame
    entries: tuple[Entry, ...]
    replaced: tuple[Replaced, ...]


def present_glossary(briefing: Briefing, _: str) -> Glossary:
    """Present the glossary in alphabetical order, and the words that were replaced the other way round."""
    words, market = briefing.words, briefing.catalog.market
    terms = sorted(market.glossary, key=lambda term: sort_key(term.term))
    anchors = term_anchors(tuple(term.term for term in terms))
    entries = tuple(
        Entry(anchor, term.term, term.means or "", words.list(words("quoted", text=word) for word in term.instead_of))
        for anchor, term in zip(anchors, terms, strict=True)
    )
    replaced = (
        Replaced(word, anchor, term.term)
        for anchor, term in zip(anchors, terms, strict=True)
        for word in term.instead_of
    )
    return Glossary(
        frame=Frame(
            title=words("nav.glossary"),
            description=words("glossary.description"),
            source_file=briefing.catalog.file(market) or None,
            keywords=tuple(word for term in terms for word in term.instead_of),
        ),
        entries=entries,
        replaced=tuple(sorted(replaced, key=lambda each: sort_key(each.word))),
    )


def term_anchors(terms: tuple[str, ...]) -> tuple[str, ...]:
    """Return an anchor for each term, read off the term itself; a second one that reads alike gets a number."""
    anchors: list[str] = []
    for term in terms:
        plain = "term-" + ("-".join(re.findall(r"\w+", term.lower())) or "unnamed")
        anchor, number = plain, 1
        while anchor in anchors:
            number += 1
            anchor = f"{plain}-{number}"
        anchors.append(anchor)
    return tuple(anchors)
