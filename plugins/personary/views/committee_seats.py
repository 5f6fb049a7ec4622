"""Who sits in a committee, where each stands, and when each is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal, get_args

from personary.frozen import frozen
from personary.model.choices import Stance
from personary.model.committee import Committee, Member
from personary.model.journey import Journey
from personary.model.persona import Persona, Role
from personary.views.briefing import Briefing
from personary.views.parts import Link, StanceMark, Who, who

STANCES: tuple[Stance, ...] = tuple(reversed(get_args(Stance)))
"""From the one who fights it to the one who carries it: the map from left to right."""
_AGAINST: frozenset[Stance] = frozenset({"opponent", "non_supporter"})
_FOR: frozenset[Stance] = frozenset({"supporter", "mentor"})
_WEIGHTY = 4
"""From this influence on, a cell of the map is worth a shade."""


@frozen
class Seat:
    """A member as the tables show them. `seat` tells two of one persona apart, then `is_told_apart`."""

    who: Who
    seat: str
    is_told_apart: bool
    roles: tuple[str, ...]
    stance: StanceMark | None
    influence: int
    """From 1 to 5, or 0 when nobody has said."""
    strokes: str
    """The influence in words."""

    @property
    def label(self) -> str:
        """The member in running text."""
        return f"{self.who.short} ({self.seat})" if self.is_told_apart else self.who.short


@frozen
class Cell:
    """One cell of the map: who shares a stance and an influence."""

    tone: Literal["", "hot", "with"]
    seats: tuple[Seat, ...]


@frozen
class Map:
    """Influence upward, stance from left to right."""

    stances: tuple[StanceMark, ...]
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]
    unplaced: str
    """Who is not on it, and what is missing; empty when everybody is."""


@frozen
class Column:
    """A stage of the journey."""

    number: int
    link: Link
    stalls: bool


@frozen
class Presence:
    """Where a member is at a stage: drawn by `kind`, said by `words`."""

    kind: Literal["before", "joins", "stays", "leaves", "once", "gone"]
    words: str


@frozen
class Timeline:
    """Who is there at which stage."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Seat, tuple[Presence, ...]], ...]
    has_stalls: bool


@frozen
class Seated:
    """A member whose persona is in sight."""

    member: Member
    persona: Persona


def seated(briefing: Briefing, committee: Committee) -> tuple[Seated, ...]:
    """Return the members whose personas can be shown."""
    found = ((member, briefing.catalog.persona(member.persona)) for member in committee.members)
    return tuple(Seated(member, persona) for member, persona in found if persona is not None)


def seats(briefing: Briefing, committee: Committee) -> tuple[Seat, ...]:
    """Return the members of a committee in the order of the file."""
    there = seated(briefing, committee)
    times = Counter(each.member.persona for each in there)
    return tuple(_seat(briefing, each, told_apart=times[each.member.persona] > 1) for each in there)


def stance_map(briefing: Briefing, members: tuple[Seat, ...]) -> Map | None:
    """Place the members by influence and stance; None when there is nobody to place."""
    words = briefing.words
    placed = [seat for seat in members if seat.stance and seat.influence]
    if not placed:
        return None
    rows = tuple(
        (
            level,
            tuple(
                Cell(
                    _tone(level, stance),
                    tuple(s for s in placed if s.stance and s.stance.key == stance and s.influence == level),
                )
                for stance in STANCES
            ),
        )
        for level in range(5, 0, -1)
    )
    missing = tuple(seat.label for seat in members if seat not in placed)
    unplaced = words("committee.unplaced", len(missing), who=words.list(missing)) if missing else ""
    marks = tuple(StanceMark(stance, words.choice("stance", stance)) for stance in STANCES)
    return Map(marks, rows, unplaced)


def timeline(briefing: Briefing, committee: Committee, members: tuple[Seat, ...]) -> Timeline | None:
    """Lay joining and leaving out along the journey; None without a journey in sight."""
    journey = briefing.catalog.journey(committee.journey) if committee.journey else None
    if journey is None or not journey.stages:
        return None
    stalled = {_position(briefing, journey, stall.stage) for stall in committee.dynamics.stalls} if (
        committee.dynamics
    ) else set()  # fmt: skip
    columns = tuple(
        Column(n + 1, Link(stage.name, "journey-roadmap", journey.id, f"stage-{stage.id}"), n in stalled)
        for n, stage in enumerate(journey.stages)
    )
    rows = tuple(
        (seat, tuple(_presences(briefing, journey, each.member)))
        for seat, each in zip(members, seated(briefing, committee), strict=True)
    )
    return Timeline(columns, rows, any(column.stalls for column in columns))


def role_words(briefing: Briefing, role: Role) -> str:
    """Return a part in the purchase, with how often it is played: Gatekeeper (often)."""
    words = briefing.words
    name = words.choice("buying_role", role.role)
    return f"{name} ({words.choice('certainty', role.certainty)})" if role.certainty else name


def _seat(briefing: Briefing, each: Seated, *, told_apart: bool) -> Seat:
    member, words = each.member, briefing.words
    someone = who(briefing, each.persona)
    seat = member.seat or ""
    roles = () if each.persona.status == "retired" else member.buying_roles or each.persona.buying_roles
    return Seat(
        who=someone,
        seat=seat,
        is_told_apart=told_apart and bool(seat),
        roles=tuple(dict.fromkeys(role_words(briefing, role) for role in roles)),
        stance=StanceMark(member.stance, words.choice("stance", member.stance)) if member.stance else None,
        influence=member.influence or 0,
        strokes=words("influence.of_five", level=words.number(member.influence)) if member.influence else "",
    )


def _tone(level: int, stance: Stance) -> Literal["", "hot", "with"]:
    if level < _WEIGHTY:
        return ""
    return "hot" if stance in _AGAINST else "with" if stance in _FOR else ""


def _position(briefing: Briefing, journey: Journey, reference: str | None) -> int | None:
    found = briefing.catalog.stage(reference, journey.id) if reference else None
    if found is None or found[0].id != journey.id:
        return None
    return next(n for n, stage in enumerate(journey.stages) if stage.id == found[1].id)


def _presences(briefing: Briefing, journey: Journey, member: Member) -> Iterator[Presence]:
    joins = _position(briefing, journey, member.joins_at)
    leaves = _position(briefing, journey, member.leaves_at)
    for stage in range(len(journey.stages)):
        kind = _kind(stage, joins, leaves)
        yield Presence(kind, briefing.words(f"committee.presence.{kind}"))


def _kind(
    stage: int, joins: int | None, leaves: int | None
) -> Literal["before", "joins", "stays", "leaves", "once", "gone"]:
    if joins is not None and stage < joins:
        return "before"
    if leaves is not None and stage > leaves:
        return "gone"
    if stage == joins:
        return "once" if stage == leaves else "joins"
    return "leaves" if stage == leaves else "stays"
