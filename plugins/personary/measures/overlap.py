"""The attribute exercise: what each team alone sees in a persona, and what they share (S3-07)."""

from __future__ import annotations

from collections.abc import Mapping

from personary.frozen import frozen
from personary.model.persona import Persona
from personary.model.settings import Settings


@frozen
class Overlap:
    """The lists of all teams, sorted by who named what; the words are those of the team that named it first."""

    only: Mapping[str, tuple[str, ...]]
    """For each team, what no other team named."""
    shared: tuple[str, ...]
    """What every team named."""
    some: tuple[str, ...]
    """What several teams named, but not all; always empty with two teams."""

    @property
    def is_disjoint(self) -> bool:
        """Whether the teams have nothing in common."""
        return not self.shared and not self.some


def overlap(persona: Persona, settings: Settings) -> Overlap | None:
    """Compare the teams' lists; None while fewer than two teams have one."""
    lists = {team: persona.attribute_exercise.get(team, ()) for team in settings.teams}
    if sum(bool(entries) for entries in lists.values()) < 2:
        return None
    words: dict[str, str] = {}
    named: dict[str, list[str]] = {}
    for team, entries in lists.items():
        for key, entry in {_same(entry): entry for entry in entries}.items():
            words.setdefault(key, entry)
            named.setdefault(key, []).append(team)
    return Overlap(
        only={team: tuple(words[key] for key, by in named.items() if by == [team]) for team in lists},
        shared=tuple(words[key] for key, by in named.items() if len(by) == len(lists)),
        some=tuple(words[key] for key, by in named.items() if 1 < len(by) < len(lists)),
    )


def _same(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")
