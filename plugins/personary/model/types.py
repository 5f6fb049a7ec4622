"""The types of values: text, number, flag, date, references, and the bases of all groups and files."""

import datetime as dt
import re
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from personary.model.about import Paragraphs, Refers, about
from personary.model.choices import Audience, Status

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)", re.ASCII)


class Plain(str):
    """A text that was written without quotes, and so may stand for a number or a flag."""

    __slots__ = ()


def _date(value: object) -> object:
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("no_such_day", "there is no such day") from None
    raise PydanticCustomError("not_a_date", "not a date")


def _number(value: object) -> object:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    if isinstance(value, Plain) and _NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    raise PydanticCustomError("not_a_number", "not a number")


def _flag(value: object) -> object:
    if isinstance(value, bool):
        return value
    if isinstance(value, Plain) and value in {"true", "false"}:
        return value == "true"
    raise PydanticCustomError("not_a_flag", "not a flag")


Line = str
"""Plain text."""
Prose = Annotated[str, Paragraphs()]
Day = Annotated[dt.date, BeforeValidator(_date)]
Number = Annotated[int | float, BeforeValidator(_number)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Influence = Annotated[int, BeforeValidator(_number), Field(ge=1, le=5)]
Feeling = Annotated[int, BeforeValidator(_number), Field(ge=-2, le=2)]

PersonaId = Annotated[str, Refers("persona")]
CommitteeId = Annotated[str, Refers("committee")]
JourneyId = Annotated[str, Refers("journey")]
EvidenceId = Annotated[str, Refers("evidence")]
SegmentId = Annotated[str, Refers("segment")]
MarketId = Annotated[str, Refers("market")]
TerritoryId = Annotated[str, Refers("territory")]
KpiId = Annotated[str, Refers("kpi")]
AssetId = Annotated[str, Refers("asset")]
StageRef = Annotated[str, Refers("stage")]
Team = Annotated[str, Refers("team")]
OwningTeam = Annotated[str, Refers("owning team")]
"""A team that signs; `Team` may also be one that only takes part."""


class Group(BaseModel):
    """Several keys that belong together."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=False)


class Sentence(Group):
    """A group that may also be written as its `text` alone."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value


class Word(Group):
    """A group that may also be written as the word of its first key alone."""

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, value: Any) -> Any:
        return {next(iter(cls.model_fields)): value} if isinstance(value, str) else value


class Definition(Group):
    """One file. Its id is the file name and is never written inside."""

    entity: ClassVar[str]
    id: str = ""
    """Given by the file name."""

    @property
    def title(self) -> str:
        """What readers call it."""
        name = getattr(self, "name", None)
        return name if isinstance(name, str) and name else self.id


class Signature(Group):
    """Who accepts something, and since when."""

    by: Annotated[Line, about("By", "A role or a name, never an address.", "Head of sales")]
    date: Annotated[Day, about("Date", "The day it was accepted.", "2026-06-22")]


class Change(Group):
    """An entry of the change log."""

    date: Annotated[Day, about("Date", "The day of the change.", "2026-06-24")]
    teams: Annotated[tuple[Team, ...], about("Teams", "Who agreed to it.", "[marketing, sales]")]
    what: Annotated[Line, about("What", "What changed in who this is.", "The unstated need is the failed trial")]
    why: Annotated[Line, about("Why", "What showed it.", "Seen in the role play of 12 June")]


class Waiver(Group):
    """A finding that is accepted."""

    check: Annotated[Line, about("Check", "The name of the check.", "claim-on-one-account")]
    reason: Annotated[Line, about("Reason", "Why it is accepted.", "Only one plant of this kind exists")]


_STEWARDS = about(
    "Stewards", "Who in each team answers for this file.", "{marketing: Segment marketer, sales: Account lead}",
    at="V", serves="S2-08 S0-19", nature="review",
)  # fmt: skip
_SIGNOFF = about(
    "Sign-off", "Who in each team accepts this, and since when.",
    "{marketing: {by: Head of marketing, date: 2026-06-20}, sales: {by: Head of sales, date: 2026-06-22}}",
    at="A", serves="S0-16", nature="review",
)  # fmt: skip


class Laddered(Definition):
    """A file that climbs from candidate to implementable."""

    status: Annotated[
        Status,
        about("Status", "How far this has come; `draft` when left out.", "validated", serves="S1-15 S3-08"),
    ] = "draft"
    stewards: Annotated[dict[OwningTeam, Line], _STEWARDS] = {}
    signoff: Annotated[dict[OwningTeam, Signature], _SIGNOFF] = {}
    change_log: Annotated[
        tuple[Change, ...],
        about(
            "Change log", "What changed in who this is, and why; the first entry is the birthday.",
            "[{date: 2026-06-24, teams: [sales], what: A new need, why: Heard in an interview}]",
            serves="S1-19 S4-19 S3-08", nature="review",
        ),
    ] = ()  # fmt: skip
    audience: Annotated[
        Audience,
        about("Audience", "The widest circle that may read it; `internal` when left out.", "partner", serves="S0-02"),
    ] = "internal"
    tags: Annotated[tuple[Line, ...], about("Tags", "Words to filter by.", "[pilot]")] = ()
    formerly: Annotated[tuple[Line, ...], about("Formerly", "Earlier file names.", "[maintenance-manager]")] = ()
    ignore: Annotated[
        tuple[Waiver, ...],
        about("Ignore", "A finding you accept, and why.", "[{check: orphan-persona, reason: New this week}]"),
    ] = ()
    note: Annotated[Prose | None, about("Note", "For those who edit this file.", "Ask Oda's peers next.")] = None
