"""`personary init`: lay down a project that works from the first minute."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from personary.cli.place import clock
from personary.cli.questions import Asker, Question
from personary.cli.room import in_the_way, need_room, told_of_kept

if TYPE_CHECKING:
    from personary.authoring.owners import Host

HOSTS = ("github", "gitlab", "none")
_CALLED = {"github": "GitHub", "gitlab": "GitLab"}


@click.command("init", short_help="Lay down a new project in a folder.")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--ci", help="The code host it will live on: github, gitlab or none; asked for when left out.")
def command(folder: Path, ci: str | None) -> None:
    """Lay down a new project in the folder DIR: a new one, an empty one, or a git repository without a project.

    It holds a sample persona, a piece of evidence and a committee, the settings with comments, what an editor
    needs to help while you write, and a README with the next steps. For a code host it also holds what checks
    each proposal and publishes what is merged, the questions a reviewer asks, and a list of who is asked. A file
    that is there stays as it is.

    \b
    Example:
      personary init our-buyers
      personary init our-buyers --ci github
      personary init .
    """  # noqa: D301 - \b keeps the lines of the example apart
    need_room(folder)
    ask = Asker("personary init")
    where = ask.one(Question("On which code host will it live?", "--ci", known=HOSTS, default="none"), ci)
    texts = _texts(where)
    kept = {path: text for path, text in texts.items() if in_the_way(folder, path)}
    for path, text in texts.items():
        if path not in kept:
            _write(folder / path, text)
    click.echo(f"Laid down {len(texts) - len(kept)} files in {folder}")
    for line in told_of_kept(folder, kept):
        click.echo(line)
    click.echo("\nNext:")
    if folder.resolve() != Path.cwd():
        click.echo(f"  cd {folder}")
    click.echo("  personary serve         look at the sample, and keep it open while you edit")
    click.echo("  personary new persona   write your own first buyer")
    click.echo("  personary validate      check every file")
    if where != "none":
        click.echo(f"\nFor {_CALLED[where]}: put the handles of your teams into .{where}/CODEOWNERS.")
        click.echo("Nothing is published before the variable PERSONARY_PAGES says for whom:")
        click.echo("private or public.")


def _texts(where: str) -> Mapping[str, str]:
    from personary.authoring.release import release  # noqa: PLC0415 - --help needs no models
    from personary.authoring.starter import editor_texts, host_texts, starter_files  # noqa: PLC0415 - as above

    texts = {**starter_files(clock(), release()), **editor_texts(release())}
    return texts if where == "none" else {**texts, **host_texts(cast("Host", where))}


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("x", encoding="utf-8", newline="\n") as handle:
        handle.write(text)
