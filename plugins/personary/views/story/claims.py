"""What a persona says, wants and is moved by: claims under small headings, each with where it comes from."""

from __future__ import annotations

from personary.frozen import frozen
from personary.model.claim import Claim
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.parts import Said, said


@frozen
class SaidList:
    """Claims under one small heading."""

    title: str
    claims: tuple[Said, ...]
    in_their_voice: bool = False


def needs(briefing: Briefing, persona: Persona) -> tuple[SaidList, ...]:
    """Return what they say they want, and what they really want with the feeling behind it (S1-07)."""
    words = briefing.words
    stated = said_each(briefing, persona, persona.needs.stated if persona.needs else (), "needs", "stated")
    unstated = tuple(
        said(briefing, persona, need, ("needs", "unstated", n),
             ((words("story.driver"), words.choice("driver", need.driver)),))
        for n, need in enumerate(persona.needs.unstated if persona.needs else ())
    )  # fmt: skip
    lists = (
        SaidList(words("story.says.stated"), stated, in_their_voice=True),
        SaidList(words("story.says.unstated"), unstated),
    )
    return tuple(each for each in lists if each.claims)


def insight(briefing: Briefing, persona: Persona) -> tuple[SaidList, ...]:
    """Return what gets a purchase moving and what gets in the way (S0-07)."""
    return said_lists(
        briefing,
        persona,
        ("story.why_now", "priority_initiatives"),
        ("story.success", "success_factors"),
        ("story.barriers", "perceived_barriers"),
        ("story.criteria", "decision_criteria"),
    )


def moves(briefing: Briefing, persona: Persona) -> tuple[SaidList, ...]:
    """Return goals, issues with their cost, motivators, and how the work is judged."""
    words = briefing.words
    issues = tuple(
        said(briefing, persona, issue, ("issues", n),
             ((words("story.impact"), issue.impact), (words("story.workaround"), issue.workaround)))
        for n, issue in enumerate(persona.issues)
    )  # fmt: skip
    goals = said_lists(briefing, persona, ("story.goals", "goals"))
    rest = said_lists(briefing, persona, ("story.motivators", "motivators"), ("story.measured_by", "measured_by"))
    return (*goals, *((SaidList(words("story.issues"), issues),) if issues else ()), *rest)


def fit(briefing: Briefing, persona: Persona) -> tuple[SaidList, ...]:
    """Return how to tell that this is our buyer, and that it is not (S0-09)."""
    return said_lists(briefing, persona, ("story.fit.yes", "fit_signals"), ("story.fit.no", "disqualifiers"))


def field_notes(briefing: Briefing, persona: Persona) -> tuple[SaidList, ...]:
    """Return what sellers know: who sways them, where money goes, what they ask for and what annoys them (S1-10)."""
    words, sway = briefing.words, persona.influencers
    inside = said_each(briefing, persona, sway.inside if sway else (), "influencers", "inside")
    outside = said_each(briefing, persona, sway.outside if sway else (), "influencers", "outside")
    swaying = (SaidList(words("story.inside"), inside), SaidList(words("story.outside"), outside))
    others = said_lists(
        briefing,
        persona,
        ("story.spending", "spending_priorities"),
        ("story.requests", "requests"),
        ("story.frustrations", "frustrations"),
    )
    return (*(each for each in swaying if each.claims), *others)


def said_each(briefing: Briefing, persona: Persona, claims: tuple[Claim, ...], *way: str) -> tuple[Said, ...]:
    """Return claims that stand one after the other at `way`."""
    return tuple(said(briefing, persona, claim, (*way, n)) for n, claim in enumerate(claims))


def said_lists(briefing: Briefing, persona: Persona, *named: tuple[str, str]) -> tuple[SaidList, ...]:
    """Return lists of the persona under their headings; empty ones are left out."""
    found = (
        SaidList(briefing.words(title), said_each(briefing, persona, getattr(persona, key), key))
        for title, key in named
    )
    return tuple(each for each in found if each.claims)
