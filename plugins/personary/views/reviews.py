"""Reviews: when each persona and committee was and is to be looked at, the next agenda, and past meetings."""

from __future__ import annotations

import datetime as dt

from personary.frozen import frozen
from personary.measures.freshness import review_state
from personary.measures.ladder import is_live
from personary.model.alignment import Review
from personary.model.committee import Committee
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.parts import Link, TeamMark, Who, persona_link, team_mark, who
from personary.views.persona_alignment_care import due_words
from personary.views.reviews_agenda import PersonaAgenda, agendas
from personary.views.shown import MOST, rest

MOST_AGENDAS = 40


@frozen
class DueReview:
    """When one persona or committee is to be reviewed."""

    kind: str
    id: str
    name: str
    who: Who | None
    link: Link
    what: str
    every: str
    last: str
    due: str
    day: dt.date | None
    is_overdue: bool
    agenda: Link


@frozen
class Attended:
    """How many of a team were there."""

    team: TeamMark
    text: str
    is_absent: bool


@frozen
class PastReview:
    """A review meeting, held or planned."""

    day: str
    subjects: tuple[Link, ...]
    attended: tuple[Attended, ...]
    decisions: tuple[str, ...]


@frozen
class Reviews:
    """The reviews page."""

    frame: Frame
    lead: str
    next_day: str
    calendar: tuple[DueReview, ...]
    agendas: tuple[PersonaAgenda, ...]
    planned: tuple[PastReview, ...]
    held: tuple[PastReview, ...]
    rest: str
    """Said where more reviews are due than the page lays out; the files to download hold them all."""
    held_rest: str

    @property
    def shown(self) -> tuple[DueReview, ...]:
        """What the page lays out of the calendar."""
        return self.calendar[:MOST]

    @property
    def open_agendas(self) -> tuple[PersonaAgenda, ...]:
        """The agendas that the page lays out."""
        return self.agendas[:MOST_AGENDAS]

    @property
    def later_agendas(self) -> tuple[PersonaAgenda, ...]:
        """Agendas of which the page tells no more than how many points they have."""
        return self.agendas[MOST_AGENDAS:]


def present_reviews(briefing: Briefing, _: str = "") -> Reviews:
    """Present the calendar of reviews and what to talk about next; for the page, and for what is taken along."""
    return briefing.catalog.once(
        ("reviews", briefing.today, briefing.words.language, briefing.internal), lambda: _reviews(briefing)
    )


def _reviews(briefing: Briefing) -> Reviews:
    words, catalog = briefing.words, briefing.catalog
    found = sorted(catalog.alignment.reviews, key=lambda review: review.date, reverse=True)
    planned = tuple(_past(briefing, each) for each in reversed(found) if each.date > briefing.today)
    held = tuple(_past(briefing, each) for each in found if each.date <= briefing.today)
    rows, points = due_reviews(briefing), agendas(briefing)
    return Reviews(
        frame=Frame(
            title=words("reviews.title"),
            description=words("reviews.description"),
            source_file=catalog.file(catalog.alignment) or None,
            sections=sections(
                ("calendar", words("reviews.calendar"), True),
                ("agenda", words("reviews.agenda"), points),
                ("planned", words("reviews.planned"), planned),
                ("held", words("reviews.held"), True),
            ),
        ),
        lead=_lead(briefing, rows),
        next_day=_next_day(briefing, rows),
        calendar=rows,
        agendas=points,
        planned=planned,
        held=held[:MOST],
        rest=rest(briefing, "reviews", len(rows)),
        held_rest=rest(briefing, "held", len(held)),
    )


def due_reviews(briefing: Briefing) -> tuple[DueReview, ...]:
    """Return every persona and committee that counts: overdue first, then by day; never reviewed ones last."""
    catalog = briefing.catalog
    entities: tuple[Persona | Committee, ...] = (*catalog.personas, *catalog.committees)
    rows = [_due(briefing, each) for each in entities if is_live(each)]
    return tuple(sorted(rows, key=lambda row: (row.day is None, row.day or dt.date.max, row.kind, row.id)))


def _due(briefing: Briefing, entity: Persona | Committee) -> DueReview:
    words, state = briefing.words, review_state(briefing.catalog, entity, briefing.today)
    someone = who(briefing, entity) if isinstance(entity, Persona) else None
    link = someone.link if someone else Link(entity.title, "committee", entity.id)
    return DueReview(
        kind=entity.entity,
        id=entity.id,
        name=entity.title,
        who=someone,
        link=Link(link.text, "persona-alignment", entity.id) if someone else link,
        what=words(f"reviews.kind.{entity.entity}"),
        every=words.choice("cadence", state.every),
        last=words.date(state.last) if state.last else words("review.never"),
        due=due_words(briefing, state),
        day=state.due,
        is_overdue=state.overdue,
        agenda=Link(words("reviews.to_agenda"), "reviews", "", f"agenda-{entity.id}")
        if someone
        else Link(words("reviews.seven"), "committee", entity.id),
    )


def _past(briefing: Briefing, review: Review) -> PastReview:
    words, catalog, settings = briefing.words, briefing.catalog, briefing.settings
    people = (persona_link(catalog, id_) for id_ in dict.fromkeys(review.personas))
    committees = (catalog.committee(id_) for id_ in dict.fromkeys(review.committees))
    teams = dict.fromkeys((*settings.teams, *review.attendees))
    return PastReview(
        day=words.date(review.date),
        subjects=(
            *(Link(each.text, "persona-alignment", each.id) for each in people if each),
            *(Link(each.title, "committee", each.id) for each in committees if each),
        ),
        attended=tuple(
            Attended(team_mark(briefing, team), words.number(heads) if heads else words("reviews.nobody"), not heads)
            for team, heads in ((team, review.attendees.get(team, 0)) for team in teams)
        ),
        decisions=review.decisions,
    )


def _lead(briefing: Briefing, rows: tuple[DueReview, ...]) -> str:
    words = briefing.words
    overdue = sum(row.is_overdue for row in rows)
    never = sum(row.day is None for row in rows)
    said = [words("reviews.lead.overdue", overdue) if overdue else words("reviews.lead.in_time")]
    if never:
        said.append(words("reviews.lead.never", never))
    return " ".join(said)


def _next_day(briefing: Briefing, rows: tuple[DueReview, ...]) -> str:
    words = briefing.words
    if not rows:
        return words("reviews.next.none")
    day = rows[0].day
    if day is None:
        return words("reviews.next.first", who=rows[0].name)
    names = words.list(row.link.text for row in rows if row.day == day)
    return words("reviews.next.overdue" if day < briefing.today else "reviews.next", who=names, day=words.date(day))
