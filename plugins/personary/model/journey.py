"""The journey: stages that both teams share, and how a buyer changes hands without being dropped."""

from typing import Annotated, ClassVar

from personary.model.about import about
from personary.model.choices import JourneyKind, Phase
from personary.model.types import Flag, Group, JourneyId, KpiId, Laddered, Line, OwningTeam, Sentence, StageRef, Team


class StageGoal(Sentence):
    """What a team wants at a stage, and its measure."""

    text: Annotated[Line, about("Text", "What the team wants here.", "Know of the stop within a week")]
    kpi: Annotated[KpiId | None, about("KPI", "How it is measured.", "early-talks", serves="S3-26")] = None


class Stage(Group):
    """A step of the way."""

    id: Annotated[Line, about("Id", "A short handle.", "first-talk", serves="S3-16")]
    name: Annotated[Line, about("Name", "The name people read.", "Is it real?", serves="S3-16")]
    phase: Annotated[Phase, about("Phase", "Before or after the sale.", "before_sale", serves="S3-03")]
    sales_ready: Annotated[
        Flag, about("Sales-ready", "From here on a lead is ready for sales.", "true", serves="S3-01")
    ] = False
    entry_criteria: Annotated[
        tuple[Line, ...],
        about("Entry criteria", "Signs that a buyer is here; end of the stage before; terms of the handoff.",
              "[She names a machine and a stop]", at="A", serves="S3-01"),
    ] = ()  # fmt: skip
    goals: Annotated[
        dict[OwningTeam, StageGoal],
        about("Goals", "What each team wants here, and its measure.",
              "{marketing: {text: Answer the alarm question, kpi: early-talks}, sales: Agree what counts}",
              at="A", serves="S3-12 S3-26 S2-10"),
    ] = {}  # fmt: skip
    moves_on_when: Annotated[
        tuple[Line, ...],
        about("Moves on when", "What gives buyers the push.", "[A fitter names a machine]", at="a", serves="S4-16"),
    ] = ()
    stalls_when: Annotated[
        tuple[Line, ...],
        about("Stalls when", "What lets it fall asleep.", "[The talk turns to software]", at="a", serves="S4-16"),
    ] = ()
    unstick_with: Annotated[
        tuple[Line, ...],
        about("Unstick with", "What wakes it.", "[The night-shift trial plan]", at="a", serves="S4-16"),
    ] = ()


class Handoff(Group):
    """A change of hands, and the duty that stays with the first team."""

    from_stage: Annotated[StageRef, about("From stage", "Where it starts.", "order")]
    to_stage: Annotated[StageRef, about("To stage", "Where it ends.", "daily-use")]
    from_team: Annotated[Team, about("From team", "Who hands over.", "sales")]
    to_team: Annotated[Team, about("To team", "Who takes over.", "service")]
    what_passes: Annotated[tuple[Line, ...], about("What passes", "What is handed over.", "[The agreed measure]")]
    sla: Annotated[Line, about("Within", "How soon.", "One working day")]
    from_team_still_does: Annotated[
        tuple[Line, ...],
        about("Still does", "What the first team goes on doing.", "[Joins three reviews]", serves="S4-20"),
    ]
    accept_or_return: Annotated[
        Line, about("Accept or return", "How the second team accepts or sends back.", "Within two working days.")
    ]


class Branch(Group):
    """Where upsell and cross-sell leave."""

    from_stage: Annotated[StageRef, about("From stage", "Where it leaves.", "daily-use")]
    to_journey: Annotated[JourneyId, about("To journey", "The journey that begins.", "more-lines")]
    when: Annotated[Line, about("When", "What makes it begin.", "A second line had a long stop")]


class Journey(Laddered):
    """The way a purchase takes, stage by stage."""

    entity: ClassVar[str] = "journey"

    name: Annotated[
        Line | None,
        about("Name", "What you call the way.", "From a bad night to a second line", at="D", serves="S3-16"),
    ] = None
    kind: Annotated[
        JourneyKind | None,
        about("Kind", "New business, upsell, cross-sell or renewal.", "new_business", at="D", serves="S3-15"),
    ] = None
    stages: Annotated[
        tuple[Stage, ...],
        about("Stages", "The steps in order.", "[{id: first-talk, name: Is it real?, phase: before_sale}]",
              at="D", serves="S3-16"),
    ] = ()  # fmt: skip
    handoffs: Annotated[
        tuple[Handoff, ...],
        about("Handoffs", "A change of hands, and the duty that stays with the first team.",
              "[{from_stage: order, to_stage: daily-use, from_team: sales, to_team: service, "
              "what_passes: [The measure], sla: One day, from_team_still_does: [Joins reviews], "
              "accept_or_return: In two days.}]", at="A", serves="S4-20"),
    ] = ()  # fmt: skip
    branches: Annotated[
        tuple[Branch, ...],
        about("Branches", "Where upsell and cross-sell leave; each is a journey of its own.",
              "[{from_stage: daily-use, to_journey: more-lines, when: A second line stopped}]", serves="S3-15"),
    ] = ()  # fmt: skip
