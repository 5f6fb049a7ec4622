"""Who plays, sells and observes in which round, so that nobody sells who has read the buyer's sheet."""

from __future__ import annotations

from personary.frozen import frozen

LEAST, MOST = 3, 6


@frozen
class Round:
    """One round: people by number, the first is 0."""

    marketer: int
    salesperson: int
    observers: tuple[int, ...]


@frozen
class Rotation:
    """How a group plays a scene. The buyers stay buyers; all others sell at least once."""

    people: int
    buyers: tuple[int, ...]
    take_turns: bool
    """Whether two people share one buyer's part and play it in turns."""
    rounds: tuple[Round, ...]


def rotations(buyers: int) -> tuple[Rotation, ...]:
    """Return how three to six people play a scene with this many buyers."""
    return tuple(_rotation(people, buyers) for people in range(LEAST, MOST + 1))


def _rotation(people: int, parts: int) -> Rotation:
    # A pair of sellers is always left, and six with one buyer would leave three to look on: two share the part.
    readers = min(max(parts, 2 if people == MOST else 1), people - 2, 3)
    sellers = tuple(range(readers, people))
    return Rotation(people, tuple(range(readers)), parts < readers, tuple(_rounds(sellers, readers, parts)))


def _rounds(sellers: tuple[int, ...], readers: int, parts: int) -> list[Round]:
    many = len(sellers)
    # Four change places in two rounds, two by two; two or three each move on by one.
    step, rounds = (2, 2) if many == 4 else (1, many)
    found = []
    for turn in range(rounds):
        marketer, salesperson, *rest = (sellers[(turn * step + n) % many] for n in range(many))
        waiting = tuple(reader for reader in range(readers) if parts < readers and reader != turn % readers)
        found.append(Round(marketer, salesperson, (*rest, *waiting)))
    return found
