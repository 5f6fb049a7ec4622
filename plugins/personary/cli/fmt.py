"""`personary fmt`: put files in form, or say which are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from personary.cli.errors import FOUND, OK, WrongUseError
from personary.cli.place import DATA_FOLDERS, inside, is_below, project_root

if TYPE_CHECKING:
    from personary.edits.change import FileChange
    from personary.edits.documents import Document


@click.command("fmt", short_help="Put files in form: order, one sentence a line, quotes.")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@click.option("--check", is_flag=True, help="Write nothing; leave with 1 when a file is not in form.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
def command(paths: tuple[str, ...], check: bool, diff: bool) -> int:
    """Put files in form: keys in order, one sentence a line, two spaces inwards, quotes where they are needed.

    What a file says never changes, and comments stay. A file in form is not touched; one that cannot be read is
    named and left alone, and the command then leaves with 1.

    \b
    Example:
      personary fmt
      personary fmt --check
      personary fmt --diff personas/oda-maintenance-lead.yaml
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.cli.saving import save  # noqa: PLC0415 - --help needs no project
    from personary.edits.documents import documents  # noqa: PLC0415 - as above
    from personary.source.tree import DiskTree  # noqa: PLC0415 - as above

    root = project_root()
    shown = tuple(inside(root, path) for path in paths)
    found = tuple(each for each in documents(DiskTree(root)) if is_below(each.path, shown))
    folders = " or ".join(f"{folder}/" for folder in DATA_FOLDERS)
    if not found and not paths:
        raise WrongUseError(f"There is no file in {folders} here.", "Go to the folder of a project.")
    for path, name in zip(paths, shown, strict=True):
        if (root / name).is_file() and not any(each.path == name for each in found):
            click.echo(f"{path} is no file of a persona, a committee or the like in {folders}, and stays as it is.")
    changes = tuple(change for each in found if (change := _change(each)) is not None)
    unread = tuple(each for each in found if each.source is None)
    if not check and not diff:
        save(root, changes)
    _tell(changes, unread, len(found), check=check, diff=diff)
    return FOUND if unread or (check and changes) else OK


def _change(document: Document) -> FileChange | None:
    from personary.edits.change import FileChange  # noqa: PLC0415 - --help needs no project
    from personary.edits.formatting import in_form  # noqa: PLC0415 - as above

    if document.source is None:
        return None
    formed = in_form(document.kind.model, document.source)
    if formed.is_odd:
        click.echo(f"{document.path} is laid out in a way that is left as it is.")
    after = document.encoded(formed.text)
    return FileChange(document.path, document.content, after) if after != document.content else None


def _tell(
    changes: tuple[FileChange, ...], unread: tuple[Document, ...], total: int, *, check: bool, diff: bool
) -> None:
    from personary.cli.differences import show  # noqa: PLC0415 - --help needs no project

    would = "Would put in form" if check or diff else "Put in form"
    for change in changes:
        if diff:
            show(change)
        else:
            click.echo(f"{would}: {change.path}")
    for document in unread:
        click.echo(f"Cannot be read, and stays as it is: {document.path}")
        click.echo(f"  Say why with: personary validate {document.path}")
    kept = total - len(changes) - len(unread)
    told = [_files(kept, "in form already"), _files(len(changes), "to put in form" if check or diff else "changed"),
            _files(len(unread), "not read")]  # fmt: skip
    click.echo(f"{', '.join(part for part in told if part) or 'Nothing to do'}.")


def _files(count: int, what: str) -> str:
    return f"{count} {'file' if count == 1 else 'files'} {what}" if count else ""
