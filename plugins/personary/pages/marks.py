"""Small marks that many pages share, as HTML: links, faces, teams, rungs, and where a sentence comes from.

A page has hundreds of them, and a function is many times faster than a macro of a template. Whatever an author wrote
is escaped here, as the template environment does everywhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from urllib.parse import quote

from personary.views.frame import View
from personary.views.parts import Face, Link, Meter, Origin, Said, StanceMark, StatusMark, TeamMark, Who
from personary.views.road import Line
from personary.words import Words

_TILES = (("#e8b7a4", "#cf9680"), ("#e9c48d", "#cfa768"), ("#d9cd84", "#bdb063"), ("#bcd08f", "#9fb470"),
          ("#97cdb1", "#77b094"), ("#93cbd0", "#72aeb4"), ("#a9c3e6", "#86a4cc"), ("#bcb9e8", "#9e9ace"),
          ("#d5b4de", "#b993c4"), ("#e6b1c4", "#cc90a6"))  # fmt: skip
_MOTIFS = ('<circle cx="24" cy="50" r="24"/>', '<path d="M0 0h24v48H0z"/>', '<path d="M0 48 48 0v48z"/>',
           '<circle cx="42" cy="8" r="20"/>')  # fmt: skip
_STANCES = {
    "mentor": ("up", '<path d="M7 1 13 7H1zM7 7l6 6H1z" fill="currentColor"/>'),
    "supporter": ("up", '<path d="m7 3 6 8H1z" fill="currentColor"/>'),
    "neutral": ("", '<circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.8"/>'),
    "non_supporter": ("down", '<path d="m7 11 5-7H2z" fill="none" stroke="currentColor" stroke-width="1.8"/>'),
    "opponent": ("down", '<path d="M7 7 13 1H1zM7 13l6-6H1z" fill="currentColor"/>'),
}
_VOICES = {
    "voice": ('<span class="pn-voice">', "</span>"),
    "strong": ("<b>", "</b>"),
    "quiet": ('<span class="pn-quiet">', "</span>"),
}
_RUNGS = 5


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one page: safe HTML, with links relative to the page. Templates call each method by its name."""

    t: Words
    href: Callable[[Link], str]
    """Gives the relative address of a link, or nothing when its page is not there."""
    asset: Callable[[str], str]
    """Gives the relative address of a file such as a portrait."""
    built_from: str = ""
    suggest: str = ""
    _made: dict[int, tuple[Origin, str]] = field(default_factory=dict, init=False, repr=False)
    """Origins by identity, each with its HTML: the sentences of a page rest on the same few pieces."""

    def link(self, to: Link) -> str:
        """A link, or its text alone when its page is not there."""
        address = self.href(to)
        if address:
            return f'<a href="{escaped(address)}">{escaped(to.text)}</a>'
        return f"<span>{escaped(to.text)}</span>"

    def links(self, several: Iterable[Link]) -> str:
        """Links, joined by commas."""
        return ", ".join(map(self.link, several))

    def face(self, of: Face, size: str = "", described: bool = False) -> str:
        """A face: decoration beside a name, unless it stands alone and is `described`."""
        sized = f"pn-face pn-face--{size}" if size else "pn-face"
        if of.portrait:
            src, alt = escaped(self.asset(of.portrait)), escaped(of.alt) if described else ""
            return f'<img class="{sized}" src="{src}" alt="{alt}" width="48" height="48" loading="lazy">'
        return (
            f'<svg class="{sized}" viewBox="0 0 48 48" aria-hidden="true">{_tile(of)}'
            f'<text x="24" y="30">{escaped(of.letters)}</text></svg>'
        )

    def face_to_draw(self, of: Face, id_: str, round_: str) -> str:
        """A face that a drawing shows wherever it names `id_`, cut by the circle with the id `round_`."""
        shown, letters = _tile(of), f'<text x="24" y="30" fill="currentColor">{escaped(of.letters)}</text>'
        if of.portrait:
            src = escaped(self.asset(of.portrait))
            shown = f'<image href="{src}" width="48" height="48" preserveAspectRatio="xMidYMid slice"/>'
            letters = ""
        return (
            f'<symbol id="{id_}" viewBox="0 0 48 48"><g clip-path="url(#{round_})">{shown}</g>'
            f'<circle cx="24" cy="24" r="23" fill="none" stroke="currentColor" stroke-width="1.6"/>{letters}</symbol>'
        )

    def who(self, of: Who, size: str = "s") -> str:
        """Face and linked name."""
        return f'<span class="pn-who">{self.face(of.face, size)}<span>{self.link(of.link)}</span></span>'

    def team(self, mark: TeamMark) -> str:
        """A team with its letter."""
        letter = escaped(mark.letter)
        return f'<span class="pn-team pn-team--{mark.style}" data-mark="{letter}">{escaped(mark.name)}</span>'

    def status(self, mark: StatusMark) -> str:
        """The rung somebody stands on."""
        return (
            f'<span class="pn-mark{"" if mark.rung else " pn-retired"}">{_stairs(mark.rung)}{escaped(mark.name)}</span>'
        )

    def meter(self, of: Meter) -> str:
        """Interviews against the goals: bars, and the same in words."""
        return f'<span class="pn-mark">{_bars(of.bars)} {escaped(of.text)}</span>'

    def stance(self, mark: StanceMark) -> str:
        """How somebody feels about a purchase."""
        return f'<span class="pn-mark{_way(mark)}">{_stance(mark)}{escaped(mark.name)}</span>'

    def stance_alone(self, mark: StanceMark) -> str:
        """The sign of a stance without its name."""
        return f'<span class="pn-mark{_way(mark)}">{_stance(mark)}</span>'

    def influence(self, level: int, words: str) -> str:
        """How much somebody's word weighs."""
        return f'<span class="pn-mark">{_strokes(level)}{escaped(words)}</span>'

    def origin(self, of: Origin) -> str:
        """Where a sentence comes from: agreement whispers, doubt speaks."""
        made = self._made.get(id(of))
        if made is None:
            made = self._made[id(of)] = of, self._origin(of)
        return made[1]

    def _origin(self, of: Origin) -> str:
        if of.style == "contested":
            return f'<span class="pn-doubt pn-doubt--split">{escaped(of.label)}</span>{self.sources(of)}'
        if of.style == "assumption":
            return f'<span class="pn-doubt">{escaped(of.label)}</span>'
        if of.style == "sources":
            return self.sources(of)
        return f'<span class="pn-note">{escaped(of.label)}</span>'

    def sources(self, of: Origin) -> str:
        """The evidence behind a sentence, to open."""
        if not of.sources:
            return ""
        told = of.label if of.style == "sources" else self.t("sources", len(of.sources))
        listed = "".join(f"<li>{self.link(each.link)}, {escaped(each.detail)}</li>" for each in of.sources)
        return f'<details class="pn-src"><summary>{escaped(told)}</summary><ul>{listed}</ul></details>'

    def claim(self, said: Said) -> str:
        """One claim: its sentence, its origin, and what there is more to say."""
        anchor = f'<span id="{escaped(said.anchor)}"></span>' if said.anchor else ""
        style = ' class="pn-opinion"' if said.origin.style == "opinion" else ""
        html = f"{anchor}<span{style}>{escaped(said.text)}</span> {self.origin(said.origin)}"
        if said.facts:
            rows = "".join(
                f"<div><dt>{escaped(label)}</dt><dd>{escaped(text)}</dd></div>" for label, text in said.facts
            )
            html += f'<dl class="pn-more">{rows}</dl>'
        return html

    def claims(self, several: Iterable[Said]) -> str:
        """Claims as a list."""
        return f'<ul class="pn-claims">{"".join(f"<li>{self.claim(said)}</li>" for said in several)}</ul>'

    def line(self, of: Line) -> str:
        """A line of a road's cell: its label, texts and links joined by commas, a word behind them."""
        label = ""
        if of.label:
            style = ' class="pn-care"' if of.style == "gap" else ""
            label = f"<b{style}>{escaped(of.label)}</b> "
        before, after = _VOICES.get(of.style, ("", ""))
        parts = ", ".join(escaped(part) if isinstance(part, str) else self.link(part) for part in of.parts)
        return f"{label}{before}{parts}{after}{f' {escaped(of.tail)}' if of.tail else ''}"

    def lines(self, several: tuple[Line, ...]) -> str:
        """Lines of a road's cell, a paragraph each when there are several."""
        if len(several) == 1:
            return self.line(several[0])
        return "".join(f"<p>{self.line(each)}</p>" for each in several)

    def heading(self, view: View, anchor: str) -> str:
        """The heading of a section that the frame lists."""
        return f"<h2>{escaped(view.frame.section(anchor).title)}</h2>"

    def colophon(self, view: View) -> str:
        """What every page says at its end: what it was built from, and how to suggest a change."""
        if not (self.built_from or self.suggest):
            return ""
        ask = ""
        if self.suggest:
            title = quote(view.frame.title)
            address = self.suggest.replace("{title}", title).replace("{page}", title)
            ask = f' <a href="{escaped(address)}">{escaped(self.t("page.suggest"))}</a>'
        return f'<footer class="pn-colophon pn-note"><p>{escaped(self.built_from)}{ask}</p></footer>'

    def by_name(self) -> dict[str, Callable[..., str]]:
        """Return what makes each mark by the name that templates call it by."""
        return {name: getattr(self, name) for name in _names()}


def escaped(text: str) -> str:
    """Escape a text as the template environment does."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&#34;").replace("'", "&#39;")


@cache
def _names() -> tuple[str, ...]:
    return tuple(
        name for name, value in vars(Marks).items() if callable(value) and name[0] != "_" and name != "by_name"
    )


def _tile(of: Face) -> str:
    ground, figure = _TILES[of.tile]
    return f'<path fill="{ground}" d="M0 0h48v48H0z"/><g fill="{figure}">{_MOTIFS[of.motif]}</g>'


@cache
def _stairs(rung: int) -> str:
    steps = "".join(
        f'<path class="{"pn-on" if step < rung else "pn-off"}" d="M{1.5 + 5 * step} {11 - 2.2 * step:.1f}h3V13.5h-3z"/>'
        for step in range(_RUNGS)
    )
    struck = "" if rung else '<path class="pn-on" d="M1 8h25" stroke-width="1.5"/>'
    return f'<svg width="27" height="15" viewBox="0 0 27 15" aria-hidden="true">{steps}{struck}</svg>'


@lru_cache(maxsize=64)
def _bars(bars: tuple[tuple[bool, bool], ...]) -> str:
    width = len(bars) * 8 + 2
    drawn = "".join(
        f'<path class="{"pn-on" if filled else "pn-off"}" d="M{2 + 8 * n} {2 if tall else 6}h4V15.5h-4z"/>'
        for n, (tall, filled) in enumerate(bars)
    )
    return f'<svg width="{width}" height="17" viewBox="0 0 {width} 17" aria-hidden="true">{drawn}</svg>'


@cache
def _strokes(level: int) -> str:
    drawn = "".join(
        f'<path d="M{3 + 5 * step} 1.5v11" stroke="currentColor" stroke-width="{3.4 if step < level else 0.9}"/>'
        for step in range(_RUNGS)
    )
    return f'<svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">{drawn}</svg>'


def _way(mark: StanceMark) -> str:
    way = _STANCES[mark.key][0]
    return f" pn-stance--{way}" if way else ""


def _stance(mark: StanceMark) -> str:
    return f'<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">{_STANCES[mark.key][1]}</svg>'
