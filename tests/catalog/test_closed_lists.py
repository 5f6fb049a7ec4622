"""Every closed list of every kind of file answers a mistyped word with the one that was meant."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from personary.catalog.shape import shape, shape_group
from personary.edits.documents import Document
from personary.edits.fixing import fixed
from personary.model.kinds import KINDS, PERSONA, Kind
from personary.model.settings import Settings
from personary.model.types import Group
from personary.model.walk import Field, fields
from personary.source.yaml_source import read_yaml

Way = tuple[Field, ...]


def lists(model: type[Group], way: Way = ()) -> Iterator[Way]:
    """Yield the way to every field of a model, and of the groups inside it, that takes a word of a closed list."""
    for field in fields(model):
        if field.words:
            yield (*way, field)
        if field.group is not None:
            yield from lists(field.group, (*way, field))


def written(way: Way, word: str) -> str:
    """A file of one line that holds nothing but the word, in its place."""
    text = word
    for field in reversed(way):
        if field.shape != "one":
            text = f"[{text}]" if field.shape == "list" else f"{{sales: {text}}}"
        text = f"{{{field.key}: {text}}}"
    return f"{text[1:-1]}\n"


def mistyped(words: tuple[str, ...]) -> tuple[str, str]:
    """The longest word of a list, and what is left when its third letter is forgotten."""
    word = max(words, key=len)
    return word, f"{word[:2]}{word[3:]}"


def named(way: Way) -> str:
    return ".".join(field.key for field in way)


KIND_LISTS = [(kind, way) for kind in KINDS for way in lists(kind.model)]


@pytest.mark.parametrize(("kind", "way"), KIND_LISTS, ids=[f"{kind.name} {named(way)}" for kind, way in KIND_LISTS])
def test_a_mistyped_word_is_answered_with_the_one_that_was_meant(kind: Kind, way: Way) -> None:
    word, wrong = mistyped(way[-1].words)
    source, _ = read_yaml("x.yaml", written(way, wrong).encode())
    assert source is not None
    found = [each for each in shape(kind, "x", source).diagnostics if each.code == "unknown-choice"]
    assert [each.suggestion for each in found] == [f'Did you mean "{word}"?']


def test_a_mistyped_word_is_mended_and_never_as_another() -> None:
    mended = 0
    for kind, way in KIND_LISTS:
        word, wrong = mistyped(way[-1].words)
        text = written(way, wrong)
        done = fixed(Document("x.yaml", kind, text.encode(), None)).content.decode()
        # With two near names ("influencer" is one as well) nothing is mended.
        assert done in {text, written(way, word)}
        mended += done != text
    assert mended > 0.8 * len(KIND_LISTS)


def test_a_word_of_a_buying_role_is_mended() -> None:
    done = fixed(Document("x.yaml", PERSONA, b"buying_roles: [champon, gatekeper]\n", None))
    assert done.content == b"buying_roles: [champion, gatekeeper]\n"


@pytest.mark.parametrize("way", tuple(lists(Settings)), ids=named)
def test_the_settings_do_so_too(way: Way) -> None:
    word, wrong = mistyped(way[-1].words)
    source, _ = read_yaml("mkdocs.yml", written(way, wrong).encode())
    assert source is not None
    _, found = shape_group(Settings, "settings", source, Settings())
    assert [each.suggestion for each in found if each.code == "unknown-choice"] == [f'Did you mean "{word}"?']


def test_the_lists_are_found() -> None:
    assert ("persona", "buying_roles") in {(kind.name, named(way)) for kind, way in KIND_LISTS}
    assert len(KIND_LISTS) > 40
