"""The index of committees: what each buys, who sits in it, and how complete it is."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.committees import QUESTIONS, Completeness, completeness
from personary.model.committee import Committee
from personary.views.briefing import Briefing
from personary.views.committee import questions_answered, roles_filled, scope
from personary.views.committee_seats import seated
from personary.views.frame import Frame, sections
from personary.views.parts import Face, Link, Meter, StatusMark, face, status_mark
from personary.views.shown import MOST


@frozen
class CommitteeCard:
    """A committee in the index."""

    anchor: str
    link: Link
    purchase: str
    scope: str
    faces: tuple[Face, ...]
    people: str
    """Their names, each once."""
    status: StatusMark
    complete: Meter | None
    """The seven questions as bars, with questions and roles in words; for our own people."""
    missing: str


@frozen
class CommitteeIndex:
    """All committees; what is retired stands apart."""

    frame: Frame
    cards: tuple[CommitteeCard, ...]
    retired: tuple[Link, ...]


def present_committee_index(briefing: Briefing, id_: str) -> CommitteeIndex:
    """Present all committees."""
    words = briefing.words
    live = tuple(each for each in briefing.catalog.committees if each.status != "retired")
    retired = tuple(
        Link(each.title, "committee", each.id) for each in briefing.catalog.committees if each.status == "retired"
    )
    frame = Frame(
        title=words("committee.index"),
        description=words("committee.index.lead"),
        sections=sections(("retired", words("committee.index.retired"), retired)),
    )
    cards = tuple(_card(briefing, each, is_drawn=number < MOST) for number, each in enumerate(live))
    return CommitteeIndex(frame, cards, retired)


def _card(briefing: Briefing, committee: Committee, *, is_drawn: bool) -> CommitteeCard:
    words = briefing.words
    people = {each.persona.id: each.persona for each in seated(briefing, committee)}
    segments = tuple(segment.name for segment in map(briefing.catalog.segment, committee.segments) if segment)
    measured = completeness(briefing.catalog, committee)
    names = words.list(persona.short_name for persona in people.values())
    return CommitteeCard(
        anchor=f"committee-{committee.id}",
        link=Link(committee.title, "committee", committee.id),
        purchase=committee.purchase or "",
        scope=", ".join(part for part in (scope(briefing, committee), *segments) if part),
        # All committees stand here, and nobody looks at hundreds of faces.
        faces=tuple(face(briefing, persona) for persona in people.values()) if is_drawn else (),
        people=names or words("committee.index.nobody"),
        status=status_mark(briefing, committee.status),
        complete=_complete(briefing, measured) if briefing.internal else None,
        missing=_missing(briefing, measured) if briefing.internal else "",
    )


def _complete(briefing: Briefing, measured: Completeness) -> Meter:
    bars = tuple((False, key in measured.answered) for key in QUESTIONS)
    return Meter(bars, questions_answered(briefing, measured))


def _missing(briefing: Briefing, measured: Completeness) -> str:
    words = briefing.words
    roles = words.list(words.choice("buying_role", role) for role in measured.uncovered)
    return words("committee.roles_open", roles=roles) if roles else roles_filled(briefing, measured)
