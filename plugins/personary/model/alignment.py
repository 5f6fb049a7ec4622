"""The alignment of both teams: sponsor, shared measures, agreements, commitments, reviews and library."""

from typing import Annotated, ClassVar

from personary.model.about import about
from personary.model.choices import CommitmentState, Direction, Horizon
from personary.model.types import (
    CommitteeId,
    Day,
    Definition,
    Group,
    Line,
    Number,
    OwningTeam,
    PersonaId,
    Signature,
    Team,
)


class Kpi(Group):
    """A shared measure to which every team contributes."""

    id: Annotated[Line, about("Id", "A short handle.", "early-talks")]
    name: Annotated[Line, about("Name", "The name people read.", "Early talks")]
    objective: Annotated[Line, about("Objective", "The business aim it serves.", "Fewer deals without a decision")]
    contribution: Annotated[
        dict[Team, Line],
        about("Contribution", "What each team does for it.", "{marketing: Plant visits, sales: Calls}", serves="S4-03"),
    ]
    formula: Annotated[Line | None, about("Formula", "How it is counted.", "Talks within a week of a stop")] = None
    target: Annotated[Line | None, about("Target", "How much.", "Six a month")] = None
    horizon: Annotated[Horizon | None, about("Horizon", "For how long.", "quarter", serves="S1-01")] = None


class Agreement(Group):
    """What the heads of both teams agreed, and when to look again."""

    subject: Annotated[Line, about("Subject", "What was agreed.", "Metal first, food second")]
    direction: Annotated[Direction, about("Direction", "From the top, or from the teams.", "top_down")]
    signoff: Annotated[
        dict[OwningTeam, Signature],
        about("Sign-off", "Who signed.", "{sales: {by: Head of sales, date: 2026-01-15}}", serves="S3-06"),
    ] = {}
    due: Annotated[Day | None, about("Due", "When to look again.", "2027-01-15")] = None


class Commitment(Group):
    """What one team owes another."""

    what: Annotated[Line, about("What", "What is owed.", "One page with the cost of a stop")]
    by_team: Annotated[Team, about("By", "Who owes it.", "marketing")]
    to_team: Annotated[Team, about("To", "Who waits for it.", "sales")]
    personas: Annotated[tuple[PersonaId, ...], about("Personas", "For whom.", "[oda-maintenance-lead]")] = ()
    due: Annotated[Day | None, about("Due", "Until when.", "2026-12-15")] = None
    state: Annotated[CommitmentState, about("State", "Open, done or dropped.", "open")]
    horizon: Annotated[Horizon | None, about("Horizon", "For how long it serves.", "quarter", serves="S1-01")] = None


class Review(Group):
    """A review meeting; heads are counted by team, never named."""

    date: Annotated[Day, about("Date", "The day.", "2026-06-18")]
    personas: Annotated[tuple[PersonaId, ...], about("Personas", "Whom you went through.", "[oda]")] = ()
    committees: Annotated[tuple[CommitteeId, ...], about("Committees", "Which.", "[first-line]")] = ()
    attendees: Annotated[
        dict[Team, Number], about("Attendees", "How many from each team.", "{marketing: 3, sales: 2}", serves="S0-19")
    ]
    decisions: Annotated[tuple[Line, ...], about("Decisions", "What was decided.", "[Two more talks]")] = ()


class LibraryItem(Group):
    """A piece of content, once."""

    id: Annotated[Line, about("Id", "A short handle.", "trial-plan")]
    title: Annotated[Line, about("Title", "The name people read.", "The night-shift trial plan")]
    kind: Annotated[Line | None, about("Kind", "What it is.", "one page")] = None
    link: Annotated[Line | None, about("Link", "Where it lies: an https address or words.", "Sales folder")] = None
    sales_used_on: Annotated[
        Day | None, about("Last used", "When sales last used it.", "2026-10-02", serves="S4-17")
    ] = None


class Alignment(Definition):
    """What holds marketing and sales together."""

    entity: ClassVar[str] = "alignment"

    executive_sponsor: Annotated[
        Signature | None,
        about("Executive sponsor", "Who at the top of our own company backs this work.",
              "{by: Managing director, date: 2026-01-10}", serves="S4-26"),
    ] = None  # fmt: skip
    kpis: Annotated[
        tuple[Kpi, ...],
        about("KPIs", "Shared measures; every team contributes.",
              "[{id: early-talks, name: Early talks, objective: Fewer losses, "
              "contribution: {marketing: Visits, sales: Calls}}]",
              serves="S4-03 S4-02 S1-01 S4-17 S4-24"),
    ] = ()  # fmt: skip
    agreements: Annotated[
        tuple[Agreement, ...],
        about("Agreements", "What the heads of both teams agreed; when to look again.",
              "[{subject: Metal first, direction: top_down}]", serves="S3-06"),
    ] = ()  # fmt: skip
    commitments: Annotated[
        tuple[Commitment, ...],
        about("Commitments", "What one team owes another: deliverables for sales, campaign follow-up.",
              "[{what: One page, by_team: marketing, to_team: sales, state: open}]", serves="S1-11i S1-09 S3-09"),
    ] = ()  # fmt: skip
    reviews: Annotated[
        tuple[Review, ...],
        about("Reviews", "Review meetings; heads counted by team, never named.",
              "[{date: 2026-06-18, attendees: {marketing: 3, sales: 2}}]", serves="S1-18 S0-19"),
    ] = ()  # fmt: skip
    library: Annotated[
        tuple[LibraryItem, ...],
        about("Library", "Content, once; stops, objections and stalls point here.",
              "[{id: trial-plan, title: The trial plan}]", serves="S4-17 S1-08"),
    ] = ()  # fmt: skip
