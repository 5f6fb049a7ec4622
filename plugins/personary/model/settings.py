"""The settings of a project, as they stand in the plugin's block of mkdocs.yml."""

from typing import Annotated, Literal

from personary.model.about import about
from personary.model.choices import Audience, BuyingRole, Cadence
from personary.model.types import Day, Flag, Group, Line, Number

Level = Literal["error", "warning", "note", "never"]


class Research(Group):
    """How many interviews a persona should rest on."""

    first: Annotated[Number, about("First goal", "The first goal.", "3", serves="S0-05")] = 3
    min: Annotated[Number, about("Enough", "From here on it is sound.", "8", serves="S0-05")] = 8
    aim: Annotated[Number, about("Aim", "What to aim for.", "12", serves="S0-05")] = 12


class Limits(Group):
    """How much is too much (S3-18)."""

    entries: Annotated[Number, about("Entries", "Entries in a section.", "7", serves="S3-18")] = 7
    members: Annotated[Number, about("Members", "Members of a committee.", "12", serves="S3-18")] = 12
    links: Annotated[Number, about("Links", "Relationships in a committee.", "12", serves="S3-18")] = 12


class OwnCommitteeQuestion(Group):
    """A question of your own that every committee answers."""

    question: Annotated[Line, about("Question", "What to ask.", "Who loses face?", serves="S4-14")]
    required: Annotated[Flag, about("Required", "`true` when a missing answer is a warning.", "true")] = False


class Settings(Group):
    """How a project wants to be checked and shown."""

    teams: Annotated[
        tuple[Line, ...],
        about("Teams", "The teams that own the picture and sign it.", "[marketing, sales]", serves="S3-27"),
    ] = ("marketing", "sales")
    further_teams: Annotated[
        tuple[Line, ...],
        about("Further teams", "Teams that take part and contribute, but do not sign.", "[service]",
              serves="S4-11 S4-20"),
    ] = ()  # fmt: skip
    today: Annotated[Day | None, about("Today", "The day to judge by; the clock when left out.", "2026-11-20")] = None
    language: Annotated[
        Line, about("Language", "The language of the pages: `en`, `de`, or that of the content.", "en")
    ] = "en"
    audience: Annotated[Audience, about("Audience", "For whom the site is built.", "internal", serves="S0-02")] = (
        "internal"
    )
    research: Annotated[
        Research, about("Research", "How many interviews a persona should rest on.", "{first: 3, min: 8, aim: 12}")
    ] = Research()
    review_every: Annotated[
        Cadence, about("Review every", "How often a persona is reviewed.", "half_yearly", serves="S1-18")
    ] = "half_yearly"
    evidence_age: Annotated[
        Number, about("Evidence age", "After how many months evidence is too old.", "24", serves="S0-17")
    ] = 24
    limits: Annotated[Limits, about("Limits", "How much is too much.", "{entries: 7}", serves="S3-18")] = Limits()
    required_roles: Annotated[
        tuple[BuyingRole, ...],
        about("Required roles", "Roles every committee must fill.", "[economic_buyer]", serves="S4-12"),
    ] = ("economic_buyer",)
    questions: Annotated[
        tuple[OwnCommitteeQuestion, ...],
        about("Questions", "Your own questions for committees.", "[{question: Who loses face?}]", serves="S4-14"),
    ] = ()
    vanity_words: Annotated[
        tuple[Line, ...],
        about("Vanity words", "Counts that say nothing about buyers.", "[clicks]", serves="S4-02 S4-18"),
    ] = ("traffic", "clicks", "views", "followers", "likes", "form fills", "lead count")
    vacuous_words: Annotated[
        tuple[Line, ...], about("Vacuous words", "Further phrases that say nothing.", "[world class]", serves="S4-06")
    ] = ()
    do_not_contact: Annotated[
        tuple[Line, ...],
        about("Do not contact", "Names that must never appear.", "[A real customer's name]", serves="S0-02"),
    ] = ()
    pseudonyms: Annotated[
        tuple[Line, ...],
        about("Pseudonyms", "The invented names accounts go by; any other is found.", "[Alder, Birch]",
              serves="S0-02"),
    ] = ()  # fmt: skip
    checks: Annotated[
        dict[str, Level],
        about("Checks", "Raises, lowers or silences a check.", "{orphan-persona: note}"),
    ] = {}
    edit_uri_template: Annotated[
        Line | None,
        about("Edit address", "Where a file is edited; `{path}` stands for its path.",
              "https://code.example/edit/main/{path}"),
    ] = None  # fmt: skip
    suggest_a_change: Annotated[
        Line | None,
        about("Suggest a change", "An issue form, mail or form address; `{title}` and `{page}` are filled in.",
              "https://code.example/issues/new?title={title}", serves="S1-12"),
    ] = None  # fmt: skip
    sidebar_limit: Annotated[Number, about("Sidebar limit", "Up to how many of a kind stand in the sidebar.", "60")] = (
        60
    )
    tool_reference: Annotated[
        Flag, about("Tool reference", "`true` adds the reference of fields, checks and practices.", "false")
    ] = False
