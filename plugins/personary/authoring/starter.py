"""The starter project: a small company repository that works from the first minute.

Beside the sample lie what editors need, and what a code host needs to check proposals and publish what is merged.
"""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from personary.authoring.editor_files import EXTENSIONS, SCHEMAS, SETTINGS, editor_extensions, editor_settings
from personary.authoring.editor_schema import editor_schemas
from personary.authoring.owners import Host, Stewards, owners_file, owners_text
from personary.model.settings import Settings
from personary.model.walk import fields
from personary.source.yaml_source import read_yaml

_RENAMED: Mapping[str, str] = {
    "gitignore": ".gitignore",
    "gitattributes": ".gitattributes",
    "pre-commit-config.yaml": ".pre-commit-config.yaml",
}
"""A file of this name inside a package would be obeyed by git and by the wheel's builder."""

_PIPELINES: Mapping[Host, Mapping[str, str]] = {
    "github": {
        "github/workflows/proposal.yml": ".github/workflows/proposal.yml",
        "github/workflows/comment.yml": ".github/workflows/comment.yml",
        "github/workflows/publish.yml": ".github/workflows/publish.yml",
        "github/scripts/keep.py": ".github/scripts/keep.py",
        "due.py": ".ci/due.py",
        "proposal.md": ".github/PULL_REQUEST_TEMPLATE.md",
    },
    "gitlab": {
        "gitlab/gitlab-ci.yml": ".gitlab-ci.yml",
        "gitlab/keep.py": ".gitlab/keep.py",
        "due.py": ".ci/due.py",
        "proposal.md": ".gitlab/merge_request_templates/Default.md",
    },
}
"""What lies here, and where it goes. The repository of Personary itself is checked by the same files: its tests see to
that."""

_MARGIN = " " * 6


def starter_files(today: dt.date, version: str) -> Mapping[str, str]:
    """Return the files of the starter project by their paths."""
    texts = {_RENAMED.get(path, path): text for path, text in _texts(files("personary.authoring") / "starter", "")}
    texts["personas/evidence/sample-first-talk.yaml"] = texts["personas/evidence/sample-first-talk.yaml"].replace(
        "{today}", today.isoformat()
    )
    texts[".pre-commit-config.yaml"] = texts[".pre-commit-config.yaml"].replace("{version}", version)
    texts["mkdocs.yml"] += settings_comments()
    texts["requirements.txt"] = f"personary>={version}\n"
    texts["docs/.gitkeep"] = ""
    return dict(sorted(texts.items()))


def editor_texts(version: str) -> Mapping[str, str]:
    """Return what an editor needs to complete, explain and check every file."""
    schemas = {f"{SCHEMAS}/{name}": text for name, text in editor_schemas(version).items()}
    return {SETTINGS: editor_settings(), EXTENSIONS: editor_extensions(), **schemas}


def host_texts(host: Host) -> Mapping[str, str]:
    """Return what a code host needs: checks, publishing, the questions of a reviewer, and who is asked."""
    place = files("personary.authoring") / "hosts"
    texts = {target: (place / source).read_text(encoding="utf-8") for source, target in _PIPELINES[host].items()}
    return {**texts, owners_file(host): owners_text(host, Settings().teams, _stewards())}


def _stewards() -> Stewards:
    """Return who answers for the files of the sample, as they say themselves."""
    found: dict[str, Mapping[str, str]] = {}
    for path, text in _texts(files("personary.authoring") / "starter", ""):
        source = read_yaml(path, text.encode())[0] if path.endswith(".yaml") else None
        named = source.data.get("stewards") if source else None
        if isinstance(named, dict):
            found[path] = {team: str(who) for team, who in named.items()}
    return found


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
