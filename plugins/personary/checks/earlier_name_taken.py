"""The check earlier-name-taken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.model.naming import id_from, is_id
from personary.model.types import Laddered


@check("earlier-name-taken", severity="warning")
def earlier_name_taken(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """An earlier file name leads elsewhere, or nowhere.

    Whoever follows an old address arrives at the file that gives the name under "formerly". One address leads to one
    page: to the file that has the name today, or else to the first that had it. Most often the line came along when
    a file was copied.

    Passes: an earlier name that one file gives and no file has today.
    Fails: two personas that both were "maintenance-manager"; a name that another file has today; a name with blanks.
    """
    for definitions in (catalog.personas, catalog.committees, catalog.journeys):
        yield from _among(definitions, _names(definitions, catalog))


def _names(definitions: Sequence[Laddered], catalog: Catalog) -> Collection[str]:
    """Return the names in use, those of files that cannot be read among them."""
    kinds = {definition.entity for definition in definitions}
    return {definition.id for definition in definitions} | {id_ for kind, id_ in catalog.broken if kind in kinds}


def _among(definitions: Sequence[Laddered], names: Collection[str]) -> Iterator[Finding]:
    first: dict[str, Laddered] = {}
    for definition in definitions:
        for number, earlier in enumerate(definition.formerly):
            told = _told(definition, earlier, names, first.get(earlier))
            first.setdefault(earlier, definition)
            if told:
                yield Finding(definition, told[0], ("formerly", number), told[1])


def _told(definition: Laddered, earlier: str, names: Collection[str], first: Laddered | None) -> tuple[str, str] | None:
    """Return what to say of an earlier name and what to write instead; nothing when it leads here."""
    if not is_id(earlier):
        name = id_from(earlier.rpartition("/")[2].removesuffix(".yaml"))
        instead = f"Write the name as it stood in the address: {name}" if name else "Take it out."
        return f'"{earlier}" cannot have been a file name, so no address leads here.', instead
    if earlier == definition.id:
        return f'"{earlier}" is what this file is called today.', "Take it out."
    if earlier in names:
        return (
            f'"{earlier}" is the name of another {definition.entity} today, and its address leads there.',
            "Take it out, or give that file another name if readers should arrive here.",
        )
    if first is definition:
        return f'"{earlier}" stands twice in "formerly".', "Take one of the two out."
    if first is not None:
        return (
            f'"{earlier}" is an earlier name of {called(first)} too, and its old address leads there.',
            f"Take it out here, or in {first.id}.yaml if readers should arrive here.",
        )
    return None
