"""Every text of the package that a person may meet is read in the source, so no message is missed for want of a case.

A text is any literal of two words or more, whole or in pieces, and every documentation that is printed: of checks by
`explain`, of commands by `--help`. What is not meant for people is named below, with its reason.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import pytest

import personary
from personary.checks.registry import CHECKS
from personary.cli.commands import personary as command_line
from personary.cli.explain import explanations

ROOT = Path(personary.__file__).parent

NEVER = re.compile(
    r"\b(schemas?|nulls?|mappings?|regex(es)?|regular expressions?|booleans?|validation ?errors?|scalars?|sequences?|"
    r"pydantic|tracebacks?|tokens?|pars(e|ed|er|ing)|dicts?|dictionary|integers?|floats?|strings?|invalid|enums?|tuples?|"
    r"entity|entities|keyerror|valueerror)\b",
    re.IGNORECASE,
)

NOT_FOR_PEOPLE: Mapping[str, Mapping[str, str]] = {
    "source/syntax.py": {
        "cannot start any token": "what the YAML parser says, to be told in our own words",
        "scanning a block scalar": "as above",
        "scanning a quoted scalar": "as above",
        "parsing a quoted scalar": "as above",
        "mapping values are not allowed": "as above",
        "mapping keys are not allowed": "as above",
        "block sequence entries are not allowed": "as above",
        "parsing a flow": "as above",
    },
    "source/yaml_source.py": {
        "PyYAML is installed without its C parser, so no file can be read.": "for whoever sets up the machine",
    },
    "source/source_file.py": {"str | None | list[Data] | dict[str, Data]": "a type"},
    "authoring/editor_files.py": {"# yaml-language-server: $schema=": "what editors look for in a first line"},
    "cli/schema.py": {"See: personary schema --help": "a command by its name"},
}
"""Texts that hold one of those words and are no message, by file."""

WORD_LISTS = ("changes/vocabulary/", "measures/vacuous_words/")
"""Folders of words to look for in what authors write, none of which is said to them."""

NAMES = re.compile(r"personary schema|JSON Schema")
"""A command, and the standard behind it, by their names."""

PATTERNS_AND_SCRIPTS = re.compile(r"\A\(\?[a-z]+[:)]|\A\(\(\) => \{")
"""The beginning of a verbose pattern, and of a script for the browser."""


def spoken(source: str) -> Iterator[str]:
    """Yield every literal of two words or more that is no documentation of the code."""
    tree = ast.parse(source)
    silent = {
        id(line.value)
        for block in ast.walk(tree)
        for line in (block.body if isinstance(getattr(block, "body", None), list) else ())
        if isinstance(line, ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield from (node.value,) if len(node.value.split()) > 1 else ()


def quoted_failures(source: str) -> Iterator[str]:
    """Yield the name of each caught failure that is put into a text as it is, with the words of whoever raised it."""
    tree = ast.parse(source)
    caught = {handler.name for handler in ast.walk(tree) if isinstance(handler, ast.ExceptHandler) and handler.name}
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.Name) and node.value.id in caught:
            yield node.value.id


def files() -> list[str]:
    return sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py"))


def read(file: str) -> str:
    return (ROOT / file).read_text(encoding="utf-8")


def test_no_text_in_the_source_speaks_our_libraries_language() -> None:
    told = [
        (file, found[0], text)
        for file in files()
        if not file.startswith(WORD_LISTS)
        for text in spoken(read(file))
        if (found := NEVER.search(text))
        and text.strip() not in NOT_FOR_PEOPLE.get(file, {})
        and not PATTERNS_AND_SCRIPTS.search(text)
    ]
    assert told == []


def test_every_exception_still_stands_in_its_file() -> None:
    for file, texts in NOT_FOR_PEOPLE.items():
        written = {text.strip() for text in spoken(read(file))}
        assert texts.keys() - written == set(), file


def test_no_explanation_speaks_our_libraries_language() -> None:
    pages = {**explanations(), **{each.code: each.doc for each in CHECKS}}
    assert len(pages) > 100
    assert {code: found[0] for code, page in pages.items() if (found := NEVER.search(page))} == {}


def test_no_help_speaks_our_libraries_language() -> None:
    helps = dict(helps_of(command_line, "personary"))
    assert len(helps) > 15
    found = {name: NEVER.findall(NAMES.sub("", text)) for name, text in helps.items()}
    assert {name: words for name, words in found.items() if words} == {}


def helps_of(command: click.Command, name: str) -> Iterator[tuple[str, str]]:
    told = [command.help or "", command.short_help or "", command.epilog or ""]
    told += [option.help or "" for option in command.params if isinstance(option, click.Option)]
    yield name, " ".join(told)
    if isinstance(command, click.Group):
        here = click.Context(command)
        for word in command.list_commands(here):
            below = command.get_command(here, word)
            assert below is not None
            yield from helps_of(below, f"{name} {word}")


def test_nobody_elses_words_are_passed_on() -> None:
    """A caught failure is told in our words; only the preview, which must survive our own bugs, names it."""
    told = {file: tuple(quoted_failures(read(file))) for file in files()}
    assert {file: names for file, names in told.items() if names} == {"mkdocs_plugin/preview.py": ("error",)}


@pytest.mark.parametrize(
    "line",
    [
        'yield Finding(persona, "is an invalid mapping")',
        'message = f"The value of {key} is null."',
        'echo("Write a " + "boolean value")',
    ],
)
def test_the_walk_sees_a_word_wherever_it_is_written(line: str) -> None:
    assert any(NEVER.search(text) for text in spoken(line))


def test_the_walk_is_long() -> None:
    texts = [text for file in files() for text in spoken(read(file))]
    assert len(texts) > 4000
    assert "The file is empty." in texts
