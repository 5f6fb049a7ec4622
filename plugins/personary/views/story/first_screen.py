"""The first screen: who, how sure we are, a quote, the situation, and what to do before the next call."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.evidence import coverage
from personary.measures.freshness import review_state
from personary.measures.ladder import is_live
from personary.measures.scenes import scenes_with
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.parts import Link, Meter, StatusMark, TeamMark, Who, meter, status_mark, team_mark, who
from personary.views.story.profile import role_names, segments
from personary.views.story.voices import Voice, Voices


@frozen
class NextCall:
    """The one set-apart block of the page: what to open with, ask and offer, and where to practise."""

    opens_with: str
    question: str
    offer: str
    links: tuple[Link, ...]


@frozen
class FirstScreen:
    """What a reader sees before scrolling."""

    who: Who
    part: str
    """Their usual part in a purchase and where they work."""
    status: StatusMark
    meter: Meter | None
    """Only for our own people: a wider audience has no evidence to count."""
    doubt: str
    """A word for a persona that rests on little: hypothesis, or marginal."""
    agreed_by: tuple[TeamMark, ...]
    reviewed: str
    retired: str
    quote: Voice | None
    situation: str
    unmet_need: str
    delight: str
    next_call: NextCall | None


def first_screen(briefing: Briefing, persona: Persona, voices: Voices) -> FirstScreen:
    """Return the first screen of a story."""
    retired = persona.status == "retired"
    return FirstScreen(
        who=who(briefing, persona),
        part=_part(briefing, persona),
        status=status_mark(briefing, persona.status),
        meter=meter(briefing, persona) if briefing.internal else None,
        doubt=_doubt(briefing, persona),
        agreed_by=tuple(team_mark(briefing, team) for team in briefing.settings.teams if team in persona.signoff),
        reviewed=_reviewed(briefing, persona),
        retired=briefing.words("story.retired") if retired else "",
        quote=voices.first,
        situation=(persona.story.situation or "") if persona.story else "",
        unmet_need=persona.primary_unmet_need or "",
        delight=persona.delight or "",
        next_call=None if retired else _next_call(briefing, persona),
    )


def _part(briefing: Briefing, persona: Persona) -> str:
    words = briefing.words
    role = next(iter(role_names(briefing, persona)), "")
    where = words.list(each.name for each in segments(briefing, persona))
    if role and where:
        return words("story.part_in", role=role, where=where)
    return role or where


def _doubt(briefing: Briefing, persona: Persona) -> str:
    measured = coverage(briefing.catalog, persona, briefing.today)
    if not is_live(persona) or not measured.is_marginal or briefing.catalog.held_back:
        return ""
    return briefing.words("story.marginal" if measured.kinds else "story.hypothesis")


def _reviewed(briefing: Briefing, persona: Persona) -> str:
    state, words = review_state(briefing.catalog, persona, briefing.today), briefing.words
    if not briefing.internal or not is_live(persona):
        return ""
    if state.overdue and state.due:
        return words("story.review_overdue", month=words.month(state.due))
    return words("story.reviewed", month=words.month(state.last)) if state.last else words("story.never_reviewed")


def _next_call(briefing: Briefing, persona: Persona) -> NextCall | None:
    words, guide = briefing.words, persona.conversation_guide
    scenes = scenes_with(briefing.catalog, persona)
    links = (
        Link(words("story.practise"), "role-play", scenes[0].id if scenes else persona.id),
        Link(words("story.see_roadmap"), "persona-roadmap", persona.id),
        Link(words("story.see_questions"), "persona-alignment", persona.id),
    )
    question = guide.ask[0] if guide and guide.ask else ""
    opening = (guide.opens_with or "") if guide else ""
    offer = persona.value_propositions[0].text if persona.value_propositions else ""
    return NextCall(opening, question, offer, links) if question or opening or offer or persona.stops else None
