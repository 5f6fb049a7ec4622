"""Parts that many pages share: links, faces, marks, claims with where they come from."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.evidence import Strength, coverage, strength
from personary.model.choices import Stance
from personary.model.claim import Claim
from personary.model.evidence import Evidence
from personary.model.persona import Objection, Persona
from personary.model.types import Definition
from personary.model.walk import At
from personary.views.briefing import Briefing


@frozen
class Link:
    """A link to a page of ours by its kind and subject. Without such a page only the text is shown."""

    text: str
    page: str
    id: str = ""
    anchor: str = ""


@frozen
class Face:
    """A portrait, or two letters on a tile whose colours come from the id."""

    letters: str
    tile: int
    motif: int
    portrait: str = ""
    alt: str = ""


@frozen
class Who:
    """A persona in a list: face, short name, and what they answer for."""

    id: str
    face: Face
    link: Link
    name: str
    """As everybody calls them: Oda, head of maintenance."""
    short: str
    """The part before the comma: Oda."""
    role: str
    """The part behind it, or the first job title."""
    responsibility: str


@frozen
class Source:
    """A piece of evidence in one line."""

    link: Link
    detail: str


@frozen
class Origin:
    """Where a sentence comes from, in a word: sources to open, or a doubt to see."""

    style: Literal["sources", "opinion", "assumption", "contested", "held"]
    label: str
    sources: tuple[Source, ...] = ()


@frozen
class Said:
    """A claim as a page shows it."""

    text: str
    origin: Origin
    anchor: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    """Label and text of what there is more to say, such as the cost of an issue."""


@frozen
class TeamMark:
    """A team with its mark. The first team is hollow and round, the second solid and square, others plain."""

    key: str
    name: str
    letter: str
    style: Literal["m", "s", "x"]


@frozen
class StatusMark:
    """How far something has come: the rung from 1 to 5, or 0 when retired."""

    rung: int
    name: str


@frozen
class Meter:
    """Interviews against the goals of the settings; `bars` are (is tall, is filled)."""

    bars: tuple[tuple[bool, bool], ...]
    text: str


@frozen
class StanceMark:
    """How somebody feels about a purchase."""

    key: Stance
    name: str


_RUNGS = {"candidate": 1, "draft": 2, "validated": 3, "approved": 4, "implementable": 5, "retired": 0}


def face(briefing: Briefing, persona: Persona) -> Face:
    """Return the portrait of a persona, or their letters."""
    mark = _fnv1a(persona.id)
    portrait = briefing.portraits.get(persona.id, "")
    alt = persona.portrait.alt if portrait and persona.portrait else ""
    return Face(persona.title.strip()[:2], (mark >> 8) % 10, mark % 4, portrait, alt)


def who(briefing: Briefing, persona: Persona) -> Who:
    """Return a persona as lists show them."""
    return Who(
        id=persona.id,
        face=face(briefing, persona),
        link=Link(persona.short_name, "persona-story", persona.id),
        name=persona.title,
        short=persona.short_name,
        role=_capital(persona.role_in_name) or (persona.titles[0] if persona.titles else ""),
        responsibility=persona.responsibility or "",
    )


def status_mark(briefing: Briefing, status: str) -> StatusMark:
    """Return the rung of a status."""
    return StatusMark(_RUNGS[status], briefing.words.choice("status", status))


def team_mark(briefing: Briefing, team: str) -> TeamMark:
    """Return the mark of a team."""
    teams = briefing.settings.teams
    style: Literal["m", "s", "x"] = "m" if team == teams[0] else "s" if team in teams[1:2] else "x"
    name = briefing.words.team(team)
    return TeamMark(team, name, name[:1].upper(), style)


def meter(briefing: Briefing, persona: Persona) -> Meter:
    """Return the evidence badge: twelve marks, tall at the goals, and the same in words."""
    measured = coverage(briefing.catalog, persona, briefing.today)
    research = briefing.settings.research
    goals = {int(research.first), int(research.min), int(research.aim)}
    bars = tuple((n in goals, n <= measured.interviews) for n in range(1, int(research.aim) + 1))
    interviews = briefing.words("interviews", measured.interviews)
    accounts = briefing.words("accounts", len(measured.accounts))
    return Meter(bars, f"{interviews}, {accounts}" if measured.interviews else interviews)


def source(briefing: Briefing, piece: Evidence) -> Source:
    """Return a piece of evidence in one line: Interview, account Hazel: maintenance lead, June 2026."""
    return briefing.catalog.once(("source", piece.id, briefing.words.language), lambda: _source(briefing, piece))


def _source(briefing: Briefing, piece: Evidence) -> Source:
    words = briefing.words
    kind = words.choice("evidence_kind", piece.kind)
    where = f"{kind}, {words('account.named', account=piece.account)}" if piece.account else kind
    return Source(Link(f"{where}: {piece.title}", "evidence-piece", piece.id), words.month(piece.date))


def origin(briefing: Briefing, entity: Definition, claim: Claim | Objection) -> Origin:
    """Say where a claim comes from."""
    words = briefing.words
    found = strength(briefing.catalog, entity, claim, briefing.today)
    if found.label == "contested":
        return Origin("contested", words("origin.contested"), _sources(briefing, found))
    if found.label in {"opinion", "assumption"}:
        teams = claim.contributed_by if isinstance(claim, Claim) else ()
        label = words(f"origin.{found.label}")
        who_says = words.list(words.team(team) for team in teams)
        return Origin(
            "opinion" if found.label == "opinion" else "assumption",
            f"{label}, {who_says}" if teams and found.label == "opinion" else label,
        )
    if found.label == "held":
        return Origin("held", words("origin.held"))
    # Many sentences, on many pages, rest on the same few pieces.
    return briefing.catalog.once(("origin", claim.evidence, words.language), lambda: _heard(briefing, found))


def _heard(briefing: Briefing, found: Strength) -> Origin:
    words, heard, others = briefing.words, found.interviews, found.others
    counted = [words("interviews", heard)] if heard else []
    if others:
        counted.append(words("further sources" if heard else "sources", others))
    return Origin("sources", words.list(counted), _sources(briefing, found))


def _sources(briefing: Briefing, found: Strength) -> tuple[Source, ...]:
    return tuple(source(briefing, piece) for piece in found.sources)


def said(
    briefing: Briefing, entity: Definition, claim: Claim, at: At = (), facts: tuple[tuple[str, str | None], ...] = ()
) -> Said:
    """Return a claim with where it comes from and what there is more to say."""
    told = tuple((label, text) for label, text in facts if text)
    return Said(claim.text, origin(briefing, entity, claim), claim_anchor(claim, at), told)


def claim_anchor(claim: Claim | Objection, at: At) -> str:
    """Return the anchor of a sentence: its own id, else the way to it; empty for one that has neither."""
    own = claim.id if isinstance(claim, Claim) else None
    return f"claim-{own}" if own else _way_to(at)


@lru_cache(maxsize=4096)
def _way_to(at: At) -> str:
    return "-".join(str(step).replace("_", "-") for step in at)


def persona_link(catalog: Catalog, id_: str) -> Link | None:
    """Return a link to a persona that is in sight."""
    name = catalog.short_name(id_)
    return Link(name, "persona-story", id_) if name is not None else None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _fnv1a(text: str) -> int:
    mark = 0x811C9DC5
    for byte in text.encode():
        mark = ((mark ^ byte) * 0x01000193) & 0xFFFFFFFF
    return mark
