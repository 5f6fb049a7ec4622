"""How long a person waits: for the list of commands, and from saving a file to the fresh page in the preview."""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.corpus import persona_id, write_corpus
from tests.bench.measuring import Row, alternating, measured

_LONGEST_WAIT = 300.0
_PAUSES = (1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0)
"""Seconds between a page and the next save, so that some saves meet what the preview still has to do for the last."""


def help_rows() -> Iterator[Row]:
    """Measure `personary --help`, beside a Python that does nothing."""
    here = Path.cwd()
    ours, python = alternating(
        7,
        lambda: measured((sys.executable, "-m", "personary", "--help"), here),
        lambda: measured((sys.executable, "-c", "pass"), here),
    )
    yield Row("personary --help, clock", None, ours.clock, python.clock, "s", "Python that does nothing")


def serve_rows(sizes: Sequence[int]) -> Iterator[Row]:
    """Measure from saving a persona to the answer that shows it."""
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="personary-bench-") as scratch:
            project = Path(scratch)
            write_corpus(project, size)
            waits = _waits(project)
            yield Row("save to fresh page, clock", size, statistics.median(waits), None, "s", "")
            yield Row(f"save to fresh page, clock, longest of {len(waits)}", size, max(waits), None, "s", "")


def _waits(project: Path) -> list[float]:
    command = (sys.executable, "-u", "-m", "personary", "serve", "--port", "0")
    with subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as preview:
        try:
            address = _address(preview)
            return [_one_save(project, address, number, pause) for number, pause in enumerate(_PAUSES)]
        finally:
            preview.terminate()


def _address(preview: subprocess.Popen[str]) -> str:
    for line in preview.stdout or ():
        found = re.search(r"http://\S+/", line)
        if found:
            return found[0]
    raise RuntimeError("The preview ended before it named its address.")


def _one_save(project: Path, address: str, number: int, pause: float) -> float:
    time.sleep(pause)
    persona = project / "personas" / f"{persona_id(0)}.yaml"
    mark = f"Saved for the {number}th time by the bench"
    text = re.sub(r"(?m)^responsibility: .*$", f"responsibility: {mark}", persona.read_text(encoding="utf-8"))
    start = time.perf_counter()
    persona.write_text(text, encoding="utf-8")
    while time.perf_counter() - start < _LONGEST_WAIT:
        with urllib.request.urlopen(f"{address}personas/{persona_id(0)}/") as answer:
            if mark.encode() in answer.read():
                return time.perf_counter() - start
        time.sleep(0.02)
    raise RuntimeError("The preview never showed what was saved.")
