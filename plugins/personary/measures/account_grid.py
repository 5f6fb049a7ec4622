"""Whom we have heard where: accounts by roles (S0-10)."""

from __future__ import annotations

import datetime as dt

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.evidence import accounts_of, counts, interviews, roles_heard
from personary.model.choices import BuyingRole
from personary.model.evidence import Evidence
from personary.model.persona import Persona


@frozen
class Cell:
    """Interviews in one account with people of one role."""

    account: str
    role: BuyingRole
    pieces: tuple[Evidence, ...]


@frozen
class Grid:
    """Accounts by roles: whom we have heard where (S0-10). Every account has a cell for every role, in order."""

    accounts: tuple[str, ...]
    roles: tuple[BuyingRole, ...]
    rows: tuple[tuple[Cell, ...], ...]


def account_grid(catalog: Catalog, persona: Persona, today: dt.date) -> Grid:
    """Lay the interviews out by account and role."""
    heard = tuple(piece for piece in interviews(catalog, persona) if counts(piece, catalog.settings, today))
    accounts, roles = accounts_of(heard), roles_heard(heard)
    rows = tuple(
        tuple(
            Cell(account, role, tuple(p for p in heard if p.account == account and role in p.buying_roles))
            for role in roles
        )
        for account in accounts
    )
    return Grid(accounts, roles, rows)
