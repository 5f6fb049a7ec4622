"""Which words of an earlier state may be shown today, and which stay in the history.

A page must not bring back what was taken out of the files for a reason. Somebody's own words, a picture and what a
respondent told are shown only while the very same words stand in the files and may be read; of a role play and of notes
among editors only that they changed; and nothing that holds a name that must never appear.
"""

from __future__ import annotations

from collections.abc import Iterator

from personary.catalog.catalog import Key
from personary.changes.change import Change
from personary.changes.matching import spoken
from personary.measures.quotes import quote_state
from personary.model.persona import Persona
from personary.model.types import Group
from personary.views.briefing import Briefing

_ONLY_WHILE_IT_STANDS = frozenset({"quotes", "customer_words", "contested", "portrait"})
_NEVER_AS_IT_WAS = frozenset({"account"})
"""Where a pseudonym may have taken the place of a name."""


def told(briefing: Briefing, change: Change) -> tuple[str, str]:
    """Return the text of a change before and after, each empty where it must not be shown."""
    kind, keys = change.entity[0], set(change.keys)
    if kind in {"role play", "settings"} or "note" in keys:
        return "", ""
    before, after = change.before or "", change.after or ""
    if kind == "evidence" or _ONLY_WHILE_IT_STANDS & keys:
        before, after = "", after if after and after in _standing(briefing, change.entity) else ""
    if change.kind == "moved" or _NEVER_AS_IT_WAS & keys:
        before = ""
    return _without_names(briefing, before), _without_names(briefing, after)


def title(briefing: Briefing, key: Key, was: str) -> str:
    """Return what a definition was called, empty where that must not be shown."""
    if key[0] == "evidence":
        piece = briefing.catalog.piece(key[1])
        was = piece.title if piece else ""
    return _without_names(briefing, was)


def _standing(briefing: Briefing, key: Key) -> Iterator[str]:
    """Yield every text of somebody's own that stands in a definition today and may be read."""
    catalog = briefing.catalog
    piece = catalog.piece(key[1]) if key[0] == "evidence" else None
    persona = catalog.persona(key[1]) if key[0] == "persona" else None
    if piece is not None:
        yield from _all_said(piece if piece.withdrawn is None else piece.withdrawn)
    if persona is not None:
        yield from _of_persona(briefing, persona)


def _of_persona(briefing: Briefing, persona: Persona) -> Iterator[str]:
    for quote in persona.quotes:
        if quote_state(briefing.catalog, quote, briefing.today, briefing.settings.audience).shown:
            yield from _all_said(quote)
    yield from (each.customer_words for each in persona.differentiators if each.customer_words)
    yield from (said for each in persona.contested for said in _all_said(each))
    portrait = persona.portrait
    if portrait is not None and (portrait.consent or not portrait.real_person):
        yield from _all_said(portrait)


def _without_names(briefing: Briefing, said: str) -> str:
    held = (name.casefold() for name in briefing.settings.do_not_contact)
    return "" if any(name in said.casefold() for name in held) else said


def _all_said(value: object) -> Iterator[str]:
    """Yield every text in a value, and every group as a change would tell it."""
    if value is None:
        return
    yield spoken(value)
    if isinstance(value, Group):
        for name in type(value).model_fields:
            yield from _all_said(getattr(value, name))
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from _all_said(each)
    elif isinstance(value, dict):
        for each in value.values():
            yield from _all_said(each)
