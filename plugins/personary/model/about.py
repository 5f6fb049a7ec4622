"""What a field says about itself: label, meaning, example, rung and practices.

Missing-field findings, editor schema, scaffold, reference and practices page are all read off these.
"""

from __future__ import annotations

from typing import Literal

from personary.frozen import frozen

Rung = Literal["candidate", "draft", "validated", "approved", "implementable"]
LADDER: tuple[Rung, ...] = ("candidate", "draft", "validated", "approved", "implementable")

Nature = Literal["identity", "tactic", "evidence", "review", "plain"]
"""Identity says who somebody is and needs both teams; tactics may be tried and changed (S1-04)."""

_RUNGS: dict[str, Rung] = {rung[0]: rung for rung in LADDER}


@frozen
class About:
    """A field in the words of the person who fills it in.

    `asked_at` is the rung from which the field is missed; `required_there` tells an error from a warning.
    """

    label: str
    what: str
    example: str
    asked_at: Rung | None = None
    required_there: bool = False
    serves: tuple[str, ...] = ()
    nature: Nature = "plain"


def about(label: str, what: str, example: str, *, at: str = "", serves: str = "", nature: Nature = "plain") -> About:
    """Describe a field; `at` is the letter of the rung, a capital for an error and a small one for a warning."""
    return About(
        label=label,
        what=what,
        example=example,
        asked_at=_RUNGS[at.lower()] if at else None,
        required_there=at.isupper(),
        serves=tuple(serves.split()),
        nature=nature,
    )


@frozen
class Refers:
    """Marks a text as the id of something else, such as `evidence` or `stage`."""

    to: str


@frozen
class Paragraphs:
    """Marks a text that may hold paragraphs, lists, emphasis and links."""
