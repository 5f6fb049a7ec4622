"""Persona alignment: ten questions, two lenses, open disagreements and sign-off, for our own people only."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.contribution import persona_contribution
from personary.measures.ladder import has_reached, is_live
from personary.measures.overlap import overlap
from personary.measures.ten_answers import is_round_old
from personary.model.persona import Persona
from personary.views.alignment_clashes import Clash, clashes
from personary.views.alignment_gave import Giving, giving
from personary.views.alignment_owed import Owed, owed_for
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.parts import Link, StatusMark, TeamMark, Who, status_mark, team_mark, who
from personary.views.persona_alignment_answers import AskedQuestion, asked_questions
from personary.views.persona_alignment_care import (
    Changed,
    Plan,
    Reviewed,
    Stamp,
    Steward,
    changes,
    plan,
    reviewed,
    stamps,
    stewards,
)


@frozen
class Round:
    """When the teams last went through the ten questions together."""

    counted: str
    text: str
    is_old: bool


@frozen
class Lens:
    """What only one team sees, what all see, or what several but not all see."""

    team: TeamMark | None
    title: str
    entries: tuple[str, ...]
    empty: str


@frozen
class Lenses:
    """The attribute exercise: the lists side by side, or the next step while one is missing."""

    columns: tuple[Lens, ...]
    verdict: str
    is_disjoint: bool


@frozen
class NextStep:
    """The one thing to do next, and where."""

    text: str
    link: Link | None = None


@frozen
class PersonaAlignment:
    """The alignment page of a persona."""

    frame: Frame
    who: Who
    status: StatusMark
    title: str
    retired: bool
    next: NextStep
    pages: tuple[Link, ...]
    round: Round
    questions: tuple[AskedQuestion, ...]
    lenses: Lenses
    giving: Giving
    open: tuple[Clash, ...]
    settled: tuple[Clash, ...]
    stamps: tuple[Stamp, ...]
    stewards: tuple[Steward, ...]
    review: Reviewed
    changes: tuple[Changed, ...]
    plan: Plan | None
    owed: tuple[Owed, ...]


def present_persona_alignment(briefing: Briefing, id_: str) -> PersonaAlignment:
    """Present how far both teams agree on a persona."""
    persona = briefing.catalog.persona(id_)
    assert persona is not None, f"{id_} was planned but is not in the catalog"
    words, someone = briefing.words, who(briefing, persona)
    questions = asked_questions(briefing, persona)
    disputes = clashes(briefing, persona)
    settled = tuple(each for each in disputes if each.outcome)
    open_ = tuple(each for each in disputes if not each.outcome)
    signed, review, owed = _stamps(briefing, persona), reviewed(briefing, persona), owed_for(briefing, persona)
    short = someone.short
    return PersonaAlignment(
        frame=Frame(
            title=words("persona_alignment.title", who=short),
            description=words("persona_alignment.description", who=persona.title),
            source_file=briefing.catalog.file(persona) or None,
            sections=sections(
                ("questions", words("persona_alignment.questions"), True),
                ("disagreements", words("persona_alignment.open"), True),
                ("lenses", words("persona_alignment.lenses"), True),
                ("signoff", words("persona_alignment.signoff"), True),
                ("review", words("persona_alignment.review"), True),
                ("commitments", words("persona_alignment.owed", who=short), True),
                ("settled", words("persona_alignment.settled"), settled),
                ("contribution", words("persona_alignment.gave"), True),
                ("research", words("persona_alignment.plan"), True),
                ("changes", words("persona_alignment.changes"), True),
            ),
        ),
        who=someone,
        status=status_mark(briefing, persona.status),
        title=words("persona_alignment.title", who=short),
        retired=persona.status == "retired",
        next=_next(briefing, persona, open_, signed, questions, review, owed),
        pages=(
            Link(words("persona_alignment.story", who=short), "persona-story", persona.id),
            Link(words("persona.roadmap"), "persona-roadmap", persona.id),
            Link(words("persona_alignment.all"), "alignment"),
            Link(words("persona_alignment.reviews"), "reviews"),
        ),
        round=_round(briefing, persona, questions),
        questions=questions,
        lenses=_lenses(briefing, persona),
        giving=giving(briefing, persona_contribution(briefing.catalog, persona)),
        open=open_,
        settled=settled,
        stamps=signed,
        stewards=stewards(briefing, persona),
        review=review,
        changes=changes(briefing, persona),
        plan=plan(briefing, persona),
        owed=owed,
    )


def _stamps(briefing: Briefing, persona: Persona) -> tuple[Stamp, ...]:
    return stamps(briefing, persona.signoff, early=not has_reached(persona.status, "validated"))


def _round(briefing: Briefing, persona: Persona, questions: tuple[AskedQuestion, ...]) -> Round:
    words, stamp = briefing.words, persona.ten_questions
    answered = sum(question.state == "answered" for question in questions)
    counted = words("ten.counted", have=words.number(answered), of=words.number(len(questions)))
    if stamp is None:
        return Round(counted, words("ten.never"), is_old=False)
    teams = words.list(words.team(team) for team in stamp.answered_by)
    absent = [words.team(team) for team in briefing.settings.teams if team not in stamp.answered_by]
    text = words("ten.round", teams=teams, day=words.date(stamp.date))
    if absent:
        text = f"{text} {words('ten.absent', teams=words.list(absent))}"
    is_old = is_round_old(briefing.catalog, persona, briefing.today)
    return Round(counted, f"{text} {words('ten.round.old')}" if is_old else text, is_old)


def _lenses(briefing: Briefing, persona: Persona) -> Lenses:
    words, teams = briefing.words, briefing.settings.teams
    compared = overlap(persona, briefing.settings)
    if compared is None:
        there = tuple(
            Lens(team_mark(briefing, team), words("lenses.list", team=words.team(team)), entries, "")
            for team in teams
            if (entries := persona.attribute_exercise.get(team, ()))
        )
        missing = [words.team(team) for team in teams if not persona.attribute_exercise.get(team)]
        return Lenses(there, words("lenses.missing", teams=words.list(missing)) if missing else "", is_disjoint=False)
    alone = [
        Lens(team_mark(briefing, team), words("lenses.only", team=words.team(team)), compared.only[team],
             words("lenses.only.empty"))
        for team in teams
    ]  # fmt: skip
    together = [Lens(None, words("lenses.both" if len(teams) == 2 else "lenses.all"), compared.shared,
                     words("lenses.shared.empty"))]  # fmt: skip
    if compared.some:
        together.append(Lens(None, words("lenses.some"), compared.some, ""))
    # What is shared stands between the first team and the others, as both lenses overlap.
    columns = (alone[0], *together, *alone[1:])
    verdict = words("lenses.disjoint") if compared.is_disjoint else words("lenses.shared", len(compared.shared))
    return Lenses(columns, verdict, compared.is_disjoint)


def _next(
    briefing: Briefing,
    persona: Persona,
    open_: tuple[Clash, ...],
    signed: tuple[Stamp, ...],
    questions: tuple[AskedQuestion, ...],
    review: Reviewed,
    owed: tuple[Owed, ...],
) -> NextStep:
    """Choose the next step: what is late before what is waiting before what is open."""
    words = briefing.words
    if persona.status == "retired":
        return NextStep(words("persona_alignment.next.retired"))
    for clash in open_[:1]:
        if clash.is_late:
            return NextStep(words("persona_alignment.next.late"), Link(clash.about, *_here(persona, clash.anchor)))
    if review.is_overdue and is_live(persona):
        agenda = Link(words("persona_alignment.next.agenda"), "reviews", "", f"agenda-{persona.id}")
        return NextStep(words("persona_alignment.next.review"), agenda)
    for entry in owed:
        if entry.standing == "overdue":
            return NextStep(words("persona_alignment.next.overdue", sentence=entry.sentence), entry.link)
    waiting = [stamp.team.name for stamp in signed if stamp.state == "waiting"]
    unanswered = next((each for each in questions if each.state != "answered"), None)
    if open_:
        return NextStep(words("persona_alignment.next.decide"), Link(open_[0].about, *_here(persona, open_[0].anchor)))
    if unanswered:
        text = f"{words('persona_alignment.next.question')} {unanswered.next}"
        return NextStep(text, Link(unanswered.short, *_here(persona, unanswered.anchor)))
    if waiting:
        return NextStep(words("persona_alignment.next.sign", teams=words.list(waiting)))
    return NextStep(words("persona_alignment.next.none", due=review.due))


def _here(persona: Persona, anchor: str) -> tuple[str, str, str]:
    return "persona-alignment", persona.id, anchor
