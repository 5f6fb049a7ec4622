"""Views to HTML: the only file that knows the template engine. Escaping is always on."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import copy
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context
from jinja2.utils import Namespace
from markupsafe import Markup, escape

from personary.frozen import frozen
from personary.pages.compiled_templates import keep_compiled
from personary.pages.marks import Marks, escaped
from personary.pages.prose import prose_to_html
from personary.pages.terms import Terms
from personary.pages.ways import relative
from personary.views.frame import View
from personary.views.parts import Link
from personary.words import Words, words_for

TEMPLATES = Path(__file__).parent / "templates"
_FIXED_WORDS = re.compile(r"""\{\{ t\((["'])([\w.]+)\1\) \}\}""")
_BLANK_LINES = re.compile(r"\n\s*\n")
_ANCHOR = re.compile(r' id="([^"]*)"')
"""An id of a page: no author writes one, for their quotation marks are escaped."""
AddressOf = Callable[[Link], str | None]
"""Gives the address of the page a link points to, below the site's root, or None when there is no such page."""

_CONTEXTS = "_contexts"
"""Where a rendering lists what its templates know, those that it imports too."""


@frozen
class Rendered:
    """A body with the anchors it holds and the addresses within the site that it links to."""

    body: str
    anchors: frozenset[str]
    links: frozenset[str]


class Renderer:
    """Renders views of one site."""

    def __init__(
        self, words: Words, address_of: AddressOf, extras: Mapping[str, str], terms: Terms | None = None
    ) -> None:
        self.address_of = address_of
        self._words, self._extras = words, extras
        self._terms = terms = terms or Terms(())
        # An answer stands on its persona's page and on the sheets of every scene.
        self._prose = lru_cache(maxsize=1024)(lambda text: terms.mark(prose_to_html(text)))

    def finding(self, address_of: AddressOf) -> Renderer:
        """Return a renderer that finds other ways and shares the templates, so that each is compiled once."""
        other = copy(self)
        other.address_of = address_of
        return other

    def render(self, template: str, view: View, address: str) -> Rendered:
        """Lay out a view on the page at `address`."""
        page = _PageContext(address, self.address_of, set())
        marks = Marks(self._words, page.way_to, page.asset, **self._extras).by_name() | {"prose": self._prose}
        contexts: list[_Context] = []
        html = (
            _environment(self._words.language)
            .get_template(template)
            .render(
                {_CONTEXTS: contexts},
                view=view,
                t=self._words,
                namespace=Namespace,
                range=range,
                href=page.way_to,
                asset=page.asset,
                **{name: _as_markup(make) for name, make in marks.items()},
            )
        )
        for context in contexts:
            context.let_go()
        # Where a page leaves as Markdown, an empty line would end the block of HTML.
        lines = _BLANK_LINES.sub("\n", html).strip()
        body = self._terms.explain(lines, page.way_to)
        return Rendered(body, frozenset(_ANCHOR.findall(body)), frozenset(page.links))


@frozen
class _PageContext:
    """Where the page being rendered stands, and the links it has made so far."""

    address: str
    address_of: AddressOf
    links: set[str]

    def way_to(self, link: Link) -> str:
        """Return the relative address of a link, or nothing when its page is not there."""
        target = self.address_of(link)
        if target is None:
            return ""
        self.links.add(target)
        return relative(target, self.address)

    def asset(self, address: str) -> str:
        """Return the relative address of a file such as a portrait."""
        return relative(address, self.address)


class _Context(Context):
    """What a template knows while it is filled, and what the templates know that it imports."""

    def __init__(self, environment: Environment, parent: dict[str, Any], *more: Any, **named: Any) -> None:
        super().__init__(environment, parent, *more, **named)
        parent[_CONTEXTS].append(self)

    def let_go(self) -> None:
        """Forget all of it. A macro knows the context that knows it, and so the whole view would outlive its page."""
        self.vars.clear()
        self.parent = {}


class _PlainCode(CodeGenerator):
    """Writes the Python of a template as one would by hand: `view.title` and `link(view.back)`.

    Jinja would look at each dot whether a key is meant, and at each call whether the function wants to know who calls.
    Our templates are filled with values that have attributes, and with functions that want to know nothing.
    """

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 - as Jinja calls it
        self.writeline(f"from {__name__} import _shown")
        super().visit_Template(node, frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - as above
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802 - as above
        if forward_caller or node.dyn_args or node.dyn_kwargs:
            self.fail("Our templates say what they call with, one by one.", node.lineno)
        self.visit(node.node, frame)
        self.write("(")
        for part in (*node.args, *node.kwargs):
            self.visit(part, frame)
            self.write(", ")
        self.write(")")

    def _output_child_pre(self, *_: Any) -> None:
        self.write("_shown(")


def _shown(value: object) -> str:
    """Return a value as it stands on a page: what is HTML already as it is, all else escaped."""
    if isinstance(value, Markup):
        return value
    return escaped(value) if isinstance(value, str) else escape(value)


@cache
def _environment(language: str) -> Environment:
    """Return the templates of a language, each compiled once for all sites."""
    environment = Environment(
        loader=FunctionLoader(lambda name: _with_words((TEMPLATES / name).read_text("utf-8"), words_for(language))),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        # Nothing constant is left in them, and looking for it takes a fifth of the time.
        optimized=False,
    )
    environment.globals.clear()  # What a template may use it is given with its view.
    environment.context_class = _Context
    environment.code_generator_class = _PlainCode
    keep_compiled(environment, TEMPLATES, language, Path(__file__))
    return environment


def _with_words(template: str, words: Words) -> str:
    """Set the words in that stand alone: they never change, and a page has a hundred of them."""
    return _FIXED_WORDS.sub(lambda found: escaped(words(found[2])), template)


def _as_markup(make: Callable[..., str]) -> Callable[..., Markup]:
    # A mark escapes, and prose is sanitised: the text itself need not be looked at, as Markup would.
    return lambda *parts, **named: str.__new__(Markup, make(*parts, **named))
