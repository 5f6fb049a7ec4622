"""The recruiting brief: whom an outside partner finds for us, ready to send (S0-14).

It leaves the house. So it says whom we look for and nothing of what we know: no name of a persona, no account, no
claim, no colleague.
"""

from __future__ import annotations

from collections.abc import Iterable

from personary.frozen import frozen
from personary.measures.evidence import coverage
from personary.measures.ladder import is_live
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.interview_protocol import numbered
from personary.views.parts import Link


@frozen
class RecruitingBrief:
    """The page, one sheet on paper."""

    frame: Frame
    lead: str
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    """Label and texts: titles, part in the purchase, kind of company, how many."""
    screener: tuple[str, ...]
    mix: tuple[str, ...]
    talk: tuple[str, ...]
    told: tuple[str, ...]
    """What a candidate is told."""
    send: tuple[str, ...]
    """What we need of each candidate, and what not."""
    open: tuple[str, ...]
    """Lines to fill in before it is sent."""
    download: str
    back: Link


def briefs(briefing: Briefing) -> tuple[str, ...]:
    """A brief for each persona whose plan says whom to recruit, for our own people only."""
    if not briefing.internal:
        return ()
    return tuple(
        persona.id
        for persona in briefing.catalog.personas
        if is_live(persona) and persona.research_plan is not None and persona.research_plan.screener
    )


def download_address(persona_id: str) -> str:
    """Return where the brief lies as a text to send."""
    return f"research/brief/{persona_id}.md"


def present_recruiting_brief(briefing: Briefing, id_: str) -> RecruitingBrief:
    """Present the brief for one persona."""
    words = briefing.words
    persona = next(each for each in briefing.catalog.personas if each.id == id_)
    plan = persona.research_plan
    screener = plan.screener if plan is not None else ()
    parts = ("who", "screener", "mix", "talk", "told", "send", "open")
    return RecruitingBrief(
        frame=Frame(
            title=words("brief.title", what=_called(persona)),
            description=words("brief.description"),
            sections=sections(*((part, words(f"brief.{part}"), True) for part in parts)),
        ),
        lead=words("brief.lead", _wanted(briefing, persona)),
        facts=_facts(briefing, persona),
        screener=screener,
        mix=numbered(briefing, "brief.mix"),
        talk=numbered(briefing, "brief.talk"),
        told=numbered(briefing, "brief.told"),
        send=numbered(briefing, "brief.send"),
        open=numbered(briefing, "brief.open"),
        download=download_address(id_),
        back=Link(words("research.title"), "research"),
    )


def _called(persona: Persona) -> str:
    """Return the work somebody does; the name we gave them stays at home."""
    return persona.titles[0] if persona.titles else persona.role_in_name or persona.id


def _wanted(briefing: Briefing, persona: Persona) -> int:
    """Return how many more talks it takes to the next goal, and one to stay fresh when all are reached."""
    have = coverage(briefing.catalog, persona, briefing.today).interviews
    research = briefing.settings.research
    goals = (int(research.first), int(research.min), int(research.aim))
    return next((goal - have for goal in goals if have < goal), 1)


def _facts(briefing: Briefing, persona: Persona) -> tuple[tuple[str, tuple[str, ...]], ...]:
    words = briefing.words
    found = [each for each in briefing.catalog.market.segments if each.id in persona.segments]
    facts = [each.firmographics for each in found if each.firmographics is not None]
    roles = (words.choice("buying_role", role) for role in dict.fromkeys(each.role for each in persona.buying_roles))
    told = (
        ("brief.titles", persona.titles),
        ("brief.roles", tuple(roles)),
        ("brief.industries", _each_once(line for each in facts for line in each.industries)),
        ("brief.sizes", _each_once(each.company_size for each in facts if each.company_size)),
        ("brief.regions", _each_once(line for each in facts for line in each.regions)),
    )
    return tuple((words(key), texts) for key, texts in told if texts)


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
