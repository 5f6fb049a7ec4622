"""The ten questions about a persona: where each is answered, the answer itself, and the next step (S1-11)."""

from __future__ import annotations

from collections.abc import Callable

from personary.frozen import frozen
from personary.measures.ten_answers import AnswerState, answer_state
from personary.measures.ten_questions import Question, deliverables, success_stories, ten_questions
from personary.model.claim import Claim
from personary.model.persona import Persona
from personary.views.alignment_clashes import plain_said
from personary.views.alignment_owed import owed_for
from personary.views.briefing import Briefing
from personary.views.parts import Link, Said, persona_link, source


@frozen
class SaidGroup:
    """Claims under a label; the label may be empty."""

    label: str
    claims: tuple[Said, ...]
    also: str = ""


@frozen
class Answer:
    """What the files say: facts, claims, and links with a detail each."""

    facts: tuple[tuple[str, str], ...] = ()
    claims: tuple[SaidGroup, ...] = ()
    links: tuple[tuple[Link, str], ...] = ()


@frozen
class AskedQuestion:
    """One of the ten."""

    anchor: str
    title: str
    short: str
    state: AnswerState
    state_words: str
    link: Link
    """To this question on the persona's alignment page."""
    where: Link
    """Where the answer stands."""
    answer: Answer
    next: str


def asked_questions(briefing: Briefing, persona: Persona) -> tuple[AskedQuestion, ...]:
    """Return the ten questions with their answers."""
    found = ten_questions(briefing.catalog, persona, briefing.today)
    return tuple(_asked(briefing, persona, question) for question in found)


def question_link(persona: Persona, name: str, text: str) -> Link:
    """Return the link to one of the ten on a persona's alignment page."""
    return Link(text, "persona-alignment", persona.id, _anchor(name))


def _asked(briefing: Briefing, persona: Persona, question: Question) -> AskedQuestion:
    words, name = briefing.words, question.name
    state = answer_state(briefing.catalog, persona, question, briefing.today)
    short = words(f"ten.{name}.short")
    return AskedQuestion(
        anchor=_anchor(name),
        title=words(f"ten.{name}"),
        short=short,
        state=state,
        state_words=words(f"ten.state.{state}"),
        link=question_link(persona, name, words(f"ten.state.{state}")),
        where=_where(briefing, persona, question),
        answer=_ANSWERS[name](briefing, persona),
        next=_next(briefing, name, state),
    )


def _next(briefing: Briefing, name: str, state: AnswerState) -> str:
    if state == "answered":
        return ""
    return briefing.words(f"ten.{name}.next" if state == "open" else f"ten.next.{state}")


def _anchor(name: str) -> str:
    return f"question-{name.replace('_', '-')}"


_SECTIONS = {
    "profile": "profile",
    "stated_needs": "says",
    "unstated_needs": "says",
    "influencers": "field-notes",
    "buying_process": "process",
    "differentiators": "differentiators",
    "competitors": "competitors",
}
"""Where on the story page an answer stands; the section is there as soon as the answer is."""


def _where(briefing: Briefing, persona: Persona, question: Question) -> Link:
    words, name = briefing.words, question.name
    key = "ten.where" if question.answered else "ten.belongs"
    if name == "primary_customer":
        return Link(words(f"{key}.market"), "market")
    if name == "stories":
        return Link(words(f"{key}.evidence"), "evidence-index")
    if name == "deliverables":
        return Link(words(f"{key}.alignment"), "alignment", "", "commitments")
    return Link(words(f"{key}.story"), "persona-story", persona.id, _SECTIONS[name] if question.answered else "")


def _primary_customer(briefing: Briefing, persona: Persona) -> Answer:
    words, catalog = briefing.words, briefing.catalog
    own = tuple((Link(segment.name, "market", "", segment.id), words("ten.primary.own"))
                for segment in catalog.primary_for(persona))  # fmt: skip
    others = []
    for id_ in persona.segments:
        segment = catalog.segment(id_)
        if segment is not None and segment.primary_persona and segment.primary_persona != persona.id:
            other = persona_link(catalog, segment.primary_persona)
            detail = words("ten.primary.other", who=other.text if other else segment.primary_persona)
            others.append((Link(segment.name, "market", "", segment.id), detail))
    return Answer(links=(*own, *others))


def _profile(briefing: Briefing, persona: Persona) -> Answer:
    words, profile = briefing.words, persona.profile
    heard = profile.information_sources if profile else None
    facts = (
        (words("ten.fact.titles"), ", ".join(persona.titles)),
        (words("ten.fact.age"), profile.age_range if profile else ""),
        (words("ten.fact.education"), profile.education if profile else ""),
        (words("ten.fact.management"), profile.management_style if profile else ""),
        (words("ten.fact.experience"), profile.industry_experience if profile else ""),
        (words("ten.fact.sources"), "; ".join((*heard.primary, *heard.secondary, *heard.tertiary)) if heard else ""),
        (words("ten.fact.events"), "; ".join(profile.events) if profile else ""),
    )
    measured = SaidGroup(words("ten.fact.measured_by"), _said(briefing, persona, persona.measured_by))
    return Answer(tuple((label, text) for label, text in facts if text), _kept(measured))


def _stated(briefing: Briefing, persona: Persona) -> Answer:
    return Answer(claims=_kept(SaidGroup("", _said(briefing, persona, persona.needs.stated if persona.needs else ()))))


def _unstated(briefing: Briefing, persona: Persona) -> Answer:
    found = persona.needs.unstated if persona.needs else ()
    return Answer(claims=_kept(SaidGroup("", _said(briefing, persona, found))))


def _influencers(briefing: Briefing, persona: Persona) -> Answer:
    words, sway = briefing.words, persona.influencers
    inside = SaidGroup(words("ten.fact.inside"), _said(briefing, persona, sway.inside if sway else ()))
    outside = SaidGroup(words("ten.fact.outside"), _said(briefing, persona, sway.outside if sway else ()))
    return Answer(claims=_kept(inside, outside))


def _buying_process(briefing: Briefing, persona: Persona) -> Answer:
    words, process = briefing.words, persona.buying_process
    if process is None:
        return Answer()
    span, number = process.duration, words.number
    lasts = (
        words("ten.lasts", least=number(span.min), most=number(span.max), unit=words.choice("unit", span.unit))
        if span
        else ""
    )
    facts = (
        (words("ten.fact.steps"), " → ".join(process.steps)),
        (words("ten.fact.duration"), lasts),
        (words("ten.fact.decides"), process.decides or ""),
        (words("ten.fact.why_so"), process.why or ""),
    )
    return Answer(tuple((label, text) for label, text in facts if text))


def _differentiators(briefing: Briefing, persona: Persona) -> Answer:
    groups = (
        SaidGroup("", (plain_said(briefing, persona, each),), each.customer_words or "")
        for each in persona.differentiators
    )
    return Answer(claims=tuple(groups))


def _competitors(briefing: Briefing, persona: Persona) -> Answer:
    unique = {each.name: each.unique for each in briefing.catalog.market.competitors}
    groups = (SaidGroup(each.name, _said(briefing, persona, each.better_at)) for each in persona.competitors)
    facts = tuple(
        (briefing.words("ten.unique", who=each.name), unique[each.name])
        for each in persona.competitors
        if each.name in unique
    )
    return Answer(facts, _kept(*groups))


def _stories(briefing: Briefing, persona: Persona) -> Answer:
    found = (source(briefing, piece) for piece in success_stories(briefing.catalog, persona, briefing.today))
    return Answer(links=tuple((each.link, each.detail) for each in found))


def _deliverables(briefing: Briefing, persona: Persona) -> Answer:
    asked = {commitment.what for commitment in deliverables(briefing.catalog, persona)}
    found = (each for each in owed_for(briefing, persona) if each.what in asked)
    return Answer(links=tuple((each.link, f"{each.sentence}, {each.standing_words}") for each in found))


def _said(briefing: Briefing, persona: Persona, claims: tuple[Claim, ...]) -> tuple[Said, ...]:
    return tuple(plain_said(briefing, persona, claim) for claim in claims)


def _kept(*groups: SaidGroup) -> tuple[SaidGroup, ...]:
    return tuple(group for group in groups if group.claims)


_ANSWERS: dict[str, Callable[[Briefing, Persona], Answer]] = {
    "primary_customer": _primary_customer,
    "profile": _profile,
    "stated_needs": _stated,
    "unstated_needs": _unstated,
    "influencers": _influencers,
    "buying_process": _buying_process,
    "differentiators": _differentiators,
    "competitors": _competitors,
    "stories": _stories,
    "deliverables": _deliverables,
}
