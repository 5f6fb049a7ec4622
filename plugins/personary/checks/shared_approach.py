"""The check shared-approach."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import is_live
from personary.model.persona import ConversationGuide, Persona


@check("shared-approach", severity="warning", practices="S1-08")
def shared_approach(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """Two personas are approached in exactly the same way.

    Who decides, who advises and who guards the door are different people: each is spoken to differently and needs
    other content. Where two files say the same, one of them was copied, or the two are one persona.

    Passes: two personas with conversation guides of their own.
    Fails: two personas with the same conversation guide, or the same messages and content at every stage.
    """
    guides: dict[ConversationGuide, Persona] = {}
    ways: dict[tuple[object, ...], Persona] = {}
    for persona in filter(is_live, catalog.personas):
        guide = persona.conversation_guide
        if guide is not None and guide != ConversationGuide():
            first = guides.setdefault(guide, persona)
            if first is not persona:
                yield _finding(persona, first, "conversation_guide", "guided through a talk")
        way = tuple((stop.stage, stop.core_message, stop.assets) for stop in persona.stops)
        if any(message or assets for _, message, assets in way):
            first = ways.setdefault(way, persona)
            if first is not persona:
                yield _finding(persona, first, "stops", "met at every stage")


def _finding(persona: Persona, first: Persona, key: str, how: str) -> Finding:
    return Finding(
        persona,
        f"{called(persona)} is {how} exactly as {called(first)} is.",
        (key,),
        "Say what is different for this one, or make one persona of the two.",
        key=True,
    )
