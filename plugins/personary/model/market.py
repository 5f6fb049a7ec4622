"""The market: segments, territories, competitors and the glossary, agreed once for all."""

from typing import Annotated, ClassVar

from personary.model.about import about
from personary.model.choices import Priority
from personary.model.types import Definition, Group, Line, MarketId, OwningTeam, PersonaId, Prose, TerritoryId


class Named(Group):
    """Something with an id and a name."""

    id: Annotated[Line, about("Id", "A short handle.", "north")]
    name: Annotated[Line, about("Name", "The name people read.", "North")]


class Firmographics(Group):
    """Facts about the companies."""

    industries: Annotated[tuple[Line, ...], about("Industries", "Which trades.", "[Castings, Presswork]")] = ()
    company_size: Annotated[Line | None, about("Company size", "How large.", "150 to 900 people")] = None
    regions: Annotated[tuple[Line, ...], about("Regions", "Where.", "[North, Centre]")] = ()


class Segment(Named):
    """A kind of company, how much we want it, and its one primary customer."""

    market: Annotated[MarketId, about("Market", "The market it belongs to.", "manufacturing")]
    territories: Annotated[
        tuple[TerritoryId, ...], about("Territories", "Where it is found.", "[north, south]", serves="S3-04")
    ] = ()
    description: Annotated[Prose | None, about("Description", "What these companies are like.", "Two shifts.")] = None
    firmographics: Annotated[
        Firmographics | None,
        about("Firmographics", "Facts about the companies.", "{company_size: 150 to 900 people}", serves="S3-10"),
    ] = None
    priority: Annotated[Priority | None, about("Priority", "How much we want it.", "focus")] = None
    primary_persona: Annotated[
        PersonaId | None,
        about("Primary persona", "Its one primary customer.", "oda-maintenance-lead", serves="S1-02 S1-11a"),
    ] = None
    focus: Annotated[
        dict[OwningTeam, tuple[TerritoryId, ...]],
        about("Focus", "Where each team works.", "{marketing: [north], sales: [north, south]}", serves="S3-05"),
    ] = {}


class Competitor(Group):
    """Another vendor, and what makes it unique."""

    name: Annotated[Line, about("Name", "What you call it.", "The machine builder's own portal")]
    unique: Annotated[Line, about("Unique", "What makes it unique.", "It knows its own machines")]


class Term(Group):
    """A word of yours, and the words it replaces."""

    term: Annotated[Line, about("Term", "Your word.", "Warning list")]
    means: Annotated[Line | None, about("Means", "What it means.", "The five machines to look at")] = None
    instead_of: Annotated[
        tuple[Line, ...], about("Instead of", "The words it replaces.", "[dashboard]", serves="S3-02")
    ] = ()


class Market(Definition):
    """What marketing and sales agreed on before anything else."""

    entity: ClassVar[str] = "market"

    markets: Annotated[
        tuple[Named, ...],
        about("Markets", "Markets you agreed on.", "[{id: manufacturing, name: Manufacturing}]", serves="S3-04"),
    ] = ()
    territories: Annotated[
        tuple[Named, ...], about("Territories", "Sales territories.", "[{id: north, name: North}]", serves="S3-04")
    ] = ()
    segments: Annotated[
        tuple[Segment, ...],
        about("Segments", "The kind of company, how much we want it, its one primary customer, where each team works.",
              "[{id: metal, name: Metal, market: manufacturing}]", serves="S3-04 S3-05 S3-10 S1-02 S1-11a"),
    ] = ()  # fmt: skip
    competitors: Annotated[
        tuple[Competitor, ...],
        about("Competitors", "What makes each unique, once for all personas.",
              "[{name: The builder's portal, unique: It knows its machines}]", serves="S1-11g"),
    ] = ()  # fmt: skip
    glossary: Annotated[
        tuple[Term, ...],
        about("Glossary", "Your words, and the words they replace.",
              "[{term: Warning list, instead_of: [dashboard]}]", serves="S2-01 S3-02"),
    ] = ()  # fmt: skip
