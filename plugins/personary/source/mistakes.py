"""Why the parser stopped, and what we say instead."""

from __future__ import annotations

from typing import NamedTuple

from personary.source.places import Stretch


class Trouble(NamedTuple):
    """Why the parser stopped: its words and positions, and the last key or value it had read."""

    problem: str
    at: int
    context: str
    since: int
    last: Stretch


class Mistake(NamedTuple):
    """What we say instead."""

    stretch: Stretch
    message: str
    suggestion: str
