"""Words of the glossary in running text: a link to the glossary, and what the word means, once for each page (S2-01).

Prose is marked while it becomes HTML, whatever page it stands on, so that a text on many pages is marked once. Only
the whole page knows where a section begins and how far away the glossary lies: there the marks become links.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import Final

from personary.frozen import frozen
from personary.views.parts import Link

_FLAG = "\x02"
"""A letter that no text holds: looking for it alone tells at once whether a page has a mark."""
_BEGINS, _WORD, _ENDS = f'{_FLAG}<dfn data-term="', '">', "</dfn>"
"""A mark. Text of an author is escaped wherever it stands, so nobody else can write one."""
_TAG = re.compile(r'(<(?:[^<>"]|"[^"]*")*>)')
_LEFT_ALONE = ("a", "blockquote", "code")
"""Where words stay as they are: in links, in what somebody else said, and in what is quoted to the letter."""
_ENDINGS: Final = {"en": "(?:e?s)?", "de": "(?:e[mnrs]?|n|s)?"}
_UNSPACED = 0x2E80
"""From here on scripts write without spaces, and a word may begin anywhere."""


@frozen
class Term:
    """A word of the glossary, where it stands there, and what it means."""

    anchor: str
    word: str
    means: str


class Terms:
    """The words of one glossary, ready to be found."""

    def __init__(self, terms: Iterable[Term], language: str = "en") -> None:
        self._terms = tuple(term for term in terms if term.word.strip() and term.means.strip())
        self._letters = tuple(_in_html(term.word).lower() for term in self._terms)
        self._number = {way: number for number, term in enumerate(self._terms) for way in _ways(term.word)}
        self._tips = tuple(map(_meaning, self._terms))
        self._pattern = _any_of(self._number, _ENDINGS.get(language, ""))

    def mark(self, html: str) -> str:
        """Mark the words of the glossary in safe HTML."""
        lower = html.lower().replace("\n", " ")
        # Looking for plain letters is many times faster than looking for words, and nearly always enough.
        if not any(letters in lower for letters in self._letters):
            return html
        parts, depth = _TAG.split(html), 0
        for at, part in enumerate(parts):
            if at % 2:
                depth += _steps(part)
            elif depth == 0 and part:
                parts[at] = self._pattern.sub(self._marked, part)
        return "".join(parts)

    def explain(self, body: str, address_of: Callable[[Link], str]) -> str:
        """Turn the first mark of a word in each section into a link, and say below the page what the words mean."""
        if _FLAG not in body:
            return body
        before, *marked = body.split(_BEGINS)
        found, here, opening = [before], set[int](), dict[int, str]()
        for piece in marked:
            name, _, rest = piece.partition(_WORD)
            word, _, after = rest.partition(_ENDS)
            number = int(name)
            if number not in opening:
                opening[number] = self._opening(number, address_of)
            linked = opening[number] and number not in here
            found.append(f"{opening[number]}{word}</a>{after}" if linked else word + after)
            here.add(number)
            if "<section" in after or "<h2" in after:
                here.clear()
        told = "".join(self._tips[number] for number, tag in opening.items() if tag)
        return "".join(found) + (f'\n<div class="pn pn-tips" data-search-exclude>{told}</div>' if told else "")

    def _marked(self, match: re.Match[str]) -> str:
        found = " ".join((match[1] or match[2]).split())
        return f"{_BEGINS}{self._number[found]}{_WORD}{match[0]}{_ENDS}"

    def _opening(self, number: int, address_of: Callable[[Link], str]) -> str:
        """Return the opening tag of links to a word, or nothing where there is no glossary to lead to."""
        term = self._terms[number]
        address = address_of(Link(term.word, "glossary", "", term.anchor))
        return f'<a class="pn-term" href="{escape(address)}" aria-describedby="{_tip(term)}">' if address else ""


def _in_html(word: str) -> str:
    return escape(" ".join(word.split()), quote=False)


def _ways(word: str) -> tuple[str, ...]:
    """Return how a word is written within a sentence and at its beginning; "IT" is never "it"."""
    as_is = _in_html(word)
    if as_is[1:2].isupper():
        return (as_is,)
    return (as_is[0].upper() + as_is[1:], as_is[0].lower() + as_is[1:])


def _any_of(words: Iterable[str], endings: str) -> re.Pattern[str]:
    """Return a pattern for whole words; the longest come first, so that no part of one is taken for another."""
    longest = sorted(words, key=len, reverse=True)
    spaced, unspaced = (
        "|".join(
            re.escape(word).replace(r"\ ", r"\s") for word in longest if (ord(word[0]) >= _UNSPACED) is is_unspaced
        )
        or "(?!)"
        for is_unspaced in (False, True)
    )
    return re.compile(rf"(?<![\w-])({spaced}){endings}(?![\w-])|({unspaced})")


def _steps(tag: str) -> int:
    name = tag.strip("</>").split(" ", 1)[0]
    return 0 if name not in _LEFT_ALONE else -1 if tag.startswith("</") else 1


def _tip(term: Term) -> str:
    # No id of an author begins with a line.
    return f"_tip-{term.anchor}"


def _meaning(term: Term) -> str:
    means = escape(term.means)
    return f'<p class="pn-tip" id="{_tip(term)}" role="tooltip" hidden><b>{escape(term.word)}.</b> {means}</p>'
