"""A claim: one plain sentence, what it rests on, and who brought it."""

from __future__ import annotations

from typing import Annotated

from personary.model.about import about
from personary.model.choices import Audience, Basis
from personary.model.types import EvidenceId, Line, Sentence, Team


class Claim(Sentence):
    """A plain sentence, or a group when there is more to say."""

    text: Annotated[Line, about("Text", "One plain sentence.", "Cut unplanned stops to six a month", serves="S4-09")]
    evidence: Annotated[
        tuple[EvidenceId, ...],
        about(
            "Evidence", "What this rests on. Strength and who said it are computed from here.",
            "[alder-maintenance]", serves="S0-01 S3-11 S4-07", nature="evidence",
        ),
    ] = ()  # fmt: skip
    basis: Annotated[
        Basis | None,
        about(
            "Basis", "Only without evidence; `assumption` when left out.", "opinion",
            serves="S2-03 S1-15", nature="evidence",
        ),
    ] = None  # fmt: skip
    contributed_by: Annotated[
        tuple[Team, ...], about("Contributed by", "Which teams brought it.", "[sales]", serves="S2-07 S4-11")
    ] = ()
    audience: Annotated[
        Audience | None, about("Audience", "Narrower than the file, if need be.", "internal", serves="S0-02")
    ] = None
    id: Annotated[Line | None, about("Id", "A short stable name for links.", "night-alarms")] = None
