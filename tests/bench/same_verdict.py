"""`python -m tests.bench.same_verdict`: after each of many random edits, memory and a fresh look must agree."""

from __future__ import annotations

import argparse
import datetime as dt
import random
import tempfile
from collections import Counter
from pathlib import Path

from personary.authoring.starter import starter_files
from tests.cli.edits_at_random import Company, answers


def main() -> None:
    """Edit a small project as often as asked, and stop at the first difference."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.same_verdict", description=__doc__)
    parser.add_argument("--edits", type=int, default=300)
    parser.add_argument("--seed", type=int, default=20260618)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="personary-bench-") as scratch:
        company = Company(_laid_down(Path(scratch) / "project"), random.Random(chosen.seed))
        done: Counter[str] = Counter()
        codes: Counter[int] = Counter()
        remembered = 0
        for number in range(chosen.edits):
            what = company.change()
            from_memory, afresh, was_kept = answers(company, Path(scratch) / "caches")
            if from_memory != afresh:
                raise SystemExit(f"Edit {number} ({what}), asked {company.asked}: memory and a fresh look differ.")
            done[what] += 1
            codes[afresh[0]] += 1
            remembered += was_kept
    print(f"{chosen.edits} edits, no difference; {remembered} answers came from memory.")
    print(f"Edits: {dict(sorted(done.items()))}\nExit codes: {dict(sorted(codes.items()))}")


def _laid_down(root: Path) -> Path:
    for path, text in starter_files(dt.date(2026, 11, 2), "0.1.0").items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


if __name__ == "__main__":
    main()
