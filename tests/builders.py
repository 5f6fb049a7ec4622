"""Valid things, so that a test says only what matters: `a_persona(goals=[])`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar

from personary.catalog.catalog import Catalog
from personary.model.alignment import Alignment
from personary.model.committee import Committee
from personary.model.evidence import Evidence
from personary.model.journey import Journey
from personary.model.kinds import KINDS, Kind
from personary.model.market import Market
from personary.model.persona import Persona
from personary.model.role_play import RolePlay
from personary.model.settings import Settings
from personary.model.types import Definition, Plain

D = TypeVar("D", bound=Definition)
_NO_TEXT = re.compile(r"[-+.\d]+|true|false")


def a_persona(id_: str = "oda", **keys: Any) -> Persona:
    return _a(Persona, id_, {"name": "Oda, head of maintenance", "responsibility": "Keeps machines running."}, keys)


def a_committee(id_: str = "first-line", **keys: Any) -> Committee:
    start = {"name": "First line", "purchase": "Sensors", "scope": "market", "members": [{"persona": "oda"}]}
    return _a(Committee, id_, start, keys)


def a_journey(id_: str = "new-business", **keys: Any) -> Journey:
    stages = [
        {"id": "first-talk", "name": "Is it real?", "phase": "before_sale", "sales_ready": "true"},
        {"id": "daily-use", "name": "Does it last?", "phase": "after_sale"},
    ]
    return _a(Journey, id_, {"name": "From a bad night", "kind": "new_business", "stages": stages}, keys)


def a_piece(id_: str = "alder", **keys: Any) -> Evidence:
    """A piece of evidence of any kind; an anecdote when nothing is said."""
    return _a(Evidence, id_, {"kind": "anecdote", "date": "2026-03-11", "title": "Heard at the fair"}, keys)


def an_interview(id_: str = "alder", persona: str = "oda", **keys: Any) -> Evidence:
    start = {
        "kind": "buyer_interview",
        "date": "2026-03-11",
        "title": "Head of maintenance, pressing plant",
        "personas": [persona],
        "account": id_.title(),
        "sourcing": {"route": "event"},
    }
    return _a(Evidence, id_, start, keys)


def a_role_play(id_: str = "first-talk-with-oda", **keys: Any) -> RolePlay:
    start = {"name": "A first talk", "stage": "new-business/first-talk", "buyers": [{"persona": "oda"}]}
    return _a(RolePlay, id_, start, keys)


def a_market(**keys: Any) -> Market:
    return _a(Market, "market", {}, keys)


def an_alignment(**keys: Any) -> Alignment:
    return _a(Alignment, "alignment", {}, keys)


def a_catalog(*definitions: Definition, held_back: tuple[str, ...] = (), **settings: Any) -> Catalog:
    """A catalog of these definitions; what else is named goes into the settings."""
    return Catalog(
        settings=Settings.model_validate(_unquoted(settings)),
        personas=_of(Persona, definitions),
        committees=_of(Committee, definitions),
        journeys=_of(Journey, definitions),
        evidence=_of(Evidence, definitions),
        role_plays=_of(RolePlay, definitions),
        market=next(iter(_of(Market, definitions)), Market(id="market")),
        alignment=next(iter(_of(Alignment, definitions)), Alignment(id="alignment")),
        held_back=frozenset(held_back),
    )


def a_catalog_of_files(files: Mapping[str, Any], settings: Mapping[str, Any]) -> Catalog:
    """A catalog of documents by the path of their file, as a case file holds them."""
    return a_catalog(*(a_definition(path, data or {}) for path, data in files.items()), **settings)


def a_definition(path: str, data: Mapping[str, Any]) -> Definition:
    kind = _kind_of(path)
    return _a(kind.model, path.rpartition("/")[2].removesuffix(".yaml"), {}, data)


def _kind_of(path: str) -> Kind:
    single = next((kind for kind in KINDS if kind.single_file == path), None)
    return single or next(kind for kind in KINDS if kind.folder and kind.folder == path.rpartition("/")[0])


def _a(model: type[D], id_: str, start: Mapping[str, Any], keys: Mapping[str, Any]) -> D:
    return model.model_validate({**_unquoted({**start, **keys}), "id": id_})


def _unquoted(value: Any) -> Any:
    """What a builder is given, with numbers and flags as they stand in a file: without quotes."""
    if isinstance(value, dict):
        return {key: _unquoted(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(map(_unquoted, value))
    return Plain(value) if isinstance(value, str) and _NO_TEXT.fullmatch(value) else value


def _of(model: type[D], definitions: tuple[Definition, ...]) -> tuple[D, ...]:
    return tuple(sorted((each for each in definitions if isinstance(each, model)), key=lambda each: each.id))
