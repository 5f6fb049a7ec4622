"""How often each persona was heard, how they were met, and whom to ask next."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, get_args

from personary.frozen import frozen
from personary.measures.evidence import Coverage, counts, coverage, interviews
from personary.measures.ladder import is_live
from personary.measures.months import months_after
from personary.model.choices import BuyingRole, Route
from personary.model.evidence import Evidence
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.parts import Meter, Who, meter, who
from personary.views.shown import neediest, rest

_ACCOUNTS = 3
"""Fewer accounts than this are too few for a persona (S0-11)."""
_COLUMNS, _ACCOUNTS_SHOWN = 20, 40
_WIDTH, _GAP = 139.0, 1.0

Way = Literal["introduced", "recruited", "other"]
_ORDER: tuple[Way, ...] = get_args(Way)
_WAYS: Mapping[Route, Way] = {
    "sales_introduced": "introduced",
    "customer_success_introduced": "introduced",
    "external_recruiter": "recruited",
    "inbound_volunteer": "other",
    "event": "other",
    "other": "other",
}


@frozen
class Stretch:
    """A part of the bar that shows how respondents were met."""

    way: Way
    start: float
    width: float


@frozen
class PersonRow:
    """A persona with what they rest on, and the next person to ask."""

    who: Who
    meter: Meter
    accounts: str
    bar: tuple[Stretch, ...]
    met: str
    marginal: str
    """Set where there is nothing but pipeline figures and opinions (S3-11)."""
    next: str


@frozen
class Grid:
    """Interviews by account: a row for each account that was heard, a number or "none" for each column."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    """Account and its numbers; an empty text stands for none."""
    rest: str = ""
    """Said where there are more accounts or columns than anybody can read."""


@frozen
class People:
    """The personas that count, and the totals over them."""

    rows: tuple[PersonRow, ...]
    """Of many, those who were heard least."""
    rest: str
    total: int
    interviews: int
    accounts: int
    roles: int
    sound: int
    """How many personas have reached the second goal."""
    claims: int
    claims_with_evidence: int
    by_persona: Grid
    by_role: Grid


def people(briefing: Briefing) -> People:
    """Measure every persona that counts."""
    catalog, today = briefing.catalog, briefing.today
    live = tuple(persona for persona in catalog.personas if is_live(persona))
    measured = tuple((persona, coverage(catalog, persona, today)) for persona in live)
    ranked = sorted(measured, key=lambda pair: -pair[1].interviews)
    heard = {piece.id: piece for persona in live for piece in interviews(catalog, persona)}
    fresh = tuple(piece for piece in heard.values() if counts(piece, catalog.settings, today))
    return People(
        rows=tuple(_row(briefing, *pair) for pair in neediest(ranked, lambda pair: -pair[1].interviews)),
        rest=rest(briefing, "people", len(ranked)),
        total=len(ranked),
        interviews=len(fresh),
        accounts=len({piece.account for piece in fresh if piece.account}),
        roles=len({role for piece in fresh for role in piece.buying_roles}),
        sound=sum(found.interviews >= briefing.settings.research.min for _, found in measured),
        claims=sum(found.claims for _, found in measured),
        claims_with_evidence=sum(found.claims_with_evidence for _, found in measured),
        by_persona=_by_persona(briefing, tuple(persona for persona, found in ranked if found.interviews), fresh),
        by_role=_by_role(briefing, fresh),
    )


def _row(briefing: Briefing, persona: Persona, found: Coverage) -> PersonRow:
    words = briefing.words
    number = words.number
    met = [words(f"evidence.met.{route}", n=count) for route, count in found.routes.items()]
    return PersonRow(
        who=who(briefing, persona),
        meter=replace(meter(briefing, persona), text=number(found.interviews)),
        accounts=number(len(found.accounts)),
        bar=_bar(found.routes),
        met=", ".join(met) or words("evidence.met.nobody"),
        marginal=words("evidence.marginal") if found.kinds and found.is_marginal else "",
        next=_next(briefing, persona, found),
    )


def _bar(routes: Mapping[Route, int]) -> tuple[Stretch, ...]:
    """Share the bar out among the three ways of meeting somebody."""
    numbers = {way: sum(n for route, n in routes.items() if _WAYS[route] == way) for way in _ORDER}
    shown = [(way, n) for way, n in numbers.items() if n]
    total, room = sum(numbers.values()), _WIDTH - _GAP * (len(shown) - 1)
    start, found = 0.5, []
    for way, n in shown:
        width = room * n / total
        found.append(Stretch(way, round(start, 1), round(width, 1)))
        start += width + _GAP
    return tuple(found)


def _next(briefing: Briefing, persona: Persona, found: Coverage) -> str:
    """Say whom to ask next, the most urgent lack first."""
    words, research, heard = briefing.words, briefing.settings.research, found.interviews
    if heard < research.first:
        return words("evidence.next.first", int(research.first) - heard)
    if len(found.accounts) < _ACCOUNTS:
        return words("evidence.next.account")
    if heard < research.min:
        return words("evidence.next.min", int(research.min) - heard, goal=words.number(research.min))
    if len(found.routes) == 1:
        return words(f"evidence.next.not.{next(iter(found.routes))}")
    if found.win_loss_alone:
        return words("evidence.next.no_deal")
    if heard < research.aim:
        return words("evidence.next.aim", int(research.aim) - heard, goal=words.number(research.aim))
    return words("evidence.next.enough", month=words.month(_until(briefing, persona)))


def _until(briefing: Briefing, persona: Persona) -> dt.date:
    """Return the day on which the first interview that still counts becomes too old."""
    settings = briefing.settings
    days = (
        piece.date
        for piece in interviews(briefing.catalog, persona)
        if counts(piece, settings, briefing.today)
    )  # fmt: skip
    return months_after(min(days), int(settings.evidence_age))


def _by_persona(briefing: Briefing, personas: tuple[Persona, ...], fresh: tuple[Evidence, ...]) -> Grid:
    shown = personas[:_COLUMNS]
    numbers: Counter[tuple[str | None, str]] = Counter()
    for piece in fresh:
        numbers.update((piece.account, id_) for id_ in dict.fromkeys(piece.personas))
    ids = tuple(persona.id for persona in shown)
    return _grid(briefing, tuple(persona.short_name for persona in shown), ids, numbers, fresh, len(personas))


def _by_role(briefing: Briefing, fresh: tuple[Evidence, ...]) -> Grid:
    named = {role: briefing.words.choice("buying_role", role) for piece in fresh for role in piece.buying_roles}
    roles: tuple[BuyingRole, ...] = tuple(sorted(named, key=lambda role: -sum(role in p.buying_roles for p in fresh)))
    numbers: Counter[tuple[str | None, str]] = Counter()
    for piece in fresh:
        numbers.update((piece.account, role) for role in dict.fromkeys(piece.buying_roles))
    return _grid(briefing, tuple(named[role] for role in roles), roles, numbers, fresh, len(roles))


def _grid(
    briefing: Briefing,
    names: tuple[str, ...],
    columns: tuple[str, ...],
    numbers: Counter[tuple[str | None, str]],
    fresh: tuple[Evidence, ...],
    wanted: int,
) -> Grid:
    """Lay the numbers out; of many accounts, those that most of the columns were heard in."""
    accounts = sorted({piece.account for piece in fresh if piece.account})
    shown = neediest(accounts, lambda each: sum(numbers[each, column] for column in columns), _ACCOUNTS_SHOWN)
    rows = tuple((each, tuple(_number(briefing, numbers[each, column]) for column in columns)) for each in shown)
    is_whole = len(shown) == len(accounts) and len(columns) == wanted
    return Grid(
        names, rows, "" if is_whole else briefing.words("rest.accounts", accounts=len(shown), columns=len(columns))
    )


def _number(briefing: Briefing, count: int) -> str:
    return briefing.words.number(count) if count else ""
