"""Renaming an id: every place that names it, its own file or entry, and the portrait that carries its name.

Only the words that name the id change; the rest of each file stays as it is, byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import Literal

from personary.edits.brackets import Edit, edited
from personary.edits.change import FileChange
from personary.edits.documents import Document, rewritten
from personary.edits.growing import New, with_entry, with_key
from personary.edits.known import known_parts
from personary.edits.layout import Layout, read_layout
from personary.edits.scalars import is_misread
from personary.frozen import frozen
from personary.model.kinds import PORTRAITS
from personary.model.types import Laddered, Plain
from personary.source.source_file import At, Data, SourceFile
from personary.source.tree import Tree

Renamable = Literal[
    "persona", "committee", "journey", "stage", "evidence", "role play",
    "segment", "market", "territory", "kpi", "asset",
]  # fmt: skip
IN_LISTS: Mapping[Renamable, tuple[str, str]] = {
    "stage": ("journey", "stages"),
    "segment": ("market", "segments"),
    "market": ("market", "markets"),
    "territory": ("market", "territories"),
    "kpi": ("alignment", "kpis"),
    "asset": ("alignment", "library"),
}
"""Ids of entries: the kind of file, and the list, that they stand in."""

FILES: tuple[Renamable, ...] = ("persona", "committee", "journey", "evidence", "role play")
RENAMABLE: tuple[Renamable, ...] = (*FILES, *IN_LISTS)


@frozen
class Target:
    """What an id names: its kind, the file it stands in or is the name of, and the entry in that file."""

    kind: Renamable
    id: str
    document: Document
    at: At = ()

    @property
    def called(self) -> str:
        """The id as references from other files write it."""
        return f"{self.document.id}/{self.id}" if self.kind == "stage" else self.id


@frozen
class Renaming:
    """The files as they shall be, how many places change in each, and which files move."""

    changes: tuple[FileChange, ...]
    places: Mapping[str, int]
    moved: Mapping[str, str]


def targets(documents: Sequence[Document]) -> Iterator[Target]:
    """Yield everything that has an id."""
    for document in documents:
        kind = next((each for each in FILES if each == document.kind.name), None)
        if kind is not None:
            yield Target(kind, document.id, document)
        if document.source is not None:
            yield from _entries(document, document.source)


def renamed(documents: Sequence[Document], tree: Tree, target: Target, new: str) -> Renaming:
    """Return all files as they are once `target` is called `new`; every document must have been read."""
    new_path = _path(target, new)
    pictures = _pictures(target, tree, new)
    changes: list[FileChange] = []
    places: dict[str, int] = {}
    moved: dict[str, str] = {}
    for document in documents:
        source = document.source
        assert source is not None
        edits = list(_edits(document, source, target, new, pictures))
        own = document is target.document and new_path != document.path
        if not edits and not own:
            continue
        text = rewritten(source, partial(_with, edits=edits, target=target, new=new, own=own))
        places[new_path if own else document.path] = len(edits)
        after = document.encoded(text)
        if own:
            moved[document.path] = new_path
            changes.append(FileChange(document.path, document.content, None))
        like = document.path if own else ""
        before = None if own else document.content
        changes.append(FileChange(new_path if own else document.path, before, after, like))
    for old_name, new_name in pictures.items():
        old_path, path = f"{PORTRAITS}/{old_name}", f"{PORTRAITS}/{new_name}"
        content = tree.read(old_path)
        moved[old_path] = path
        changes += [FileChange(old_path, content, None), FileChange(path, None, content, old_path)]
    return Renaming(tuple(changes), places, moved)


def pictures_in_the_way(target: Target, tree: Tree, new: str) -> tuple[str, ...]:
    """Return the pictures that a renamed portrait would overwrite."""
    names = {file.path for file in tree.files()}
    return tuple(f"{PORTRAITS}/{name}" for name in _pictures(target, tree, new).values()
                 if f"{PORTRAITS}/{name}" in names)  # fmt: skip


def formerly(document: Document) -> tuple[str, ...]:
    """Return the earlier names that a file gives itself."""
    value = document.source.data.get("formerly") if document.source else None
    return tuple(str(each) for each in value if isinstance(each, str)) if isinstance(value, list) else ()


def _entries(document: Document, source: SourceFile) -> Iterator[Target]:
    for kind, (file, key) in IN_LISTS.items():
        entries = source.data.get(key) if document.kind.name == file else None
        for number, entry in enumerate(entries if isinstance(entries, list) else ()):
            id_ = entry.get("id") if isinstance(entry, dict) else None
            if isinstance(id_, str):
                yield Target(kind, str(id_), document, (key, number, "id"))


def _path(target: Target, new: str) -> str:
    if target.kind not in FILES:
        return target.document.path
    return PurePosixPath(target.document.path).with_name(f"{new}.yaml").as_posix()


def _pictures(target: Target, tree: Tree, new: str) -> Mapping[str, str]:
    """Return the picture that carries a persona's name, and its new name."""
    source = target.document.source
    portrait = source.data.get("portrait") if source and target.kind == "persona" else None
    name = portrait.get("file") if isinstance(portrait, dict) else None
    if not isinstance(name, str) or PurePosixPath(name).stem != target.id or "/" in name:
        return {}
    there = any(file.path == f"{PORTRAITS}/{name}" and not file.is_link for file in tree.files())
    return {str(name): new + PurePosixPath(name).suffix} if there else {}


def _edits(
    document: Document, source: SourceFile, target: Target, new: str, pictures: Mapping[str, str]
) -> Iterator[tuple[At, str]]:
    """Yield the way to each text that names the target, and what stands there afterwards."""
    if document is target.document and target.at:
        yield target.at, new
    for at, known in known_parts(document.kind.model, source).items():
        value = source.parts[at].value
        if known.field is None or not isinstance(value, str):
            continue
        if known.field.refers == "stage":
            stage = _stage(document, str(value), target, new)
            if stage is not None:
                yield at, stage
        elif known.field.refers == target.kind and value == target.id:
            yield at, new
        elif at == ("portrait", "file") and value in pictures:
            yield at, pictures[value]
    if target.kind == "persona":
        yield from _spoken(document, source, target.id, new)


def _stage(document: Document, value: str, target: Target, new: str) -> str | None:
    """Return how a stage is named afterwards; None when its name stays."""
    journey, slash, stage = value.rpartition("/")
    if target.kind == "journey":
        return f"{new}/{stage}" if slash and journey == target.id else None
    if target.kind != "stage" or stage != target.id:
        return None
    here = journey if slash else _journey_of(document)
    return f"{journey}{slash}{new}" if here == target.document.id else None


def _journey_of(document: Document) -> Data:
    if document.kind.name == "journey":
        return document.id
    return document.source.data.get("journey") if document.source else None


_SPOKEN = {"role play": ("script", ("who",)), "committee": ("relationships", ("from", "to"))}
"""Where a persona is named beside other words: who speaks, and who sways whom."""


def _spoken(document: Document, source: SourceFile, old: str, new: str) -> Iterator[tuple[At, str]]:
    if document.kind.name not in _SPOKEN:
        return
    key, names = _SPOKEN[document.kind.name]
    entries = source.data.get(key)
    if old in _seats(source):
        return
    for number, entry in enumerate(entries if isinstance(entries, list) else ()):
        for name in names:
            if isinstance(entry, dict) and entry.get(name) == old:
                yield (key, number, name), new


def _seats(source: SourceFile) -> frozenset[str]:
    members = source.data.get("members")
    seats = [each.get("seat") for each in members if isinstance(each, dict)] if isinstance(members, list) else []
    return frozenset(seat for seat in seats if isinstance(seat, str))


def _with(layout: Layout, edits: Sequence[tuple[At, str]], target: Target, new: str, *, own: bool) -> str:
    told: list[Edit] = [(*layout.parts[at].value_stretch, _written(layout, at, word)) for at, word in edits]
    text = edited(layout.text, told)
    model = target.document.kind.model
    if not own or not issubclass(model, Laddered):
        return text
    return _with_old_name(read_layout(layout.source.file, text), model, target.id, new)


def _with_old_name(layout: Layout, model: type[Laddered], old: str, new: str) -> str:
    """Add the old id to "formerly"; one that is in use again is taken out."""
    value = layout.source.data.get("formerly")
    if not isinstance(value, list):
        edit = (
            with_key(layout, (), model, "formerly", New(f"[{_plain(old)}]"))
            if "formerly" not in layout.source.data
            else with_entry(layout, ("formerly",), New(_plain(old)))
        )
        return edited(layout.text, [edit])
    if new in value:
        # The place of the name that is in use again goes to the one that is not.
        at = ("formerly", value.index(new))
        return edited(layout.text, [(*layout.parts[at].value_stretch, _plain(old))])
    return edited(layout.text, [with_entry(layout, ("formerly",), New(_plain(old)))] if old not in value else [])


def _written(layout: Layout, at: At, word: str) -> str:
    """Return a new word in the quotes that the old one had."""
    part = layout.parts[at]
    written = layout.words(*part.value_stretch)
    if isinstance(part.value, Plain) or written[0] in "|>":
        return _plain(word)
    return written[0] + word + written[0]


def _plain(word: str) -> str:
    return f'"{word}"' if is_misread(word) else word
