"""The theme's templates, as any build of MkDocs finds them, and sooner."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from personary.mkdocs_plugin.press import nobody_else_answers
from personary.pages.compiled_templates import keep_compiled

HERE = Path(__file__).parent


def find_templates_sooner(config: MkDocsConfig) -> None:
    """Let the theme's templates be compiled once after installation, and its icons not be looked through each time.

    Where another plugin puts something into the templates, they are found and compiled as ever.
    """
    if not nobody_else_answers(config, "env"):
        return
    theme, get_env = config.theme, config.theme.get_env

    def quick_env() -> Any:
        env: Any = get_env()
        keep_compiled(env, HERE, "theme", "mkdocs")
        env.loader.list_templates = lambda: sorted(set(_shown(theme.dirs)))
        return env

    # The search plugin and MkDocs ask the theme again and again.
    theme.get_env = quick_env  # type: ignore[method-assign] # of this one theme


def _shown(folders: Iterable[str]) -> Iterator[str]:
    """Yield every file but hidden ones, of which none is ever copied: ten thousand icons are."""
    for folder in folders:
        for room, rooms, files in os.walk(folder):
            rooms[:] = (name for name in rooms if not name.startswith("."))
            for name in files:
                yield Path(room, name).relative_to(folder).as_posix()
