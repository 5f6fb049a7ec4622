"""Random edits of a project: what a build with a memory makes of each must be what one without makes, byte for byte.

`python -m tests.bench.random_edits --edits 300` does so many, one build of each kind after every edit, and says how
many pages stayed. The suite does a few; the seed is printed, so that a difference can be found again.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.search_handover import INDEX
from personary.mkdocs_plugin.site_source import SiteState
from personary.pages.memory import PageMemory, recall, remember
from personary.pages.page import Site
from personary.publishing.publish import publish
from personary.publishing.release import SITE
from personary.publishing.rendering import Rendering
from personary.reference.site import whole_site
from personary.workspace import open_project

EXAMPLE = Path(__file__).parents[1] / "examples" / "small"
_FOLDERS = ("personas", "committees")
_WORD = re.compile(r"[a-z]{5,}")
_NEW_WORDS = ("plover", "curlew", "sanderling")


@dataclass
class Compared:
    """How the two ways of building compare after so many edits."""

    edits: int = 0
    kept: int = 0
    pages: int = 0
    differing: list[str] = field(default_factory=list)


def compared(root: Path, scratch: Path, edits: int, chance: random.Random) -> Compared:
    """Edit the project at `root` again and again, building it with and without a memory after each edit."""
    told, memory = Compared(), PageMemory()
    while told.edits < edits and not told.differing:
        before = written(root)
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            edit(root, chance)
        warm = _published(root, memory)
        if warm is None:  # An edit that breaks the project tells nothing about pages.
            put_back(root, before)
            continue
        _build(root, scratch / "cold")
        told.edits += 1
        told.kept += sum(1 for page in warm.planned if page.kept)
        told.pages += len(warm.planned)
        told.differing = sorted(_differing(root / SITE, scratch / "cold"))
        assert warm.memory is not None, "a build with a memory leaves one"
        remember(scratch / "memory.json", warm.memory, root / SITE / INDEX)
        memory = recall(scratch / "memory.json", root / SITE / INDEX)
    return told


def edit(root: Path, chance: random.Random) -> None:
    """Do to one file what people do: other words, lines that go, come or change places, whole files too."""
    files = sorted(path for folder in _FOLDERS for path in (root / folder).rglob("*.yaml"))
    file = chance.choice(files)
    text = file.read_text("utf-8")
    lines = text.split("\n")
    match chance.choice(("word", "word", "word", "gone", "swapped", "date", "status", "file gone", "file come")):
        case "word":
            found = list(_WORD.finditer(text))
            old, other = chance.choice(found), chance.choice(found)
            new = chance.choice((*_NEW_WORDS, other[0]))
            text = text[: old.start()] + new + text[old.end() :]
        case "gone":
            del lines[chance.randrange(len(lines))]
            text = "\n".join(lines)
        case "swapped":
            place = chance.randrange(len(lines) - 1)
            lines[place : place + 2] = reversed(lines[place : place + 2])
            text = "\n".join(lines)
        case "date":
            text = re.sub(r"2026-0\d", f"2026-0{chance.randint(1, 6)}", text, count=1)
        case "status":
            rungs = ("candidate", "draft", "validated", "approved", "implementable", "retired")
            text = re.sub(r"^status: \w+", f"status: {chance.choice(rungs)}", text, count=1, flags=re.M)
        case "file gone":
            file.unlink()
            return
        case "file come":
            file = file.with_name(f"another-{chance.randrange(100)}.yaml")
    file.write_text(text, "utf-8")


def _published(root: Path, memory: PageMemory) -> Site | None:
    """Build with a memory, as `personary build` does: what can stay comes from the releases before."""
    project = open_project(root)
    if project.report.has_errors:
        return None
    site = whole_site(project, memory)

    def render(folder: Path) -> Rendering:
        return _rendered(root, folder, site, (root / SITE).resolve())

    publish(root, site, render)
    return site


def _build(root: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    _rendered(root, folder, whole_site(open_project(root)))


def _rendered(root: Path, folder: Path, site: Site, previous: Path | None = None) -> Rendering:
    return render_site(root / "mkdocs.yml", folder, lambda _: SiteState(site), strict=False, previous=previous)


def _differing(one: Path, other: Path) -> Iterator[str]:
    ours, theirs = _files(one), _files(other)
    yield from (name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def written(root: Path) -> dict[Path, bytes]:
    """Return every definition as it stands."""
    return {path: path.read_bytes() for folder in _FOLDERS for path in (root / folder).rglob("*.yaml")}


def put_back(root: Path, before: dict[Path, bytes]) -> None:
    """Undo edits."""
    for path in written(root).keys() - before.keys():
        path.unlink()
    for path, content in before.items():
        path.write_bytes(content)


def main() -> None:
    """Compare after so many edits, and leave with 1 when the two ways ever differ."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.random_edits", description=__doc__)
    parser.add_argument("--edits", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--project", type=Path, default=EXAMPLE)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="personary-edits-") as scratch:
        root = Path(scratch) / "project"
        shutil.copytree(chosen.project, root, ignore=shutil.ignore_patterns("site", ".*", "node_modules"))
        told = compared(root, Path(scratch), chosen.edits, random.Random(chosen.seed))
    print(f"seed {chosen.seed}: {told.edits} edits, {told.kept:,} of {told.pages:,} pages stayed")
    if told.differing:
        sys.exit(f"these files differ: {', '.join(told.differing)}")


if __name__ == "__main__":
    main()
