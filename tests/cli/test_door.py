"""The door: exit codes, one line for each failure, and never a traceback."""

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from personary.cli import door
from personary.workspace import ProjectError


def failing(monkeypatch, error: BaseException) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(door.personary, "invoke", fail)


def personary(*arguments: str, cwd: Path, **more) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from personary.cli import main; main()", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False, **more)


def test_our_own_bug_leaves_with_three_and_a_report(monkeypatch, say, tmp_path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    failing(monkeypatch, RuntimeError("the secret cause\x1b[31m"))
    said = say("validate")
    assert said.code == 3
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    report = Path(re.search(r"The report lies in (.+)", said.err)[1])
    told = report.read_text(encoding="utf-8")
    assert "Traceback" in told
    assert "the secret cause" in told
    assert "['validate']" in told


def test_a_report_that_cannot_be_written_is_told(monkeypatch, say, tmp_path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    failing(monkeypatch, RuntimeError("x"))
    said = say("validate")
    assert said.code == 3
    assert "could not be written" in said.err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyboardInterrupt(), 130),
        (click.Abort(), 130),
        (ProjectError("There is no project.\nNone at all.", "Lay one down."), 2),
        (PermissionError(13, "Permission denied", "personas"), 2),
        (OSError(28, "No space left on device"), 2),
        (click.UsageError("No such thing."), 2),
        (click.FileError("x.yaml", "gone"), 2),
        (RecursionError("deep"), 3),
    ],
)
def test_every_failure_has_its_code_and_no_traceback(monkeypatch, say, error, code) -> None:
    failing(monkeypatch, error)
    said = say("validate")
    assert said.code == code
    assert "Traceback" not in said.err + said.out
    assert said.err.count("\n") <= (0 if code == 130 else 2)


def test_of_two_places_that_is_told_which_was_to_be_written(monkeypatch, say) -> None:
    failing(monkeypatch, OSError(28, "No space left on device", "from/a.js", None, "to/a.js"))
    assert say("build").err.startswith("The system refuses: to/a.js: No space left on device\n")


def test_a_failure_that_brings_its_own_lines_prints_them(monkeypatch, say) -> None:
    from personary.publishing.errors import InspectionError, UnusableTargetError

    failing(monkeypatch, InspectionError("Some links lead nowhere.", ("a.html",), "Mend them."))
    assert say("build").err == "Some links lead nowhere.\na.html\nMend them.\n"
    failing(monkeypatch, UnusableTargetError("Taken."))
    assert say("build").code == 2


def test_a_closed_pipe_is_quiet(project) -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-c", "from personary.cli import main; main()", "validate"]
    run = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, text=True, cwd=project, check=False)
    os.close(write)
    assert run.stderr == ""
    assert run.returncode == 141


def test_a_terminal_without_our_signs_gets_substitutes(project) -> None:
    (project / "personas/café.yaml").write_text("name: Café → 保全\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    run = personary("validate", cwd=project, env=environment)
    assert run.returncode == 1
    assert run.stderr == ""


def test_no_project_is_one_line_and_a_hint(tmp_path) -> None:
    run = personary("validate", cwd=tmp_path)
    assert run.returncode == 2
    assert len(run.stderr.splitlines()) == 2
    assert "personary init" in run.stderr
