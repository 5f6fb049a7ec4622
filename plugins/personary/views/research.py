"""The page of research: who has to be asked next, with whose help, what respondents said, and who has heard of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from personary.frozen import frozen
from personary.measures.evidence import is_interview
from personary.measures.ladder import is_live
from personary.measures.needs_interviews import Need, needs_interviews
from personary.measures.participation import participation
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.evidence_index_pieces import Hearing, Telling, feedback, hearings
from personary.views.frame import Frame, sections
from personary.views.parts import Link, Meter, TeamMark, Who, meter, team_mark, who
from personary.views.persona_alignment_care import Plan, plan
from personary.views.shown import MOST, rest

_PLANS = 30
_LATELY = dt.timedelta(days=60)
"""For so long nobody notices that nothing was passed on (S0-15)."""
_FIRST = 12
"""So many entries of the log stand open."""


@frozen
class Wanted:
    """A persona to ask for: how many voices it has, why that is too few, and what to do next."""

    who: Who
    meter: Meter
    why: str
    next: str
    brief: Link | None


@frozen
class Planned:
    """What is still to be found out about a persona, until when, and with whose help."""

    who: Who
    plan: Plan
    brief: Link | None


@frozen
class TeamPart:
    """What a team did for the research."""

    team: TeamMark
    collected: str
    opens_doors: str
    heard: str
    met: str


@frozen
class Research:
    """The page."""

    frame: Frame
    lead: str
    step: str
    step_link: Link | None
    ways: tuple[tuple[Link, str], ...]
    """The papers to hand out, and what each is for."""
    wanted: tuple[Wanted, ...]
    plans: tuple[Planned, ...]
    feedback: tuple[Telling, ...]
    hearings: tuple[Hearing, ...]
    earlier_hearings: tuple[Hearing, ...]
    last_told: str
    is_quiet: bool
    teams: tuple[TeamPart, ...]
    rest: Mapping[str, str]
    """Said of sections that hold more than anybody can read."""


def present_research(briefing: Briefing, _: str) -> Research:
    """Present what is asked, planned and passed on."""
    words, catalog, today = briefing.words, briefing.catalog, briefing.today
    needs = needs_interviews(catalog, today)
    planned, said, log = _plans(briefing), feedback(briefing), hearings(briefing)
    last_told, is_quiet = _last_told(briefing)
    teams = _teams(briefing)
    step, link = _step(briefing, needs)
    live = sum(is_live(persona) for persona in catalog.personas)
    return Research(
        frame=Frame(
            title=words("research.title"),
            description=words("research.description"),
            sections=sections(
                ("needs", words("research.needs"), True),
                ("plan", words("research.plan"), True),
                ("feedback", words("research.feedback"), said),
                ("told", words("research.told"), log or is_quiet),
                ("teams", words("research.teams"), teams),
            ),
        ),
        lead=words("research.lead", len(needs), total=words.number(live)) if needs else words("research.lead.none"),
        step=step,
        step_link=link,
        ways=_ways(briefing),
        wanted=tuple(_wanted(briefing, need) for need in needs[:MOST]),
        plans=planned[:_PLANS],
        feedback=said[:MOST],
        hearings=log[:_FIRST],
        earlier_hearings=log[_FIRST : _FIRST + MOST],
        last_told=last_told,
        is_quiet=is_quiet,
        teams=teams,
        rest={
            "needs": rest(briefing, "wanted", len(needs)),
            "plan": rest(briefing, "plans", len(planned), _PLANS),
            "feedback": rest(briefing, "told", len(said)),
            "told": rest(briefing, "told", len(log), _FIRST + MOST),
        },
    )


def brief_link(briefing: Briefing, persona: Persona) -> Link | None:
    """Return the way to the brief for a recruiter, where the plan says whom to recruit."""
    if persona.research_plan is None or not persona.research_plan.screener:
        return None
    return Link(briefing.words("research.to_brief"), "recruiting-brief", persona.id)


def _ways(briefing: Briefing) -> tuple[tuple[Link, str], ...]:
    words = briefing.words
    ways = (("protocol", "interview-protocol"), ("cards", "nugget-cards"), ("evidence", "evidence-index"))
    return tuple((Link(words(f"research.to.{key}"), kind), words(f"research.to.{key}.why")) for key, kind in ways)


def _step(briefing: Briefing, needs: tuple[Need, ...]) -> tuple[str, Link | None]:
    words = briefing.words
    if not needs:
        return words("research.step.none"), None
    persona = needs[0].persona
    name = persona.short_name
    allies = persona.research_plan.allies if persona.research_plan else ()
    ready = next((ally for ally in allies if ally.status != "resting"), None)
    if ready is not None:
        text = words("research.step.ally", ally=ready.role, who=name)
        return text, Link(words("research.to.protocol"), "interview-protocol")
    brief = brief_link(briefing, persona)
    if brief is not None:
        return words("research.step.recruit", who=name), brief
    to_plan = Link(words("research.to_plan"), "persona-alignment", persona.id, "research")
    return words("research.step.plan", who=name), to_plan


def _wanted(briefing: Briefing, need: Need) -> Wanted:
    words, research = briefing.words, briefing.settings.research
    if need.have < research.first:
        why = words("research.why.first", goal=words.number(research.first))
    elif need.have < research.min:
        why = words("research.why.min", goal=words.number(research.min))
    else:
        why = ""
    if need.falls_on is not None:
        falls = words("research.why.falls", month=words.month(need.falls_on), left=words.number(need.later))
        why = f"{why} {falls}".strip()
    plan_ = need.persona.research_plan
    if plan_ is None:
        step = words("research.next.plan")
    elif plan_.allies:
        step = words("research.next.allies", allies=words.list(ally.role for ally in plan_.allies))
    else:
        step = words("research.next.recruit" if plan_.screener else "research.next.ally")
    return Wanted(
        who(briefing, need.persona), meter(briefing, need.persona), why, step, brief_link(briefing, need.persona)
    )


def _plans(briefing: Briefing) -> tuple[Planned, ...]:
    return tuple(
        Planned(who(briefing, persona), found, brief_link(briefing, persona))
        for persona in briefing.catalog.personas
        if is_live(persona) and (found := plan(briefing, persona)) is not None
    )


def _last_told(briefing: Briefing) -> tuple[str, bool]:
    """Say when somebody last heard of an interview, and whether that is too long ago while interviews go on."""
    words, today = briefing.words, briefing.today
    live = tuple(piece for piece in briefing.catalog.evidence if piece.withdrawn is None)
    told = max((entry.date for piece in live for entry in piece.shared), default=None)
    talked = max((piece.date for piece in live if is_interview(piece.kind)), default=None)
    goes_on = talked is not None and talked > today - _LATELY
    is_quiet = goes_on and (told is None or told < today - _LATELY)
    text = words("research.told.last", day=words.date(told)) if told else words("research.told.never")
    return text, is_quiet


def _teams(briefing: Briefing) -> tuple[TeamPart, ...]:
    counted = participation(briefing.catalog, briefing.today)
    words, own = briefing.words, briefing.settings.teams

    def of(have: int, all_: int) -> str:
        return words("gave.of", have=words.number(have), of=words.number(all_))

    return tuple(
        TeamPart(
            team_mark(briefing, team),
            of(part.collected, counted.pieces),
            words.number(part.opens_doors),
            of(part.heard, counted.pieces),
            of(part.met, counted.meetings),
        )
        for team, part in counted.parts.items()
        if team in own or part.collected or part.opens_doors or part.heard or part.met
    )
