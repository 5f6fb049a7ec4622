"""The agenda of the next review, persona by persona: what is open, old, new, contested, seen and owed (S1-18)."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.reviews import Agenda, is_past_due, next_agenda
from personary.views.briefing import Briefing
from personary.views.parts import Link, Who, source, who
from personary.views.persona_alignment_answers import question_link
from personary.views.persona_alignment_care import due_words


@frozen
class Point:
    """One thing to talk about; `is_late` when it should have been settled by now."""

    link: Link
    detail: str = ""
    is_late: bool = False


@frozen
class Points:
    """Points of one sort, and what to do with them."""

    title: str
    todo: str
    entries: tuple[Point, ...]


@frozen
class PersonaAgenda:
    """What to talk about when one persona is reviewed."""

    anchor: str
    who: Who
    page: Link
    """To where the persona's questions, disagreements and commitments stand."""
    due: str
    is_overdue: bool
    counted: str
    parts: tuple[Points, ...]


def agendas(briefing: Briefing) -> tuple[PersonaAgenda, ...]:
    """Return the agenda of every persona that counts, the one that is due first before the others."""
    return tuple(_agenda(briefing, each) for each in next_agenda(briefing.catalog, briefing.today))


def _agenda(briefing: Briefing, agenda: Agenda) -> PersonaAgenda:
    words, someone = briefing.words, who(briefing, agenda.persona)
    kinds = (
        ("contested", _contested(briefing, agenda)),
        ("questions", _questions(briefing, agenda)),
        ("stale", _stale(agenda)),
        ("unapplied", _unapplied(briefing, agenda)),
        ("evidence", _evidence(briefing, agenda)),
        ("owed", _owed(briefing, agenda)),
    )
    return PersonaAgenda(
        anchor=f"agenda-{agenda.persona.id}",
        who=someone,
        page=Link(someone.name, "persona-alignment", agenda.persona.id),
        due=due_words(briefing, agenda.review),
        is_overdue=agenda.review.overdue,
        counted=words("agenda.points", agenda.size),
        parts=tuple(
            Points(words(f"agenda.{key}"), words(f"agenda.{key}.todo"), entries) for key, entries in kinds if entries
        ),
    )


def _contested(briefing: Briefing, agenda: Agenda) -> tuple[Point, ...]:
    words, persona, points = briefing.words, agenda.persona, []
    for entry in agenda.contested:
        link = Link(entry.about, "persona-alignment", persona.id, f"contested-{persona.contested.index(entry)}")
        is_late = is_past_due(entry, briefing.today)
        key = "clash.late" if is_late else "clash.decide_by"
        points.append(Point(link, words(key, day=words.date(entry.due)) if entry.due else "", is_late))
    return tuple(points)


def _questions(briefing: Briefing, agenda: Agenda) -> tuple[Point, ...]:
    words = briefing.words
    return tuple(
        Point(
            question_link(agenda.persona, each.name, words(f"ten.{each.name}")),
            words("ten.next.vacuous" if each.answered else f"ten.{each.name}.next"),
        )
        for each in agenda.open_questions
    )


def _stale(agenda: Agenda) -> tuple[Point, ...]:
    return tuple(Point(Link(each.text, "persona-story", agenda.persona.id)) for each in agenda.stale_claims)


def _unapplied(briefing: Briefing, agenda: Agenda) -> tuple[Point, ...]:
    words = briefing.words
    return tuple(
        Point(
            Link(each.change.change, "role-play", each.scene.id),
            words("agenda.seen", scene=each.scene.title, day=words.date(each.seen_on)),
        )
        for each in agenda.unapplied
    )


def _evidence(briefing: Briefing, agenda: Agenda) -> tuple[Point, ...]:
    found = (source(briefing, piece) for piece in agenda.new_evidence)
    return tuple(Point(each.link, each.detail) for each in found)


def _owed(briefing: Briefing, agenda: Agenda) -> tuple[Point, ...]:
    words, points = briefing.words, []
    known = briefing.catalog.commitments(agenda.persona)
    for each in agenda.commitments:
        position = next(number for number, one in known if one == each)
        sentence = words("owed.sentence", by=words.team(each.by_team), to=words.team(each.to_team))
        late = is_past_due(each, briefing.today)
        until = words("owed.late" if late else "owed.until", day=words.date(each.due)) if each.due else ""
        detail = f"{sentence}, {until}" if until else sentence
        points.append(Point(Link(each.what, "alignment", "", f"commitment-{position}"), detail, late))
    return tuple(points)
