"""The reference of commands: every command with its example, read off its help."""

import click

from personary.cli.commands import COMMANDS
from personary.reference.commands import entries_of, present_commands


def test_every_command_has_its_part():
    names = [entry.name for entry in present_commands().commands]
    assert [name for name in names if name.count(" ") == 1] == [f"personary {each.name}" for each in COMMANDS]
    assert "personary new persona" in names


def test_every_command_shows_an_example_that_calls_it():
    for entry in present_commands().commands:
        assert entry.example.startswith(entry.name), entry.name
        assert entry.paragraphs, entry.name


def test_options_come_with_what_they_do():
    for entry in present_commands().commands:
        for name, what in entry.options:
            assert name.startswith("-"), entry.name
            assert what, f"{entry.name} {name}"


def test_an_example_of_several_lines_keeps_its_shape():
    @click.command("sing", help="Sing.\n\n\b\nExample:\n  personary sing --loud \\\n    --long")
    def sing() -> None: ...

    (entry,) = entries_of(click.Group("choir", commands=[sing]), "personary")
    assert (entry.usage, entry.paragraphs) == ("personary sing [OPTIONS]", ("Sing.",))
    assert entry.example == "personary sing --loud \\\n  --long"
