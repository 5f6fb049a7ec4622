"""`personary evidence`: what each persona rests on, and what falls without a piece."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from personary.cli.errors import OK, WrongUseError
from personary.cli.place import project_root
from personary.diagnostics.reporters import display_width, safe, wrapped

if TYPE_CHECKING:
    from personary.catalog.catalog import Citation
    from personary.measures.what_falls import Falls, Thinned
    from personary.model.settings import Research
    from personary.workspace import Project

WIDTH = 80


@click.command("evidence", short_help="Say what personas rest on, and what falls without a piece.")
@click.option("--without", "ids", multiple=True, metavar="ID", help="Say what falls without this; may be repeated.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
              help="How the answer is printed.")  # fmt: skip
def command(ids: tuple[str, ...], form: str) -> int:
    """Say what each persona rests on, and what falls without a piece of evidence.

    Ask before a piece is withdrawn, or when a respondent takes a consent back. Nothing is written.

    \b
    Example:
      personary evidence
      personary evidence --without alder-maintenance
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.measures.what_falls import what_falls  # noqa: PLC0415 - --help needs no project
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    project = open_project(project_root())
    if not ids:
        rows = tuple(_rows(project))
        click.echo(_as_json(rows) if form == "json" else "\n".join(_table(rows, project.settings.research)))
        return OK
    _must_be_known(project, ids)
    falls = what_falls(project.catalog, frozenset(ids), project.today)
    told = _as_json(_falls_data(falls, ids)) if form == "json" else "\n".join(_told(falls, ids, project))
    click.echo(told)
    return OK


def _must_be_known(project: Project, ids: Sequence[str]) -> None:
    from personary.diagnostics.near_words import nearest  # noqa: PLC0415 - --help needs no project

    known = [piece.id for piece in project.catalog.evidence]
    for id_ in ids:
        if ("evidence", id_) in project.catalog.broken:
            raise WrongUseError(f"personas/evidence/{id_}.yaml cannot be read, so nothing rests on it now.",
                                f"Mend it first: personary validate personas/evidence/{id_}.yaml")  # fmt: skip
        if id_ not in known:
            near = nearest(id_, known)
            hint = f"Did you mean: {near}" if near else "Ids are the names of the files in personas/evidence."
            raise WrongUseError(f'There is no piece of evidence "{id_}".', hint)


def _as_json(data: Any) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False)


# What each persona rests on.


def _rows(project: Project) -> Iterator[dict[str, Any]]:
    from personary.measures.evidence import coverage  # noqa: PLC0415 - --help needs no project

    for persona in project.catalog.personas:
        found = coverage(project.catalog, persona, project.today)
        yield {
            "persona": persona.id,
            "status": persona.status,
            "interviews": found.interviews,
            "old_interviews": found.old_interviews,
            "accounts": len(found.accounts),
            "sentences": found.claims,
            "sentences_with_evidence": found.claims_with_evidence,
            "newest": found.newest.isoformat() if found.newest else None,
        }


_HEADS = ("interviews", "accounts", "sentences", "newest")


def _table(rows: Sequence[dict[str, Any]], research: Research) -> Iterator[str]:
    """Lay out the rows in eighty columns; a long id is shortened in the middle of nothing else."""
    cells = [_cells(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(_HEADS, *cells, strict=True)]
    room = WIDTH - sum(widths) - 2 * len(widths)
    room = min(room, max((display_width(row["persona"]) for row in rows), default=7))
    yield "  ".join(["persona".ljust(room), *(head.rjust(width) for head, width in zip(_HEADS, widths, strict=True))])
    for row, told in zip(rows, cells, strict=True):
        name = safe(row["persona"])
        short = name if len(name) <= room else f"{name[: room - 1]}…"
        yield "  ".join([short.ljust(room), *(cell.rjust(width) for cell, width in zip(told, widths, strict=True))])
    yield ""
    yield from wrapped(
        f"interviews: how many count, {research.first} show a pattern and {research.min} are sound; + are too old to "
        "count. accounts: the companies they come from, at least three. sentences: how many rest on evidence.",
        WIDTH,
    )


def _cells(row: dict[str, Any]) -> tuple[str, str, str, str]:
    old = f" + {row['old_interviews']}" if row["old_interviews"] else ""
    carried = f"{row['sentences_with_evidence']} of {row['sentences']}"
    return f"{row['interviews']}{old}", str(row["accounts"]), carried, row["newest"] or "-"


# What falls.


def _told(falls: Falls, ids: Sequence[str], project: Project) -> Iterator[str]:
    names = " and ".join(filter(None, (", ".join(ids[:-1]), ids[-1])))
    withdrawn = [id_ for id_ in ids if (piece := project.catalog.piece(id_)) is not None and piece.withdrawn]
    if withdrawn:
        yield from wrapped(f"Withdrawn already, so nothing rests on it now: {', '.join(withdrawn)}.", WIDTH)
    if falls.is_nothing:
        yield from wrapped(f"Nothing falls without {names}.", WIDTH)
    else:
        yield from wrapped(f"Without {names}:", WIDTH)
    yield from _sentences("lose their only support", "loses its only support", falls.unsupported, project)
    yield from _sentences("may no longer be shown as quotes", "may no longer be shown as a quote", falls.silenced,
                          project)  # fmt: skip
    yield from _personas(falls.thinned, project.settings.research)
    weaker = _weaker(falls)
    if weaker:
        yield ""
        yield from wrapped(weaker, WIDTH)


def _sentences(many: str, one: str, found: Sequence[Citation], project: Project) -> Iterator[str]:
    if not found:
        return
    yield ""
    yield f"{len(found)} {'sentence ' + one if len(found) == 1 else 'sentences ' + many}:"
    for citation in found:
        file, span = project.catalog.place(citation.entity, citation.at)
        yield from wrapped(f"{file}:{span.line}", WIDTH, "  ")
        yield from wrapped(citation.text, WIDTH, "    ")


def _personas(found: Sequence[Thinned], research: Research) -> Iterator[str]:
    if not found:
        return
    yield ""
    yield f"{len(found)} {'persona rests' if len(found) == 1 else 'personas rest'} on less:"
    for each in found:
        before, after = each.before, each.after
        told = f"{each.persona.id}: {before.interviews} to {after.interviews} interviews"
        if len(before.accounts) != len(after.accounts):
            told += f", {len(before.accounts)} to {len(after.accounts)} accounts"
        goals = {"first": f"{research.first} interviews", "min": f"{research.min} interviews",
                 "accounts": "three accounts"}  # fmt: skip
        if each.missed:
            told += f"; falls below {' and '.join(goals[name] for name in each.missed)} ({each.persona.status})"
        yield from wrapped(told, WIDTH, "  ")


def _weaker(falls: Falls) -> str:
    parts = []
    if falls.alone:
        one = len(falls.alone) == 1
        parts.append(f"{len(falls.alone)} {'sentence rests' if one else 'sentences rest'} on one piece alone")
    if falls.carried:
        parts.append(f"{falls.carried} {'keeps' if falls.carried == 1 else 'keep'} two or more")
    return f"Of those that still rest on evidence, {' and '.join(parts)}." if parts else ""


def _falls_data(falls: Falls, ids: Sequence[str]) -> dict[str, Any]:
    return {
        "without": list(ids),
        "unsupported": [_citation(each) for each in falls.unsupported],
        "one_piece_left": [_citation(each) for each in falls.alone],
        "still_supported": falls.carried,
        "quotes_without_consent": [_citation(each) for each in falls.silenced],
        "personas": [
            {
                "persona": each.persona.id,
                "status": each.persona.status,
                "interviews": [each.before.interviews, each.after.interviews],
                "accounts": [len(each.before.accounts), len(each.after.accounts)],
                "falls_below": list(each.missed),
            }
            for each in falls.thinned
        ],
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {"kind": citation.entity.entity, "id": citation.entity.id, "at": list(citation.at), "text": citation.text}
