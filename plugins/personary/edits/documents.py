"""The files of a project as edits meet them: each with its kind, whether or not its content fits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath

from personary.catalog.load import classify
from personary.diagnostics.diagnostic import Diagnostic
from personary.edits.layout import Layout, read_layout
from personary.frozen import frozen
from personary.model.kinds import Kind
from personary.source.source_file import SourceFile
from personary.source.tree import Tree, TreeFile
from personary.source.yaml_source import read_yaml, too_large

BOM = b"\xef\xbb\xbf"


@frozen
class Document:
    """A file that may be edited. `source` is None when it cannot be read without an error, which `faults` hold."""

    path: str
    kind: Kind
    content: bytes
    source: SourceFile | None
    faults: tuple[Diagnostic, ...] = ()

    @property
    def id(self) -> str:
        """Given by the file name."""
        return PurePosixPath(self.path).stem

    def encoded(self, text: str) -> bytes:
        """Return a new text as bytes, with the byte order mark that the file had."""
        return (BOM if self.content.startswith(BOM) else b"") + text.encode()


def documents(tree: Tree) -> tuple[Document, ...]:
    """Return every file of a project that holds a definition; links are left alone."""
    found = ((file, classify(file)[0]) for file in tree.files())
    return tuple(_document(file, kind, tree) for file, kind in found if kind is not None)


def _document(file: TreeFile, kind: Kind, tree: Tree) -> Document:
    content = tree.read(file.path)
    if content is None:
        return Document(file.path, kind, b"", None, (too_large(file.path, file.size),))
    source, findings = read_yaml(file.path, content)
    faults = tuple(each for each in findings if each.severity == "error")
    # A duplicate key or an anchor leaves something out, which an edit must not lose.
    return Document(file.path, kind, content, None if faults else source, faults)


def rewritten(source: SourceFile, edit: Callable[[Layout], str]) -> str:
    """Return the text after an edit that sees plain line breaks; most of the file's own come back afterwards."""
    before = source.text.replace("\r\n", "\n").replace("\r", "\n")
    windows = source.text.count("\r\n") * 2 > before.count("\n")
    after = edit(read_layout(source.file, before))
    if after == before:
        return source.text
    return after.replace("\n", "\r\n") if windows else after
