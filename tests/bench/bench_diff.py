"""How long `personary diff` takes for 100 changed personas of 1,000, beside the time git itself takes."""

from __future__ import annotations

import re
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from personary.changes.formats import as_json
from personary.cli.two_states import address_of, compared, states
from personary.source import git_tree, tree

PERSONAS, CHANGED, LINES, ROUNDS = 1_000, 100, 190, 5
EXAMPLE = Path(__file__).parents[2]


class Row(NamedTuple):
    """One measurement: seconds on the clock, those of git, processor seconds of our own, and what was compared."""

    whole: float
    git: float
    own: float
    changes: int

    def __str__(self) -> str:
        """The row in one line."""
        beside = self.whole - self.git
        return (
            f"diff of {CHANGED} changed personas of {PERSONAS:,} ({LINES} lines each): {self.changes} changes, "
            f"{beside:.2f} s beside git's {self.git:.2f} s; {self.own:.2f} s of them of the processor"
        )


def a_project(root: Path) -> Path:
    """Lay down the corpus: personas of the example's kind, a quarter as many committees, evidence for each persona."""
    model = (EXAMPLE / "personas/oda-maintenance-lead.yaml").read_text("utf-8")
    model = re.sub(r"^(portrait|formerly):.*?(?=^\w)", "", model, flags=re.MULTILINE | re.DOTALL)
    body = "\n".join(model.splitlines()[:LINES]) + "\n"
    settings = "site_name: A\nplugins:\n  - personary:\n      further_teams: [service]\n      today: 2026-11-20\n"
    (root / "mkdocs.yml").write_text(settings, "utf-8")
    for folder in ("committees/journeys", "personas/evidence"):
        (root / folder).mkdir(parents=True)
    for path in ("personas/market.yaml", "committees/alignment.yaml"):
        (root / path).write_text((EXAMPLE / path).read_text("utf-8"), "utf-8")
    for journey in (EXAMPLE / "committees/journeys").glob("*.yaml"):
        (root / "committees/journeys" / journey.name).write_text(journey.read_text("utf-8"), "utf-8")
    for piece in (EXAMPLE / "personas/evidence").glob("*.yaml"):
        (root / "personas/evidence" / piece.name).write_text(piece.read_text("utf-8"), "utf-8")
    for n in range(PERSONAS):
        (root / f"personas/persona-{n:04}.yaml").write_text(body.replace("Oda", f"Oda {n}"), "utf-8")
        interview = f"kind: anecdote\ndate: 2026-03-11\ntitle: Talk {n}\npersonas: [persona-{n:04}]\n"
        (root / f"personas/evidence/talk-{n:04}.yaml").write_text(interview, "utf-8")
    for n in range(PERSONAS // 4):
        members = "".join(f"  - {{persona: persona-{4 * n + k:04}, influence: {k + 1}}}\n" for k in range(4))
        committee = f"name: Committee {n}\npurchase: Sensors\nscope: market\njourney: new-business\nmembers:\n{members}"
        (root / f"committees/committee-{n:03}.yaml").write_text(committee, "utf-8")
    return root


def change(root: Path) -> None:
    """Edit a sentence, add one and drop one in each tenth persona."""
    for n in range(0, PERSONAS, PERSONAS // CHANGED):
        path = root / f"personas/persona-{n:04}.yaml"
        text = path.read_text("utf-8").replace("Unplanned stops per month", "Unplanned stops per week")
        text = text.replace("nine fitters", "eight fitters").replace(
            "goals:\n", "goals:\n  - Train two fitters a year\n"
        )
        path.write_text(text, "utf-8")


def rows() -> list[Row]:
    """Compare the two states in turn, and give the medians."""
    with tempfile.TemporaryDirectory() as folder:
        root = a_project(Path(folder))
        _git(root, "init", "-q")
        _commit(root)
        change(root)
        _commit(root)
        _git(root, "gc", "-q")
        measured = [_measured(root) for _ in range(ROUNDS)]
    whole, git, own = (statistics.median(column) for column in zip(*(row[:3] for row in measured), strict=True))
    return [Row(whole, git, own, measured[0].changes)]


def _measured(root: Path) -> Row:
    spent = [0.0]
    asked = tree.git

    def timed(*words: object, **more: object) -> tree.GitAnswer:
        start = time.perf_counter()
        answer = asked(*words, **more)  # type: ignore[arg-type] # handed on as it came
        spent[0] += time.perf_counter() - start
        return answer

    git_tree.git = timed  # type: ignore[assignment] # a clock around the same function
    start, busy = time.perf_counter(), time.process_time()
    summary = compared(root, *states(root, "HEAD~1", "HEAD"), None)
    as_json(summary, address_of)
    whole, own = time.perf_counter() - start, time.process_time() - busy
    git_tree.git = asked
    return Row(whole, spent[0], own, len(summary.proposal.changes))


def _commit(root: Path) -> None:
    _git(root, "add", "-A")
    _git(root, "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-q", "-m", "A state")


def _git(root: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=root, check=True)


if __name__ == "__main__":
    for row in rows():
        print(row)
