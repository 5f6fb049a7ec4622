"""Compiled templates are kept as Python keeps compiled modules: in `__pycache__` beside the code, or not at all.

A template becomes Python code, and making it takes longer than filling it for a small company. So it is made once
after installation. Where nothing can be written there, or Python is told to write nothing, each run compiles again.
"""

from __future__ import annotations

import marshal
import sys
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from importlib.machinery import SourceFileLoader
from importlib.metadata import version
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any

_OPTIONS = (
    "block_start_string", "block_end_string", "variable_start_string", "variable_end_string",
    "comment_start_string", "comment_end_string", "line_statement_prefix", "line_comment_prefix",
    "trim_blocks", "lstrip_blocks", "newline_sequence", "keep_trailing_newline",
    "optimized", "autoescape", "is_async", "sandboxed", "newstyle_gettext",
)  # fmt: skip


def keep_compiled(environment: Any, folder: Path, tag: str, *makers: str | Path) -> None:
    """Keep what an environment of Jinja compiles in the `__pycache__` of a folder, under names with a tag.

    `makers` are the packages, and the files of ours, that have a say in it beside Jinja.
    """
    environment.bytecode_cache = _CompiledTemplates(folder, tag, _traits(environment, ("jinja2", *makers)))


@dataclass(slots=True)
class _Compiled:
    """The place of a template's code, and the code where it is there. `made_from` is a digest of all that has a say."""

    file: str
    made_from: bytes
    code: CodeType | None = None


class _CompiledTemplates:
    """Finds code by a digest of all that it was made from, so that what is found is what would be made.

    Jinja asks it for a place before it compiles a template, and hands the place back with the code.
    """

    def __init__(self, folder: Path, tag: str, traits: str) -> None:
        self._folder, self._tag, self._traits = folder, tag, traits

    def get_bucket(self, environment: object, name: str, filename: str | None, source: str) -> _Compiled:
        """Return the place of a template's code, with the code if it is that of this very source."""
        said = "\0".join((self._traits, name, filename or "", source)).encode("utf-8", "surrogatepass")
        place = _Compiled(self._file(name), blake2b(said, digest_size=16).digest())
        with suppress(OSError, EOFError, ValueError, TypeError):
            kept = Path(place.file).read_bytes()
            if kept.startswith(place.made_from):
                code = marshal.loads(kept[len(place.made_from) :])  # noqa: S302 - lies where Python's own code lies
                place.code = code if isinstance(code, CodeType) else None
        return place

    def set_bucket(self, place: _Compiled) -> None:
        """Keep the code, in the way that Python writes that of a module: whole, or silently not at all."""
        if place.file and not sys.dont_write_bytecode:
            SourceFileLoader("", place.file).set_data(place.file, place.made_from + marshal.dumps(place.code))

    def _file(self, name: str) -> str:
        """Return where it is kept: Python names the folder, which a setting of Python may move elsewhere."""
        try:
            return cache_from_source(str(self._folder / name.replace("/", "-")), optimization=self._tag)
        except NotImplementedError:  # of a Python that keeps no code
            return ""


def _traits(environment: Any, makers: tuple[str | Path, ...]) -> str:
    """Say what decides how templates are compiled, beside their text."""
    options = [getattr(environment, name, None) for name in _OPTIONS]
    known = sorted(environment.extensions), sorted(environment.filters), sorted(environment.tests)
    made_by = [maker.read_text("utf-8") if isinstance(maker, Path) else version(maker) for maker in makers]
    return repr((MAGIC_NUMBER, made_by, options, known))
