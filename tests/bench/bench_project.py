"""A project of each size: built cold, built after one edit, checked, and the same pages built by MkDocs alone."""

from __future__ import annotations

import itertools
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import personary
from personary.model.kinds import KINDS, Kind
from tests.bench.corpus import persona_id, write_corpus
from tests.bench.measuring import MIB, Row, Run, alternating, folder_size, measured, median

PERSONARY = (sys.executable, "-m", "personary")
BARE = "bare MkDocs with Material on the export"
CHECKER = "check-jsonschema with our schemas"
_ONCE_FROM = 3_000
"""From so many personas on, one round has to do."""
_EDITS = 3
"""The first after a cold build finds no older release to write into; the next ones are what an author meets all day."""
_REPEATED = 5


def rows(sizes: Sequence[int]) -> Iterator[Row]:
    """Measure each size, smallest first, then how the figures grow."""
    cold: dict[int, tuple[float, float]] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="personary-bench-") as scratch:
            project = Path(scratch) / "project"
            # What a build remembers lies in the user's cache: here in one that can be emptied.
            os.environ["XDG_CACHE_HOME"] = str(_cache(project))
            write_corpus(project, size)
            rounds = 1 if size >= _ONCE_FROM else 3
            yield from _building(project, size, rounds, cold)
            yield from _checking(project, size, rounds)
    for smaller, larger in itertools.pairwise(sizes):
        step = math.log(larger / smaller)
        ours, theirs = (math.log(cold[larger][one] / cold[smaller][one]) / step for one in (0, 1))
        yield Row(f"growth of the cold build from {smaller:,}: exponent", larger, ours, theirs, "", BARE)


def _building(project: Path, size: int, rounds: int, cold: dict[int, tuple[float, float]]) -> Iterator[Row]:
    _run(project, "export", "../export")
    first = _first(project)
    ours, bare = alternating(rounds, partial(_cold, project), partial(_bare, project.parent / "export"))
    cold[size] = ours.processor, bare.processor
    yield Row("cold build, processor", size, ours.processor, bare.processor, "s", BARE)
    yield Row("cold build, the first after installation, processor", size, first.processor, bare.processor, "s", BARE)
    yield Row("cold build, clock", size, ours.clock, bare.clock, "s", BARE)
    yield Row("cold build, peak memory", size, ours.memory, bare.memory, "MiB", BARE)
    sites = project / "site", project.parent / "export" / "site"
    pages = [folder_size(site, ".html") for site in sites]
    yield Row("pages", size, pages[0][0], pages[1][0], "", BARE)
    yield Row("bytes a page", size, pages[0][1] / pages[0][0], pages[1][1] / pages[1][0], "B", BARE)
    every = [folder_size(site)[1] / MIB for site in sites]
    yield Row("bytes in all", size, every[0], every[1], "MiB", BARE)
    edited, again = alternating(_EDITS, partial(_edited, project), partial(measured, (*PERSONARY, "build"), project))
    yield Row("one persona edited, built again", size, edited.processor, bare.processor, "s", f"{BARE}, cold")
    yield Row("nothing changed, built again", size, again.processor, bare.processor, "s", f"{BARE}, cold")


def _checking(project: Path, size: int, rounds: int) -> Iterator[Row]:
    again = partial(measured, (*PERSONARY, "validate"), project)
    checker = _checker(project)
    first, *theirs = alternating(rounds, partial(_first_check, project), *((checker,) if checker else ()))
    yardstick = CHECKER if checker else "no check-jsonschema on the path"
    yield Row("validate, nothing kept", size, first.processor, theirs[0].processor if theirs else None, "s", yardstick)
    yield Row("validate, peak memory", size, first.memory, theirs[0].memory if theirs else None, "MiB", yardstick)
    yield Row("validate, nothing changed", size, median(again() for _ in range(_REPEATED)).processor, None, "s", "")


def _first_check(project: Path) -> Run:
    shutil.rmtree(_cache(project), ignore_errors=True)
    return measured((*PERSONARY, "validate"), project)


def _cache(project: Path) -> Path:
    return project.parent / "cache"


def _cold(project: Path) -> Run:
    _put_aside(project.parent, *project.glob(".site*"), project / "site", _cache(project))
    return measured((*PERSONARY, "build"), project)


def _put_aside(scratch: Path, *left_over: Path) -> None:
    """Leave the removing to the end: a disk that is still giving room back makes whoever writes next pay for it."""
    for path in left_over:
        if path.is_symlink() or path.exists():
            path.rename(Path(tempfile.mkdtemp(dir=scratch)) / path.name)
    os.sync()


def _first(project: Path) -> Run:
    """Build as nobody has built before: templates are compiled once, and kept where Python keeps its own code."""
    for kept in Path(personary.__file__).parent.rglob("__pycache__/*.opt-*.pyc"):
        kept.unlink()
    return _cold(project)


def _bare(export: Path) -> Run:
    _put_aside(export.parent, export / "site")
    return measured((sys.executable, "-m", "mkdocs", "build", "--quiet"), export)


def _edited(project: Path) -> Run:
    persona = project / "personas" / f"{persona_id(0)}.yaml"
    text = persona.read_text(encoding="utf-8")
    head, _, need = text.partition("primary_unmet_need: ")
    persona.write_text(f"{head}primary_unmet_need: {json.dumps('Again: ' + need.splitlines()[0][1:-1][:80])}\n"
                       + "\n".join(need.splitlines()[1:]) + "\n", encoding="utf-8")  # fmt: skip
    return measured((*PERSONARY, "build"), project)


def _checker(project: Path) -> Callable[[], Run] | None:
    """Return what runs the yardstick over the very files that `validate` reads, kind by kind."""
    program = shutil.which("check-jsonschema")
    if program is None:
        return None
    _run(project, "schema", "--all", "../schemas")
    asked = [
        (program, "--schemafile", project.parent / "schemas" / f"{kind.name.replace(' ', '-')}.json", *files)
        for kind in KINDS
        if (files := _files(project, kind))
    ]

    def check() -> Run:
        runs = [measured(each, project, codes=frozenset({0, 1})) for each in asked]
        return Run(sum(run.processor for run in runs), sum(run.clock for run in runs), max(run.memory for run in runs))

    return check


def _files(project: Path, kind: Kind) -> list[Path]:
    if kind.single_file:
        return [file for file in (project / kind.single_file,) if file.exists()]
    singles = {project / each.single_file for each in KINDS}
    return sorted(set((project / kind.folder).glob("*.yaml")) - singles)


def _run(project: Path, *arguments: str) -> None:
    subprocess.run([*PERSONARY, *arguments], cwd=project, check=True, capture_output=True)
