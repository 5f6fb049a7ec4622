"""The route: a journey drawn as a line, with people at each stop, changes of hands, and branches that leave.

A drawing is 1200 wide whatever it holds; the columns of a road stand below it.
"""

from __future__ import annotations

from personary.frozen import frozen
from personary.views.parts import Face

WIDTH = 1200
LINE = 92
"""How far below the top the line runs."""
_FACE = 31
_BELOW = 36
_NEXT = 28


@frozen
class RouteStop:
    """A stage on the line. Where nobody stops, it is drawn quiet; a face is told by its number among the route's."""

    x: float
    number: str
    used: bool
    faces: tuple[tuple[float, int], ...]
    more: str
    more_x: float


@frozen
class RouteHandoff:
    """A change of hands between two stages."""

    x: float
    label: str


@frozen
class RouteBranch:
    """A line that leaves for another journey."""

    path: str
    x: float
    y: float
    label: str
    label_x: float


@frozen
class Route:
    """The drawing above a road."""

    height: int
    line: str
    faces: tuple[Face, ...]
    stops: tuple[RouteStop, ...]
    handoffs: tuple[RouteHandoff, ...]
    branches: tuple[RouteBranch, ...]


@frozen
class Leaving:
    """A branch to be drawn: at which column it leaves, and what it is."""

    column: int
    label: str


def draw_route(
    faces: tuple[tuple[Face, ...], ...],
    first: int,
    columns: int,
    *,
    handoffs: tuple[tuple[int, str], ...] = (),
    leaving: tuple[Leaving, ...] = (),
    comes: bool = False,
    goes_on: bool = False,
) -> Route:
    """Draw the stages numbered from `first`.

    `handoffs` gives the column before which hands change. `comes` and `goes_on` let the line run over the edge, because
    the road is laid in several rows. The first branch of the last stage rises; every other dips below the line.
    """
    unit = WIDTH / columns
    across = tuple(unit * (n + 0.5) for n in range(len(faces)))
    start = 0 if comes else across[0]
    end = unit * len(faces) if goes_on else across[-1]
    branches = _branches(across, leaving)
    deepest = max((branch.y for branch in branches), default=0)
    shown = tuple(_shown(each, unit) for each in faces)
    numbers = {each: n for n, each in enumerate(dict.fromkeys(each for together in shown for each in together))}
    return Route(
        height=max(112, round(deepest) + 16),
        line=f"M{start:g} {LINE}H{end:g}",
        faces=tuple(numbers),
        stops=tuple(
            _stop(x, str(first + n), tuple(numbers[each] for each in shown[n]), len(faces[n]) - len(shown[n]))
            for n, x in enumerate(across)
        ),
        handoffs=_handoffs(unit, handoffs),
        branches=branches,
    )


def branch_order(leaving: tuple[Leaving, ...], last: int) -> tuple[int, ...]:
    """Return positions of branches from top to bottom: the one that rises, then the latest to leave first."""
    rising = next((n for n, each in enumerate(leaving) if each.column == last), None)
    others = (n for n in range(len(leaving)) if n != rising)
    dipping = sorted(others, key=lambda n: -leaving[n].column)
    return (*(() if rising is None else (rising,)), *dipping)


def _shown(faces: tuple[Face, ...], unit: float) -> tuple[Face, ...]:
    """Return those for whom a column has room; the last place is kept for how many more there are."""
    room = max(1, int((unit - 20) // _FACE))
    return faces if len(faces) <= room else faces[: room - 1]


def _stop(x: float, number: str, shown: tuple[int, ...], more: int) -> RouteStop:
    width = _FACE * len(shown) + (_FACE if more else 0)
    left = x - width / 2 - 1.5
    placed = tuple((round(left + _FACE * n, 1), each) for n, each in enumerate(shown))
    more_x = round(left + _FACE * (len(shown) + 0.5), 1)
    return RouteStop(x, number, bool(shown or more), placed, f"+{more}" if more else "", more_x)


def _handoffs(unit: float, handoffs: tuple[tuple[int, str], ...]) -> tuple[RouteHandoff, ...]:
    drawn = []
    for position, (column, label) in enumerate(handoffs):
        together = [n for n, (other, _) in enumerate(handoffs) if other == column]
        aside = 32 * (together.index(position) - (len(together) - 1) / 2)
        drawn.append(RouteHandoff(max(16.0, round(unit * column + aside, 1)), label))
    return tuple(drawn)


def _branches(across: tuple[float, ...], leaving: tuple[Leaving, ...]) -> tuple[RouteBranch, ...]:
    end, last = WIDTH - 37, len(across) - 1
    drawn = []
    below = LINE + _BELOW
    for place, n in enumerate(branch_order(leaving, last)):
        each = leaving[n]
        rises = place == 0 and each.column == last
        y = LINE - 46 if rises else below
        below += 0 if rises else _NEXT
        x = across[each.column]
        # A rising line first passes below the faces of its stage.
        bend = f"h62c24 0 20 {y - LINE} 44 {y - LINE}" if rises else f"c40 0 40 {y - LINE} 80 {y - LINE}"
        path = f"M{x:g} {LINE}{bend}H{end - 9}"
        drawn.append(RouteBranch(path, end, y, each.label, end - 16))
    return tuple(drawn)
