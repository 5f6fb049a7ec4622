"""A piece of evidence: one respondent or one data set, and how far it may be shown."""

from typing import Annotated, ClassVar

from pydantic import Field

from personary.model.about import about
from personary.model.choices import Audience, BuyingRole, DealOutcome, EvidenceKind, Function, MetricName, Route
from personary.model.types import (
    Day,
    Definition,
    Flag,
    Group,
    Line,
    Number,
    PersonaId,
    Prose,
    Sentence,
    Signature,
    Team,
)


class Sourcing(Group):
    """How the respondent was found, and who agreed."""

    route: Annotated[Route, about("Route", "How the respondent was found.", "sales_introduced", serves="S0-04")]
    account_owner_ok: Annotated[
        Signature | None,
        about("Account owner's yes", "Who in sales agreed, when sales introduced them.",
              "{by: Account lead north, date: 2026-03-02}", serves="S0-02"),
    ] = None  # fmt: skip
    screener_matched: Annotated[
        Flag | None,
        about("Screener matched", "`true` when a recruiter's candidate met the screener.", "true", serves="S0-14"),
    ] = None


class Reasons(Group):
    """Why the deal ended so, as each side tells it."""

    sales: Annotated[Line | None, about("As sales tells it", "What sales says.", "We met their price.")] = None
    buyer: Annotated[Line | None, about("As the buyer tells it", "What the buyer says.", "You asked the night.")] = None


class Sample(Group):
    """How many, and from when."""

    size: Annotated[Number, about("Size", "How many.", "38")]
    period: Annotated[Line, about("Period", "From when.", "January to June 2026")]


class Metric(Group):
    """A number from CRM, surveys or analytics."""

    name: Annotated[MetricName, about("Name", "What it counts.", "inquiry_to_purchase")]
    value: Annotated[Line, about("Value", "The number, with its unit.", "Median 7 months")]


class Nugget(Sentence):
    """One sentence to win sales over early."""

    text: Annotated[Line, about("Text", "One sentence.", "She counts vendors by the alarms they admit.")]
    shareable: Annotated[Flag, about("Shareable", "`true` when it may be passed on.", "true")] = False


class Sharing(Group):
    """Which team has heard of it."""

    team: Annotated[Team, about("Team", "Who heard it.", "sales")]
    date: Annotated[Day, about("Date", "When.", "2026-03-16")]
    how: Annotated[Line, about("How", "In what way.", "Read out in the Monday call")]


class Consent(Group):
    """What the respondent allowed."""

    given_on: Annotated[Day, about("Given on", "The day.", "2026-03-11")]
    covers: Annotated[Audience, about("Covers", "The widest circle that may read it.", "internal")]
    expires: Annotated[Day | None, about("Expires", "Until when it holds.", "2028-03-11")] = None


class Withdrawal(Group):
    """Why it no longer counts."""

    date: Annotated[Day, about("Date", "Since when.", "2026-08-01")]
    why: Annotated[Line, about("Why", "Why it no longer counts.", "The respondent asked us to.")]


class Evidence(Definition):
    """One respondent or one data set."""

    entity: ClassVar[str] = "evidence"

    kind: Annotated[
        EvidenceKind,
        about("Kind", "Where it comes from.", "buyer_interview", serves="S0-01 S0-08 S1-13 S1-17 S2-05"),
    ]
    date: Annotated[Day, about("Date", "When it was collected.", "2026-03-11", serves="S0-17")]
    title_: Annotated[
        Line,
        Field(alias="title"),
        about("Title", "What it is, without real names.", "Head of maintenance, pressing plant", serves="S0-01"),
    ]
    summary: Annotated[
        Prose | None,
        about("Summary", "What was learnt; for a success story, what went well.", "Fifty minutes beside the line.",
              serves="S1-11h S1-10"),
    ] = None  # fmt: skip
    personas: Annotated[
        tuple[PersonaId, ...],
        about("Personas", "Whom the respondents stand for; counts as interviews.", "[oda-maintenance-lead]",
              serves="S0-05"),
    ] = ()  # fmt: skip
    buying_roles: Annotated[
        tuple[BuyingRole, ...],
        about("Buying roles", "The respondent's part in the purchase.", "[champion]", serves="S0-10"),
    ] = ()
    account: Annotated[Line | None, about("Account", "The company's pseudonym.", "Alder", serves="S0-10 S0-11")] = None
    collected_by: Annotated[
        tuple[Team, ...], about("Collected by", "By whom.", "[marketing]", serves="S2-07 S4-19")
    ] = ()
    function: Annotated[Function | None, about("Function", "Where our colleague works.", "service", serves="S4-04")] = (
        None
    )
    sourcing: Annotated[
        Sourcing | None,
        about("Sourcing", "How the respondent was found, who agreed.", "{route: external_recruiter}",
              serves="S0-02 S0-04 S0-14"),
    ] = None  # fmt: skip
    deal_outcome: Annotated[
        DealOutcome | None, about("Outcome", "How the deal ended.", "won", serves="S4-23 S0-08")
    ] = None
    reasons: Annotated[
        Reasons | None,
        about("Reasons", "Why, as sales tells it and as the buyer tells it.", "{sales: Price, buyer: The night shift}",
              serves="S4-07"),
    ] = None  # fmt: skip
    sample: Annotated[
        Sample | None,
        about("Sample", "How many and from when; not for single talks.", "{size: 38, period: First half of 2026}",
              serves="S1-16"),
    ] = None  # fmt: skip
    metrics: Annotated[
        tuple[Metric, ...],
        about("Metrics", "Numbers from CRM, surveys or analytics.",
              "[{name: inquiry_to_purchase, value: Median 7 months}]", serves="S1-16 S1-17"),
    ] = ()  # fmt: skip
    nuggets: Annotated[
        tuple[Nugget, ...],
        about("Nuggets", "One sentence each, to win sales over early.",
              "[{text: She counts the alarms., shareable: true}]", serves="S0-12"),
    ] = ()  # fmt: skip
    shared: Annotated[
        tuple[Sharing, ...],
        about("Shared", "Which team has heard of it.", "[{team: sales, date: 2026-03-16, how: In the Monday call}]",
              serves="S0-15"),
    ] = ()  # fmt: skip
    respondent_feedback: Annotated[
        Line | None,
        about("Respondent's feedback", "What they said about being asked.", "She kept the questions.", serves="S0-13"),
    ] = None
    consent: Annotated[
        Consent | None,
        about("Consent", "Without it, no verbatim quote is shown.", "{given_on: 2026-03-11, covers: internal}",
              serves="S2-09"),
    ] = None  # fmt: skip
    record_kept_at: Annotated[
        Line | None,
        about("Record kept at", "Where the recording or notes lie, or the https address.", "Research drive, Alder",
              serves="S0-01"),
    ] = None  # fmt: skip
    withdrawn: Annotated[
        Withdrawal | None,
        about("Withdrawn", "It no longer counts.", "{date: 2026-08-01, why: Asked us to}", serves="S0-01"),
    ] = None

    @property
    def title(self) -> str:
        """What readers call it."""
        return self.title_ or self.id
