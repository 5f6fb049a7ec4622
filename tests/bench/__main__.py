"""`make bench`: every measurement, one after the other, each beside its yardstick in the same run."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tests.bench import bench_reading

MEASUREMENTS: tuple[Callable[[], Iterable[object]], ...] = (bench_reading.rows,)


def main() -> None:
    """Print what was measured."""
    for measurement in MEASUREMENTS:
        for row in measurement():
            print(row, flush=True)


if __name__ == "__main__":
    main()
