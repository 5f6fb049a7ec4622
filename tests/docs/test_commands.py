"""Every command of the documentation does what its page says.

A block of `sh` is run, line by line and in the order of its page, in a project of its own: a tutorial begins in an
empty folder, and its YAML is added to the file it names; any other page begins in a copy of the example with a branch
called `proposal`. What needs a network, a browser
or another hand to stop it stands in a block of `console` and is not run.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from personary.cli.commands import COMMANDS, personary
from tests.docs.reading import PAGES, ROOT, Block, Doc

RUNS = [page for page in PAGES if page.blocks("sh")]
EXAMPLE = ("personas", "committees", "mkdocs.yml")
GIT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
NAMES = {f"GIT_{who}_{what}": "someone@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
LEAVES_WITH = {"how-to/check-proposals.md": {"personary diff": {0, 1}}}
"""Commands that may leave with more than 0 where their page says so."""


def start(page: Doc, folder: Path) -> None:
    if page.name.startswith("tutorials/"):
        return
    for name in EXAMPLE:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    (folder / "docs").mkdir()
    (folder / ".gitignore").write_text("/site\n/.site-*\n", encoding="utf-8")
    for command in (
        ("init", "-q", "-b", "main"),
        ("add", "."),
        ("commit", "-q", "-m", "The example"),
        ("branch", "proposal"),
    ):
        subprocess.run(("git", *command), cwd=folder, env={**os.environ, **GIT, **NAMES}, check=True)


def environment(folder: Path) -> dict[str, str]:
    """A path on which `personary` is this one, and a home without settings."""
    binaries = folder.parent / "bin"
    binaries.mkdir()
    door = binaries / "personary"
    door.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m personary "$@"\n', encoding="utf-8")
    door.chmod(0o755)
    path = f"{binaries}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, **GIT, **NAMES, "PATH": path, "HOME": str(folder.parent), "PYTHONWARNINGS": "default"}


def add_to_its_file(page: Doc, block: Block, folder: Path) -> None:
    file, _, text = block.text.removeprefix("# ").partition("\n")
    if page.name.startswith("tutorials/"):
        with (folder / file).open("a", encoding="utf-8") as written:
            written.write(text)


@pytest.mark.parametrize("page", RUNS, ids=lambda page: page.name)
def test_the_commands_of_a_page_work(page, tmp_path) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    start(page, folder)
    variables = environment(folder)
    for block in page.blocks("sh", "yaml"):
        if block.language == "yaml":
            add_to_its_file(page, block, folder)
            continue
        for line in block.commands:
            if line.startswith("cd "):
                folder /= line.removeprefix("cd ")
                continue
            done = subprocess.run(
                ("sh", "-c", line), cwd=folder, env=variables, capture_output=True, text=True, timeout=240, check=False
            )
            expected = LEAVES_WITH.get(page.name, {}).get(" ".join(line.split()[:2]), {0})
            assert done.returncode in expected, f"{page.name}:{block.line}: {line}\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_is_named_exists_with_its_options(page) -> None:
    fenced = [line for language in ("sh", "console") for block in page.blocks(language) for line in block.commands]
    for said in (*page.inline_code(), *fenced):
        words = said.split()
        if len(words) < 2 or words[0] != "personary" or not words[1].isalpha():
            continue
        command = next((listed for listed in COMMANDS if listed.name == words[1]), None)
        assert command, f"{page.name}: {said}"
        known = options(personary, words[1:])
        assert {word.partition("=")[0] for word in words if re.match(r"--?[a-z]", word)} <= known, (
            f"{page.name}: {said}"
        )


def options(group: click.Group, words: list[str]) -> set[str]:
    """Every option of the command that the words call."""
    with click.Context(group) as context:
        command = group.get_command(context, words[0])
    if isinstance(command, click.Group):
        return options(command, words[1:]) if words[1:] and not words[1].startswith("-") else {"--help"}
    assert command is not None
    return {name for param in command.params for name in param.opts} | {"--help"}
