"""Who this is in facts: titles, parts in a purchase, where they work, what they read and use (S1-11b)."""

from __future__ import annotations

from collections.abc import Iterator

from personary.frozen import frozen
from personary.model.market import Segment
from personary.model.persona import Persona, Profile
from personary.views.briefing import Briefing
from personary.views.parts import Link


@frozen
class Fact:
    """A label with one or more texts; links among them are shown as such."""

    label: str
    texts: tuple[str | Link, ...]


def profile(briefing: Briefing, persona: Persona) -> tuple[Fact, ...]:
    """Return the facts about a persona that are known."""
    return tuple(fact for fact in (*_at_work(briefing, persona), *_background(briefing, persona)) if fact.texts)


def role_names(briefing: Briefing, persona: Persona) -> tuple[str, ...]:
    """Return the parts they play in a purchase."""
    return tuple(briefing.words.choice("buying_role", role.role) for role in persona.buying_roles)


def segments(briefing: Briefing, persona: Persona) -> tuple[Segment, ...]:
    """Return the segments they work in."""
    found = (briefing.catalog.segment(id_) for id_ in persona.segments)
    return tuple(segment for segment in found if segment)


def _at_work(briefing: Briefing, persona: Persona) -> Iterator[Fact]:
    words = briefing.words
    power = persona.decision_power
    yield Fact(words("story.titles"), persona.titles)
    yield Fact(words("story.also_known_as"), persona.also_known_as)
    yield Fact(words("story.reports_to"), _one(persona.reports_to))
    yield Fact(words("story.buying_roles"), _roles(briefing, persona))
    yield Fact(words("story.decision_power"), _one(words.choice("power", power) if power else None))
    where = segments(briefing, persona)
    yield Fact(words("story.segments"), tuple(Link(each.name, "market", "", each.id) for each in where))
    yield Fact(words("story.companies"), tuple(text for each in where if (text := _companies(briefing, each))))


def _background(briefing: Briefing, persona: Persona) -> Iterator[Fact]:
    words, known = briefing.words, persona.profile or Profile()
    heard = known.information_sources
    yield Fact(words("story.age"), _one(known.age_range))
    yield Fact(words("story.education"), _one(known.education))
    yield Fact(words("story.management_style"), _one(known.management_style))
    yield Fact(words("story.experience"), _one(known.industry_experience))
    yield Fact(words("story.sources_first"), heard.primary if heard else ())
    yield Fact(words("story.sources_next"), (*heard.secondary, *heard.tertiary) if heard else ())
    yield Fact(words("story.events"), known.events)
    yield Fact(words("story.tools"), known.tools)


def _companies(briefing: Briefing, segment: Segment) -> str:
    facts = segment.firmographics
    if facts is None:
        return ""
    trades = briefing.words.list(facts.industries) if facts.industries else ""
    return "; ".join(text for text in (trades, facts.company_size) if text)


def _roles(briefing: Briefing, persona: Persona) -> tuple[str, ...]:
    words = briefing.words
    found = []
    for role in persona.buying_roles:
        more = [words.choice("certainty", role.certainty)] if role.certainty else []
        more += [role.when] if role.when else []
        name = words.choice("buying_role", role.role)
        found.append(f"{name} ({': '.join(more)})" if more else name)
    return tuple(found)


def _one(text: str | None) -> tuple[str, ...]:
    return (text,) if text else ()
