"""How complete a committee is: roles filled, questions answered, concerns eased."""

from __future__ import annotations

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.model.choices import BuyingRole
from personary.model.committee import Committee, Dynamics, Member
from personary.model.settings import Settings

QUESTIONS: tuple[str, ...] = (
    "pushback",
    "process_changes",
    "status_quo_failure",
    "why_not_internal",
    "other_ways",
    "stalls",
    "concerns",
)
"""The seven questions about how they buy together, by the key of the answer (S4-13)."""


@frozen
class RoleCover:
    """Who fills a role in a committee."""

    role: BuyingRole
    members: tuple[Member, ...]
    required: bool

    @property
    def is_open(self) -> bool:
        """Whether the role is required and nobody fills it."""
        return self.required and not self.members


@frozen
class Completeness:
    """What a committee's page can already tell."""

    roles: tuple[RoleCover, ...]
    """Required roles first, in the order they are named; then the others that somebody fills."""
    answered: tuple[str, ...]
    open: tuple[str, ...]
    """Keys of the seven questions without an answer."""
    own_open: tuple[str, ...]
    """Our own questions from the settings without an answer."""
    without_concern: tuple[str, ...]
    """Ids of members' personas for whom no concern is written."""

    @property
    def uncovered(self) -> tuple[BuyingRole, ...]:
        """Required roles that nobody fills."""
        return tuple(cover.role for cover in self.roles if cover.is_open)

    @property
    def share(self) -> float:
        """The part of required roles and questions that is done, from 0 to 1."""
        required = sum(cover.required for cover in self.roles)
        done = required - len(self.uncovered) + len(self.answered)
        return done / (required + len(QUESTIONS))


def roles_of(catalog: Catalog, member: Member) -> tuple[BuyingRole, ...]:
    """Return the parts a member plays: their own here, else the persona's usual ones; none when retired."""
    persona = catalog.persona(member.persona)
    if persona is not None and persona.status == "retired":
        return ()
    roles = member.buying_roles or (persona.buying_roles if persona is not None else ())
    return tuple(dict.fromkeys(each.role for each in roles))


def required_roles(committee: Committee, settings: Settings) -> tuple[BuyingRole, ...]:
    """Return the roles that must be filled: the committee's own list, else that of the settings."""
    return tuple(dict.fromkeys(committee.required_roles or settings.required_roles))


def completeness(catalog: Catalog, committee: Committee) -> Completeness:
    """Measure how complete a committee is."""
    dynamics = committee.dynamics or Dynamics()
    answered = tuple(key for key in QUESTIONS if getattr(dynamics, key))
    own = {_same(entry.question) for entry in dynamics.more}
    worried = {concern.persona for concern in dynamics.concerns}
    return Completeness(
        roles=_covers(catalog, committee),
        answered=answered,
        open=tuple(key for key in QUESTIONS if key not in answered),
        own_open=tuple(each.question for each in catalog.settings.questions if _same(each.question) not in own),
        without_concern=tuple(
            dict.fromkeys(member.persona for member in committee.members if member.persona not in worried)
        ),
    )


def _covers(catalog: Catalog, committee: Committee) -> tuple[RoleCover, ...]:
    required = required_roles(committee, catalog.settings)
    played = {position: roles_of(catalog, member) for position, member in enumerate(committee.members)}
    others = (role for roles in played.values() for role in roles)
    return tuple(
        RoleCover(
            role,
            tuple(member for position, member in enumerate(committee.members) if role in played[position]),
            role in required,
        )
        for role in dict.fromkeys((*required, *others))
    )


def _same(text: str) -> str:
    return " ".join(text.casefold().split())
