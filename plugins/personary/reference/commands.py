"""The page of commands, read off their own help."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from importlib import import_module

import click

from personary.frozen import frozen
from personary.views.frame import Frame, Section

COMMAND_LINE = "personary.cli.commands"
"""The command line stands above this room, which never imports it: it is looked up by name when a page is asked for."""


@frozen
class CommandEntry:
    """A command: how it is called, what it does, an example, and its options with what they do."""

    anchor: str
    name: str
    usage: str
    paragraphs: tuple[str, ...]
    example: str
    options: tuple[tuple[str, str], ...]


@frozen
class CommandPage:
    """The page of commands."""

    frame: Frame
    lead: str
    commands: tuple[CommandEntry, ...]


def present_commands() -> CommandPage:
    """Present every command in the order of `personary --help`."""
    group = import_module(COMMAND_LINE).personary
    assert isinstance(group, click.Group)
    entries = tuple(entries_of(group, "personary"))
    return CommandPage(
        frame=Frame(
            "Commands",
            "What can be typed in a terminal, with an example of each.",
            tuple(Section(entry.anchor, entry.name) for entry in entries),
        ),
        lead="The same words as `--help` of each command. Every command leaves with 0 when all is well, with 1 when "
        "something in the files stands against it, with 2 when it cannot work here, and with 3 when Personary "
        "itself failed.",
        commands=entries,
    )


def entries_of(group: click.Group, called: str) -> Iterator[CommandEntry]:
    """Yield an entry for each command of a group, and for those of the groups inside it."""
    context = click.Context(group, info_name=called)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is not None and not command.hidden:
            yield _entry(command, f"{called} {name}")
            if isinstance(command, click.Group):
                yield from entries_of(command, f"{called} {name}")


def _entry(command: click.Command, called: str) -> CommandEntry:
    context = click.Context(command, info_name=called)
    paragraphs, example = _told(command.help or "")
    records = (param.get_help_record(context) for param in command.params if isinstance(param, click.Option))
    return CommandEntry(
        anchor="-".join(called.split()[1:]),
        name=called,
        usage=" ".join([called, *command.collect_usage_pieces(context)]),
        paragraphs=paragraphs,
        example=example,
        options=tuple(record for record in records if record is not None),
    )


def _told(help_text: str) -> tuple[tuple[str, ...], str]:
    """Split a help text into its paragraphs and the lines of its example, which click keeps apart."""
    paragraphs: list[str] = []
    example: list[str] = []
    for part in help_text.split("\n\n"):
        first, _, rest = part.strip().removeprefix("\b").strip().partition("\n")
        if first.startswith("Example"):
            example += textwrap.dedent(rest).splitlines()
        elif first:
            paragraphs.append(" ".join(f"{first} {rest}".split()))
    return tuple(paragraphs), "\n".join(example)
