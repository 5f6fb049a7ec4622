"""The index of personas: everybody in one list, filtered by part in a purchase, segment, status, teams and tag."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from personary.frozen import frozen
from personary.measures.contribution import persona_contribution
from personary.measures.evidence import coverage
from personary.measures.ladder import is_live
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.frame import Frame
from personary.views.parts import Meter, StatusMark, TeamMark, Who, meter, status_mark, team_mark, who
from personary.views.stage_lines import teams_of
from personary.views.story.profile import role_names, segments
from personary.words import sort_key

_DRAWN = 150
"""Everybody stays in the list, whom the filters find; of more than this, a line holds no more than finding takes."""


@frozen
class Choice:
    """A box to tick: what it says, and the value that stands in the address."""

    label: str
    value: str


@frozen
class Filter:
    """A row of boxes."""

    name: str
    title: str
    choices: tuple[Choice, ...]


@frozen
class Listed:
    """A persona in the index. `keys` holds `filter:value` for each box that shows it."""

    who: Who
    roles: str
    where: str
    status: StatusMark
    meter: Meter | None
    unheard: bool
    stewards: tuple[TeamMark, ...]
    keys: tuple[str, ...]


@frozen
class PersonaIndex:
    """The index of personas."""

    frame: Frame
    summary: str
    filters: tuple[Filter, ...]
    people: tuple[Listed, ...]
    is_plain: bool
    """Whether there are so many that lines do without drawings."""


def present_persona_index(briefing: Briefing, _: str) -> PersonaIndex:
    """Present the index: those who count first, then candidates, the retired last."""
    words = briefing.words
    personas = sorted(briefing.catalog.personas, key=_order)
    keys = {persona.id: _keys(briefing, persona) for persona in personas}
    return PersonaIndex(
        frame=Frame(title=words("nav.personas"), description=words("index.description")),
        summary=_summary(briefing),
        filters=tuple(each for each in _filters(briefing, keys) if len(each.choices) > 1),
        people=tuple(_listed(briefing, persona, keys[persona.id]) for persona in personas),
        is_plain=len(personas) > _DRAWN,
    )


def _order(persona: Persona) -> tuple[int, tuple[str, str]]:
    place = 0 if is_live(persona) else 1 if persona.status == "candidate" else 2
    return place, sort_key(persona.title)


def _summary(briefing: Briefing) -> str:
    words, personas = briefing.words, briefing.catalog.personas
    counted = (
        ("index.live", sum(is_live(each) for each in personas)),
        ("index.candidates", sum(each.status == "candidate" for each in personas)),
        ("index.retired", sum(each.status == "retired" for each in personas)),
    )
    told = words.list(words(key, count) for key, count in counted if count)
    return f"{told[:1].upper()}{told[1:]}." if told else ""


def _filters(briefing: Briefing, keys: Mapping[str, tuple[str, ...]]) -> Iterator[Filter]:
    words, catalog = briefing.words, briefing.catalog
    used = {key for each in keys.values() for key in each}

    def row(name: str, *choices: tuple[str, str]) -> Filter:
        there = tuple(Choice(label, value) for value, label in choices if f"{name}:{value}" in used)
        return Filter(name, words(f"index.filter.{name}"), there)

    roles = dict.fromkeys(role.role for persona in catalog.personas for role in persona.buying_roles)
    yield row("role", *((role, words.choice("buying_role", role)) for role in roles))
    yield row("segment", *((each.id, each.name) for each in catalog.market.segments))
    rungs = ("candidate", "draft", "validated", "approved", "implementable", "retired")
    yield row("status", *((status, words.choice("status", status)) for status in rungs))
    yield row("team", *((team, words.team(team)) for team in briefing.settings.teams))
    yield row("involved", *((team, words.team(team)) for team in teams_of(briefing)))
    tags = sorted({tag for persona in catalog.personas for tag in persona.tags}, key=sort_key)
    yield row("tag", *((tag, tag) for tag in tags))


def _keys(briefing: Briefing, persona: Persona) -> tuple[str, ...]:
    return (
        *(f"role:{role.role}" for role in persona.buying_roles),
        *(f"segment:{id_}" for id_ in persona.segments),
        f"status:{persona.status}",
        *(f"team:{team}" for team in persona.stewards),
        *(f"involved:{team}" for team in _involved(briefing, persona)),
        *(f"tag:{tag}" for tag in persona.tags),
    )


def _involved(briefing: Briefing, persona: Persona) -> tuple[str, ...]:
    """Return the teams that answer for a persona, brought something to it, or meet it somewhere (S4-11)."""
    if not briefing.internal:
        return ()
    brought = persona_contribution(briefing.catalog, persona).shares
    met = {team for stop in persona.stops for team, what in stop.engagement.items() if what.strip()}
    return tuple(
        team
        for team in teams_of(briefing)
        if team in persona.stewards or team in met or brought[team].claims or brought[team].evidence
    )


def _listed(briefing: Briefing, persona: Persona, keys: tuple[str, ...]) -> Listed:
    heard = coverage(briefing.catalog, persona, briefing.today).interviews if briefing.internal else 0
    return Listed(
        who=who(briefing, persona),
        roles=", ".join(role_names(briefing, persona)[:2]),
        where=", ".join(each.name for each in segments(briefing, persona)),
        status=status_mark(briefing, persona.status),
        meter=meter(briefing, persona) if heard else None,
        unheard=briefing.internal and not heard,
        stewards=tuple(team_mark(briefing, team) for team in persona.stewards),
        keys=keys,
    )
