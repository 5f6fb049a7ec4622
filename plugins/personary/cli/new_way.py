"""`personary new journey` and `new role-play`: the way of a purchase, and a scene to practise on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

import click

from personary.authoring.writing import Value
from personary.cli.errors import WrongUseError
from personary.cli.place import project_root
from personary.cli.questions import Asker, Question, given, need_a_persona
from personary.model.choices import JourneyKind
from personary.model.naming import free_id, id_from


@click.command("journey")
@click.option("--name", help="What you call the way.")
@click.option("--kind", help="new_business, upsell, cross_sell or renewal.")
@click.option("--before", multiple=True, help="A stage before the sale, in order; may be repeated.")
@click.option("--after", multiple=True, help="A stage after the sale, in order; may be repeated.")
@click.option("--sales-ready", help="The id of the stage from which a lead is ready for sales.")
@click.option("--id", "id_", help="The file name; made from the name when left out.")
def journey(
    name: str | None, kind: str | None, before: tuple[str, ...], after: tuple[str, ...], sales_ready: str | None,
    id_: str | None,
) -> None:  # fmt: skip
    """Write a new journey: the way a purchase takes, stage by stage.

    \b
    Example:
      personary new journey --name "From a bad night to an order" \\
        --kind new_business --before "Is it real?" --before "Proof" \\
        --after "Daily use" --sales-ready proof
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.cli.new_file import NewFile, write_new  # noqa: PLC0415 - --help needs no project
    from personary.model.kinds import JOURNEY  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    project = open_project(project_root())
    ask = Asker("personary new journey")
    answers: dict[str, Value] = {
        "name": ask.one(Question("What do you call the way?", "--name", True), name),
        "kind": ask.one(Question("What kind of purchase is it?", "--kind", True, get_args(JourneyKind)), kind),
    }
    first = ask.many(Question("Which stages come before the sale, in order?", "--before", True), before)
    last = ask.many(Question("Which stages come after it?", "--after"), after)
    stages = _stages(first, last)
    ready = Question("From which one on is a lead ready for sales?", "--sales-ready", known=_ids(stages))
    chosen = ask.one(ready, sales_ready)
    ask.finish()
    answers["stages"] = tuple({**stage, "sales_ready": "true"} if stage["id"] == chosen else stage for stage in stages)
    write_new(project, NewFile(JOURNEY, str(answers["name"]), given(answers), id_))


@click.command("role-play")
@click.option("--name", help="What you call the scene.")
@click.option("--stage", help="Where it plays, as journey/stage.")
@click.option("--buyer", "buyers", multiple=True, help="The id of a persona; may be repeated.")
@click.option("--committee", help="The id of the committee behind the scene.")
@click.option("--objective", help="What the two sellers want to leave with.")
@click.option("--id", "id_", help="The file name; made from the name when left out.")
def role_play(
    name: str | None, stage: str | None, buyers: tuple[str, ...], committee: str | None, objective: str | None,
    id_: str | None,
) -> None:  # fmt: skip
    """Write a new role play: a scene to practise with a marketer and a salesperson.

    \b
    Example:
      personary new role-play --name "The first talk" \\
        --stage new-business/proof --buyer oda
    """  # noqa: D301 - as above
    from personary.cli.new_file import NewFile, stage_ids, write_new  # noqa: PLC0415 - --help needs no project
    from personary.model.kinds import ROLE_PLAY  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    project = open_project(project_root())
    personas = tuple(each.id for each in project.catalog.personas)
    need_a_persona(personas)
    stages = stage_ids(project)
    if not stages:
        raise WrongUseError("There is no journey to play on yet.", "Begin with: personary new journey")
    committees = tuple(each.id for each in project.catalog.committees)
    ask = Asker("personary new role-play")
    answers: dict[str, Value] = {
        "name": ask.one(Question("What do you call the scene?", "--name", True), name),
        "stage": ask.one(Question("At which stage does it play?", "--stage", True, stages), stage),
    }
    if committees or committee:
        question = Question("Which purchase stands behind it?", "--committee", known=committees)
        answers["committee"] = ask.one(question, committee)
    answers["objective"] = ask.one(Question("What do the two sellers want to leave with?", "--objective"), objective)
    who = ask.many(Question("Who buys?", "--buyer", True, personas), buyers)
    answers["buyers"] = tuple({"persona": each} for each in who)
    ask.finish()
    write_new(project, NewFile(ROLE_PLAY, str(answers["name"]), given(answers), id_))


def _stages(before: Sequence[str], after: Sequence[str]) -> tuple[dict[str, Value], ...]:
    """Give each stage a short handle made from its name."""
    found: list[dict[str, Value]] = []
    for phase, names in (("before_sale", before), ("after_sale", after)):
        for name in names:
            handle = free_id(id_from(name) or f"stage-{len(found) + 1}", _ids(found))
            found.append({"id": handle, "name": name, "phase": phase})
    return tuple(found)


def _ids(stages: Sequence[dict[str, Value]]) -> tuple[str, ...]:
    return tuple(str(stage["id"]) for stage in stages)
