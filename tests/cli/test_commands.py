"""The list of commands: true to the commands, lazy, and helpful about a mistyped word."""

import subprocess
import sys
from importlib import import_module

import click
import pytest

from personary.cli.commands import COMMANDS


@pytest.mark.parametrize("listed", COMMANDS, ids=lambda listed: listed.name)
def test_the_list_says_what_the_command_says(listed) -> None:
    command = import_module(listed.module).command
    assert isinstance(command, click.Command)
    assert command.name == listed.name
    assert command.get_short_help_str(200) == listed.summary


@pytest.mark.parametrize("listed", COMMANDS, ids=lambda listed: listed.name)
def test_every_help_shows_an_example_in_eighty_columns(listed, say) -> None:
    said = say(listed.name, "--help")
    assert said.code == 0
    assert f"Example:\n    personary {listed.name}" in said.out
    assert max(map(len, said.out.splitlines())) <= 80


@pytest.mark.parametrize("kind", ["persona", "evidence", "committee", "journey", "role-play", "market", "alignment"])
def test_every_new_shows_an_example(kind, say) -> None:
    assert f"Example:\n    personary new {kind}" in say("new", kind, "--help").out


def test_help_lists_the_commands_without_loading_them() -> None:
    told = (
        "import sys; from personary.cli.door import run; run(['--help']);"
        "print([name for name in sys.modules if name.split('.')[0] in {'pydantic', 'mkdocs', 'yaml', 'jinja2'}])"
    )
    printed = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout
    assert printed.splitlines()[-1] == "[]"
    for listed in COMMANDS:
        assert listed.summary in printed


def test_bare_personary_shows_the_help(say) -> None:
    said = say()
    assert said.code == 0
    assert "Commands:" in said.out


def test_a_mistyped_command_is_answered_with_the_nearest(say) -> None:
    said = say("valdate")
    assert (said.code, said.out) == (2, "")
    assert said.err == 'There is no command "valdate". Did you mean "validate"?\nSee: personary --help\n'


def test_the_version_is_told(say) -> None:
    assert say("--version").out.startswith("personary ")
