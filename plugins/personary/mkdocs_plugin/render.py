"""Rendering a whole site through MkDocs as a plain function: quiet, and with its warnings as a value."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from click import ClickException
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from personary.mkdocs_plugin.leaves import Leaves
from personary.mkdocs_plugin.plugin import PersonaryPlugin, go_on
from personary.mkdocs_plugin.site_source import SiteSource, read_project
from personary.publishing.errors import RenderError
from personary.publishing.rendering import Rendering

Command = Literal["build", "serve"]


def render_site(
    config_file: Path,
    site_dir: Path,
    site_source: SiteSource = read_project,
    *,
    strict: bool = True,
    command: Command = "build",
    site_url: str | None = None,
    previous: Path | None = None,
    between_pages: Callable[[], None] = go_on,
    then: Callable[[Leaves], None] = lambda _: None,
) -> Rendering:
    """Fill a folder with the site; raise RenderError with a line for each problem, under `strict` each warning too.

    `previous` is the release before, some of whose files may stay; they are left out, and `Rendering.stays` names them.
    What `between_pages` raises ends the build; `then` gets what a sound build knows of its pages.
    """
    with quiet_mkdocs() as lines:
        try:
            config = load_config(str(config_file), site_dir=str(site_dir), site_url=site_url, strict=False)
            plugin = _our_plugin(config)
            plugin.site_source, plugin.previous, plugin.between_pages = site_source, previous, between_pages
            plugin.looks_over = False
            return _render(config, plugin, command, lines, then, strict=strict)
        except RenderError:
            raise
        except ClickException as error:
            raise RenderError("The pages could not be made.", _problems(lines, error)) from error


def _render(
    config: MkDocsConfig,
    plugin: PersonaryPlugin,
    command: Command,
    lines: list[str],
    then: Callable[[Leaves], None],
    *,
    strict: bool,
) -> Rendering:
    try:
        config.plugins.on_startup(command=command, dirty=False)
        build(config, serve_url=config.site_url if command == "serve" else None)
        html_files = plugin.html_files
        settled, stays = (plugin.leaves.settled, plugin.leaves.stays) if plugin.leaves else ({}, ())
        if plugin.leaves:
            then(plugin.leaves)
    finally:
        config.plugins.on_shutdown()
        # MkDocs keeps the plugin for the next build in this process, which may be of another project.
        plugin.site_source = read_project
        plugin.leaves = plugin.previous = None
        plugin.between_pages = go_on
        plugin.looks_over = True
        plugin.command = "build"
    if strict and lines:
        raise RenderError("MkDocs warned about the pages.", tuple(lines))
    return Rendering(html_files, urlsplit(config.site_url or "/").path or "/", tuple(lines), settled, stays)


def _our_plugin(config: MkDocsConfig) -> PersonaryPlugin:
    for plugin in config.plugins.values():
        if isinstance(plugin, PersonaryPlugin):
            return plugin
    raise RenderError("mkdocs.yml does not name the plugin.", hint="Add `- personary` under `plugins` in mkdocs.yml.")


def _problems(lines: list[str], error: ClickException) -> tuple[str, ...]:
    # MkDocs logs the reason and then raises an exception that only says that it stopped.
    return tuple(lines) or tuple(error.format_message().splitlines())


class _Lines(logging.Handler):
    """Keeps the text of what is logged, a line each."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.extend(line for line in record.getMessage().splitlines() if line.strip())


@contextmanager
def quiet_mkdocs() -> Iterator[list[str]]:
    """Collect MkDocs' warnings and errors in place of printing them."""
    logger = logging.getLogger("mkdocs")
    before = logger.handlers[:], logger.propagate, logger.level
    lines: list[str] = []
    logger.handlers[:], logger.propagate = [_Lines(lines)], False
    logger.setLevel(logging.WARNING)
    try:
        yield lines
    finally:
        logger.handlers[:], logger.propagate = before[0], before[1]
        logger.setLevel(before[2])
