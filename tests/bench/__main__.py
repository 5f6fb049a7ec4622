"""`make bench`: every measurement, one after the other, each beside its yardstick in the same run.

`python -m tests.bench --sizes 10,100` chooses the sizes; `--all` adds 1,000 and 3,000, which takes an hour or so.
Nothing here is asserted: the figures belong to a machine and to what else it did.
"""

from __future__ import annotations

import argparse
import compileall
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import personary
from tests.bench import bench_commands, bench_project
from tests.bench.measuring import HEADER, Row

SIZES = (10, 100)
ALL_SIZES = (10, 100, 1_000, 3_000)
_PREVIEWED = 100
"""The preview is measured up to this size."""

Measurement = Callable[[Sequence[int]], Iterable[Row]]


def reading(sizes: Sequence[int]) -> Iterable[Row]:
    """Reading YAML, whatever the sizes."""
    from tests.bench import bench_reading

    for row in bench_reading.rows():
        yield Row(row.what, None, row.ours, row.theirs, "s", "PyYAML's C loader")


def comparing(sizes: Sequence[int]) -> Iterable[Row]:
    """What a change means, whatever the sizes."""
    from tests.bench import bench_diff

    for row in bench_diff.rows():
        what = f"personary diff, {row.changes:,} changes in {bench_diff.CHANGED} of the personas, clock"
        yield Row(what, bench_diff.PERSONAS, row.whole, row.git, "s", "git alone")


def previewing(sizes: Sequence[int]) -> Iterable[Row]:
    """The preview, for the sizes that a person edits by hand."""
    return bench_commands.serve_rows([size for size in sizes if size <= _PREVIEWED])


# A child is said to hold at least what its parent held, so those that work within this process come last, and are
# imported late.
MEASUREMENTS: dict[str, Measurement] = {
    "help": lambda _: bench_commands.help_rows(),
    "project": bench_project.rows,
    "preview": previewing,
    "reading": reading,
    "diff": comparing,
}


def main() -> None:
    """Print what was measured as one table, line by line as it comes."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--sizes", help="personas of each corpus, such as 10,100", default=",".join(map(str, SIZES)))
    parser.add_argument("--all", action="store_true", help="measure 10, 100, 1,000 and 3,000 personas")
    parser.add_argument("--only", choices=list(MEASUREMENTS), help="one measurement")
    chosen = parser.parse_args()
    sizes = ALL_SIZES if chosen.all else sorted({int(size) for size in chosen.sizes.split(",")})
    _compile_as_pip_does()
    print(f"Load before: {_load()}\n\n{HEADER}", flush=True)
    for name, measurement in MEASUREMENTS.items():
        if chosen.only in (None, name):
            for row in measurement(sizes):
                print(row, flush=True)
    print(f"\nLoad after: {_load()}")


def _compile_as_pip_does() -> None:
    """Leave our modules as an installation leaves them, like those of the yardsticks, whatever is set here."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    compileall.compile_dir(Path(personary.__file__).parent, quiet=1)


def _load() -> str:
    """Say how busy the machine is: the load of the last one, five and fifteen minutes, and its processors."""
    return f"{' '.join(f'{load:.1f}' for load in os.getloadavg())}, {os.cpu_count()} processors"


if __name__ == "__main__":
    main()
