"""The MkDocs plugin: each event is answered in a few lines and handed to a plain function."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from mkdocs.config.base import Config, ConfigErrors, ConfigWarnings
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from personary.mkdocs_plugin.dress import Dress, is_listed
from personary.mkdocs_plugin.leaves import Leaves
from personary.mkdocs_plugin.mount import is_built, mount
from personary.mkdocs_plugin.navigation import merge_navigation
from personary.mkdocs_plugin.press import Templates, can_press, nobody_else_answers
from personary.mkdocs_plugin.search_handover import hand_over
from personary.mkdocs_plugin.shell import finding_line
from personary.mkdocs_plugin.site_source import SiteSource, SiteState, read_project
from personary.mkdocs_plugin.theme import (
    config_file,
    furnish,
    linked_release,
    outside_requests,
    project_root,
)
from personary.mkdocs_plugin.theme_templates import find_templates_sooner
from personary.publishing.census import files_below
from personary.publishing.links import check_known
from personary.publishing.rendering import page_file

if TYPE_CHECKING:  # A build needs no server.
    from mkdocs.livereload import LiveReloadServer

log = get_plugin_logger("personary")

WATCHED = ("personas", "committees")
"""The folders beside mkdocs.yml that a project is written in."""


class AnySettings(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves this hook bare
    """The plugin's block as it is: the project's own reader checks it and knows where each setting stands."""


class PersonaryPlugin(BasePlugin[AnySettings]):  # type: ignore[no-untyped-call]  # as above
    """Puts the pages of a project into a MkDocs site."""

    def __init__(self) -> None:
        self.site_source: SiteSource = read_project
        self.command: Literal["build", "gh-deploy", "serve"] = "build"
        self.state: SiteState | None = None
        self.html_files: frozenset[str] = frozenset()
        self.leaves: Leaves | None = None
        self._templates: Templates
        self._templates_of: tuple[str, ...] = ()
        self.previous: Path | None = None
        """The release before, some of whose files may stay."""
        self.between_pages: Callable[[], None] = go_on
        """Called again and again while pages are made; what it raises ends the build."""
        self.looks_over = True
        """Whether this build is alone: whoever else drives it looks the whole site over when it is done."""

    def load_config(
        self, options: dict[str, Any], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Take every setting as it comes."""
        self.config = AnySettings(config_file_path=config_file_path)
        self.config.load_dict(options)
        return [], []

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether findings stop the build; the method also keeps the plugin alive between rebuilds."""
        self.command = command

    # Before the search plugin, which reads the theme's language in the same event.
    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the project, and refuse to go on where that would publish something wrong."""
        refuse_linked_release(config)
        self.state = self.site_source(config_file(config))
        if self.command != "serve":
            refuse_errors(self.state)
        for line in outside_requests(config):
            log.warning(line)
        find_templates_sooner(config)
        furnish(config, self.state.site, edit_links=bool(self.edit_uri_template))
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add the site's files."""
        self.leaves = Leaves(self._state.site, config, self.edit_uri_template, self.previous, self.between_pages)
        mount(self._state.site, files, config, self.leaves.file)
        return files

    # After other navigation plugins, which set the hand-written part anew.
    @event_priority(-50)
    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Put the site's navigation before the hand-written one."""
        self._leaves.navigation = merge_navigation(self._state.site, nav, files)
        return self._leaves.navigation

    # Last, when no other plugin adds or removes files any more.
    @event_priority(-100)
    def on_env(self, env: Any, /, *, config: MkDocsConfig, files: Files) -> Any:
        """Note what is about to be written, and say so when another plugin has taken pages away."""
        env = self._templates_for(env, config)
        self._leaves.begin(env, files, self._dress.page)
        self.html_files = html_files(files, config)
        lost = sum(1 for page in self._state.site.planned if page_file(page.address) not in self.html_files)
        if lost:
            log.warning(f"Another plugin has removed {lost} of our pages. List `personary` last under `plugins`.")
        return env

    def on_template_context(
        self, context: TemplateContext, /, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """List in the sitemap what is listed, and nothing else."""
        if template_name == "sitemap.xml":
            context["pages"] = self._leaves.in_sitemap(file for file in context["pages"] if is_listed(file.page))
        return context

    def on_post_template(self, output_content: str, /, *, template_name: str, config: MkDocsConfig) -> str:
        """Dress the theme's own pages, such as the one for unknown addresses."""
        return self._dress.html(output_content, listed=True) if template_name.endswith(".html") else output_content

    # After plugins that change a page's inline scripts, whose hashes the policy holds.
    @event_priority(-100)
    def on_post_page(self, output: str, /, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Dress a page."""
        self.between_pages()
        return self._dress.page(output, page)

    # After the search plugin has written its index, before the offline plugin copies it at -100.
    @event_priority(-50)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Complete the search index, and tell of links that lead nowhere from pages which MkDocs has not seen."""
        folder = Path(config.site_dir)
        hand_over(folder, self._leaves.read, self._leaves.entries, self._leaves.order)
        if self.looks_over and self.command != "serve":
            for line in check_known(folder, files_below(folder), self._leaves.settled):
                log.warning(line)

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., Any]
    ) -> LiveReloadServer:
        """Watch the folders that the project is written in."""
        for name in WATCHED:
            folder = project_root(config) / name
            if folder.is_dir():
                server.watch(str(folder))
        return server

    @property
    def edit_uri_template(self) -> str | None:
        """The setting behind the edit button."""
        template = self.config.get("edit_uri_template")
        return template if isinstance(template, str) and template else None

    @property
    def _state(self) -> SiteState:
        assert self.state is not None, "on_config comes before every other event of a build"
        return self.state

    @property
    def _leaves(self) -> Leaves:
        assert self.leaves is not None, "on_files comes before every event of pages"
        return self.leaves

    def _templates_for(self, fresh: Templates, config: MkDocsConfig) -> Templates:
        """Return the templates of the build before where they are the same, for compiling them takes half a second."""
        # An override may be edited meanwhile, and another plugin may have put something of its own among them.
        is_as_made = can_press(config) and nobody_else_answers(config, "env") and not config.theme.custom_dir
        of = tuple(config.theme.dirs) if is_as_made else ()
        if not of or of != self._templates_of:
            self._templates, self._templates_of = fresh, of
        return self._templates

    @property
    def _dress(self) -> Dress:
        return Dress(self._state)


def go_on() -> None:
    """Let a build run to its end."""


def refuse_linked_release(config: MkDocsConfig) -> None:
    """Stop before MkDocs empties the folder that a link of ours publishes."""
    link = linked_release(config)
    if link is not None:
        name = link.relative_to(project_root(config))
        raise PluginError(f'"{name}" is the link to the published site. Use `personary build`, or another `site_dir`.')


def refuse_errors(state: SiteState) -> None:
    """Stop where findings keep the site from being published."""
    errors = state.errors
    if errors:
        count = "1 error keeps" if len(errors) == 1 else f"{len(errors)} errors keep"
        raise PluginError("\n".join((f"{count} the site from being built.", *map(finding_line, errors))))


def html_files(files: Files, config: MkDocsConfig) -> frozenset[str]:
    """Return every HTML file that MkDocs is about to write."""
    written = {file.dest_uri for file in files if is_built(file)}
    written |= {*config.theme.static_templates, *map(str, config.extra_templates)}
    return frozenset(name for name in written if name.endswith(".html"))
