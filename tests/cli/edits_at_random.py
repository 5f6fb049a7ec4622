"""A project that changes at random, and what `validate` says of it from memory beside what it says afresh."""

from __future__ import annotations

import io
import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from personary.cli.door import run
from personary.cli.said_before import kept_for
from personary.diagnostics.reporters import FORMATS

_LINES = ("goals: [Cut stops]", "gaols: [Cut stops]", "name: Ann", "status: validated", "status: draft", "x: {",
          "audience: public", "portrait: {file: ann.png, alt: Ann}", "note: TBD", "segments: [nowhere]",
          "tasks:\n  - text: It depends\n    evidence: [nobody]")  # fmt: skip
_SETTINGS = ("      language: de\n", "      evidence_age: 3\n", "      checks: {orphan-persona: error}\n",
             "      vacuous_words: [cut stops]\n", "      today: 2027-05-01\n",
             "      audience: partner\n")  # fmt: skip


@dataclass
class Company:
    """A project on disk, the states it was in, and the question that is asked of it next."""

    root: Path
    chance: random.Random
    earlier: list[Path] = field(default_factory=list)
    asked: tuple[str, ...] = ()
    clock: str = "1781740800"

    def change(self) -> str:
        """Change something, or nothing, and say what."""
        every: tuple[Callable[[], None], ...] = (
            self._nothing, self._nothing, self._write_line, self._write_line, self._drop_line, self._copy, self._rename,
            self._remove, self._settings, self._portrait, self._odd_file, self._link, self._ask, self._ask,
            self._another_day, self._as_it_was, self._touch,
        )  # fmt: skip
        chosen = self.chance.choice(every)
        chosen()
        return chosen.__name__.strip("_")

    def _files(self) -> list[Path]:
        return sorted(path for path in self.root.glob("[pc]*/**/*.yaml") if path.is_file() and not path.is_symlink())

    def _nothing(self) -> None:
        pass

    def _write_line(self) -> None:
        file = self.chance.choice(self._files())
        lines = file.read_text("utf-8").splitlines()
        lines.insert(self.chance.randint(0, len(lines)), self.chance.choice(_LINES))
        file.write_text("\n".join(lines) + "\n", "utf-8")

    def _drop_line(self) -> None:
        file = self.chance.choice(self._files())
        lines = file.read_text("utf-8").splitlines()
        if len(lines) > 3:
            del lines[self.chance.randrange(len(lines))]
        file.write_text("\n".join(lines) + "\n", "utf-8")

    def _copy(self) -> None:
        file = self.chance.choice(self._files())
        shutil.copy(file, file.with_name(f"copy-{self.chance.randint(0, 9)}.yaml"))

    def _rename(self) -> None:
        file = self.chance.choice(self._files())
        file.rename(file.with_name(f"{self.chance.choice(('ann', 'ben', 'Cy', 'dee'))}.yaml"))

    def _remove(self) -> None:
        files = self._files()
        if len(files) > 2:
            self.chance.choice(files).unlink()

    def _settings(self) -> None:
        file = self.root / "mkdocs.yml"
        kept = [line for line in file.read_text("utf-8").splitlines(keepends=True) if line not in _SETTINGS]
        place = next(number for number, line in enumerate(kept) if line.strip().startswith("- personary")) + 1
        if kept[place - 1].strip() == "- personary":
            kept[place - 1] = kept[place - 1].rstrip("\n") + ":\n"
        file.write_text("".join([*kept[:place], self.chance.choice(_SETTINGS), *kept[place:]]), "utf-8")

    def _portrait(self) -> None:
        file = self.root / "personas/portraits/ann.png"
        file.parent.mkdir(exist_ok=True)
        if self.chance.random() < 0.5:
            Image.new("RGB", (self.chance.randint(1, 9), 3), "red").save(file)
        else:
            file.write_bytes(self.chance.randbytes(20))

    def _odd_file(self) -> None:
        name = self.chance.choice(("committees/ann.yml", "personas/.hidden.yaml", "notes.md", "personas/notes.txt"))
        (self.root / name).write_text(self.chance.choice(_LINES), "utf-8")

    def _link(self) -> None:
        place = self.root / "personas/elsewhere.yaml"
        if place.is_symlink():
            place.unlink()
        else:
            place.symlink_to(self.chance.choice(("/etc/hostname", "../mkdocs.yml")))

    def _ask(self) -> None:
        self.asked = tuple(
            word
            for part in (
                self.chance.choice(((), ("--today", "2026-06-18"), ("--today", "2028-01-01"))),
                self.chance.choice(((), ("--audience", "public"), ("--audience", "partner"))),
                self.chance.choice(((), ("--strict",))),
                ("--format", self.chance.choice(list(FORMATS))),
                self.chance.choice(((), ("personas",))),
            )
            for word in part
        )

    def _another_day(self) -> None:
        self.clock = str(1781740800 + 86_400 * self.chance.randint(0, 900))

    def _touch(self) -> None:
        os.utime(self.chance.choice(self._files()))

    def _as_it_was(self) -> None:
        """Go back to a state that was asked about before, or keep this one for later."""
        if self.earlier and self.chance.random() < 0.6:
            for folder in ("personas", "committees"):
                shutil.rmtree(self.root / folder)
            shutil.copytree(self.chance.choice(self.earlier), self.root, symlinks=True, dirs_exist_ok=True)
        else:
            kept = self.root.parent / f"earlier-{len(self.earlier)}"
            shutil.copytree(self.root, kept, symlinks=True)
            self.earlier.append(kept)


def answers(company: Company, caches: Path) -> tuple[tuple[int, str], tuple[int, str], bool]:
    """Ask twice, with a memory and without one: both answers, and whether the first came from memory."""
    with _settled(company, caches):
        kept = _entries(company.root)
        first = _answer(company)
        from_memory = _entries(company.root) == kept
    nowhere = caches / "no-folder"
    nowhere.touch()
    with _settled(company, nowhere):
        return first, _answer(company), from_memory


def _entries(root: Path) -> set[str]:
    return {file.name for file in kept_for(root).glob("*.json")}


def _answer(company: Company) -> tuple[int, str]:
    said = io.StringIO()
    with redirect_stdout(said):
        code = run(["validate", *company.asked])
    return code, said.getvalue()


@contextmanager
def _settled(company: Company, caches: Path) -> Iterator[None]:
    """Work in the company's folder, at its day, with a user's caches in a folder."""
    here, before = Path.cwd(), dict(os.environ)
    os.chdir(company.root)
    os.environ |= {"SOURCE_DATE_EPOCH": company.clock, "XDG_CACHE_HOME": str(caches)}
    try:
        yield
    finally:
        os.chdir(here)
        os.environ.clear()
        os.environ.update(before)
