"""Every field an author may write, read off the models: what it takes, from when it is asked, an example."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args, get_origin

from personary.frozen import frozen
from personary.model.claim import Claim
from personary.model.kinds import KINDS, Kind
from personary.model.settings import Settings
from personary.model.types import Group, Sentence
from personary.model.walk import Field, fields
from personary.views.frame import Frame, Section
from personary.views.parts import Link

REFERS = {
    "persona": ("the id of a persona", "ids of personas"),
    "committee": ("the id of a committee", "ids of committees"),
    "journey": ("the id of a journey", "ids of journeys"),
    "evidence": ("the id of a piece of evidence", "ids of pieces of evidence"),
    "segment": ("the id of a segment", "ids of segments"),
    "market": ("the id of a market", "ids of markets"),
    "territory": ("the id of a territory", "ids of territories"),
    "kpi": ("the id of a KPI", "ids of KPIs"),
    "asset": ("the id of a library item", "ids of library items"),
    "stage": ("a stage, as journey/stage", "stages, as journey/stage"),
    "team": ("the key of a team", "keys of teams"),
    "owning team": ("the key of a team that signs", "keys of teams that sign"),
}
"""What a reference takes, alone and in a list."""

SCALARS = {
    "text": ("text", "texts"),
    "number": ("a number", "numbers"),
    "flag": ("true or false", "true or false, several times"),
    "date": ("a date", "dates"),
    "group": ("several keys", "entries of several keys"),
}


@frozen
class Row:
    """A field as the reference shows it. `line` is how it may be written, `left_out` what counts without it."""

    anchor: str
    path: str
    what: str
    takes: str
    asked: str
    line: str
    left_out: str
    practices: tuple[Link, ...]


@frozen
class Table:
    """The fields of one kind of file."""

    anchor: str
    title: str
    where: str
    rows: tuple[Row, ...]


@frozen
class KindLine:
    """A kind of file in the list of kinds."""

    link: Link
    where: str


@frozen
class FieldPage:
    """A page of tables; the first one also lists the kinds, each of which has a page of its own."""

    frame: Frame
    lead: str
    tables: tuple[Table, ...]
    kinds: tuple[KindLine, ...] = ()
    with_rungs: bool = True


_LEAD = (
    "A field is missed from the rung of the ladder that stands beside it, and never before. "
    "A key that belongs to an entry is asked as soon as the entry is there."
)


def present_fields() -> FieldPage:
    """Present the kinds of files, and the fields of a claim, which many of them share."""
    claim = Table("claim", "A claim", "Wherever a field takes a claim", rows(Claim, "claim"))
    lines = tuple(
        KindLine(Link(kind.name.capitalize(), f"reference-fields/{slug(kind)}", ""), _where(kind)) for kind in KINDS
    )
    return FieldPage(
        frame=Frame(
            "Fields",
            "Every key of every kind of file, and what to write there.",
            (Section("kinds", "Kinds of files"), Section(claim.anchor, claim.title)),
        ),
        lead=_LEAD,
        tables=(claim,),
        kinds=lines,
    )


def present_kind(kind: Kind) -> FieldPage:
    """Present the fields of one kind of file."""
    table = Table(slug(kind), "Keys", _where(kind), rows(kind.model, slug(kind)))
    title = f"Fields: {kind.name}"
    return FieldPage(_frame(title, f"Every key of the kind of file: {kind.name}.", (table,)), _LEAD, (table,))


def present_settings() -> FieldPage:
    """Present the settings of a project."""
    table = Table(
        "settings",
        "In the plugin's block",
        "`mkdocs.yml`, below `plugins: - personary:`",
        rows(Settings, "settings"),
    )
    return FieldPage(
        frame=_frame("Settings", "How a project wants to be checked and shown.", (table,)),
        lead="None of them is needed. What is left out has the value beside it.",
        tables=(table,),
        with_rungs=False,
    )


def rows(model: type[Group], anchor: str) -> tuple[Row, ...]:
    """Return a row for each field of a model and of the groups inside it; a claim's own keys stand once, elsewhere."""
    return tuple(_rows(model, anchor, ""))


def slug(kind: Kind) -> str:
    """Return how anchors begin for a kind of file."""
    return kind.name.replace(" ", "-")


def takes(model: type[Group], field: Field) -> str:
    """Say in plain words what a field takes."""
    one, many = _nouns(field)
    if field.shape == "list":
        return f"a list of {many}"
    if field.shape == "by key":
        each = "each team" if field.key_refers.endswith("team") else "each name"
        return f"for {each}: {f'a list of {many}' if _lists_by_key(model, field) else one}"
    return one


def _rows(model: type[Group], anchor: str, above: str) -> Iterator[Row]:
    for field in fields(model):
        if issubclass(model, Claim) and model is not Claim and field in fields(Claim):
            continue
        path = f"{above}{field.key}"
        yield Row(
            anchor=f"{anchor}-{path.replace('.', '-')}",
            path=path,
            what=field.about.what,
            takes=takes(model, field),
            asked=_asked(field),
            line=f"{field.key}: {field.about.example}",
            left_out=_left_out(model, field),
            practices=tuple(Link(each, "reference-practices", "", each) for each in field.about.serves),
        )
        if field.group is not None and field.group is not Claim:
            yield from _rows(field.group, anchor, f"{path}.")


def _nouns(field: Field) -> tuple[str, str]:
    if field.refers:
        return REFERS[field.refers]
    if field.choices:
        words = ", ".join(field.choices)
        return f"one of the words {words}", f"words out of {words}"
    if field.group is not None and issubclass(field.group, Sentence):
        return ("a claim", "claims") if issubclass(field.group, Claim) else ("a sentence, or several keys", "sentences")
    if field.prose:
        return "text, with paragraphs and lists if need be", "texts"
    return SCALARS[field.scalar]


def _lists_by_key(model: type[Group], field: Field) -> bool:
    annotation = model.model_fields[field.name].annotation
    return get_origin(annotation) is dict and get_origin(get_args(annotation)[1]) is tuple


def _asked(field: Field) -> str:
    about = field.about
    if about.asked_at is not None:
        return f"{about.asked_at} ({'error' if about.required_there else 'warning'})"
    return "always" if field.required else ""


def _left_out(model: type[Group], field: Field) -> str:
    value = model.model_fields[field.name].get_default(call_default_factory=True)
    if field.group is not None or field.required or value in (None, (), {}, ""):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _where(kind: Kind) -> str:
    if kind.single_file:
        return f"`{kind.single_file}`, one file"
    below = "; subfolders are welcome" if kind.subfolders else ""
    return f"`{kind.folder}/<id>.yaml`, one file each{below}"


def _frame(title: str, description: str, tables: tuple[Table, ...]) -> Frame:
    return Frame(title, description, tuple(Section(table.anchor, table.title) for table in tables))
