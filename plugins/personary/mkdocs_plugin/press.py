"""The press: pages that no line of the sidebar names share a shell, which the theme renders once for all of a kind.

A page of the theme is a shell around a body. For pages outside the sidebar, shells differ in a handful of places only,
such as the title. So the theme renders one shell with marks in those places, and each page says there what it has to
say: byte for byte what the theme would have made of the page, in a hundredth of the time. Where an override of the
theme or another plugin looks at pages, every page is left to the theme; `can_press` tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Any, Protocol, TypeAlias
from urllib.parse import quote

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from personary.frozen import frozen
from personary.mkdocs_plugin.escaping import escaped
from personary.mkdocs_plugin.generated_page import MAIN_HEADING, GeneratedPage
from personary.mkdocs_plugin.leaf import Leaf
from personary.pages.page import Heading, Page

_MARK = re.compile(r"<h1 id=\"pn0mark0main00x\">pn0mark0body00x|pn0mark0([a-z]+)0([0-9]*)0x")
_EVENTS = ("files", "nav", "pre_page", "page_read_source", "page_markdown", "page_content", "page_context", "post_page")
_KNOWN_PLUGINS = ("personary.", "material.plugins.search.")
_CHANGED_BY_THE_THEME = re.compile(r"edit|blob|raw")
"""What the theme's buttons replace in the address of a page's source."""
_OF_ITS_OWN = ("<script", "<style")
"""What the security policy of a page would have to name. Prose is sanitised, so nobody else writes a tag."""


def can_press(config: MkDocsConfig) -> bool:
    """Tell whether nothing looks at pages but the theme as it is delivered, the search plugin and ourselves."""
    if config.theme.name != "material" or _overrides_look_at_pages(config):
        return False
    return nobody_else_answers(config, *_EVENTS)


def nobody_else_answers(config: MkDocsConfig, *events: str) -> bool:
    """Tell whether only the search plugin and ourselves take part in these events."""
    methods = (method for event in events for method in config.plugins.events[event])
    return all(type(getattr(method, "__self__", method)).__module__.startswith(_KNOWN_PLUGINS) for method in methods)


def _overrides_look_at_pages(config: MkDocsConfig) -> bool:
    custom = config.theme.custom_dir
    templates = Path(custom).rglob("*.html") if custom else ()
    return any(b"page" in template.read_bytes() for template in templates)


class Template(Protocol):
    """A template of the theme."""

    def render(self, context: Mapping[str, Any]) -> str:
        """Return the whole page."""
        ...


class Templates(Protocol):
    """Where the theme keeps its templates."""

    def get_template(self, name: str) -> Template:
        """Return a template by its name."""
        ...


@frozen
class Shell:
    """A rendered page cut at its marks: texts with a mark between each two."""

    texts: tuple[str, ...]
    marks: tuple[tuple[str, int], ...]
    digest: str

    @classmethod
    def cut(cls, html: str) -> Shell:
        """Cut what the theme has rendered."""
        found = list(_MARK.finditer(html))
        ends = [0, *(match.end() for match in found)]
        starts = [*(match.start() for match in found), len(html)]
        marks = ((match[1] or "body", int(match[2] or 0)) for match in found)
        texts = tuple(html[end:start] for end, start in zip(ends, starts, strict=True))
        return cls(texts, tuple(marks), blake2b(html.encode(), digest_size=12).hexdigest())

    def around(self, said: Callable[[str, int], str]) -> str:
        """Return the shell with what a page says in place of each mark."""
        parts = [self.texts[0]]
        for (name, number), text in zip(self.marks, self.texts[1:], strict=True):
            parts += (said(name, number), text)
        return "".join(parts)


def _mark(name: str, number: int | str = "") -> str:
    return f"pn0mark0{name}0{number}0x"


class Press:
    """Makes the HTML of pages outside the sidebar, for one build."""

    def __init__(
        self,
        config: MkDocsConfig,
        templates: Templates,
        navigation: Navigation,
        files: Files,
        dress: Callable[[str, GeneratedPage], str],
    ) -> None:
        self._config = config
        self._templates = templates
        self._navigation = navigation
        self._pages = files.documentation_pages()
        self._dress = dress
        self._shells: dict[tuple[object, ...], Shell] = {}

    def shell(self, page: Leaf) -> Shell:
        """Return the shell of pages like this one."""
        key = page.source.address.count("/"), id(page.parent), frame_of(page)
        shell = self._shells.get(key)
        if shell is None:
            shell = self._shells[key] = Shell.cut(self.rendered(_stand_in(page)))
        return shell

    def html(self, page: Leaf) -> str:
        """Return the whole page as it is to be written."""
        return self.pressed(page) if fits(page) else self.rendered(page.as_page(page.source))

    def pressed(self, page: Leaf) -> str:
        """Return a page that fits its shell."""
        source, shell = page.source, self.shell(page)
        main = MAIN_HEADING.search(source.body)

        def said(name: str, number: int) -> str:
            match name:
                case "body":
                    return source.body
                case "heading":
                    return escaped(source.headings[number].title)
                case "anchor":
                    return source.headings[number].anchor
                case "main":
                    return main[1] if main else ""
                case "canonical":
                    return page.canonical_url or ""
                case "source":
                    return escaped(quote(source.source_file or ""))
            return escaped(source.title if name == "title" else source.description)

        return shell.around(said)

    def rendered(self, page: GeneratedPage) -> str:
        """Return a page as MkDocs renders it when nobody else looks on."""
        config = self._config
        page.active = True  # The theme marks the place of the page in the sidebar.
        try:
            page.read_source(config)
            page.render(config, Files([]))
            context = get_context(self._navigation, self._pages, config, page)
            return self._dress(self._templates.get_template("main.html").render(context), page)
        finally:
            page.active = False


def _stand_in(page: Leaf) -> GeneratedPage:
    """Return the page with a mark wherever it says something of its own."""
    source = page.source
    marked = replace(
        source,
        title=_mark("title"),
        description=_mark("description") if source.description else "",
        body=f'<h1 id="{_mark("main")}">{_mark("body")}',
        headings=tuple(
            Heading(heading.level, _mark("anchor", number), _mark("heading", number))
            for number, heading in enumerate(source.headings)
        ),
        source_file=_mark("source") if page.edit_url else None,
        links=frozenset(),
    )
    stand_in = page.as_page(marked)
    stand_in.canonical_url = _mark("canonical") if page.canonical_url else None
    return stand_in


def fits(page: Leaf) -> bool:
    """Tell whether the theme does nothing with what a page says but print it."""
    source = page.source
    if not MAIN_HEADING.search(source.body) or any(tag in source.body for tag in _OF_ITS_OWN):
        return False
    return not page.edit_url or not _CHANGED_BY_THE_THEME.search(quote(source.source_file or ""))


Frame: TypeAlias = tuple[bool, bool, bool, tuple[str, ...], bool, bool, bool, tuple[int, ...]]
"""The traits of a page by which the theme makes its shell, beside its place in the site."""


def frame_of(page: Leaf) -> Frame:
    """Return the traits by which the theme makes a page's shell."""
    source = page.source
    levels = tuple(heading.level for heading in source.headings)
    has = bool(source.title), bool(source.description), bool(page.edit_url)
    return source.listed, source.wide, source.contents, source.styles, *has, levels


def like(frame: Frame, address: str) -> Page:
    """Return a page with these traits that says nothing yet."""
    listed, wide, contents, styles, titled, described, edited, levels = frame
    return Page(
        kind="",
        address=address,
        title="-" * titled,
        description="-" * described,
        body="",
        headings=tuple(Heading(level, "-", "-") for level in levels),
        source_file="-" if edited else None,
        listed=listed,
        wide=wide,
        styles=styles,
        contents=contents,
    )
