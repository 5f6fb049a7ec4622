"""Gathering: a file tree and settings become a catalog, and everything that hinders becomes diagnostics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import PurePosixPath

from personary.catalog.catalog import Catalog, Key
from personary.catalog.readings import Readings
from personary.catalog.references import unresolved
from personary.diagnostics.diagnostic import TOP, Diagnostic
from personary.model.alignment import Alignment
from personary.model.kinds import KINDS, PORTRAITS, Kind
from personary.model.market import Market
from personary.model.naming import id_from, is_id
from personary.model.settings import Settings
from personary.model.types import Definition
from personary.model.walk import At
from personary.source.limits import MAX_BYTES
from personary.source.source_file import SourceFile
from personary.source.tree import Tree, TreeFile
from personary.source.yaml_source import too_large

_PICTURES = (".png", ".jpg", ".jpeg", ".webp")

FILE_CODES: tuple[tuple[str, str], ...] = (
    ("symbolic-link", ("A link to another file could publish what lies outside the project, so links are never "
     "followed. Put the file itself here.")),
    ("wrong-ending", "Definitions end in .yaml, so that nobody wonders why a file is not on the site."),
    ("misplaced-file", "The file lies where nothing is read, so it would silently be missing from the site."),
    ("file-name", "The file name is the id and part of an address: small letters, digits and dashes, at most 61."),
    ("same-id", "Two files of one kind carry the same name in different folders, so the id would mean both."),
    ("no-persona", "A project without a persona has nothing to show."),
)  # fmt: skip
"""Every code about files themselves, with the words that explain it."""


@dataclass
class _Gathering:
    """What has been read so far."""

    definitions: dict[str, list[Definition]] = field(default_factory=lambda: {kind.name: [] for kind in KINDS})
    sources: dict[Key, SourceFile] = field(default_factory=dict)
    positions: dict[Key, Mapping[At, tuple[int, ...]]] = field(default_factory=dict)
    broken: set[Key] = field(default_factory=set)
    found: list[Diagnostic] = field(default_factory=list)


def load(tree: Tree, settings: Settings, readings: Readings | None = None) -> tuple[Catalog, tuple[Diagnostic, ...]]:
    """Read every definition of a tree, and see that what they refer to is there."""
    catalog, found = load_part(tree, settings, readings)
    return catalog, (*found, *across_files(catalog))


def across_files(catalog: Catalog) -> Iterator[Diagnostic]:
    """Yield what only shows when all files are known: references to nothing, and that nobody is described."""
    if not catalog.personas and not any(kind == "persona" for kind, _ in catalog.broken):
        yield _no_persona()
    yield from unresolved(catalog)


def load_part(
    tree: Tree, settings: Settings, readings: Readings | None = None
) -> tuple[Catalog, tuple[Diagnostic, ...]]:
    """Read the definitions of a part of a project, file by file. A broken file never hides another.

    With the readings of the last time, a file that has not changed since is not read again.
    """
    readings = readings or Readings()
    gathering = _Gathering()
    files = tree.files()
    for file in files:
        _take(file, tree, gathering, readings)
    readings.forget_all_but(file.path for file in files)
    return _catalog(gathering, settings, readings), tuple(gathering.found)


def _take(file: TreeFile, tree: Tree, gathering: _Gathering, readings: Readings) -> None:
    kind, problem = classify(file)
    if problem is not None:
        gathering.found.append(problem)
    if kind is None:
        return
    key = (kind.name, file.path.rpartition("/")[2].removesuffix(".yaml"))
    if key in gathering.sources or key in gathering.broken:
        gathering.found.append(_same_id(file, kind, key[1]))
        return
    if file.size > MAX_BYTES:
        gathering.found.append(too_large(file.path, file.size))
        gathering.broken.add(key)
        return
    reading = readings.of(file.path, kind, key[1], tree.read(file.path) or b"")
    gathering.found += reading.found
    if reading.source is None or reading.shaped is None or reading.shaped.definition is None:
        gathering.broken.add(key)
        return
    gathering.definitions[kind.name].append(reading.shaped.definition)
    gathering.sources[key] = reading.source
    if reading.shaped.positions:
        gathering.positions[key] = reading.shaped.positions


def _catalog(gathering: _Gathering, settings: Settings, readings: Readings) -> Catalog:
    def all_of(kind: str) -> tuple[Definition, ...]:
        return tuple(sorted(gathering.definitions[kind], key=lambda definition: definition.id))

    market, alignment = all_of("market"), all_of("alignment")
    return Catalog(
        settings=settings,
        personas=all_of("persona"),  # type: ignore[arg-type] # shaped by the model of this kind
        committees=all_of("committee"),  # type: ignore[arg-type] # as above
        journeys=all_of("journey"),  # type: ignore[arg-type] # as above
        evidence=all_of("evidence"),  # type: ignore[arg-type] # as above
        role_plays=all_of("role play"),  # type: ignore[arg-type] # as above
        market=market[0] if market else Market(id="market"),  # type: ignore[arg-type] # as above
        alignment=alignment[0] if alignment else Alignment(id="alignment"),  # type: ignore[arg-type] # as above
        sources=gathering.sources,
        positions=gathering.positions,
        broken=frozenset(gathering.broken),
        walked=readings.walked,
    )


def classify(file: TreeFile) -> tuple[Kind | None, Diagnostic | None]:
    """Say which kind of definition a file holds, and what is wrong with its place or name."""
    path = PurePosixPath(file.path)
    if file.is_link:
        return None, _about(file, "symbolic-link", "This is a link to another place, and links are not followed.",
                            "Put the file itself here.")  # fmt: skip
    if file.path.startswith(f"{PORTRAITS}/"):
        return None, _picture(file, path)
    if path.suffix == ".yml":
        return None, _about(file, "wrong-ending", "This file ends in .yml and is not read.",
                            f"Rename it to {path.stem}.yaml.")  # fmt: skip
    if path.suffix != ".yaml":
        return None, _misplaced(file, "Only files that end in .yaml are read here.",
                                "Move it elsewhere, for instance to docs/.")  # fmt: skip
    kind = _SINGLE_FILES.get(file.path) or _kind_in(file.path.rpartition("/")[0])
    if kind is None:
        return None, _misplaced(file, "Nothing is read in this folder.", _where_to(path))
    if not kind.single_file and not is_id(path.stem):
        instead = (
            f"Rename the file with small letters, digits and dashes, as {id_from(path.stem) or 'a-short-name'}.yaml."
        )
        return None, _about(file, "file-name", f'"{path.stem}" cannot be an id.', instead)
    return kind, None


_SINGLE_FILES = {kind.single_file: kind for kind in KINDS if kind.single_file}


@cache
def _kind_in(folder: str) -> Kind | None:
    """Return the kind whose files lie in a folder; a folder of one's own may stand below some."""
    return next((kind for kind in KINDS if not kind.single_file and _belongs(folder, kind)), None)


def _belongs(folder: str, kind: Kind) -> bool:
    if kind.subfolders:
        return _within(folder, kind.folder) and not any(
            other is not kind and _within(folder, other.folder) for other in KINDS
        )
    return folder == kind.folder


def _within(folder: str, other: str) -> bool:
    return bool(other) and (folder == other or folder.startswith(f"{other}/"))


def _where_to(path: PurePosixPath) -> str:
    if path.parts[0] == "committees":
        return "Committees lie in committees/, journeys in committees/journeys/, role plays in committees/role-plays/."
    return "Personas lie in personas/ or a folder of your own below it, evidence in personas/evidence/."


def _picture(file: TreeFile, path: PurePosixPath) -> Diagnostic | None:
    if path.suffix.lower() in _PICTURES:
        return None
    return _misplaced(file, "A portrait is a PNG, JPEG or WebP picture.", "Save it as one of these, or remove it.")


def _misplaced(file: TreeFile, message: str, suggestion: str) -> Diagnostic:
    return Diagnostic("misplaced-file", "warning", file.path, TOP, message, suggestion)


def _about(file: TreeFile, code: str, message: str, suggestion: str) -> Diagnostic:
    return Diagnostic(code, "error", file.path, TOP, message, suggestion)


def _same_id(file: TreeFile, kind: Kind, id_: str) -> Diagnostic:
    return _about(file, "same-id", f'There is another {kind.name} with the id "{id_}".', "Rename one of the two files.")


def _no_persona() -> Diagnostic:
    return Diagnostic("no-persona", "error", "personas", TOP, "There is no persona in this project.",
                      "Write one with: personary new persona")  # fmt: skip
