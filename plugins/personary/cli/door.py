"""The single door: every run of the command line leaves through here, with an exit code and never a traceback."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, Protocol, runtime_checkable

import click

from personary.cli.commands import personary
from personary.cli.errors import INTERRUPTED, OK, OUR_BUG, PIPE_CLOSED, UNUSABLE, WrongUseError


@runtime_checkable
class Hinted(Protocol):
    """A failure that says in one line what is wrong, and in a second what to do: a project that cannot be opened."""

    message: str
    hint: str


@runtime_checkable
class Detailed(Protocol):
    """A failure that brings its own lines and exit code: a site that is not published."""

    exit_code: int

    def lines(self) -> tuple[str, ...]:
        """Return everything to print."""


def main() -> NoReturn:
    """Run the command line and leave."""
    code = run(sys.argv[1:])
    gc.freeze()  # else Python, on its way out, looks through everything for circles that nobody will miss
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit code."""
    _never_fail_on_a_sign()
    try:
        code = _invoked(arguments)
        sys.stdout.flush()
        return code
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # Python flushes once more on its way out; give it a place where that cannot fail.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except Exception as error:
        return _told(error, arguments)


def _invoked(arguments: Sequence[str]) -> int:
    if "_PERSONARY_COMPLETE" in os.environ:
        personary.main(prog_name="personary")  # a shell asks what may follow; click answers and leaves
    # Not through click's own door, which has other codes for a closed pipe and for wrong use.
    with personary.make_context("personary", list(arguments)) as context:
        result = personary.invoke(context)
    return result if isinstance(result, int) else OK


def _told(error: Exception, arguments: Sequence[str]) -> int:
    if isinstance(error, click.UsageError):
        command = error.ctx.command_path if error.ctx else "personary"
        return _say(error.format_message(), f"See: {command} --help")
    if isinstance(error, WrongUseError):
        return _say(error.message, error.hint)
    if isinstance(error, click.ClickException):
        return _say(error.format_message())
    if isinstance(error, Detailed):
        return _say(*error.lines(), code=error.exit_code)
    if isinstance(error, Hinted):
        return _say(error.message, error.hint)
    if isinstance(error, OSError) and error.strerror:
        from personary.publishing.errors import refusal  # noqa: PLC0415 - only a failure needs it

        return _say(refusal(error), "Check the name, the rights and the free space.")
    return _our_bug(error, arguments)


def _our_bug(error: Exception, arguments: Sequence[str]) -> int:
    lies = _written_report(error, arguments)
    return _say(f"Personary itself failed ({type(error).__name__}); your files are not at fault. {lies}", code=OUR_BUG)


def _written_report(error: Exception, arguments: Sequence[str]) -> str:
    """Keep the traceback in a file, for whoever will mend it, and say where."""
    import tempfile  # noqa: PLC0415 - only a bug of ours needs it
    import traceback  # noqa: PLC0415 - as above

    told = "".join(traceback.format_exception(error))
    header = f"personary {_version()}, Python {sys.version.split()[0]} on {sys.platform}\n{list(arguments)}\n\n"
    try:
        handle, name = tempfile.mkstemp(prefix="personary-report-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as report:
            report.write(header + told)
    except OSError:
        return "A report could not be written."
    return f"The report lies in {Path(name)}"


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - only a report needs it

    try:
        return version("personary")
    except PackageNotFoundError:
        return "of an unknown version"


def _say(*lines: str, code: int = UNUSABLE) -> int:
    from personary.diagnostics.reporters import safe  # noqa: PLC0415 - only a failure needs it

    for line in filter(None, lines):
        click.echo(safe(" ".join(line.split())), err=True)
    return code


def _never_fail_on_a_sign() -> None:
    """Print a substitute for what the terminal's encoding lacks."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
