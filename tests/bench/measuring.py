"""Measuring a program as a process of its own: processor time, the clock, and the most memory it held."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

MIB = 1024 * 1024


class Run(NamedTuple):
    """What one run took: seconds of the processor, with those of its children, seconds of the clock, and memory."""

    processor: float
    clock: float
    memory: float
    """At its highest, in MiB."""


class Row(NamedTuple):
    """A line of the table: what was done at which size, our figure and the yardstick's."""

    what: str
    size: int | None
    ours: float
    theirs: float | None
    unit: str
    yardstick: str

    def __str__(self) -> str:
        """The row as a line of a Markdown table."""
        size = f"{self.size:,}" if self.size else ""
        theirs = figure(self.theirs, self.unit) if self.theirs is not None else ""
        ratio = f"{self.ours / self.theirs:.3f}" if self.theirs else ""
        return f"| {self.what} | {size} | {figure(self.ours, self.unit)} | {theirs} | {ratio} | {self.yardstick} |"


HEADER = "| what | personas | ours | yardstick | ratio | the yardstick is |\n| --- | --: | --: | --: | --: | --- |"


def figure(value: float, unit: str) -> str:
    """Write a figure with its unit."""
    return f"{value:,.0f} {unit}" if value >= 100 else f"{value:,.2f} {unit}"


def measured(command: Sequence[str | Path], folder: Path, *, codes: frozenset[int] = frozenset({0})) -> Run:
    """Run a program to its end and say what it took."""
    start = time.perf_counter()
    with subprocess.Popen(
        [*map(str, command)], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        told = process.stdout.read() if process.stdout else b""
        # wait4 is the one call that also tells what the program used.
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in codes:
        raise RuntimeError(f"{' '.join(map(str, command))} left with {process.returncode}:\n{told.decode()[-2000:]}")
    return Run(used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss / 1024)


def alternating(rounds: int, *works: Callable[[], Run]) -> list[Run]:
    """Do each work in turn, so many times over, and give the median of each."""
    runs: list[list[Run]] = [[] for _ in works]
    for _ in range(rounds):
        for work, done in zip(works, runs, strict=True):
            done.append(work())
    return [median(each) for each in runs]


def median(runs: Iterable[Run]) -> Run:
    """Return the median of each figure on its own."""
    return Run(*map(statistics.median, zip(*runs, strict=True)))


def folder_size(folder: Path, suffix: str = "") -> tuple[int, int]:
    """Return how many files lie below a folder, and their bytes."""
    sizes = [path.stat().st_size for path in folder.rglob(f"*{suffix}") if path.is_file()]
    return len(sizes), sum(sizes)
