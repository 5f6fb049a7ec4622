"""`personary new market` and `new alignment`: the two files of which a project has one each."""

from __future__ import annotations

import datetime as dt

import click

from personary.authoring.writing import Value
from personary.cli.errors import WrongUseError
from personary.cli.place import Day, project_root
from personary.cli.questions import Asker, Question, day_problem, given
from personary.model.naming import id_from


@click.command("market")
@click.option("--market", "market_name", help="A market that you agreed on.")
@click.option("--territory", "territories", multiple=True, help="A sales territory; may be repeated.")
@click.option("--segment", help="The kind of company that you sell to first.")
@click.option("--primary", help="The id of its one primary persona.")
def market(market_name: str | None, territories: tuple[str, ...], segment: str | None, primary: str | None) -> None:
    """Write the market: what marketing and sales agree on before anything else.

    A segment has one primary customer, so it is asked for once there is a persona.

    \b
    Example:
      personary new market --market "Home market" --territory North \\
        --segment "Mid-size metal" --primary oda
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.cli.new_file import NewFile, need_room_for, write_new  # noqa: PLC0415 - --help needs no project
    from personary.model.kinds import MARKET  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    project = open_project(project_root())
    need_room_for(project, MARKET)
    personas = tuple(each.id for each in project.catalog.personas)
    ask = Asker("personary new market")
    where = ask.one(Question("In which market do you sell?", "--market", True), market_name)
    areas = _named(ask.many(Question("Which sales territories are there?", "--territory"), territories))
    answers: dict[str, Value] = {"markets": _named((where,)), "territories": areas}
    if personas or segment:
        kind = ask.one(Question("Which kind of company do you sell to first?", "--segment"), segment)
        if kind:
            who = ask.one(Question("Who is its one primary customer?", "--primary", True, personas), primary)
            home = _named((where,))[0]["id"]
            answers["segments"] = ({**_named((kind,))[0], "market": home, "primary_persona": who},)
    ask.finish()
    write_new(project, NewFile(MARKET, "", given(answers)))


@click.command("alignment")
@click.option("--sponsor", help="Who at the top backs this work: a role or a name.")
@click.option("--since", type=Day(), metavar="DATE", help="Since when; today when left out.")
@click.option("--measure", help="A measure that all teams share.")
@click.option("--objective", help="The aim of the business that it serves.")
@click.option("--gives", multiple=True, metavar="TEAM=WORDS", help="What a team does for it; may be repeated.")
def alignment(
    sponsor: str | None, since: dt.date | None, measure: str | None, objective: str | None, gives: tuple[str, ...]
) -> None:
    """Write the alignment: who backs this work, and the first measure that all teams share.

    \b
    Example:
      personary new alignment --sponsor "Managing director" \\
        --measure "Early talks" --objective "Fewer lost deals" \\
        --gives marketing="Plant visits" --gives sales="Calls within a week"
    """  # noqa: D301 - as above
    from personary.cli.new_file import NewFile, need_room_for, write_new  # noqa: PLC0415 - --help needs no project
    from personary.model.kinds import ALIGNMENT  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    project = open_project(project_root())
    need_room_for(project, ALIGNMENT)
    ask = Asker("personary new alignment")
    by = ask.one(Question("Who at the top of your company backs this work? A role.", "--sponsor", True), sponsor)
    day = Question("Since when?", "--since", True, default=project.today.isoformat(), reads=day_problem)
    on = ask.one(day, since.isoformat() if since else None)
    answers: dict[str, Value] = {"executive_sponsor": {"by": by, "date": on}}
    shared = ask.one(Question("Which measure do all teams share?", "--measure"), measure)
    if shared:
        given_by = _by_team(gives)
        teams = dict.fromkeys((*project.settings.teams, *given_by))
        answers["kpis"] = ({
            "id": id_from(shared) or "first",
            "name": shared,
            "objective": ask.one(Question("Which aim of the business does it serve?", "--objective", True), objective),
            "contribution": {
                team: ask.one(Question(f"What does {team} do for it?", f"--gives {team}=", True), given_by.get(team))
                for team in teams
            },
        },)  # fmt: skip
    ask.finish()
    write_new(project, NewFile(ALIGNMENT, "", answers))


def _named(names: tuple[str, ...]) -> tuple[dict[str, Value], ...]:
    return tuple({"id": id_from(name) or f"number-{number}", "name": name} for number, name in enumerate(names, 1))


def _by_team(gives: tuple[str, ...]) -> dict[str, str]:
    pairs = [each.partition("=") for each in gives]
    unfit = next((each for each, (_, sign, words) in zip(gives, pairs, strict=True) if not sign or not words), None)
    if unfit is not None:
        raise WrongUseError(f'--gives "{unfit}" does not fit.', "Write it as --gives sales=Words")
    return {team: words for team, _, words in pairs}
