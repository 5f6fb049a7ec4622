"""The sentences that rest on a piece of evidence, and where each stands on the site."""

from __future__ import annotations

from typing import Any

from personary.catalog.catalog import Citation
from personary.frozen import frozen
from personary.measures.quotes import quote_state
from personary.measures.what_falls import Falls
from personary.model.claim import Claim
from personary.model.committee import Committee
from personary.model.evidence import Evidence
from personary.model.persona import Objection, Persona, Quote
from personary.model.types import Group
from personary.model.walk import At, field_by_key
from personary.views.briefing import Briefing
from personary.views.parts import Link, Origin, claim_anchor, origin


@frozen
class CarriedClaim:
    """A sentence, what it rests on, and whether it rests on this piece alone."""

    link: Link
    origin: Origin
    alone: bool


@frozen
class Carried:
    """The sentences of one persona or committee."""

    link: Link
    claims: tuple[CarriedClaim, ...]


def carried(briefing: Briefing, piece: Evidence, falls: Falls) -> tuple[Carried, ...]:
    """Return what rests on a piece, grouped by persona and committee; `falls` knows what would rest on nothing."""
    alone = {_where(each) for each in falls.unsupported}
    by_subject: dict[tuple[str, str], list[Citation]] = {}
    for each in briefing.catalog.citations(piece.id):
        by_subject.setdefault((each.entity.entity, each.entity.id), []).append(each)
    subjects = ((found[0].entity, found) for found in by_subject.values())
    return tuple(
        Carried(
            Link(subject.title, _page_of(subject), subject.id),
            tuple(_claim(briefing, each, alone=_where(each) in alone) for each in found),
        )
        for subject, found in subjects
    )


def _where(citation: Citation) -> tuple[str, str, At]:
    return citation.entity.entity, citation.entity.id, citation.at


def _claim(briefing: Briefing, citation: Citation, *, alone: bool) -> CarriedClaim:
    claim = _at(citation.entity, citation.at)
    return CarriedClaim(
        Link(
            _text(briefing, claim, citation.text),
            _page_of(citation.entity),
            citation.entity.id,
            _anchor(claim, citation.at),
        ),
        origin(briefing, citation.entity, claim),
        alone=alone,
    )


def _text(briefing: Briefing, claim: Claim | Objection, text: str) -> str:
    """Return how a sentence reads; words of a real person only with that person's consent."""
    if not isinstance(claim, Quote):
        return text
    state = quote_state(briefing.catalog, claim, briefing.today, briefing.settings.audience)
    if state.shown:
        return text
    words = briefing.words
    return words("story.quote.hidden", reason=words(f"story.hidden.{state.reason}"))


def _page_of(entity: object) -> str:
    return "committee" if isinstance(entity, Committee) else "persona-story" if isinstance(entity, Persona) else ""


def _anchor(claim: Claim | Objection, at: At) -> str:
    """Return where a sentence stands: quotes and disagreements have no place of their own."""
    if isinstance(claim, Quote):
        return ""
    return "trust" if at[0] == "contested" else claim_anchor(claim, at)


def _at(entity: object, at: At) -> Any:
    """Return the part of an entity that `at` leads to, in the words of the file."""
    found: Any = entity
    for step in at:
        if isinstance(found, Group):
            found = getattr(found, field_by_key(type(found))[str(step)].name)
        else:
            found = found[step]
    return found
