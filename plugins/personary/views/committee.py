"""The committee page: who buys together, where each stands, what worries them, and what talks it through."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.committees import QUESTIONS, Completeness, completeness
from personary.model.committee import Committee
from personary.views.briefing import Briefing
from personary.views.committee_dynamics import Question, Worry, questions, worries
from personary.views.committee_seats import Map, Seat, Timeline, seated, seats, stance_map, timeline
from personary.views.frame import Frame, sections
from personary.views.parts import Link, StatusMark, TeamMark, status_mark, team_mark


@frozen
class Roles:
    """How many of the required roles somebody fills, and which nobody does."""

    filled: str
    open: str


@frozen
class Own:
    """A question of our own; without an answer, nobody has given one yet."""

    question: str
    answer: str


@frozen
class Care:
    """Who answers for the page, who agreed to it, and what changed."""

    stamps: tuple[tuple[TeamMark, str], ...]
    stewards: tuple[tuple[TeamMark, str], ...]
    changes: tuple[tuple[str, str, str], ...]
    """Day, what changed, and why."""


@frozen
class CommitteePage:
    """The page of a buying committee."""

    frame: Frame
    name: str
    purchase: str
    shared_vision: str
    status: StatusMark
    retired: bool
    people: str
    scope: str
    segments: tuple[Link, ...]
    journey: Link | None
    roles: Roles | None
    """None where nobody needs to know: outside our own house."""
    internal: bool
    crowded: bool
    """Whether there is more to say than one sheet of paper holds."""
    seats: tuple[Seat, ...]
    map: Map | None
    timeline: Timeline | None
    worries: tuple[Worry, ...]
    questions: tuple[Question, ...]
    answered: str
    answered_alone: str
    own: tuple[Own, ...]
    relationships: tuple[str, ...]
    care: Care | None


_ROOMY = 6
"""Up to so many members, a printed sheet also holds what to say to each."""


def present_committee(briefing: Briefing, id_: str) -> CommitteePage:
    """Present a committee."""
    committee = briefing.catalog.committee(id_)
    if committee is None:
        raise KeyError(id_)
    words, internal = briefing.words, briefing.internal
    members = seats(briefing, committee)
    worried, asked = worries(briefing, committee), questions(briefing, committee)
    own, related = _own(briefing, committee), _relationships(briefing, committee)
    when = timeline(briefing, committee, members)
    answered, alone = _answered(briefing, committee)
    return CommitteePage(
        frame=Frame(
            title=committee.title,
            description=committee.purchase or "",
            sections=sections(
                ("map", words("committee.map"), members or internal),
                ("when", words("committee.when"), when or internal),
                ("concerns", words("committee.concerns"), worried),
                ("seven", words("committee.seven"), asked),
                ("own", words("committee.own"), own),
                ("relationships", words("committee.relationships"), related),
                ("care", words("committee.care"), internal),
            ),
            keywords=(*(seat.who.name for seat in members), *committee.tags),
            source_file=briefing.catalog.file(committee) or None,
        ),
        name=committee.title,
        purchase=committee.purchase or "",
        shared_vision=committee.shared_vision or "",
        status=status_mark(briefing, committee.status),
        retired=committee.status == "retired",
        people=words("committee.people", len(members)),
        scope=scope(briefing, committee),
        segments=tuple(
            Link(segment.name, "market", "", segment.id)
            for segment in map(briefing.catalog.segment, committee.segments)
            if segment
        ),
        journey=_journey(briefing, committee),
        roles=_roles(briefing, completeness(briefing.catalog, committee)) if internal else None,
        internal=internal,
        crowded=len(members) > _ROOMY,
        seats=members,
        map=stance_map(briefing, members),
        timeline=when,
        worries=worried,
        questions=asked,
        answered=answered,
        answered_alone=alone,
        own=own,
        relationships=related,
        care=_care(briefing, committee) if internal else None,
    )


def scope(briefing: Briefing, committee: Committee) -> str:
    """Say how wide a committee is: a whole market, a segment, or the account by its pseudonym."""
    words = briefing.words
    if committee.scope == "account" and committee.account:
        return words("committee.account", account=committee.account)
    return words.choice("scope", committee.scope) if committee.scope else ""


def roles_filled(briefing: Briefing, measured: Completeness) -> str:
    """Say how many required roles are filled: 3 of 4 required roles filled."""
    words = briefing.words
    required = sum(cover.required for cover in measured.roles)
    have = words.number(required - len(measured.uncovered))
    return words("committee.roles_filled", required, have=have)


def questions_answered(briefing: Briefing, measured: Completeness) -> str:
    """Say how many of the seven questions are answered: 7 of 7 questions answered."""
    number = briefing.words.number
    return briefing.words(
        "committee.questions_answered", have=number(len(measured.answered)), all=number(len(QUESTIONS))
    )


def _roles(briefing: Briefing, measured: Completeness) -> Roles:
    words = briefing.words
    missing = words.list(words.choice("buying_role", role) for role in measured.uncovered)
    return Roles(roles_filled(briefing, measured), words("committee.roles_open", roles=missing) if missing else "")


def _journey(briefing: Briefing, committee: Committee) -> Link | None:
    journey = briefing.catalog.journey(committee.journey) if committee.journey else None
    return Link(journey.title, "journey-roadmap", journey.id) if journey else None


def _answered(briefing: Briefing, committee: Committee) -> tuple[str, str]:
    """Return who answered the seven when, and what to say when a team was not asked."""
    words, dynamics = briefing.words, committee.dynamics
    if not briefing.internal:
        return "", ""
    teams = dynamics.answered_by if dynamics else ()
    day = words.date(dynamics.date) if dynamics and dynamics.date else ""
    absent = words.list(words.team(team) for team in briefing.settings.teams if team not in teams)
    names = words.list(words.team(team) for team in teams)
    if not names:
        return "", words("committee.answered.nobody")
    stamp = words("committee.answered.on", teams=names, day=day) if day else words("committee.answered", teams=names)
    return stamp, words("committee.answered.without", teams=absent) if absent else ""


def _own(briefing: Briefing, committee: Committee) -> tuple[Own, ...]:
    dynamics = committee.dynamics
    told = tuple(Own(each.question, each.answer) for each in (dynamics.more if dynamics else ()))
    missing = completeness(briefing.catalog, committee).own_open if briefing.internal else ()
    return (*told, *(Own(question, "") for question in missing))


def _relationships(briefing: Briefing, committee: Committee) -> tuple[str, ...]:
    """Return who sways whom in sentences; a seat out of sight takes its sentences with it."""
    if committee.scope != "account":
        return ()
    words, names = briefing.words, {}
    for each in reversed(seated(briefing, committee)):
        short = each.persona.short_name
        names[each.member.persona] = short
        if each.member.seat:
            names[each.member.seat] = words("committee.seat_of", who=short, seat=each.member.seat)
    return tuple(
        words(f"committee.related.{each.kind}", one=names[each.from_], other=names[each.to])
        for each in committee.relationships
        if each.from_ in names and each.to in names
    )


def _care(briefing: Briefing, committee: Committee) -> Care:
    words = briefing.words
    signed = committee.signoff
    changes = sorted(committee.change_log, key=lambda change: change.date, reverse=True)
    return Care(
        stamps=tuple(
            (
                team_mark(briefing, team),
                words.date(signed[team].date) if team in signed else words("committee.waiting"),
            )
            for team in briefing.settings.teams
        ),
        stewards=tuple((team_mark(briefing, team), name) for team, name in committee.stewards.items()),
        changes=tuple((words.date(each.date), each.what, each.why) for each in changes),
    )
