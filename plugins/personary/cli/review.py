"""`personary review`: log a review meeting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from personary.cli.errors import OK, WrongUseError
from personary.cli.place import Day, clock, project_root
from personary.diagnostics.reporters import wrapped

if TYPE_CHECKING:
    from personary.edits.documents import Document
    from personary.source.source_file import SourceFile
    from personary.workspace import Project


@click.command("review", short_help="Log a review meeting of personas and committees.")
@click.argument("personas", nargs=-1, metavar="PERSONA...")
@click.option("--date", type=Day(), metavar="DATE", help="The day of the meeting; today when left out.")
@click.option(
    "--attendees", metavar="TEAM=COUNT,...", help="How many came from each team, such as marketing=3,sales=2."
)
@click.option("--decision", "decisions", multiple=True, metavar="TEXT", help="What was decided; may be repeated.")
@click.option("--committee", "committees", multiple=True, metavar="ID", help="A committee you went through as well.")
def command(
    personas: tuple[str, ...], date: dt.date | None, attendees: str | None, decisions: tuple[str, ...],
    committees: tuple[str, ...],
) -> int:  # fmt: skip
    """Log a review meeting in committees/alignment.yaml: whom you went through, how many came, what was decided.

    A meeting of the same day is added to. Heads are counted by team and never named.

    \b
    Example:
      personary review oda-maintenance-lead --attendees marketing=3,sales=2 \\
        --decision "Two more talks by May"
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.cli.saving import save  # noqa: PLC0415 - --help needs no project
    from personary.cli.trial import refuse_new_errors  # noqa: PLC0415 - as above
    from personary.edits.change import FileChange  # noqa: PLC0415 - as above
    from personary.edits.reviewing import Meeting, logged_on, with_review  # noqa: PLC0415 - as above
    from personary.model.kinds import ALIGNMENT  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    project = open_project(project_root())
    day = date or project.today
    if day > max(project.today, clock()):
        raise WrongUseError(f"{day} lies ahead.", "Log a review when it has been held.")
    _must_be_known("persona", personas, [each.id for each in project.catalog.personas])
    _must_be_known("committee", committees, [each.id for each in project.catalog.committees])
    if not personas and not committees:
        raise WrongUseError("Nobody was reviewed.", "Name a persona, or a committee with --committee.")
    document = _alignment(project)
    source = document.source if document else None
    heads = _heads(attendees, (*project.settings.teams, *project.settings.further_teams))
    position = logged_on(source, day)
    if source is not None and position is not None:
        _refuse_other_heads(source, position, heads, day)
    else:
        heads = heads or _asked_heads(project.settings.teams)
    meeting = Meeting(day, tuple(dict.fromkeys(personas)), tuple(dict.fromkeys(committees)), heads, decisions)
    text = with_review(source, meeting)
    after = document.encoded(text) if document else text.encode()
    change = FileChange(ALIGNMENT.single_file, document.content if document else None, after)
    refuse_new_errors(project, (change,), "Nothing was logged")
    if change.before == change.after:
        click.echo(f"All of this stands in {ALIGNMENT.single_file} already.")
        return OK
    save(project.root, (change,))
    whom = ", ".join((*meeting.personas, *meeting.committees))
    verb = "Added to" if position is not None else "Logged"
    click.echo(f"{verb} the review of {day} in {ALIGNMENT.single_file}:")
    for line in wrapped(whom, 80, "  "):
        click.echo(line)
    return OK


def _alignment(project: Project) -> Document | None:
    from personary.edits.documents import documents  # noqa: PLC0415 - --help needs no project
    from personary.model.kinds import ALIGNMENT  # noqa: PLC0415 - as above

    found = next((each for each in documents(project.tree) if each.kind is ALIGNMENT), None)
    if found is not None and found.source is None:
        raise WrongUseError(f"{found.path} cannot be read; nothing was logged.",
                            f"Mend it first: personary validate {found.path}")  # fmt: skip
    return found


def _must_be_known(kind: str, ids: Sequence[str], known: Collection[str]) -> None:
    from personary.diagnostics.suggest import suggest_id  # noqa: PLC0415 - --help needs no project

    for id_ in ids:
        if id_ not in known:
            raise WrongUseError(f'There is no {kind} "{id_}".', suggest_id(known, id_))


def _heads(said: str | None, teams: Collection[str]) -> Mapping[str, int]:
    """Read heads such as marketing=3,sales=2."""
    heads: dict[str, int] = {}
    for pair in filter(None, (each.strip() for each in (said or "").split(","))):
        team, _, count = (part.strip() for part in pair.partition("="))
        if not (count.isascii() and count.isdigit()):
            raise WrongUseError(f'"{pair}" does not say how many came.', "Write it like this: marketing=3,sales=2")
        _must_be_known("team", [team], teams)
        heads[team] = int(count)
    return heads


def _asked_heads(teams: Collection[str]) -> Mapping[str, int]:
    """Ask how many came, team by team, where somebody is there to answer."""
    from personary.cli.questions import Asker, Question, number_problem  # noqa: PLC0415 - --help needs no questions

    ask = Asker("personary review")
    told = {
        team: ask.one(Question(f"How many came from {team}?", "--attendees", reads=number_problem), None)
        for team in teams
    }
    heads = {team: int(count) for team, count in told.items() if count}
    if not heads:
        raise WrongUseError("How many came from each team?", "Say it like this: --attendees marketing=3,sales=2")
    return heads


def _refuse_other_heads(source: SourceFile, position: int, heads: Mapping[str, int], day: dt.date) -> None:
    from personary.edits.reviewing import counted  # noqa: PLC0415 - --help needs no project

    there = counted(source, position)
    for team, count in heads.items():
        if team in there and there[team] != str(count):
            raise WrongUseError(f"The review of {day} counts {there[team]} from {team} already, not {count}.",
                                "Leave --attendees out, or correct the number in the file.")  # fmt: skip
