"""`personary rename`: give something another id, everywhere at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from personary.cli.errors import OK, WrongUseError
from personary.cli.place import project_root

if TYPE_CHECKING:
    from personary.edits.documents import Document
    from personary.edits.renaming import Renaming, Target
    from personary.workspace import Project

_KINDS = ("persona", "committee", "journey", "stage", "evidence", "role-play", "segment", "market", "territory", "kpi",
          "asset")  # fmt: skip
_CALLED = {"evidence": "piece of evidence", "kpi": "KPI", "asset": "library item"}


@click.command("rename", short_help="Give something another id, wherever it is named.")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option(
    "--kind", type=click.Choice(_KINDS), metavar="KIND", help="What OLD is, when several things have that id."
)
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would change.")
def command(old: str, new: str, kind: str | None, dry_run: bool) -> int:
    """Give something another id, wherever it is named.

    Its file, every place that names it and the portrait with its name change together, or nothing does. Old
    addresses of personas, committees and journeys are kept under "formerly". A stage is written journey/stage.

    KIND is persona, committee, journey, stage, evidence, role-play, segment, market, territory, kpi or asset.

    \b
    Example:
      personary rename oda oda-maintenance-lead
      personary rename new-business/proof trial --dry-run
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.cli.saving import save  # noqa: PLC0415 - --help needs no project
    from personary.cli.trial import refuse_new_errors  # noqa: PLC0415 - as above
    from personary.edits.documents import documents  # noqa: PLC0415 - as above
    from personary.edits.renaming import renamed  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    project = open_project(project_root())
    found = documents(project.tree)
    target = _target(found, old, kind.replace("-", " ") if kind else None)
    wanted = _wanted(target, new)
    _refuse_what_cannot_be(found, project, target, wanted)
    renaming = renamed(found, project.tree, target, wanted)
    refuse_new_errors(project, renaming.changes, "Nothing was renamed")
    if not dry_run:
        save(project.root, renaming.changes)
    _tell(target, wanted, renaming, dry_run=dry_run)
    return OK


def _target(documents: Sequence[Document], old: str, kind: str | None) -> Target:
    """Find the one thing that is meant."""
    from personary.diagnostics.near_words import ranked  # noqa: PLC0415 - --help needs no project
    from personary.edits.renaming import targets  # noqa: PLC0415 - as above

    all_ = [each for each in targets(documents) if kind in (None, each.kind)]
    found = [each for each in all_ if old == each.called or ("/" not in old and old == each.id)]
    if not found:
        near = ranked(old, {each.called for each in all_})[:3]
        what = f"No {kind} has" if kind else "Nothing here has"
        hint = f"Did you mean: {' or '.join(near)}" if near else "Ids are file names, or the id of an entry."
        raise WrongUseError(f'{what} the id "{old}".', hint)
    kinds = list(dict.fromkeys(each.kind for each in found))
    if len(kinds) > 1:
        flags = " or ".join(f"--kind {each.replace(' ', '-')}" for each in kinds)
        raise WrongUseError(f'"{old}" is the id of a {" and of a ".join(kinds)}.', f"Say which: {flags}")
    if len(found) > 1:
        places = ", ".join(each.called if each.kind == "stage" else each.document.path for each in found)
        hint = "Write journey and stage." if kinds == ["stage"] else "Rename one of them in its file first."
        raise WrongUseError(f'"{old}" is the id of more than one {kinds[0]}: {places}.', hint)
    return found[0]


def _wanted(target: Target, new: str) -> str:
    """Return the new id alone: a stage stays in its journey."""
    journey, slash, stage = new.partition("/")
    if not slash:
        return new
    if target.kind != "stage" or journey != target.document.id:
        moved = "A stage stays in its journey" if target.kind == "stage" else "Only a stage is written with a slash"
        raise WrongUseError(f'"{new}" cannot be the new id.', f"{moved}; write small letters, digits and dashes.")
    return stage


def _refuse_what_cannot_be(documents: Sequence[Document], project: Project, target: Target, new: str) -> None:
    from personary.edits.renaming import formerly, pictures_in_the_way, targets  # noqa: PLC0415 - as above
    from personary.model.kinds import KINDS  # noqa: PLC0415 - as above
    from personary.model.naming import is_id  # noqa: PLC0415 - --help needs no project

    if not is_id(new):
        raise WrongUseError(f'"{new}" cannot be an id.', "Use small letters, digits and dashes, at most 61.")
    if new == target.id:
        raise WrongUseError(f'The {target.kind} is called "{new}" already.', "Nothing is to be done.")
    unread = [each.path for each in documents if each.source is None]
    if unread:
        more = f" and {len(unread) - 1} more" if len(unread) > 1 else ""
        raise WrongUseError(f"{unread[0]}{more} cannot be read, and may name it; nothing was renamed.",
                            f"Mend it first: personary validate {unread[0]}")  # fmt: skip
    same_place = (each for each in targets(documents) if each.kind == target.kind)
    others = [each for each in same_place if target.kind != "stage" or each.document is target.document]
    if any(each.id == new for each in others):
        raise WrongUseError(f'There is another {target.kind} with the id "{new}"; nothing was renamed.',
                            "Choose another id.")  # fmt: skip
    if not target.at and f"{target.document.kind.folder}/{new}.yaml" in {each.single_file for each in KINDS}:
        raise WrongUseError(f'"{new}" is kept for a file of its own.', "Choose another id.")
    if not target.at:
        for other in documents:
            if other is not target.document and other.kind == target.document.kind and new in formerly(other):
                raise WrongUseError(f'"{new}" is an earlier name of {other.path}, and old addresses lead there.',
                                    "Choose another id.")  # fmt: skip
    for picture in pictures_in_the_way(target, project.tree, new):
        raise WrongUseError(f"{picture} is already there, and the portrait would need that name.",
                            "Move the picture away first, or choose another id.")  # fmt: skip


def _tell(target: Target, new: str, renaming: Renaming, *, dry_run: bool) -> None:
    called = f"{target.document.id}/{new}" if target.kind == "stage" else new
    kind = _CALLED.get(target.kind, target.kind)
    click.echo(f"{'Would rename' if dry_run else 'Renamed'} the {kind} {target.called} to {called}.")
    for before, after in renaming.moved.items():
        click.echo(f"  {before}\n    is now {after}" if not dry_run else f"  {before}\n    becomes {after}")
    for path, count in renaming.places.items():
        if count:
            click.echo(f"  {path}: {count} {'place' if count == 1 else 'places'}")
    if target.kind in {"persona", "committee", "journey"}:
        click.echo(
            f'The old id {"would be" if dry_run else "is"} kept under "formerly", so that old addresses lead here.'
        )
