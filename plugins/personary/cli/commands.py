"""The commands, in the order in which a newcomer meets them. Each is imported only when it is used."""

from __future__ import annotations

from importlib import import_module

import click

from personary.frozen import frozen


@frozen
class Listed:
    """A command by name, and its line in the list of commands. It is the object `command` of its module."""

    name: str
    summary: str

    @property
    def module(self) -> str:
        """Where the command lives."""
        return f"personary.cli.{self.name}"


COMMANDS: tuple[Listed, ...] = (
    Listed("demo", "Show the worked example in your browser."),
    Listed("init", "Lay down a new project in a folder."),
    Listed("new", "Write a new file of any kind, from a few questions."),
    Listed("validate", "Check every file and say in plain words what is wrong."),
    Listed("fmt", "Put files in form: order, one sentence a line, quotes."),
    Listed("rename", "Give something another id, wherever it is named."),
    Listed("review", "Log a review meeting of personas and committees."),
    Listed("evidence", "Say what personas rest on, and what falls without a piece."),
    Listed("schema", "Print what an editor needs to help with a kind of file."),
    Listed("explain", "Say what a check looks at, or what a key means."),
    Listed("diff", "Say what a change means: who must agree, and what it touches."),
    Listed("build", "Build the site, and publish it only when it is whole."),
    Listed("serve", "Show the site here, and follow every change."),
    Listed("export", "Write the pages as Markdown, for another site generator."),
)


class LazyGroup(click.Group):
    """A group that knows the names and summaries of its commands, and loads a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the list."""
        return [listed.name for listed in COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command."""
        listed = next((listed for listed in COMMANDS if listed.name == cmd_name), None)
        if listed is None:
            return None
        command = import_module(listed.module).command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one was probably meant."""
        if args and args[0] not in self.list_commands(ctx) and not args[0].startswith("-"):
            from personary.diagnostics.suggest import suggest_id  # noqa: PLC0415 - only a mistyped word needs it

            meant = suggest_id(self.list_commands(ctx), args[0])
            ctx.fail(f'There is no command "{args[0]}". {meant}'.strip())
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list without loading any command."""
        with formatter.section("Commands"):
            formatter.write_dl([(listed.name, listed.summary) for listed in COMMANDS])


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    epilog="Start with: personary demo",
    invoke_without_command=True,
)
@click.version_option(package_name="personary", prog_name="personary", message="%(prog)s %(version)s")
@click.pass_context
def personary(context: click.Context) -> None:
    """Buyer personas and buying committees as YAML: checked, published, and put to work."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
