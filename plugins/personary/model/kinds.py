"""The kinds of files: their models, where they live and what they are called."""

from __future__ import annotations

from personary.frozen import frozen
from personary.model.alignment import Alignment
from personary.model.committee import Committee
from personary.model.evidence import Evidence
from personary.model.journey import Journey
from personary.model.market import Market
from personary.model.persona import Persona
from personary.model.role_play import RolePlay
from personary.model.types import Definition


@frozen
class Kind:
    """A kind of file. A single file has no `folder`; others lie in `folder`, their name being their id."""

    name: str
    plural: str
    model: type[Definition]
    folder: str = ""
    single_file: str = ""
    subfolders: bool = False


PERSONA = Kind("persona", "personas", Persona, folder="personas", subfolders=True)
EVIDENCE = Kind("evidence", "pieces of evidence", Evidence, folder="personas/evidence")
MARKET = Kind("market", "market", Market, single_file="personas/market.yaml")
COMMITTEE = Kind("committee", "committees", Committee, folder="committees")
JOURNEY = Kind("journey", "journeys", Journey, folder="committees/journeys")
ROLE_PLAY = Kind("role play", "role plays", RolePlay, folder="committees/role-plays")
ALIGNMENT = Kind("alignment", "alignment", Alignment, single_file="committees/alignment.yaml")

KINDS: tuple[Kind, ...] = (PERSONA, EVIDENCE, MARKET, COMMITTEE, JOURNEY, ROLE_PLAY, ALIGNMENT)
PORTRAITS = "personas/portraits"


def kind_named(name: str) -> Kind:
    """Return the kind that is called `name`."""
    return next(kind for kind in KINDS if kind.name == name)
