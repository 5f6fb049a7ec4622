"""Compiled templates are kept as Python keeps compiled modules: in `__pycache__` beside the code, or not at all.

A template becomes Python code, and making it takes longer than filling it for a small company. So it is made once
after installation. Where nothing can be written there, or Python is told to write nothing, each run compiles again.
"""

from __future__ import annotations

import marshal
import sys
from contextlib import suppress
from hashlib import blake2b
from importlib.machinery import SourceFileLoader
from importlib.metadata import version
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path

from jinja2 import Environment
from jinja2.bccache import Bucket, BytecodeCache

_OPTIONS = (
    "block_start_string", "block_end_string", "variable_start_string", "variable_end_string",
    "comment_start_string", "comment_end_string", "line_statement_prefix", "line_comment_prefix",
    "trim_blocks", "lstrip_blocks", "newline_sequence", "keep_trailing_newline",
    "optimized", "autoescape", "is_async", "sandboxed", "newstyle_gettext",
)  # fmt: skip


def keep_compiled(environment: Environment, folder: Path, tag: str, *makers: str) -> None:
    """Keep what an environment compiles in the `__pycache__` of a folder, under names with a tag.

    `makers` are the packages beside Jinja that put something into the environment.
    """
    environment.bytecode_cache = _CompiledTemplates(folder, tag, _traits(environment, ("jinja2", *makers)))


class _CompiledTemplates(BytecodeCache):
    """Finds code by a digest of all that it was made from, so that what is found is what would be made."""

    def __init__(self, folder: Path, tag: str, traits: str) -> None:
        self._folder, self._tag, self._traits = folder, tag, traits

    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """Return the place of a template's code, with the code where it is there."""
        made_from = "\0".join((self._traits, name, filename or "", source)).encode("utf-8", "surrogatepass")
        bucket = Bucket(environment, name.replace("/", "-"), blake2b(made_from, digest_size=16).hexdigest())
        self.load_bytecode(bucket)
        return bucket

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take the code that is kept, if it is that of this very source."""
        with suppress(OSError, NotImplementedError, EOFError, ValueError, TypeError):
            kept = Path(self._file(bucket)).read_bytes()
            digest, code = kept[:32], kept[32:]
            if digest == bucket.checksum.encode():
                bucket.code = marshal.loads(code)  # noqa: S302 - lies where Python's own code lies

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code, in the way that Python writes that of a module: whole, or silently not at all."""
        if not sys.dont_write_bytecode:
            with suppress(NotImplementedError):
                file = self._file(bucket)
                SourceFileLoader("", file).set_data(file, bucket.checksum.encode() + marshal.dumps(bucket.code))

    def _file(self, bucket: Bucket) -> str:
        """Return where it is kept: Python names the folder, which a setting of Python may move elsewhere."""
        return cache_from_source(str(self._folder / bucket.key), optimization=self._tag)


def _traits(environment: Environment, makers: tuple[str, ...]) -> str:
    """Say what decides how templates are compiled, beside their text."""
    options = [getattr(environment, name, None) for name in _OPTIONS]
    known = sorted(environment.extensions), sorted(environment.filters), sorted(environment.tests)
    return repr((MAGIC_NUMBER, [version(name) for name in makers], options, known))
