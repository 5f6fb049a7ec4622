"""Asking for what a new file needs: from flags where they are given, else as plain questions on a terminal."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import click

from personary.authoring.writing import Value
from personary.cli.errors import WrongUseError
from personary.diagnostics.reporters import wrapped
from personary.diagnostics.suggest import choice_meant
from personary.frozen import frozen

_SHOWN = 14


def on_terminal() -> bool:
    """Say whether somebody sits there to answer."""
    return sys.stdin.isatty()


@frozen
class Question:
    """One question: how it is asked, the flag that answers it, and which words it takes."""

    ask: str
    flag: str
    required: bool = False
    known: Sequence[str] = ()
    """The words it takes; empty when any text will do."""
    default: str = ""
    reads: Callable[[str], str | None] | None = None
    """Says what is wrong with an answer, or None."""


@dataclass
class Asker:
    """Puts questions one by one, and remembers which flags were missing when nobody is there to answer."""

    command: str
    interactive: bool = field(default_factory=on_terminal)
    missing: list[str] = field(default_factory=list)

    def one(self, question: Question, given: str | None) -> str:
        """Return one answer, empty when there is none."""
        if given is not None:
            return self._checked(question, _plain(given))
        if not self.interactive:
            if question.required and not question.default:
                self.missing.append(question.flag)
            return question.default
        while True:
            answer = _plain(_asked(question))
            if not answer and question.required:
                click.echo("  This one is needed.")
                continue
            taken = self._taken([answer] if answer else [], question)
            if taken is not None:
                return taken[0] if taken else ""

    def many(self, question: Question, given: Sequence[str]) -> tuple[str, ...]:
        """Return any number of answers."""
        if given:
            return tuple(self._checked(question, _plain(each)) for each in given)
        if not self.interactive:
            if question.required:
                self.missing.append(question.flag)
            return ()
        while True:
            answers = [_plain(part) for part in _asked(question, several=True).split(",") if part.strip()]
            if not answers and question.required:
                click.echo("  This one is needed.")
                continue
            taken = self._taken(answers, question)
            if taken is not None:
                return tuple(dict.fromkeys(taken))

    def finish(self) -> None:
        """Stop when something needed was neither given nor could be asked for."""
        if self.missing:
            named = " and ".join(filter(None, (", ".join(self.missing[:-1]), self.missing[-1])))
            raise WrongUseError(f"Nobody is here to ask, so give {named}.", f"See: {self.command} --help")

    def _taken(self, answers: Sequence[str], question: Question) -> list[str] | None:
        """Take answers from a terminal, each as the nearest known word; None when one has to be asked again."""
        taken = []
        for answer in answers:
            meant = _meant(question.known, answer) if question.known else answer
            problem = question.reads(answer) if question.reads else None
            if problem or meant is None:
                click.echo("\n".join(wrapped(problem or _not_known(answer, question.known), 80, "  ")))
                return None
            if meant != answer:
                click.echo(f"  Taken as {meant}.")
            taken.append(meant)
        return taken

    def _checked(self, question: Question, answer: str) -> str:
        """Take an answer from a flag, which must be right as it stands."""
        problem = question.reads(answer) if question.reads else None
        if not problem and question.known and answer not in question.known:
            meant = _meant(question.known, answer)
            problem = f'Did you mean "{meant}"?' if meant else _not_known(answer, question.known)
        if problem or (question.required and not answer):
            raise WrongUseError(f'{question.flag} "{answer}" does not fit.', problem or "Write some words.")
        return answer


def need_a_persona(ids: Sequence[str]) -> None:
    """Stop where a file would have nobody to name."""
    if not ids:
        raise WrongUseError("There is no persona to name yet.", "Begin with: personary new persona")


def alone(answer: str) -> tuple[str, ...]:
    """Return a list of one answer, or an empty one."""
    return (answer,) if answer else ()


def given(answers: Mapping[str, Value]) -> Mapping[str, Value]:
    """Leave out what was not answered."""
    return {key: value for key, value in answers.items() if value}


def day_problem(answer: str) -> str | None:
    """Say what is wrong with a day, or None."""
    try:
        good = dt.date.fromisoformat(answer).isoformat() == answer
    except ValueError:
        good = False
    return None if good else "Write year, month and day, such as 2026-06-18."


def number_problem(answer: str) -> str | None:
    """Say what is wrong with a number, or None."""
    return None if answer.isascii() and answer.isdigit() else "Write a number in digits."


def _asked(question: Question, *, several: bool = False) -> str:
    """Put a question on the terminal, with the words it takes and how to answer, and return what was typed."""
    how = ["several with commas between"] if several else []
    if not question.required and not question.default:
        how.append("Enter skips")
    told = [", ".join(_shown(question.known)), "; ".join(how).capitalize()]
    click.echo(question.ask)
    for line in (line for part in told for line in wrapped(part, 80, "  ")):
        click.echo(line)
    said: str = click.prompt(">", default=question.default, show_default=bool(question.default), prompt_suffix=" ")
    return said


def _shown(known: Sequence[str]) -> list[str]:
    return [*known[:_SHOWN], "…"] if len(known) > _SHOWN else list(known)


def _meant(known: Sequence[str], answer: str) -> str | None:
    """Return the known word that an answer stands for: the nearest, or the only id that begins with its words."""
    begin = [each for each in known if each.startswith(f"{answer.casefold().replace(' ', '-')}-")]
    return choice_meant(known, answer) or (begin[0] if len(begin) == 1 else None)


def _not_known(answer: str, known: Sequence[str]) -> str:
    return f'"{answer}" is none of these: {", ".join(_shown(known))}'


def _plain(answer: str) -> str:
    return " ".join(answer.split())
