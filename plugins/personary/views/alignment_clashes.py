"""Where the teams differ about a persona, what buyers say, and what came of it."""

from __future__ import annotations

from dataclasses import replace

from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.measures.reviews import is_past_due
from personary.model.claim import Claim
from personary.model.persona import Disagreement, Persona
from personary.views.briefing import Briefing
from personary.views.parts import Link, Said, TeamMark, Who, said, team_mark, who


@frozen
class Position:
    """What one team holds."""

    team: TeamMark
    said: Said


@frozen
class Clash:
    """A disagreement, open or settled."""

    anchor: str
    about: str
    link: Link
    """To where it stands on the persona's alignment page."""
    who: Who
    positions: tuple[Position, ...]
    silent: str
    """Which teams have not said what they hold."""
    buyers_say: Said | None
    ask_buyers: str
    """The next step while no buyer has spoken."""
    decide: str
    is_late: bool
    outcome: str


def clashes(briefing: Briefing, persona: Persona) -> tuple[Clash, ...]:
    """Return the disagreements about a persona: the open ones first, those past their day before the others."""
    found = tuple(_clash(briefing, persona, entry, n) for n, entry in enumerate(persona.contested))
    order = {each.anchor: entry.due for each, entry in zip(found, persona.contested, strict=True)}
    return tuple(
        sorted(found, key=lambda each: (bool(each.outcome), order[each.anchor] is None, str(order[each.anchor])))
    )


def open_clashes(briefing: Briefing) -> tuple[Clash, ...]:
    """Return what is open about all personas that count, past their day first."""
    found = (
        each
        for persona in briefing.catalog.personas
        if is_live(persona)
        for each in clashes(briefing, persona)
        if not each.outcome
    )
    return tuple(sorted(found, key=lambda each: not each.is_late))


def _clash(briefing: Briefing, persona: Persona, entry: Disagreement, position: int) -> Clash:
    words, anchor, is_open = briefing.words, f"contested-{position}", entry.outcome is None
    silent = [words.team(team) for team in briefing.settings.teams if team not in entry.positions]
    return Clash(
        anchor=anchor,
        about=entry.about,
        link=Link(entry.about, "persona-alignment", persona.id, anchor),
        who=who(briefing, persona),
        positions=tuple(
            Position(team_mark(briefing, team), plain_said(briefing, persona, claim))
            for team, claim in entry.positions.items()
        ),
        silent=words("clash.silent", teams=words.list(silent)) if silent and is_open else "",
        buyers_say=plain_said(briefing, persona, entry.buyers_say) if entry.buyers_say else None,
        ask_buyers=words("clash.ask_buyers") if is_open and entry.buyers_say is None else "",
        decide=_decide(briefing, entry) if is_open else "",
        is_late=is_past_due(entry, briefing.today),
        outcome=entry.outcome or "",
    )


def plain_said(briefing: Briefing, persona: Persona, claim: Claim) -> Said:
    """Return a claim without an anchor: the sentence itself stands on the story page."""
    return replace(said(briefing, persona, claim), anchor="")


def _decide(briefing: Briefing, entry: Disagreement) -> str:
    words = briefing.words
    if entry.due is None:
        return words("clash.no_day")
    key = "clash.late" if is_past_due(entry, briefing.today) else "clash.decide_by"
    return words(key, day=words.date(entry.due))
