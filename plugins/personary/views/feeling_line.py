"""The feeling line: values from -2 to +2 as a curve, as marks and in words."""

from __future__ import annotations

from personary.frozen import frozen
from personary.views.parts import Link
from personary.words import Words

MOST_LINES = 5
"""More lines than this in one drawing cannot be told apart by their dashes."""

Feelings = tuple[int | None, ...]
"""A value for each stage; None where nothing is written."""


@frozen
class Felt:
    """A feeling at a stage: the end of its class, the value with its sign, and how it reads."""

    mark: str
    value: str
    words: str


@frozen
class FeelingLine:
    """The line of one persona in a drawing of several, told from the others by name and dash."""

    who: Link
    dash: int
    """From 1, solid, to 5."""
    label: str
    label_y: int
    path: str
    dots: tuple[tuple[float, float], ...]
    felt: tuple[Felt | None, ...]


@frozen
class Overlay:
    """Several feeling lines in one drawing, 1100 by 166, and the same in words."""

    lines: tuple[FeelingLine, ...]
    ticks: tuple[tuple[float, str], ...]
    """Where each stage stands, and its number."""
    levels: tuple[tuple[float, str], ...]
    stages: tuple[str, ...]


def felt(words: Words, value: int | None) -> Felt | None:
    """Return a feeling as pages show it: −1, low."""
    if value is None:
        return None
    return Felt(f"m{-value}" if value < 0 else str(value), signed(value), words(f"feeling.{value}"))


def signed(value: int) -> str:
    """Write a value with its sign; a minus, not a hyphen."""
    return f"{value:+d}".replace("-", "\N{MINUS SIGN}") if value else "0"


def curve(points: tuple[tuple[float, float] | None, ...]) -> str:
    """Return a path that leaves and reaches each point level; it breaks off where a point is missing."""
    path, last = "", None
    for point in points:
        if point is not None and last is not None:
            middle = (last[0] + point[0]) / 2
            path += f"C{middle:g} {last[1]:g} {middle:g} {point[1]:g} {point[0]:g} {point[1]:g}"
        elif point is not None:
            path += f"M{point[0]:g} {point[1]:g}"
        last = point
    return path


def road_curve(feelings: Feelings) -> str:
    """Return the curve above the columns of a road: 100 wide for each stage, 115 high."""
    return curve(
        tuple(
            None if value is None else (100 * n + 50, round(60.4 - 20.7 * value, 1)) for n, value in enumerate(feelings)
        )
    )


def overlay(words: Words, stages: tuple[str, ...], people: tuple[tuple[Link, Feelings], ...]) -> Overlay:
    """Draw the lines of at most five people over the stages of a journey."""
    people = people[:MOST_LINES]
    step = 720 / max(1, len(stages) - 1)
    across = tuple(round(90 + step * n, 1) for n in range(len(stages)))
    lines = []
    for position, (who, feelings) in enumerate(people):
        # Lines that run together are drawn beside each other, or one would hide the other.
        aside = 3 * (position - (len(people) - 1) / 2)
        points = tuple(
            None if value is None else (x, round(80 - 28 * value + aside, 1))
            for x, value in zip(across, feelings, strict=True)
        )
        lines.append(
            FeelingLine(
                who=who,
                dash=position + 1,
                label=words("journey.compare.line", who=who.text, dash=words(f"journey.dash.{position + 1}")),
                label_y=24 + 20 * position,
                path=curve(points),
                dots=tuple(point for point in points if point),
                felt=tuple(felt(words, value) for value in feelings),
            )
        )
    return Overlay(
        lines=tuple(lines),
        ticks=tuple((x, str(n)) for n, x in enumerate(across, 1)),
        levels=tuple((84 - 28 * value, signed(value)) for value in (2, 0, -2)),
        stages=stages,
    )
