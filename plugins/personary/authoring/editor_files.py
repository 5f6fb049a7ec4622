"""How an editor finds the schema of a file: settings for the project, and a line at the top of new files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from posixpath import relpath

from personary.authoring.editor_schema import schema_file
from personary.model.kinds import KINDS, Kind

SCHEMAS = ".vscode/personary"
"""Beside the files they are for: an editor needs neither the tool nor the network."""

SETTINGS = ".vscode/settings.json"
EXTENSIONS = ".vscode/extensions.json"
EXTENSION = "redhat.vscode-yaml"


def associations() -> Mapping[str, list[str]]:
    """Return, for each schema, the files it is for; a single file that lies among others is left out there."""
    return {f"{SCHEMAS}/{schema_file(kind)}": _globs(kind) for kind in KINDS}


def _globs(kind: Kind) -> list[str]:
    if kind.single_file:
        return [kind.single_file]
    if not kind.subfolders:
        return [f"{kind.folder}/*.yaml", *(f"!{single}" for single in _singles_in(kind))]
    below = [f"{other.folder}/**" for other in KINDS if other.folder.startswith(f"{kind.folder}/")]
    return [f"{kind.folder}/**/*.yaml", *(f"!{each}" for each in (*below, *_singles_in(kind)))]


def _singles_in(kind: Kind) -> list[str]:
    return [other.single_file for other in KINDS if other.single_file.rpartition("/")[0] == kind.folder]


def editor_settings() -> str:
    """Return settings for an editor of the VS Code family: our schemas, and nothing from elsewhere."""
    settings = {
        "yaml.schemas": {f"./{schema}": globs for schema, globs in associations().items()},
        "yaml.schemaStore.enable": False,
        "[yaml]": {"editor.tabSize": 2, "editor.insertSpaces": True, "editor.quickSuggestions": {"strings": "on"}},
    }
    return json.dumps(settings, indent=2) + "\n"


def editor_extensions() -> str:
    """Return which extension the editor should offer to install."""
    return json.dumps({"recommendations": [EXTENSION]}, indent=2) + "\n"


def modeline(kind: Kind, file: str) -> str:
    """Return the line that leads other editors from a file to its schema."""
    schema = relpath(f"{SCHEMAS}/{schema_file(kind)}", file.rpartition("/")[0])
    return f"# yaml-language-server: $schema={schema}"
