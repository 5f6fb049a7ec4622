"""The role play: a scene with a buyer, a marketer and a salesperson, and what it showed."""

from typing import Annotated, ClassVar

from personary.model.about import about
from personary.model.choices import Aligned
from personary.model.types import AssetId, CommitteeId, Day, Definition, Group, Line, Number, PersonaId, StageRef


class Minutes(Group):
    """How long each part takes."""

    brief: Annotated[Number | None, about("Brief", "Reading the sheets.", "5")] = None
    play: Annotated[Number | None, about("Play", "The scene.", "15")] = None
    debrief: Annotated[Number | None, about("Debrief", "Talking it over.", "20")] = None


class Reveal(Group):
    """What a buyer tells only when asked the right thing."""

    when: Annotated[Line, about("When", "What must be asked.", "Asked who chose the last supplier")]
    what: Annotated[Line, about("What", "What is then told.", "It was the director's own choice.")]


class Buyer(Group):
    """A buyer's part."""

    persona: Annotated[PersonaId, about("Persona", "Who buys.", "oda-maintenance-lead")]
    opening: Annotated[Line | None, about("Opening", "Their first sentence.", "I have a quarter of an hour.")] = None
    mood: Annotated[Line | None, about("Mood", "How they feel as it begins.", "Curious, in a hurry")] = None
    reveals: Annotated[
        tuple[Reveal, ...],
        about(
            "Reveals",
            "What they tell only when asked the right thing.",
            "[{when: Asked who chose it, what: The director}]",
        ),
    ] = ()
    must_raise: Annotated[
        tuple[Line, ...], about("Must raise", "What they must ask.", "[What does it cost to leave?]")
    ] = ()


class SellerPart(Group):
    """The sheet of the marketer or the salesperson."""

    aim: Annotated[Line | None, about("Aim", "What to reach.", "Agree what a useful warning is")] = None
    knows: Annotated[tuple[Line, ...], about("Knows", "What they know beforehand.", "[The stop of Tuesday]")] = ()
    assets: Annotated[tuple[AssetId, ...], about("Content", "Library items at hand.", "[trial-plan]")] = ()


class Observer(Group):
    """The observer's sheet."""

    watch_for: Annotated[tuple[Line, ...], about("Watch for", "What to notice.", "[Who says the first number]")] = ()


class ScriptLine(Group):
    """A line to read aloud."""

    who: Annotated[Line, about("Who", "A persona's id, `marketer` or `salesperson`.", "salesperson")]
    line: Annotated[Line, about("Line", "What they say.", "Tell me about Tuesday night.")]
    cue: Annotated[Line | None, about("Cue", "How, or what they do.", "Put the pen down")] = None


class Criterion(Group):
    """What good looks like."""

    criterion: Annotated[Line, about("Criterion", "What counts.", "Finds the failed trial")]
    weight: Annotated[Number | None, about("Weight", "How much.", "3")] = None
    looks_like: Annotated[Line, about("Looks like", "How to see it.", "Asks what became of the last system")]


class ValueStatement(Group):
    """The value as each of the three put it."""

    buyer: Annotated[Line | None, about("Buyer", "The buyer's sentence.", "I will not be alone with it.")] = None
    marketer: Annotated[Line | None, about("Marketer", "The marketer's sentence.", "The night decides.")] = None
    salesperson: Annotated[Line | None, about("Salesperson", "The seller's sentence.", "The night decides.")] = None


class ObservedChange(Group):
    """Where the persona was wrong."""

    persona: Annotated[PersonaId, about("Persona", "Whose file.", "oda-maintenance-lead")]
    field: Annotated[Line, about("Field", "Which field.", "needs.unstated")]
    change: Annotated[Line, about("Change", "What should change.", "The fear is a second failed trial.")]
    applied_on: Annotated[Day | None, about("Applied on", "When it was done.", "2026-06-24", serves="S3-25")] = None


class Debrief(Group):
    """What the scene showed."""

    date: Annotated[Day, about("Date", "The day it was played.", "2026-06-12")]
    aligned: Annotated[Aligned, about("Aligned", "Did all three name the same value?", "fully", serves="S3-23")]
    value_statement: Annotated[
        ValueStatement | None, about("Value", "The value in each one's words.", "{buyer: I am not alone.}")
    ] = None
    observed_changes: Annotated[
        tuple[ObservedChange, ...],
        about("Observed changes", "Where the persona was wrong.",
              "[{persona: oda-maintenance-lead, field: needs, change: Another fear}]", serves="S3-25"),
    ] = ()  # fmt: skip


class RolePlay(Definition):
    """A scene to practise."""

    entity: ClassVar[str] = "role play"

    name: Annotated[Line, about("Name", "What you call the scene.", "The first talk after a bad night", serves="S3-22")]
    stage: Annotated[
        StageRef, about("Stage", "Where on the journey it plays.", "new-business/first-talk", serves="S3-24")
    ]
    objective: Annotated[
        Line | None, about("Objective", "What the two sellers want to leave with.", "One line, one measure",
                           serves="S3-22")
    ] = None  # fmt: skip
    committee: Annotated[
        CommitteeId | None, about("Committee", "The purchase behind the scene.", "first-line", serves="S4-12")
    ] = None
    minutes: Annotated[
        Minutes | None, about("Minutes", "How long each part takes.", "{brief: 5, play: 15, debrief: 20}",
                              serves="S3-22")
    ] = None  # fmt: skip
    buyers: Annotated[
        tuple[Buyer, ...],
        about("Buyers", "Who buys; what each tells only when asked the right thing.",
              "[{persona: oda-maintenance-lead}]", serves="S3-22"),
    ]  # fmt: skip
    marketer: Annotated[
        SellerPart | None, about("Marketer", "The marketer's sheet.", "{aim: Hear which proof she asks for}",
                                 serves="S3-22")
    ] = None  # fmt: skip
    salesperson: Annotated[
        SellerPart | None, about("Salesperson", "The seller's sheet.", "{aim: Agree what counts}", serves="S3-22")
    ] = None
    observer: Annotated[
        Observer | None, about("Observer", "The observer's sheet.", "{watch_for: [Who says the first number]}",
                               serves="S3-25")
    ] = None  # fmt: skip
    script: Annotated[
        tuple[ScriptLine, ...],
        about("Script", "Lines to read; `who` is a persona's id, `marketer` or `salesperson`.",
              "[{who: salesperson, line: Tell me about Tuesday.}]", serves="S3-22"),
    ] = ()  # fmt: skip
    rubric: Annotated[
        tuple[Criterion, ...],
        about("Rubric", "What good looks like.", "[{criterion: Speaks in hours, looks_like: No percentage}]",
              serves="S3-23"),
    ] = ()  # fmt: skip
    debriefs: Annotated[
        tuple[Debrief, ...],
        about("Debriefs", "Did all three name the same value; where was the persona wrong?",
              "[{date: 2026-06-12, aligned: partly}]", serves="S3-23 S3-24 S3-25"),
    ] = ()  # fmt: skip
