"""The starter project: a small company repository that works from the first minute."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from personary.model.settings import Settings
from personary.model.walk import fields

_RENAMED: Mapping[str, str] = {"gitignore": ".gitignore"}
"""A file of this name inside a package would be obeyed by git and by the wheel's builder."""

_MARGIN = " " * 6


def starter_files(today: dt.date, version: str) -> Mapping[str, str]:
    """Return the files of the starter project by their paths."""
    texts = {_RENAMED.get(path, path): text for path, text in _texts(files("personary.authoring") / "starter", "")}
    texts["personas/evidence/sample-first-talk.yaml"] = texts["personas/evidence/sample-first-talk.yaml"].replace(
        "{today}", today.isoformat()
    )
    texts["mkdocs.yml"] += settings_comments()
    texts["requirements.txt"] = f"personary>={version}\n"
    texts["docs/.gitkeep"] = ""
    return dict(sorted(texts.items()))


def settings_comments() -> str:
    """Return every setting with its meaning and an example; the teams stand there already, the rest in comments."""
    lines = (_setting(each.key, each.about.what, each.about.example) for each in fields(Settings))
    return "".join(f"{line}\n" for setting in lines for line in setting)


def _setting(key: str, what: str, example: str) -> Iterator[str]:
    for line in textwrap.wrap(what, 80 - len(_MARGIN)):
        yield f"{_MARGIN}# {line}"
    yield f"{_MARGIN}{'' if key == 'teams' else '#'}{key}: {example}"


def _texts(folder: Traversable, path: str) -> Iterator[tuple[str, str]]:
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if entry.is_dir():
            yield from _texts(entry, f"{path}{entry.name}/")
        else:
            yield f"{path}{entry.name}", entry.read_text(encoding="utf-8")
