"""Alignment: what holds marketing and sales together over the whole project, for our own people only."""

from __future__ import annotations

from collections.abc import Mapping

from personary.frozen import frozen
from personary.measures.contribution import project_contribution
from personary.measures.ladder import is_live
from personary.measures.ten_answers import answer_state
from personary.measures.ten_questions import ten_questions
from personary.model.persona import Persona
from personary.views.alignment_clashes import Clash, open_clashes
from personary.views.alignment_gave import Giving, giving
from personary.views.alignment_library import Item, library
from personary.views.alignment_measures import (
    HorizonStop,
    Measure,
    Signed,
    agreements,
    contributing_teams,
    horizons,
    measures,
)
from personary.views.alignment_owed import Deliverables, OwedGroup, open_deliverables, owed_groups
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.parts import Link, TeamMark, Who, who
from personary.views.persona_alignment import NextStep
from personary.views.persona_alignment_answers import AskedQuestion, asked_questions
from personary.views.shown import MOST, neediest, rest


@frozen
class QuestionRow:
    """One persona's line of the matrix."""

    who: Who
    page: Link
    counted: str
    round: str
    cells: tuple[AskedQuestion, ...]


@frozen
class Count:
    """A number that matters now, and where to read on."""

    number: str
    link: Link


@frozen
class AlignmentBoard:
    """The alignment page."""

    frame: Frame
    sponsor: str
    has_sponsor: bool
    counts: tuple[Count, ...]
    next: NextStep
    horizons: tuple[HorizonStop, ...]
    columns: tuple[str, ...]
    rows: tuple[QuestionRow, ...]
    clashes: tuple[Clash, ...]
    teams: tuple[TeamMark, ...]
    measures: tuple[Measure, ...]
    agreements: tuple[Signed, ...]
    deliverables: tuple[Deliverables, ...]
    owed: tuple[OwedGroup, ...]
    library: tuple[Item, ...]
    giving: Giving
    rest: Mapping[str, str]
    """Said of sections that hold more than anybody can read."""


def present_alignment(briefing: Briefing, _: str = "") -> AlignmentBoard:
    """Present what both teams agreed, owe each other, and still differ about."""
    words, alignment = briefing.words, briefing.catalog.alignment
    live = tuple(filter(is_live, briefing.catalog.personas))
    unanswered = {persona.id: _unanswered(briefing, persona) for persona in live}
    rows = tuple(_row(briefing, each) for each in neediest(live, lambda each: unanswered[each.id]))
    disputes, owed, signed = open_clashes(briefing), owed_groups(briefing), agreements(briefing)
    promised = open_deliverables(briefing)
    sponsor = alignment.executive_sponsor
    return AlignmentBoard(
        frame=Frame(
            title=words("alignment.title"),
            description=words("alignment.description"),
            source_file=briefing.catalog.file(alignment) or None,
            sections=sections(
                ("questions", words("alignment.questions"), True),
                ("disagreements", words("alignment.open"), True),
                ("commitments", words("alignment.owed"), True),
                ("kpis", words("alignment.kpis"), True),
                ("horizons", words("alignment.horizons"), alignment.kpis or alignment.commitments),
                ("agreements", words("alignment.agreements"), True),
                ("contribution", words("alignment.gave"), True),
                ("library", words("alignment.library"), True),
            ),
        ),
        sponsor=words("alignment.sponsor", by=sponsor.by, day=words.date(sponsor.date))
        if sponsor
        else words("alignment.no_sponsor"),
        has_sponsor=sponsor is not None,
        counts=_counts(briefing, sum(unanswered.values()), disputes, owed),
        next=_next(briefing, disputes, owed, signed, has_sponsor=sponsor is not None),
        horizons=horizons(briefing),
        columns=tuple(cell.short for cell in rows[0].cells) if rows else (),
        rows=rows,
        clashes=disputes[:MOST],
        teams=contributing_teams(briefing),
        measures=measures(briefing),
        agreements=signed,
        deliverables=promised[:MOST],
        owed=owed,
        library=library(briefing),
        giving=giving(briefing, project_contribution(briefing.catalog)),
        rest={
            "questions": rest(briefing, "questions", len(live)),
            "disagreements": rest(briefing, "alignments", len(disputes)),
            "commitments": rest(briefing, "alignments", len(promised)),
        },
    )


def _unanswered(briefing: Briefing, persona: Persona) -> int:
    catalog, today = briefing.catalog, briefing.today
    asked = ten_questions(catalog, persona, today)
    return sum(answer_state(catalog, persona, each, today) != "answered" for each in asked)


def _row(briefing: Briefing, persona: Persona) -> QuestionRow:
    words, someone = briefing.words, who(briefing, persona)
    cells = asked_questions(briefing, persona)
    answered = sum(cell.state == "answered" for cell in cells)
    stamp = persona.ten_questions
    return QuestionRow(
        who=someone,
        page=Link(someone.short, "persona-alignment", persona.id, "questions"),
        counted=words("ten.of", have=words.number(answered), of=words.number(len(cells))),
        round=words.month(stamp.date) if stamp else words("ten.never.short"),
        cells=cells,
    )


def _counts(
    briefing: Briefing, unanswered: int, disputes: tuple[Clash, ...], owed: tuple[OwedGroup, ...]
) -> tuple[Count, ...]:
    words = briefing.words
    overdue = sum(len(group.entries) for group in owed if group.standing == "overdue")
    counted = ((unanswered, "questions", "questions"), (len(disputes), "clashes", "disagreements"),
               (overdue, "overdue", "commitments"))  # fmt: skip
    return tuple(
        Count(words.number(count), Link(words(f"alignment.count.{key}", count), "alignment", "", anchor))
        for count, key, anchor in counted
    )


def _next(
    briefing: Briefing,
    disputes: tuple[Clash, ...],
    owed: tuple[OwedGroup, ...],
    signed: tuple[Signed, ...],
    *,
    has_sponsor: bool,
) -> NextStep:
    words = briefing.words
    if not has_sponsor:
        return NextStep(words("alignment.next.sponsor"))
    overdue = next((group.entries[0] for group in owed if group.standing == "overdue"), None)
    if disputes and disputes[0].is_late:
        return NextStep(words("persona_alignment.next.late"), disputes[0].link)
    if overdue:
        return NextStep(words("persona_alignment.next.overdue", sentence=overdue.sentence), overdue.link)
    for each in signed:
        link = Link(each.subject, "alignment", "", each.anchor)
        waiting = [stamp.team.name for stamp in each.stamps if stamp.state == "waiting"]
        if waiting:
            return NextStep(words("alignment.next.sign", teams=words.list(waiting)), link)
        if each.is_late:
            return NextStep(words("alignment.next.again"), link)
    if disputes:
        return NextStep(words("persona_alignment.next.decide"), disputes[0].link)
    return NextStep(words("alignment.next.none"), Link(words("alignment.next.reviews"), "reviews"))
