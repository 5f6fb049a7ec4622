"""`personary new`: write a file that explains itself, from flags or from a few plain questions.

Here stand the people: personas, evidence and committees. Their ways and their market stand beside this file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import get_args

import click

from personary.authoring.writing import Value
from personary.cli.new_market import alignment, market
from personary.cli.new_way import journey, role_play
from personary.cli.place import Day, project_root
from personary.cli.questions import Asker, Question, alone, day_problem, given, need_a_persona, number_problem
from personary.model.choices import BuyingRole, EvidenceKind, Function, Route, Scope

INTERVIEWS = frozenset({"buyer_interview", "win_loss_interview"})
_FLAGS = {"yes": "true", "no": "false"}
COUNTED = frozenset({"survey", "crm_data", "web_analytics", "social_analytics"})


@click.group("new", short_help="Write a new file of any kind, from a few questions.", invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> None:
    """Write a new file of any kind, from a few questions.

    What the flags leave open is asked for, in at most eight questions. The file explains in comments what may
    follow, and is always valid; nothing is ever overwritten.

    \b
    Example:
      personary new persona
      personary new persona --name "Oda, head of maintenance" \\
        --responsibility "Keeps forty machines running."
    """  # noqa: D301 - \b keeps the lines of the example apart
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@command.command("persona")
@click.option("--name", help="What everybody calls them.")
@click.option("--responsibility", help="What they answer for, in one sentence.")
@click.option("--title", "titles", multiple=True, help="A job title; may be repeated.")
@click.option("--buying-role", "roles", multiple=True, help="A part in the purchase; may be repeated.")
@click.option("--segment", "segments", multiple=True, help="The id of a segment; may be repeated.")
@click.option("--goal", help="What their work must reach, with or without us.")
@click.option("--issue", help="A problem or pain in the job today.")
@click.option("--unmet-need", help="The one need nobody meets yet.")
@click.option("--candidate", is_flag=True, help="Only note that they may exist: a name is enough.")
@click.option("--id", "id_", help="The file name; made from the name when left out.")
def persona(
    name: str | None, responsibility: str | None, titles: tuple[str, ...], roles: tuple[str, ...],
    segments: tuple[str, ...], goal: str | None, issue: str | None, unmet_need: str | None, candidate: bool,
    id_: str | None,
) -> None:  # fmt: skip
    """Write a new persona.

    \b
    Example:
      personary new persona --name "Oda, head of maintenance" \\
        --responsibility "Keeps forty machines running."
    """  # noqa: D301 - as above
    from personary.cli.new_file import NewFile, write_new  # noqa: PLC0415 - --help needs no project
    from personary.model.kinds import PERSONA  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    project = open_project(project_root())
    ids = tuple(each.id for each in project.catalog.market.segments)
    ask = Asker("personary new persona")
    answers: Mapping[str, Value] = {
        "status": "candidate" if candidate else "draft",
        "name": ask.one(Question("What do you call them? First name and role, or the role.", "--name", True), name),
        "responsibility": ask.one(
            Question("What do they answer for, in one sentence?", "--responsibility", not candidate), responsibility
        ),
        "titles": ask.many(Question("Which job titles stand on their cards?", "--title"), titles),
        "buying_roles": ask.many(
            Question("Which part do they play in a purchase?", "--buying-role", known=get_args(BuyingRole)), roles
        ),
        "segments": ask.many(Question("In which segments do they work?", "--segment", known=ids), segments)
        if ids or segments
        else (),
        "goals": alone(ask.one(Question("What must their work reach, with or without us?", "--goal"), goal)),
        "issues": alone(ask.one(Question("What makes their job hard today?", "--issue"), issue)),
        "primary_unmet_need": ask.one(Question("Which one need does nobody meet yet?", "--unmet-need"), unmet_need),
    }
    ask.finish()
    write_new(project, NewFile(PERSONA, str(answers["name"]), given(answers), id_))


@command.command("evidence")
@click.option("--kind", help="Where it comes from, such as buyer_interview.")
@click.option("--date", type=Day(), metavar="DATE", help="When it was collected; today when left out.")
@click.option("--title", help="What it is, without real names.")
@click.option("--persona", "personas", multiple=True, help="Whom the respondent stands for; may be repeated.")
@click.option("--account", help="The company's pseudonym.")
@click.option("--route", help="How the respondent was found (interviews with buyers).")
@click.option("--owner-ok-by", help="Who in sales agreed (respondents that sales introduced).")
@click.option("--owner-ok-on", type=Day(), metavar="DATE", help="When they agreed.")
@click.option(
    "--screener-matched", type=click.Choice(["true", "false"]), help="Whether a recruiter's candidate fitted."
)
@click.option("--function", help="Where our colleague works (internal interviews).")
@click.option("--size", help="How many (surveys and other data).")
@click.option("--period", help="From when (surveys and other data).")
@click.option("--id", "id_", help="The file name; made from account and title when left out.")
def evidence(
    kind: str | None, date: dt.date | None, title: str | None, personas: tuple[str, ...], account: str | None,
    route: str | None, owner_ok_by: str | None, owner_ok_on: dt.date | None, screener_matched: str | None,
    function: str | None, size: str | None, period: str | None,
    id_: str | None,
) -> None:  # fmt: skip
    """Write a new piece of evidence: one respondent, or one set of data.

    \b
    Example:
      personary new evidence --kind buyer_interview --persona oda \\
        --title "Head of maintenance, pressing plant" \\
        --account Alder --route external_recruiter
    """  # noqa: D301 - as above
    from personary.cli.new_file import NewFile, write_new  # noqa: PLC0415 - --help needs no project
    from personary.model.kinds import EVIDENCE  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    project = open_project(project_root())
    ids = tuple(each.id for each in project.catalog.personas)
    need_a_persona(ids)
    ask = Asker("personary new evidence")
    what = ask.one(Question("What kind of evidence is it?", "--kind", True, get_args(EvidenceKind)), kind)
    day = Question("When was it collected?", "--date", True, default=project.today.isoformat(), reads=day_problem)
    asked = what in INTERVIEWS
    answers: dict[str, Value] = {
        "kind": what,
        "date": ask.one(day, date.isoformat() if date else None),
        "title": ask.one(Question("What is it, without real names?", "--title", True), title),
        "personas": ask.many(Question("Whom does it speak for?", "--persona", asked, ids), personas),
    }
    if what not in COUNTED or account:
        known = project.settings.pseudonyms
        answers["account"] = ask.one(Question("Which account? Its pseudonym.", "--account", known=known), account)
    if asked or route:
        agreed = owner_ok_on.isoformat() if owner_ok_on else None
        answers["sourcing"] = _sourcing(ask, route, owner_ok_by, agreed, screener_matched)
    if what == "internal_interview" or function:
        question = Question("Where does our colleague work?", "--function", True, get_args(Function))
        answers["function"] = ask.one(question, function)
    if what in COUNTED or size or period:
        how_many = Question("How many does it count?", "--size", True, reads=number_problem)
        answers["sample"] = {
            "size": ask.one(how_many, size),
            "period": ask.one(Question("From which period?", "--period", True), period),
        }
    ask.finish()
    name = f"{answers.get('account', '')} {str(answers['title']).partition(',')[0]}"
    write_new(project, NewFile(EVIDENCE, name, given(answers), id_))


@command.command("committee")
@click.option("--name", help="What you call it.")
@click.option("--purchase", help="What they buy together.")
@click.option("--scope", help="market, segment or account.")
@click.option("--account", help="The account's pseudonym (scope account).")
@click.option("--segment", "segments", multiple=True, help="The id of a segment; may be repeated.")
@click.option("--member", "members", multiple=True, help="The id of a persona; may be repeated.")
@click.option("--journey", help="The id of the journey it travels.")
@click.option("--id", "id_", help="The file name; made from the name when left out.")
def committee(
    name: str | None, purchase: str | None, scope: str | None, account: str | None, segments: tuple[str, ...],
    members: tuple[str, ...], journey: str | None, id_: str | None,
) -> None:  # fmt: skip
    """Write a new committee: the people who buy one thing together.

    \b
    Example:
      personary new committee --name "Monitoring for one line" \\
        --purchase "Sensors and a weekly list" --scope market --member oda
    """  # noqa: D301 - as above
    from personary.cli.new_file import NewFile, write_new  # noqa: PLC0415 - --help needs no project
    from personary.model.kinds import COMMITTEE  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    project = open_project(project_root())
    catalog = project.catalog
    ids = tuple(each.id for each in catalog.personas)
    need_a_persona(ids)
    ask = Asker("personary new committee")
    answers: dict[str, Value] = {
        "name": ask.one(Question("What do you call it?", "--name", True), name),
        "purchase": ask.one(Question("What do they buy together?", "--purchase", True), purchase),
        "scope": ask.one(Question("How far does it reach?", "--scope", True, get_args(Scope)), scope),
    }
    if answers["scope"] == "account" or account:
        known = project.settings.pseudonyms
        question = Question("Which account? Its pseudonym.", "--account", True, known)
        answers["account"] = ask.one(question, account)
    segment_ids = tuple(each.id for each in catalog.market.segments)
    if segments or (segment_ids and answers["scope"] == "segment"):
        answers["segments"] = ask.many(Question("For which segments?", "--segment", known=segment_ids), segments)
    seats = ask.many(Question("Which personas sit in it?", "--member", True, ids), members)
    answers["members"] = tuple({"persona": each} for each in seats)
    journeys = tuple(each.id for each in catalog.journeys)
    if journeys or journey:
        answers["journey"] = ask.one(Question("Which journey does it travel?", "--journey", known=journeys), journey)
    ask.finish()
    write_new(project, NewFile(COMMITTEE, str(answers["name"]), given(answers), id_))


for _more in (journey, role_play, market, alignment):
    command.add_command(_more)


def _sourcing(
    ask: Asker, route: str | None, owner_ok_by: str | None, owner_ok_on: str | None, screener_matched: str | None
) -> Value:
    """Ask how the respondent was found, and for the agreement that goes with it."""
    way = ask.one(Question("How was the respondent found?", "--route", True, get_args(Route)), route)
    found: dict[str, Value] = {"route": way}
    if way == "sales_introduced" or owner_ok_by:
        by = ask.one(Question("Who in sales agreed? A role, no address.", "--owner-ok-by", True), owner_ok_by)
        on = ask.one(Question("When did they agree?", "--owner-ok-on", True, reads=day_problem), owner_ok_on)
        found["account_owner_ok"] = {"by": by, "date": on}
    if way == "external_recruiter" or screener_matched:
        question = Question("Did they fit the screener?", "--screener-matched", True, tuple(_FLAGS))
        told = {flag: word for word, flag in _FLAGS.items()}.get(screener_matched or "")
        found["screener_matched"] = _FLAGS.get(ask.one(question, told), "")
    return found
