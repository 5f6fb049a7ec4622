"""What a field means, found by the word that stands in a file; the tables of the reference say the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from personary.frozen import frozen
from personary.model.claim import Claim
from personary.model.kinds import KINDS
from personary.model.settings import Settings
from personary.model.types import Group
from personary.reference.fields import Row, rows, slug


@frozen
class FieldExplanation:
    """A field, every place where it means the same, such as `persona.goals`, and the keys that go below it."""

    places: tuple[str, ...]
    row: Row
    keys: tuple[str, ...]


def explained_fields(word: str) -> tuple[FieldExplanation, ...]:
    """Return what a key means wherever it may stand; also when some of the keys above it are named, with dots."""
    found: dict[Row, list[str]] = {}
    for place, row in _places().items():
        if f".{place}".endswith(f".{word}"):
            found.setdefault(_bare(row), []).append(place)
    above, _, key = word.rpartition(".")
    if not found and any("claim" in each.row.takes for each in (explained_fields(above) if above else ())):
        return explained_fields(f"claim.{key}")
    return tuple(FieldExplanation(tuple(places), row, _below(places[0])) for row, places in found.items())


def field_names() -> frozenset[str]:
    """Return every key, alone and with the keys above it."""
    return frozenset(name for place in _places() for name in (place, place.rpartition(".")[2]))


def _below(place: str) -> tuple[str, ...]:
    around = (each.rpartition(".") for each in _places())
    return tuple(key for above, _, key in around if above == place)


@cache
def _places() -> Mapping[str, Row]:
    return dict(_all_rows())


def _all_rows() -> Iterator[tuple[str, Row]]:
    tables: dict[str, type[Group]] = {slug(kind): kind.model for kind in KINDS}
    tables |= {"claim": Claim, "settings": Settings}
    for name, model in tables.items():
        for row in rows(model, name):
            yield f"{name}.{row.path}", row


def _bare(row: Row) -> Row:
    """Leave out where a row stands, so that equal ones are told once."""
    return Row("", row.path.rpartition(".")[2], row.what, row.takes, row.asked, row.line, row.left_out, row.practices)
