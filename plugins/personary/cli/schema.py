"""`personary schema`: what an editor needs to complete, explain and check a kind of file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from personary.cli.errors import WrongUseError


@click.command("schema", short_help="Print what an editor needs to help with a kind of file.")
@click.argument("kind", required=False, metavar="[KIND]")
@click.option(
    "--all", "folder", type=click.Path(path_type=Path), metavar="DIR", help="Write those of all kinds to DIR."
)
def command(kind: str | None, folder: Path | None) -> None:
    """Print what an editor needs to complete, explain and check a kind of file: its JSON Schema.

    KIND is persona, evidence, market, committee, journey, role-play or alignment. A project that `personary init`
    laid down holds them all in .vscode/personary; renew them there after an update with --all.

    \b
    Example:
      personary schema persona
      personary schema --all .vscode/personary
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.authoring.editor_schema import editor_schemas  # noqa: PLC0415 - --help needs no models
    from personary.authoring.release import release  # noqa: PLC0415 - as above

    if (kind is None) == (folder is None):
        raise WrongUseError("Name one kind, or a folder for all of them with --all.", "See: personary schema --help")
    schemas = editor_schemas(release())
    if folder is not None:
        _write_all(schemas, folder)
        return
    text = schemas.get(f"{kind}.json")
    if text is None:
        from personary.diagnostics.suggest import suggest_choice  # noqa: PLC0415 - only an unknown word needs it

        kinds = tuple(name.removesuffix(".json") for name in schemas)
        raise WrongUseError(f'There is no kind of file called "{kind}".', suggest_choice(kinds, str(kind)))
    click.echo(text, nl=False)


def _write_all(schemas: Mapping[str, str], folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise WrongUseError(f"{folder} is no folder.", "Name a folder, such as .vscode/personary.")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    click.echo(f"Wrote {len(schemas)} files to {folder}")
