"""Putting a new file into a project: a free name, never over another file, and only when it brings no error."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from personary.authoring.editor_files import SCHEMAS, modeline
from personary.authoring.editor_schema import schema_file
from personary.authoring.scaffold import Known, scaffold
from personary.authoring.writing import Value
from personary.cli.errors import WrongUseError
from personary.diagnostics.diagnostic import Diagnostic
from personary.frozen import frozen
from personary.model.kinds import KINDS, Kind
from personary.model.naming import free_id, id_from, is_id
from personary.workspace import Project, open_project


@frozen
class NewFile:
    """A file to be: its kind, the id it was asked to have or the name to make one from, and what was answered.

    A kind of which there is one file needs neither id nor name.
    """

    kind: Kind
    name: str
    answers: Mapping[str, Value]
    id: str | None = None

    def file(self, project: Project) -> str:
        """Return where it will lie, in a place that is free."""
        return self.kind.single_file or f"{self.kind.folder}/{_id(project, self)}.yaml"


def write_new(project: Project, new: NewFile) -> None:
    """Write a new file and say where it lies; one that would bring an error is taken back."""
    file = new.file(project)
    path = project.root / file
    _stay_inside(project.root, path.parent)
    path.parent.mkdir(parents=True, exist_ok=True)
    known = Known(_known_ids(project), project.settings.teams)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as handle:
            handle.write(_for_editors(project, new.kind, file) + scaffold(new.kind, new.answers, known))
    except FileExistsError:
        raise WrongUseError(f"{file} is already there; nothing was overwritten.", _another(new.kind)) from None
    faults = _new_errors(project)
    if faults:
        path.unlink()
        first = faults[0]
        raise WrongUseError(f"Nothing was written: {first.message}", first.suggestion)
    click.echo(f"Wrote {file}")
    click.echo("Open it in an editor: it says in comments what may follow.")
    click.echo(f"Check it with: personary validate {file}")


def taken_ids(project: Project, kind: Kind) -> frozenset[str]:
    """Return every id that a new file of this kind must not get: in use, in use earlier, or kept for another file."""
    catalog = project.catalog
    many = {"persona": catalog.personas, "evidence": catalog.evidence, "committee": catalog.committees,
            "journey": catalog.journeys, "role play": catalog.role_plays}[kind.name]  # fmt: skip
    used = {each.id for each in many} | {id_ for name, id_ in catalog.broken if name == kind.name}
    earlier = {id_ for each in many for id_ in getattr(each, "formerly", ())}
    kept = {Path(each.single_file).stem for each in KINDS if Path(each.single_file).parent == Path(kind.folder)}
    files = {path.stem for path in (project.root / kind.folder).glob("*")}
    return frozenset(used | earlier | kept | files)


def _id(project: Project, new: NewFile) -> str:
    taken = taken_ids(project, new.kind)
    if new.id is None:
        wanted = id_from(new.name)
        if not wanted:
            raise WrongUseError("No file name can be made from this name.", "Give one with --id, such as --id oda.")
        return free_id(wanted, taken)
    if not is_id(new.id):
        raise WrongUseError(
            f'"{new.id}" cannot be a file name here.', "Use small letters, digits and dashes, at most 61."
        )
    if new.id in taken:
        raise WrongUseError(
            f'The id "{new.id}" is taken; nothing was overwritten.', f"Free is: --id {free_id(new.id, taken)}"
        )
    return new.id


def need_room_for(project: Project, kind: Kind) -> None:
    """Stop before any question when the one file of a kind is there already."""
    if (project.root / kind.single_file).exists():
        raise WrongUseError(f"{kind.single_file} is already there; nothing was overwritten.", _another(kind))


def stage_ids(project: Project) -> tuple[str, ...]:
    """Return every stage as other files name it."""
    return tuple(f"{journey.id}/{stage.id}" for journey in project.catalog.journeys for stage in journey.stages)


def _for_editors(project: Project, kind: Kind, file: str) -> str:
    """Return the line that leads an editor to the schema, where the project holds it."""
    here = (project.root / SCHEMAS / schema_file(kind)).is_file()
    return f"{modeline(kind, file)}\n" if here else ""


def _another(kind: Kind) -> str:
    return "There is one for the whole project; write into it." if kind.single_file else "Give another name with --id."


def _known_ids(project: Project) -> Mapping[str, tuple[str, ...]]:
    catalog = project.catalog
    return {
        "persona": tuple(each.id for each in catalog.personas),
        "evidence": tuple(each.id for each in catalog.evidence),
        "journey": tuple(each.id for each in catalog.journeys),
        "committee": tuple(each.id for each in catalog.committees),
        "stage": stage_ids(project),
        "segment": tuple(each.id for each in catalog.market.segments),
        "market": tuple(each.id for each in catalog.market.markets),
        "territory": tuple(each.id for each in catalog.market.territories),
        "kpi": tuple(each.id for each in catalog.alignment.kpis),
        "asset": tuple(each.id for each in catalog.alignment.library),
    }


def _new_errors(before: Project) -> tuple[Diagnostic, ...]:
    """Return the errors that were not there before."""
    known = {(each.code, each.file, each.message) for each in before.report.findings}
    after = open_project(before.root, today=before.today)
    return tuple(
        each
        for each in after.report.findings
        if each.severity == "error" and (each.code, each.file, each.message) not in known
    )


def _stay_inside(root: Path, folder: Path) -> None:
    if not folder.resolve().is_relative_to(root.resolve()):
        raise WrongUseError(f"{folder.relative_to(root)} leads out of the project.", "Make it a folder of its own.")
