"""The buying committee: who decides together, the seven questions, and what talks them through."""

from typing import Annotated, ClassVar

from pydantic import Field

from personary.model.about import about
from personary.model.choices import BuyingRole, RelationshipKind, Scope, Stance
from personary.model.claim import Claim
from personary.model.persona import Role
from personary.model.types import (
    AssetId,
    Day,
    Group,
    Influence,
    JourneyId,
    Laddered,
    Line,
    PersonaId,
    SegmentId,
    StageRef,
    Team,
)


class Member(Group):
    """A seat in the committee."""

    persona: Annotated[PersonaId, about("Persona", "Who sits here.", "oda-maintenance-lead")]
    seat: Annotated[Line | None, about("Seat", "Tells two of one kind apart.", "Plant north")] = None
    buying_roles: Annotated[
        tuple[Role, ...], about("Buying roles", "Their part here; the persona's when left out.", "[champion]")
    ] = ()
    stance: Annotated[Stance | None, about("Stance", "How they feel about the purchase.", "supporter")] = None
    influence: Annotated[Influence | None, about("Influence", "From 1 to 5.", "4")] = None
    joins_at: Annotated[StageRef | None, about("Joins at", "The stage at which they join.", "proof")] = None
    leaves_at: Annotated[StageRef | None, about("Leaves at", "The stage at which they leave.", "order")] = None


class Pushback(Group):
    """Who pushes back, and why in that role."""

    persona: Annotated[PersonaId, about("Persona", "Who pushes back.", "mira-it-security")]
    why: Annotated[Line, about("Why", "Why somebody in that role does.", "Each sensor is one more thing to watch.")]
    answer: Annotated[Line | None, about("Answer", "What to say.", "It never touches the plant network.")] = None


class ProcessChange(Group):
    """What must change inside, and who feels it."""

    process: Annotated[Line, about("Process", "What changes.", "The plan follows the list, not the calendar")]
    personas: Annotated[
        tuple[PersonaId, ...], about("Personas", "Which of them feel it.", "[oda-maintenance-lead]")
    ] = ()
    others: Annotated[tuple[Line, ...], about("Others", "Who else feels it.", "[Shift leaders, Stores]")] = ()


class OtherWay(Group):
    """A different kind of solution that somebody prefers."""

    persona: Annotated[PersonaId, about("Persona", "Who prefers it.", "henrik-plant-manager")]
    option: Annotated[Line, about("Option", "What else they would do.", "Keep a spare gearbox in the yard")]
    why: Annotated[Line, about("Why", "Why they prefer it.", "He can see it.")]


class Stall(Group):
    """Where their talk stops, and what would free it."""

    stage: Annotated[StageRef, about("Stage", "The stage.", "first-talk")]
    where: Annotated[Line, about("Where", "Where the talk stops.", "The works council asks what is recorded")]
    needs_information: Annotated[
        Line, about("Needs information", "What would free it.", "That no person appears in the list")
    ]
    asset: Annotated[AssetId | None, about("Content", "A library item that helps.", "what-we-record")] = None


class Concern(Group):
    """A worry and its remedy: content, a talk, or both."""

    persona: Annotated[PersonaId, about("Persona", "Whose worry.", "mira-it-security")]
    concern: Annotated[Line, about("Concern", "The worry.", "A door into the plant network")]
    asset: Annotated[AssetId | None, about("Content", "A library item that eases it.", "what-we-record")] = None
    talk: Annotated[Line | None, about("Talk", "A conversation that eases it.", "Mark the stops in the log")] = None


class OwnQuestion(Group):
    """A question of your own from the settings, and its answer."""

    question: Annotated[Line, about("Question", "The question, as in the settings.", "Who loses face?")]
    answer: Annotated[Line, about("Answer", "Your answer.", "The engineer who built the trial.")]


class Dynamics(Group):
    """The seven questions about how they buy together, answered by both teams."""

    answered_by: Annotated[
        tuple[Team, ...],
        about("Answered by", "Teams that answered together.", "[marketing, sales]", at="V", serves="S4-15"),
    ] = ()
    date: Annotated[Day | None, about("Date", "When they answered.", "2026-05-12", at="V", serves="S4-15")] = None
    pushback: Annotated[
        tuple[Pushback, ...],
        about("Pushback", "Who pushes back, and why in that role.",
              "[{persona: mira-it-security, why: One more thing to watch.}]", at="V", serves="S4-13a"),
    ] = ()  # fmt: skip
    process_changes: Annotated[
        tuple[ProcessChange, ...],
        about("Process changes", "What must change inside, and who feels it.",
              "[{process: The plan follows the list}]", at="V", serves="S4-13b"),
    ] = ()  # fmt: skip
    status_quo_failure: Annotated[
        tuple[Claim, ...],
        about("Why today's way fails", "Why today's way fails.", "[The calendar missed four stops]",
              at="V", serves="S4-13c"),
    ] = ()  # fmt: skip
    why_not_internal: Annotated[
        tuple[Claim, ...],
        about("Why not alone", "Why they cannot solve it themselves.", "[The engineer left]",
              at="V", serves="S4-13d"),
    ] = ()  # fmt: skip
    other_ways: Annotated[
        tuple[OtherWay, ...],
        about("Other ways", "A different kind of solution somebody prefers.",
              "[{persona: henrik-plant-manager, option: A spare gearbox, why: He can see it.}]",
              at="V", serves="S4-13e"),
    ] = ()  # fmt: skip
    stalls: Annotated[
        tuple[Stall, ...],
        about("Stalls", "Where their talk stops, and what would free it.",
              "[{stage: first-talk, where: The council asks, needs_information: What is recorded}]",
              at="V", serves="S4-13f"),
    ] = ()  # fmt: skip
    concerns: Annotated[
        tuple[Concern, ...],
        about("Concerns", "A worry and its remedy: content, a talk, or both.",
              "[{persona: mira-it-security, concern: A door into the network, asset: what-we-record}]",
              at="V", serves="S4-13g S4-23"),
    ] = ()  # fmt: skip
    more: Annotated[
        tuple[OwnQuestion, ...],
        about("More", "Your own questions from the settings.", "[{question: Who loses face?, answer: The engineer.}]",
              serves="S4-14"),
    ] = ()  # fmt: skip


class Relationship(Group):
    """Who sways whom, by seat."""

    from_: Annotated[Line, Field(alias="from"), about("From", "A seat or a persona's id.", "oda-maintenance-lead")]
    to: Annotated[Line, about("To", "A seat or a persona's id.", "henrik-plant-manager")]
    kind: Annotated[RelationshipKind, about("Kind", "How.", "influences")]


class Committee(Laddered):
    """People who buy one thing together."""

    entity: ClassVar[str] = "committee"

    name: Annotated[
        Line | None, about("Name", "What you call it.", "Monitoring for the first line", at="D", serves="S4-12")
    ] = None
    purchase: Annotated[
        Line | None, about("Purchase", "What they buy together.", "Sensors for one line", at="D", serves="S4-12")
    ] = None
    scope: Annotated[
        Scope | None, about("Scope", "Market, segment, or one account.", "segment", at="D", serves="S3-20")
    ] = None
    account: Annotated[
        Line | None, about("Account", "The account's pseudonym; at account scope only.", "Alder", serves="S3-20")
    ] = None
    segments: Annotated[
        tuple[SegmentId, ...],
        about("Segments", "Where it is typical (not at market scope).", "[mid-size-metal]", serves="S3-04"),
    ] = ()
    journey: Annotated[
        JourneyId | None, about("Journey", "The journey it travels.", "new-business", at="V", serves="S4-20")
    ] = None
    shared_vision: Annotated[
        Line | None,
        about("Shared vision", "The better future all of them could sign.", "Nobody is called in at night.",
              at="v", serves="S4-25"),
    ] = None  # fmt: skip
    members: Annotated[
        tuple[Member, ...],
        about("Members", "Who sits in it.", "[{persona: oda-maintenance-lead, influence: 4}]",
              at="D", serves="S4-12 S1-08"),
    ] = ()  # fmt: skip
    required_roles: Annotated[
        tuple[BuyingRole, ...],
        about("Required roles", "Roles that must be filled; the default stands in the settings.", "[economic_buyer]",
              serves="S4-12"),
    ] = ()  # fmt: skip
    dynamics: Annotated[
        Dynamics | None,
        about("Dynamics", "The seven questions about how they buy together, answered by both teams.",
              "{answered_by: [marketing, sales], date: 2026-05-12}", at="V", serves="S4-13a S4-15"),
    ] = None  # fmt: skip
    relationships: Annotated[
        tuple[Relationship, ...],
        about("Relationships", "Who sways whom, by seat; at account scope only.",
              "[{from: oda-maintenance-lead, to: henrik-plant-manager, kind: influences}]", serves="S3-20"),
    ] = ()  # fmt: skip
