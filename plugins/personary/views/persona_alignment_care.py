"""Who stands behind a persona: sign-off, stewards, reviews, changes and the plan for research."""

from __future__ import annotations

from typing import Literal

from personary.frozen import frozen
from personary.measures.freshness import ReviewState, review_state, reviews_of
from personary.model.committee import Committee
from personary.model.persona import Persona
from personary.model.types import Signature
from personary.views.briefing import Briefing
from personary.views.parts import TeamMark, team_mark


@frozen
class Stamp:
    """A team's acceptance, or that it is waited for, or that it is too early to ask."""

    team: TeamMark
    text: str
    detail: str
    state: Literal["accepted", "waiting", "early"]


@frozen
class Steward:
    """Who in a team answers for the file, or what to do while nobody does."""

    team: TeamMark
    name: str
    is_missing: bool


@frozen
class Changed:
    """An entry of the change log."""

    day: str
    teams: tuple[TeamMark, ...]
    what: str
    why: str


@frozen
class Meeting:
    """A review meeting that went through a persona, with what was decided."""

    day: str
    decisions: tuple[str, ...]


@frozen
class Reviewed:
    """Where a persona stands in its round of reviews."""

    every: str
    last: str
    due: str
    is_overdue: bool
    meetings: tuple[Meeting, ...]


@frozen
class Ally:
    """Somebody who helps to find respondents, by role."""

    role: str
    team: TeamMark
    status: str


@frozen
class Plan:
    """What is still to be found out, and with whose help."""

    timeline: str
    resources: str
    allies: tuple[Ally, ...]
    screener: tuple[str, ...]


def stamps(briefing: Briefing, signoff: dict[str, Signature], *, early: bool = False) -> tuple[Stamp, ...]:
    """Return a stamp for each team that signs; while it is `early`, nobody is waited for."""
    return tuple(_stamp(briefing, team, signoff.get(team), early) for team in briefing.settings.teams)


def stewards(briefing: Briefing, persona: Persona) -> tuple[Steward, ...]:
    """Return who to ask in each team that signs."""
    words = briefing.words
    return tuple(
        Steward(team_mark(briefing, team), persona.stewards.get(team) or words("stamp.no_steward"),
                team not in persona.stewards)
        for team in briefing.settings.teams
    )  # fmt: skip


def reviewed(briefing: Briefing, persona: Persona) -> Reviewed:
    """Return when a persona was and is to be looked at, and what its meetings decided."""
    words = briefing.words
    state = review_state(briefing.catalog, persona, briefing.today)
    meetings = tuple(
        Meeting(words.date(review.date), review.decisions)
        for review in reviews_of(briefing.catalog, persona)
        if review.date <= briefing.today
    )
    return Reviewed(
        every=words.choice("cadence", state.every),
        last=words.date(state.last) if state.last else words("review.never"),
        due=due_words(briefing, state),
        is_overdue=state.overdue,
        meetings=meetings,
    )


def due_words(briefing: Briefing, state: ReviewState) -> str:
    """Say when a review is due: overdue, to come, or not yet begun."""
    words = briefing.words
    if state.due is None:
        return words("review.first")
    return words("review.overdue" if state.overdue else "review.due", day=words.date(state.due))


def changes(briefing: Briefing, entity: Persona | Committee) -> tuple[Changed, ...]:
    """Return what changed and why, the latest first."""
    entries = sorted(entity.change_log, key=lambda each: each.date, reverse=True)
    return tuple(
        Changed(
            briefing.words.date(each.date),
            tuple(team_mark(briefing, team) for team in each.teams),
            sentence(each.what),
            sentence(each.why),
        )
        for each in entries
    )


def plan(briefing: Briefing, persona: Persona) -> Plan | None:
    """Return the plan for research."""
    words, written = briefing.words, persona.research_plan
    if written is None:
        return None
    return Plan(
        timeline=written.timeline or "",
        resources=words.choice("resources", written.resources) if written.resources else "",
        allies=tuple(
            Ally(each.role, team_mark(briefing, each.team), words.choice("ally", each.status) if each.status else "")
            for each in written.allies
        ),
        screener=written.screener,
    )


def sentence(text: str) -> str:
    """Return a text that ends as a sentence does."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _stamp(briefing: Briefing, team: str, signature: Signature | None, early: bool) -> Stamp:
    words, mark = briefing.words, team_mark(briefing, team)
    if signature is not None:
        return Stamp(mark, words("stamp.accepted", by=signature.by), words.date(signature.date), "accepted")
    if early:
        return Stamp(mark, words("stamp.early"), words("stamp.early.next"), "early")
    return Stamp(mark, words("stamp.waiting", team=mark.name), words("stamp.waiting.next"), "waiting")
