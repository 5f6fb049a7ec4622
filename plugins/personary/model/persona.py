"""The persona: who they are, what they can decide, what moves them, and how our side helps."""

import re
from typing import Annotated, ClassVar

from personary.model.about import about
from personary.model.choices import (
    AllyStatus,
    BuyingRole,
    Cadence,
    Certainty,
    Driver,
    Factor,
    Power,
    Resources,
    Unit,
    Wording,
)
from personary.model.claim import Claim
from personary.model.types import (
    AssetId,
    Day,
    EvidenceId,
    Feeling,
    Flag,
    Group,
    Laddered,
    Line,
    Number,
    OwningTeam,
    Prose,
    SegmentId,
    StageRef,
    Team,
    Word,
)

_COMMA = re.compile("[,\u3001\uff0c\u060c]")
"""The commas of the languages that have their own."""


class Role(Word):
    """A part in a purchase, and when it is theirs."""

    role: Annotated[BuyingRole, about("Role", "The part in a purchase.", "champion")]
    certainty: Annotated[Certainty | None, about("Certainty", "How often they play it.", "often")] = None
    when: Annotated[Line | None, about("When", "In which purchases.", "Below the plant's own limit")] = None


class Issue(Claim):
    """A problem in the job today."""

    impact: Annotated[Line | None, about("Impact", "What it costs.", "Four of eleven long stops last year")] = None
    workaround: Annotated[Line | None, about("Workaround", "How they cope.", "The senior fitter listens")] = None


class UnstatedNeed(Claim):
    """What they really want and would not say."""

    driver: Annotated[Driver, about("Driver", "The feeling behind it.", "confidence")]


class Quote(Claim):
    """A sentence in their voice."""

    wording: Annotated[
        Wording | None,
        about("Wording", "`verbatim` needs evidence with consent; `composed` when left out.", "verbatim"),
    ] = None


class Needs(Group):
    """What they say they want, and what they really want."""

    stated: Annotated[
        tuple[Claim, ...],
        about(
            "Stated needs", "What they say they want from a solution.", "[Early warning for twelve machines]",
            at="V", serves="S1-07 S1-11c S2-04", nature="identity",
        ),
    ] = ()  # fmt: skip
    unstated: Annotated[
        tuple[UnstatedNeed, ...],
        about(
            "Unstated needs", "What they really want and would not say.",
            "[{text: Not to look foolish again, driver: confidence}]",
            at="V", serves="S1-07 S1-11c", nature="identity",
        ),
    ] = ()  # fmt: skip


class Portrait(Group):
    """A picture and its description."""

    file: Annotated[Line, about("File", "The file name in `personas/portraits/`.", "oda.jpg")]
    alt: Annotated[
        Line, about("Description", "What the picture shows, for those who cannot see it.", "A woman reads a gauge.")
    ]
    credit: Annotated[Line | None, about("Credit", "Who made it.", "Drawn for this project")] = None
    real_person: Annotated[Flag, about("Real person", "`true` when it shows a real person.", "false")] = False
    consent: Annotated[
        Line | None, about("Consent", "Where a real person's consent is kept.", "Signed form, research drive")
    ] = None


class InformationSources(Group):
    """Where they read and ask, in the order of trust."""

    primary: Annotated[tuple[Line, ...], about("First", "Where they ask first.", "[Peers at two other plants]")] = ()
    secondary: Annotated[tuple[Line, ...], about("Second", "Where they look next.", "[Trade magazine]")] = ()
    tertiary: Annotated[tuple[Line, ...], about("Third", "Where they look at times.", "[Vendor websites]")] = ()


class Profile(Group):
    """Background: where they read and ask, and what they work with."""

    age_range: Annotated[Line | None, about("Age", "A range, not an age.", "45-55")] = None
    education: Annotated[Line | None, about("Education", "How they learnt their trade.", "Master craftswoman")] = None
    management_style: Annotated[
        Line | None, about("Management style", "How they lead and decide.", "Decides on the shop floor")
    ] = None
    industry_experience: Annotated[
        Line | None, about("Experience", "How long, and where.", "Twenty years, the last eight in this plant")
    ] = None
    information_sources: Annotated[
        InformationSources | None,
        about("Sources of information", "Where they read and ask.", "{primary: [Peers at two other plants]}"),
    ] = None
    events: Annotated[tuple[Line, ...], about("Events", "Fairs and meetings they go to.", "[The autumn fair]")] = ()
    tools: Annotated[tuple[Line, ...], about("Tools", "What they work with.", "[Spreadsheets, A whiteboard]")] = ()


class ReturnOnInvestment(Group):
    """What it pays, the number, and how it is counted."""

    text: Annotated[Line, about("Text", "What it pays, in one sentence.", "Two avoided stops pay the first year")]
    measure: Annotated[
        Line | None, about("Number", "The number, with its unit.", "38,000 euros for a stop of nine hours", at="v")
    ] = None
    method: Annotated[
        Line | None, about("Method", "How it is counted.", "Lost margin per hour times length", at="v")
    ] = None


class Story(Group):
    """Their world before us, contentment now and after, what it pays, and how each team helps."""

    situation: Annotated[
        Prose | None, about("Situation", "Their world before us.", "Half of Oda's week is repairs.", at="V")
    ] = None
    satisfaction_now: Annotated[
        Prose | None, about("Satisfaction now", "How content they are today.", "Wary since the last trial.", at="V")
    ] = None
    satisfaction_after: Annotated[
        Prose | None, about("Satisfaction after", "How content they could be.", "Reads five warnings.", at="V")
    ] = None
    roi: Annotated[
        ReturnOnInvestment | None,
        about("Return", "What it pays, the number and how it is counted.", "{text: Two stops pay a year}", at="V"),
    ] = None
    how_we_help: Annotated[
        dict[OwningTeam, Prose],
        about(
            "How we help",
            "How each team helps.",
            "{marketing: Shows plants like hers., sales: Starts with one line.}",
            at="V",
        ),
    ] = {}


class SelfTest(Group):
    """A question that shows whether a reader knows them."""

    question: Annotated[Line, about("Question", "What to ask the reader.", "Who has to understand the alarm?")]
    answer: Annotated[Line, about("Answer", "What somebody who knows them says.", "The fitter on the night shift.")]


class Duration(Group):
    """How long a purchase takes."""

    min: Annotated[Number, about("At least", "The shortest you have seen.", "4")]
    max: Annotated[Number, about("At most", "The longest you have seen.", "9")]
    unit: Annotated[Unit, about("Unit", "Days, weeks or months.", "months")]


class BuyingProcess(Group):
    """What happens in order, how long, who decides, and why that way."""

    steps: Annotated[
        tuple[Line, ...], about("Steps", "What happens in order.", "[Asks a peer, Tries one machine]", at="V")
    ] = ()
    duration: Annotated[
        Duration | None, about("Duration", "How long it takes.", "{min: 4, max: 9, unit: months}", at="V")
    ] = None
    decides: Annotated[Line | None, about("Decides", "Who decides.", "The plant manager signs.", at="V")] = None
    why: Annotated[Line | None, about("Why", "Why that way.", "He buys her certainty.", at="V")] = None


class Pivot(Group):
    """Where "it depends": on what, and what changes."""

    factor: Annotated[Factor, about("Factor", "What it depends on.", "segment")]
    when: Annotated[Line, about("When", "The case.", "Food instead of metal")]
    field: Annotated[Line | None, about("Field", "The field that changes.", "decision_criteria")] = None
    then: Annotated[Line, about("Then", "What changes.", "Sensors must stand daily washing")]


class Influencers(Group):
    """Who sways them, as text; "None known" is an answer."""

    inside: Annotated[tuple[Claim, ...], about("Inside", "In their own company.", "[The senior fitter]")] = ()
    outside: Annotated[tuple[Claim, ...], about("Outside", "From outside.", "[The insurer's inspector]")] = ()


class ValueProposition(Claim):
    """What they gain, how it shows, and which root problem goes."""

    shows_up_as: Annotated[
        Line | None, about("Shows up as", "How it shows on a working day.", "Planning takes twenty minutes")
    ] = None
    root_problem: Annotated[
        Line | None, about("Root problem", "Which cause goes away.", "Service by calendar ignores the machine")
    ] = None
    measure: Annotated[Line | None, about("Measure", "How it is measured.", "Share of stops on the list")] = None


class Differentiator(Claim):
    """Why us and nobody else."""

    customer_words: Annotated[
        Line | None, about("In a customer's words", "How a customer put it.", "The press from 1988 spoke first.")
    ] = None


class RivalStrength(Group):
    """What a competitor does better for this persona."""

    name: Annotated[Line, about("Name", "The competitor's name, as in the market file.", "The builder's own portal")]
    better_at: Annotated[
        tuple[Claim, ...], about("Better at", "What they do better than we do.", "[Knows its machines]")
    ] = ()


class Objection(Group):
    """What we hear, the barrier behind it, and how to answer."""

    says: Annotated[Line, about("They say", "What we hear.", "We tried this in 2022.")]
    means: Annotated[Line | None, about("They mean", "The barrier behind it.", "I paid with my standing.")] = None
    raised_at: Annotated[StageRef | None, about("Raised at", "The stage.", "new-business/first-talk")] = None
    answer: Annotated[Prose | None, about("Answer", "How to answer.", "Ask who was meant to look.")] = None
    ask_back: Annotated[Line | None, about("Ask back", "A question in return.", "Who would have to open it?")] = None
    asset: Annotated[AssetId | None, about("Content", "A library item that helps.", "night-shift-trial-plan")] = None
    evidence: Annotated[
        tuple[EvidenceId, ...], about("Evidence", "Who said it.", "[alder-maintenance]", nature="evidence")
    ] = ()


class ConversationGuide(Group):
    """How to talk with them and what to leave out."""

    opens_with: Annotated[Line | None, about("Open with", "How to begin.", "Ask for the last stop.")] = None
    ask: Annotated[tuple[Line, ...], about("Ask", "Questions worth asking.", "[Which machines stop the line?]")] = ()
    listen_for: Annotated[tuple[Line, ...], about("Listen for", "Signs to notice.", "[A fitter they trust]")] = ()
    avoid: Annotated[tuple[Line, ...], about("Avoid", "What to leave out.", "[Percentages without hours]")] = ()


class Stop(Group):
    """What they do, think, feel and ask at one stage, and what each team does there."""

    stage: Annotated[StageRef, about("Stage", "Journey and stage.", "new-business/first-talk")]
    doing: Annotated[Line | None, about("Doing", "What they do.", "Asks a peer what they use")] = None
    thinking: Annotated[Line | None, about("Thinking", "What they think.", "Show me on the old press.")] = None
    feeling: Annotated[Feeling | None, about("Feeling", "From -2 to 2.", "-1")] = None
    because: Annotated[Line | None, about("Because", "Why they feel so.", "The customer called first.")] = None
    asks: Annotated[tuple[Line, ...], about("Asks", "What they ask.", "[Has anyone made it work?]")] = ()
    touchpoints: Annotated[tuple[Line, ...], about("Touchpoints", "Channels and kinds of content.", "[Fair]")] = ()
    core_message: Annotated[Line | None, about("Message", "The one message here.", "So can the list.")] = None
    engagement: Annotated[
        dict[Team, Line],
        about("Engagement", "What each team does here; left out means nothing.", "{sales: Calls within a week}"),
    ] = {}
    assets: Annotated[tuple[AssetId, ...], about("Content", "Library items used here.", "[plant-visit]")] = ()


class TenQuestions(Group):
    """When both teams last went through the ten questions."""

    date: Annotated[Day, about("Date", "The day.", "2026-06-18")]
    answered_by: Annotated[tuple[Team, ...], about("Answered by", "Which teams.", "[marketing, sales]")]


class Disagreement(Group):
    """Where teams differ, or one was wrong."""

    about: Annotated[Line, about("About", "The question.", "What blocks the order")]
    positions: Annotated[
        dict[Team, Claim], about("Positions", "What each team holds.", "{sales: The price, marketing: The last trial}")
    ]
    buyers_say: Annotated[Claim | None, about("Buyers say", "What buyers say.", "Five of six spoke of the trial")] = (
        None
    )
    due: Annotated[Day | None, about("Due", "Until when it is decided.", "2026-05-30")] = None
    outcome: Annotated[Line | None, about("Outcome", "What was decided.", "Both lead with the trial.")] = None


class Ally(Group):
    """A colleague who helps to find people to interview."""

    role: Annotated[Line, about("Role", "Their role.", "Account lead north")]
    team: Annotated[Team, about("Team", "Their team.", "sales")]
    status: Annotated[AllyStatus | None, about("Status", "How far.", "active")] = None


class ResearchPlan(Group):
    """What is still to be found out, with whose help, and whom to recruit."""

    timeline: Annotated[Line | None, about("Timeline", "Until when.", "Four more by October")] = None
    resources: Annotated[Resources | None, about("Resources", "Our own, bought, or both.", "mixed")] = None
    allies: Annotated[
        tuple[Ally, ...], about("Allies", "Who opens doors.", "[{role: Account lead, team: sales}]", serves="S0-06")
    ] = ()
    screener: Annotated[
        tuple[Line, ...], about("Screener", "Whom to recruit.", "[Leads maintenance]", serves="S0-14")
    ] = ()


class Persona(Laddered):
    """One buyer that both teams agree on."""

    entity: ClassVar[str] = "persona"

    name: Annotated[
        Line | None,
        about("Name", "What everybody calls them: first name and role, or the role.", "Oda, head of maintenance",
              at="C", serves="S1-03 S1-06", nature="identity"),
    ] = None  # fmt: skip
    responsibility: Annotated[
        Line | None,
        about("Responsibility", "What they answer for, in one sentence.", "Keeps forty machines running.",
              at="D", serves="S3-19 S1-06", nature="identity"),
    ] = None  # fmt: skip
    titles: Annotated[
        tuple[Line, ...],
        about("Titles", "Job titles on their cards and in your CRM.", "[Head of maintenance]",
              at="d", serves="S1-11b", nature="identity"),
    ] = ()  # fmt: skip
    also_known_as: Annotated[
        tuple[Line, ...],
        about("Also known as", "Other words your teams use for them; one name wins.", "[reliability lead]",
              serves="S3-02", nature="identity"),
    ] = ()  # fmt: skip
    reports_to: Annotated[
        Line | None,
        about("Reports to", "Their boss, as text (never another persona's id).", "Plant manager",
              serves="S1-11b S3-20", nature="identity"),
    ] = None  # fmt: skip
    measured_by: Annotated[
        tuple[Claim, ...],
        about("Measured by", "How their employer judges their work.", "[Unplanned stops per month]",
              serves="S1-11b S3-19", nature="identity"),
    ] = ()  # fmt: skip
    tasks: Annotated[
        tuple[Claim, ...],
        about("Tasks", "What fills their week.", "[Plans the week on Friday]",
              serves="S3-19 S1-11b", nature="identity"),
    ] = ()  # fmt: skip
    segments: Annotated[
        tuple[SegmentId, ...],
        about("Segments", "Where they work. Company facts live in the segment.", "[mid-size-metal]",
              at="V", serves="S3-04 S3-10 S1-06", nature="identity"),
    ] = ()  # fmt: skip
    portrait: Annotated[
        Portrait | None,
        about("Portrait", "A picture and its description. A real person needs consent.",
              "{file: oda.jpg, alt: A woman reads a gauge.}", serves="S3-17 S1-03", nature="identity"),
    ] = None  # fmt: skip
    profile: Annotated[
        Profile | None,
        about("Profile", "Background; where they read and ask; what they work with.", "{age_range: 45-55}",
              serves="S1-11b", nature="identity"),
    ] = None  # fmt: skip
    buying_roles: Annotated[
        tuple[Role, ...],
        about("Buying roles", "The usual part in a purchase.", "[champion]",
              at="V", serves="S1-08 S3-10", nature="identity"),
    ] = ()  # fmt: skip
    decision_power: Annotated[
        Power | None,
        about("Decision power", "What they can do alone; neither role nor stance.", "can_influence",
              serves="S1-08 S4-05", nature="identity"),
    ] = None  # fmt: skip
    primary_unmet_need: Annotated[
        Line | None,
        about("Primary unmet need", "The one need nobody meets yet.", "To know on Thursday what breaks by Monday.",
              at="V", serves="S1-06", nature="identity"),
    ] = None  # fmt: skip
    delight: Annotated[
        Line | None,
        about("Delight", "What would delight them.", "She cancels a night call-out.",
              at="V", serves="S1-06", nature="identity"),
    ] = None  # fmt: skip
    goals: Annotated[
        tuple[Claim, ...],
        about("Goals", "What their work must reach, with or without us.", "[Cut unplanned stops to six a month]",
              at="V", serves="S2-04", nature="identity"),
    ] = ()  # fmt: skip
    issues: Annotated[
        tuple[Issue, ...],
        about("Issues", "Problems and pains in the job today, their cost, how they cope.",
              "[Bearings are changed by the calendar]", at="V", serves="S2-04", nature="identity"),
    ] = ()  # fmt: skip
    motivators: Annotated[
        tuple[Claim, ...],
        about("Motivators", "What moves them as a person.", "[Being the one who saw it coming]",
              at="V", serves="S2-04", nature="identity"),
    ] = ()  # fmt: skip
    needs: Annotated[
        Needs | None,
        about("Needs", "What they say they want, and what they really want.", "{stated: [Early warning]}",
              at="V", serves="S1-07 S1-11c S2-04", nature="identity"),
    ] = None  # fmt: skip
    quotes: Annotated[
        tuple[Quote, ...],
        about("Quotes", "In their voice. `verbatim` needs evidence with consent.", "[I need one sentence on Thursday.]",
              serves="S2-09 S1-05", nature="identity"),
    ] = ()  # fmt: skip
    story: Annotated[
        Story | None,
        about("Story",
              "Their world before us; content now, and after; what it pays, the number and how it is counted; "
              "how each team helps. Every part.",
              "{situation: Half of Oda's week is repairs.}", at="V", serves="S3-21 S1-05", nature="identity"),
    ] = None  # fmt: skip
    empathy_check: Annotated[
        tuple[SelfTest, ...],
        about("Empathy check", "Three questions that show whether a reader knows them.",
              "[{question: Who must understand the alarm?, answer: The night shift.}]",
              serves="S1-05", nature="identity"),
    ] = ()  # fmt: skip
    priority_initiatives: Annotated[
        tuple[Claim, ...],
        about("Priority initiatives", "What made them look for something now.", "[A long stop missed a delivery]",
              at="V", serves="S0-07 S2-04", nature="identity"),
    ] = ()  # fmt: skip
    success_factors: Annotated[
        tuple[Claim, ...],
        about("Success factors", "The result they expect after buying.", "[Fewer than one false alarm a week]",
              at="V", serves="S0-07 S2-04", nature="identity"),
    ] = ()  # fmt: skip
    decision_criteria: Annotated[
        tuple[Claim, ...],
        about("Decision criteria", "How they compare offers.", "[Works on machines from before 1995]",
              at="V", serves="S0-07 S4-05", nature="identity"),
    ] = ()  # fmt: skip
    perceived_barriers: Annotated[
        tuple[Claim, ...],
        about("Perceived barriers", "What makes them doubt that we, or anybody, can do it.",
              "[The last trial cried wolf]", serves="S0-07", nature="identity"),
    ] = ()  # fmt: skip
    buying_process: Annotated[
        BuyingProcess | None,
        about("Buying process", "What happens in order, how long, who decides, why that way. Every part.",
              "{steps: [Asks a peer, Tries one machine]}",
              at="V", serves="S0-07 S1-11e S4-05 S4-07 S1-10", nature="identity"),
    ] = None  # fmt: skip
    pivots: Annotated[
        tuple[Pivot, ...],
        about("Pivots", "Where \"it depends\": on what, and what changes.",
              "[{factor: segment, when: Food instead of metal, then: Sensors must stand washing}]",
              serves="S4-01 S4-06 S4-10", nature="identity"),
    ] = ()  # fmt: skip
    influencers: Annotated[
        Influencers | None,
        about("Influencers", "Who sways them, as text; \"None known\" is an answer.", "{outside: [The insurer]}",
              serves="S1-11d", nature="identity"),
    ] = None  # fmt: skip
    spending_priorities: Annotated[
        tuple[Claim, ...],
        about("Spending priorities", "Where their money goes first.", "[Spare parts, Training]",
              serves="S1-10", nature="identity"),
    ] = ()  # fmt: skip
    requests: Annotated[
        tuple[Claim, ...],
        about("Requests", "What they ask us for.", "[Tell me in hours]", serves="S1-10", nature="identity"),
    ] = ()  # fmt: skip
    frustrations: Annotated[
        tuple[Claim, ...],
        about("Frustrations", "What annoys them about us and our kind.", "[Demonstrations on new machines]",
              serves="S1-10", nature="identity"),
    ] = ()  # fmt: skip
    fit_signals: Annotated[
        tuple[Claim, ...],
        about("Fit signals", "How to tell this is our buyer.", "[A log of stops with causes exists]",
              at="a", serves="S0-09", nature="identity"),
    ] = ()  # fmt: skip
    disqualifiers: Annotated[
        tuple[Claim, ...],
        about("Disqualifiers", "How to tell it is not.", "[The builder holds a full-service contract]",
              at="a", serves="S0-09", nature="identity"),
    ] = ()  # fmt: skip
    value_propositions: Annotated[
        tuple[ValueProposition, ...],
        about("Value propositions", "What they gain, how it shows, which root problem goes.",
              "[{text: One list a week, shows_up_as: Planning takes twenty minutes}]",
              at="a", serves="S0-03 S0-09 S4-08", nature="tactic"),
    ] = ()  # fmt: skip
    differentiators: Annotated[
        tuple[Differentiator, ...],
        about("Differentiators", "Why us and nobody else, in a customer's words.", "[Learns from old machines]",
              serves="S1-11f S1-10", nature="tactic"),
    ] = ()  # fmt: skip
    competitors: Annotated[
        tuple[RivalStrength, ...],
        about("Competitors", "What each does better for this persona.",
              "[{name: The builder's portal, better_at: [Knows its machines]}]",
              serves="S1-11g S1-10", nature="tactic"),
    ] = ()  # fmt: skip
    objections: Annotated[
        tuple[Objection, ...],
        about("Objections", "What we hear, the barrier behind it, how to answer.",
              "[{says: We tried this in 2022., answer: Ask who was meant to look.}]",
              at="i", serves="S0-03 S3-22", nature="tactic"),
    ] = ()  # fmt: skip
    conversation_guide: Annotated[
        ConversationGuide | None,
        about("Conversation guide", "How to talk with them and what to leave out.",
              "{opens_with: Ask for the last stop.}", at="a", serves="S0-03 S1-08", nature="tactic"),
    ] = None  # fmt: skip
    stops: Annotated[
        tuple[Stop, ...],
        about("Stops",
              "What they do, think, feel and ask at each stage; channels; the one message; what each team does.",
              "[{stage: new-business/first-talk, feeling: 0}]",
              at="i", serves="S3-13 S3-14 S3-16 S4-20 S4-21 S4-22 S1-08", nature="tactic"),
    ] = ()  # fmt: skip
    ten_questions: Annotated[
        TenQuestions | None,
        about("Ten questions", "When both teams last went through the ten.",
              "{date: 2026-06-18, answered_by: [marketing, sales]}", at="a", serves="S1-11", nature="review"),
    ] = None  # fmt: skip
    attribute_exercise: Annotated[
        dict[OwningTeam, tuple[Line, ...]],
        about("Attribute exercise", "Each team's own list; the overlap is computed.",
              "{marketing: [Wants proof], sales: [Wants proof]}", serves="S3-07", nature="review"),
    ] = {}  # fmt: skip
    contested: Annotated[
        tuple[Disagreement, ...],
        about("Contested", "Where teams differ, or one was wrong (one position and what buyers say).",
              "[{about: What blocks the order, positions: {sales: The price}}]",
              serves="S2-02 S2-06 S2-11", nature="review"),
    ] = ()  # fmt: skip
    review_every: Annotated[
        Cadence | None,
        about("Review every", "How often; the default stands in the settings.", "quarterly",
              serves="S1-18 S0-17", nature="review"),
    ] = None  # fmt: skip
    research_plan: Annotated[
        ResearchPlan | None,
        about("Research plan", "What is still to be found out, with whose help; whom to recruit.",
              "{timeline: Four more by October}", serves="S0-06 S0-14 S0-18", nature="review"),
    ] = None  # fmt: skip

    @property
    def short_name(self) -> str:
        """What everybody calls them, without the role: the part before the comma."""
        return _COMMA.split(self.title, maxsplit=1)[0].strip()

    @property
    def role_in_name(self) -> str:
        """The part of the name behind the comma, or nothing."""
        return next(iter(_COMMA.split(self.title, maxsplit=1)[1:]), "").strip()
