"""How long reading takes, beside PyYAML's own C loader: processor time on a thousand files of 150 lines."""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable
from typing import NamedTuple

import yaml

from personary.source.yaml_source import read_yaml

FILES = 1_000
LINES = 150
ROUNDS = 7

_SAYINGS = (
    "plans the week on Friday and replans it on Monday after the night shift ",
    "early warning for twelve machines that stop the line ",
    "proof her team prevents more than it repairs ",
    "bearings are changed by calendar so good ones go and bad ones stay",
)
_WORDS = "".join(_SAYINGS).split()


class Row(NamedTuple):
    """One measurement: what was done, our seconds and theirs."""

    what: str
    ours: float
    theirs: float

    def __str__(self) -> str:
        """The row in one line."""
        ratio = self.ours / self.theirs
        return f"{self.what}: ours {self.ours:.2f} s, PyYAML's C loader {self.theirs:.2f} s, ratio {ratio:.2f}"


def corpus() -> list[bytes]:
    """Personas in the style of the example: sentences one a line, claims with evidence, short lists in brackets."""
    chance = random.Random(20260618)
    return [_persona(chance).encode() for _ in range(FILES)]


def rows() -> list[Row]:
    """Read the corpus with both readers in turn, and give the median of each."""
    files = corpus()
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):
        ours.append(_seconds(lambda: [read_yaml("personas/a.yaml", content) for content in files]))
        theirs.append(_seconds(lambda: [yaml.load(content, Loader=yaml.CSafeLoader) for content in files]))
    what = f"reading {FILES:,} files of {LINES} lines"
    return [Row(what, statistics.median(ours), statistics.median(theirs))]


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def _persona(chance: random.Random) -> str:
    lines = ["status: validated", "name: Oda, head of maintenance", "titles: [Head of maintenance, Reliability lead]"]
    number = 0
    while len(lines) < LINES:
        number += 1
        lines += _section(chance, number)
    return "\n".join(lines[:LINES]) + "\n"


def _section(chance: random.Random, number: int) -> list[str]:
    lines = [f"field_{number}: {_sentence(chance)}", f"claims_{number}:"]
    for _ in range(3):
        lines += [f"  - text: {_sentence(chance)}", "    evidence: [alder-maintenance, birch-maintenance]"]
        lines += [f"  - {_sentence(chance)}"]
    lines += [f"story_{number}:", "  situation: >-", f"    {_sentence(chance)}", f"    {_sentence(chance)}"]
    lines += [f"  pivot: {{factor: segment, when: {_sentence(chance)}, then: {_sentence(chance)}}}", ""]
    return lines


def _sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(5, 14))).capitalize()


if __name__ == "__main__":
    for row in rows():
        print(row)
