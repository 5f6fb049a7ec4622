"""Who must agree to a change, who has, and whether the change log says why."""

from __future__ import annotations

from personary.catalog.catalog import Key
from personary.changes.change import Change
from personary.changes.proposal import Proposal
from personary.changes.reach import definition_of
from personary.frozen import frozen
from personary.model.types import Change as LogEntry
from personary.model.types import Laddered


@frozen
class Agreement:
    """Which teams must agree to the changes of a definition, and which the change log says have."""

    entity: Key
    teams: tuple[str, ...]
    agreed: tuple[str, ...]

    @property
    def waiting(self) -> tuple[str, ...]:
        """The teams that have not agreed yet."""
        return tuple(team for team in self.teams if team not in self.agreed)


def agreements(proposal: Proposal) -> tuple[Agreement, ...]:
    """Return who must agree, for each definition whose change needs all teams."""
    teams = proposal.after.settings.teams
    return tuple(
        Agreement(entity, teams, tuple(team for team in teams if team in _named_in_log(proposal, entity)))
        for entity in proposal.entities
        if any(needs_all_teams(change) for change in proposal.of(entity))
    )


def needs_all_teams(change: Change) -> bool:
    """Say whether a change is one that all teams must agree to."""
    return change.class_ in {"identity", "breaking"}


def new_entries(proposal: Proposal, entity: Key) -> tuple[LogEntry, ...]:
    """Return the entries that the change adds to the log of a definition."""
    after, before = _log(proposal, entity, is_now=True), _log(proposal, entity, is_now=False)
    return tuple(entry for entry in after if entry not in before)


def without_log(proposal: Proposal) -> tuple[Key, ...]:
    """Return the definitions whose identity changed while their log says nothing new."""
    return tuple(
        entity
        for entity in proposal.entities
        if isinstance(proposal.definition(entity), Laddered)
        and any(change.class_ == "identity" and change.at for change in proposal.of(entity))
        and not new_entries(proposal, entity)
    )


def _named_in_log(proposal: Proposal, entity: Key) -> set[str]:
    return {team for entry in new_entries(proposal, entity) for team in entry.teams}


def _log(proposal: Proposal, entity: Key, *, is_now: bool) -> tuple[LogEntry, ...]:
    catalog = proposal.after if is_now else proposal.before
    definition = definition_of(catalog, entity)
    return definition.change_log if isinstance(definition, Laddered) else ()
