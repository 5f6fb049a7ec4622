"""Two states of a project, named as people name them, read and judged and summed up."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from personary.catalog.catalog import Catalog
from personary.changes.proposal import propose
from personary.changes.states import TwoStates, read_two, without_collecting
from personary.changes.summary import Summary, summarise
from personary.changes.withheld import withheld
from personary.checks.check import Check
from personary.checks.needless_ignore import needless_ignore
from personary.checks.registry import CHECKS
from personary.checks.run import run
from personary.cli.errors import WrongUseError
from personary.cli.place import SETTINGS_FILE, clock
from personary.diagnostics.diagnostic import Diagnostic
from personary.model.settings import Settings
from personary.pages.kinds import KINDS
from personary.pages.portraits import portraits
from personary.source.git_tree import Contents, git_tree, is_shallow, merge_base, resolve
from personary.source.tree import DiskTree, Tree
from personary.workspace import ProjectError, said_once, settings_of


def states(root: Path, base: str, head: str | None) -> tuple[str, str | None]:
    """Return the commits that are meant; None stands for the files as they are now."""
    if ".." not in base:
        return resolve(root, base), resolve(root, head) if head is not None else None
    if head is not None:
        raise WrongUseError(f'"{base}" already names two states.', "Leave the second one out.")
    dots = "..." if "..." in base else ".."
    first, _, second = base.partition(dots)
    one, other = resolve(root, first or "HEAD"), resolve(root, second or "HEAD")
    return (merge_base(root, one, other) if dots == "..." else one), other


def compared(root: Path, base: str, head: str | None, today: dt.date | None) -> Summary:
    """Read, compare and judge two states."""
    with without_collecting():
        return _compared(root, base, head, today)


def _compared(root: Path, base: str, head: str | None, today: dt.date | None) -> Summary:
    contents = Contents(root)
    before = git_tree(root, base, contents)
    after: Tree = git_tree(root, head, contents) if head is not None else DiskTree(root)
    new_settings, new_found = _settings(after)
    old_settings, old_found = _settings(before, new_settings)
    both = read_two(before, after, old_settings, new_settings)
    day = today or new_settings.today or clock()
    proposal = propose(both.base, both.head, both.unread, both.pictures)
    judged = _judged(both.head, day, both)
    pictured = _pictured_otherwise(both)
    return summarise(
        proposal,
        said_once(
            (
                *old_found,
                *both.base_found,
                *_judged(both.base, day, both, _checks_of(judged)),
                *portraits(both.base, before, pictured)[1],
            )
        ),
        said_once((*new_found, *both.head_found, *judged, *portraits(both.head, after, pictured)[1])),
        tuple(_notes(root, both)),
        withheld(proposal, day),
    )


def address_of(kind: str, subject: str) -> str | None:
    """Return the address of a page, for kinds that there are."""
    known = next((each for each in KINDS if each.name == kind), None)
    return (known.announced or known.address).format(id=subject) if known else None


def _settings(tree: Tree, otherwise: Settings | None = None) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """Return the settings of a state. An earlier one may be from before there were any."""
    try:
        return settings_of(tree, SETTINGS_FILE)
    except ProjectError:
        if otherwise is None:
            raise
        return otherwise, ()


def _judged(
    catalog: Catalog, day: dt.date, both: TwoStates, checks: tuple[Check, ...] = CHECKS
) -> tuple[Diagnostic, ...]:
    findings, _ = run(catalog, day, checks)
    return tuple(each for each in findings if each.file not in both.context)


def _pictured_otherwise(both: TwoStates) -> frozenset[str]:
    """Return the personas whose picture is another one, or may be: to decode all of them would take long."""
    return frozenset(
        persona.id
        for ours, theirs in ((both.base, both.head), (both.head, both.base))
        for persona in ours.personas
        if persona.portrait is not None
        and (persona.portrait.file in both.pictures or _picture(theirs, persona.id) != persona.portrait.file)
    )


def _picture(catalog: Catalog, id_: str) -> str | None:
    persona = catalog.persona(id_)
    return persona.portrait.file if persona and persona.portrait else None


def _checks_of(findings: tuple[Diagnostic, ...]) -> tuple[Check, ...]:
    """Return the checks that found something: only of those it matters whether they found it before."""
    codes = {each.code for each in findings}
    # Whether a waiver is needed shows only when every check is run.
    return CHECKS if needless_ignore.code in codes else tuple(check for check in CHECKS if check.code in codes)


def _notes(root: Path, both: TwoStates) -> list[str]:
    notes = []
    if both.unread:
        seen = both.files - len(both.unread)
        notes.append(
            f"Looked at {seen:,} of {both.files:,} files: those that changed, those that refer to them, and what these "
            "refer to. The whole project is judged by: personary validate"
        )
    if is_shallow(root):
        notes.append("Only the latest commits were copied here. All of them: git fetch --unshallow")
    return notes
