"""What a reviewer should ask the author about a change."""

from __future__ import annotations

import re
from collections.abc import Iterator

from personary.catalog.catalog import Key
from personary.changes.agreement import needs_all_teams, new_entries
from personary.changes.breaking import Break
from personary.changes.change import Change, named
from personary.changes.proposal import Proposal
from personary.changes.reach import definition_of
from personary.frozen import frozen
from personary.model.claim import Claim
from personary.model.types import Laddered

_LONGEST = 90
_MOST_OF_ONE = 8


@frozen
class Question:
    """A question about one definition."""

    entity: Key
    text: str


def questions(proposal: Proposal) -> tuple[Question, ...]:
    """Return what to ask, definition by definition, the weightiest first."""
    return tuple(
        Question(entity, text)
        for entity in proposal.entities
        for text in list(dict.fromkeys(_about(proposal, entity)))[:_MOST_OF_ONE]
    )


def _about(proposal: Proposal, entity: Key) -> Iterator[str]:
    for each in proposal.breaks.get(entity, ()):
        yield _about_break(each)
    yield from _about_agreement(proposal, entity)
    for change in proposal.of(entity):
        yield from _about_change(proposal, change)


def _about_break(each: Break) -> str:
    users = _listed(tuple(map(named, each.users)))
    if each.gone[0] == "role":
        return f"Who is the {each.gone[1].replace('_', ' ')} in {users} now?"
    return (
        f'"{each.gone[1]}" is gone, and {users} still {"names" if len(each.users) == 1 else "name"} it. What instead?'
    )


def _about_agreement(proposal: Proposal, entity: Key) -> Iterator[str]:
    definition = proposal.definition(entity)
    if not any(needs_all_teams(change) and change.at for change in proposal.of(entity)):
        return
    if not isinstance(definition, Laddered):
        yield f"Do {_listed(proposal.after.settings.teams)} agree?"
        return
    entries = new_entries(proposal, entity)
    if not entries:
        yield "Why did this change, and who agreed? An entry in change_log says so."
    missing = [team for team in proposal.after.settings.teams if not any(team in entry.teams for entry in entries)]
    if entries and missing:
        yield f"Has {_listed(tuple(missing))} agreed? The new entry in change_log does not say so."
    yield from _about_signoff(proposal, entity, definition)


def _about_signoff(proposal: Proposal, entity: Key, definition: Laddered) -> Iterator[str]:
    if definition.signoff and not any(change.keys[:1] == ("signoff",) for change in proposal.of(entity)):
        latest = max(each.date for each in definition.signoff.values())
        yield f"The sign-off is of {latest.isoformat()}, before this change. Do the teams sign again?"


def _about_change(proposal: Proposal, change: Change) -> Iterator[str]:
    kind, keys = change.entity[0], change.keys
    if change.class_ == "evidence" and keys[-1:] == ("evidence",) and change.kind == "removed":
        yield f"What does {_sentence(proposal, change)} rest on without {_short(change.before)}?"
    elif kind == "evidence" and keys[:1] == ("withdrawn",):
        yield "Which of the sentences that rest on it still stand?"
    elif kind == "evidence" and keys[:1] == ("consent",):
        yield "Which quotes may still be shown, and to whom?"
    elif change.class_ == "identity" and change.after is not None and change.at:
        yield from _about_claim(proposal, change)
    elif change.kind == "added" and not change.at and kind == "persona":
        yield "Who was met that is not yet among the personas?"
    elif change.kind == "renamed" and "formerly" not in {
        key for each in proposal.of(change.entity) for key in each.keys
    }:
        yield f"Links to the earlier address will break. Is {_short(change.before)} to stand in formerly?"
    elif keys[:1] == ("status",):
        yield f"What shows that the status {_short(change.after)} is reached?"


def _about_claim(proposal: Proposal, change: Change) -> Iterator[str]:
    claim = _claim(proposal, change)
    if claim is not None and not claim.evidence:
        yield f"Who said {_short(claim.text)}? It rests on no evidence."
    elif claim is not None and change.kind == "changed":
        yield f"Do {_listed(claim.evidence)} still say {_short(claim.text)}?"
    numbers = set(re.findall(r"\d[\d.,]*", change.after or "")) - set(re.findall(r"\d[\d.,]*", change.before or ""))
    if numbers and change.before is not None and claim is None:
        yield f"Where does {_listed(tuple(sorted(numbers)))} come from?"


def _claim(proposal: Proposal, change: Change) -> Claim | None:
    """Return the claim that a change is about, as it is now."""
    value: object = definition_of(proposal.after, change.entity)
    for step in change.at[:-1] if change.keys[-1:] == ("text",) else change.at:
        if isinstance(value, (tuple, list)) and isinstance(step, int):
            value = value[step] if step < len(value) else None
        elif isinstance(value, dict):
            value = value.get(step)
        else:
            value = getattr(value, str(step), None)
    return value if isinstance(value, Claim) else None


def _sentence(proposal: Proposal, change: Change) -> str:
    value: object = proposal.definition(change.entity)
    for step in change.at[:2]:
        value = (
            value[step]
            if isinstance(value, tuple) and isinstance(step, int) and step < len(value)
            else getattr(value, str(step), None)
        )
    return _short(value.text) if isinstance(value, Claim) else "this"


def _short(said: str | None) -> str:
    text = " ".join((said or "").split())
    return f'"{text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"}"'


def _listed(parts: tuple[str, ...]) -> str:
    shown = parts[:5]
    more = f" and {len(parts) - 5} more" if len(parts) > 5 else ""
    return f"{', '.join(shown)}{more}" if more or len(shown) < 2 else f"{', '.join(shown[:-1])} and {shown[-1]}"
