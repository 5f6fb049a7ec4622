"""Hand-made sites in real project folders, and the pages that MkDocs makes of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from personary.diagnostics.diagnostic import TOP, Diagnostic
from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.site_source import SiteState
from personary.pages.page import Asset, Heading, NavItem, Page, Redirect, Site
from personary.publishing.rendering import Rendering

CONFIG = """\
site_name: Buyers
site_url: https://personas.example/buyers/
theme:
  name: material
  font: false
  features: [navigation.footer, navigation.path]
  palette:
    - scheme: default
      toggle: {icon: material/weather-night, name: Dark}
    - scheme: slate
      toggle: {icon: material/weather-sunny, name: Light}
plugins:
  - search
  - personary
"""


def a_page(address: str, title: str = "A page", **changes) -> Page:
    page = Page(kind="test", address=address, title=title, description="", body=f"<h1>{title}</h1><p>Words.</p>")
    return replace(page, **changes)


def a_site(*pages: Page, **changes) -> Site:
    home = () if any(page.address == "" for page in pages) else (a_page("", "Home"),)
    every = (*home, *pages)
    navigation = tuple(NavItem(page.title, page.address) for page in every if page.listed)
    return replace(Site(language="en", pages=every, assets=(), navigation=navigation), **changes)


def a_rich_site() -> Site:
    """A bit of everything: a section with a page, a wide page, an unlisted one, styles and scripts, a redirect."""
    dana = a_page(
        "personas/dana/",
        "Dana",
        description="Buys & signs",
        body='<h1 id="dana">Dana</h1><h2 id="needs">Needs</h2><h3 id="said">Said</h3><p>Wants '
        '<a href="roadmap/">a roadmap</a> and <a href="../../personas/#all">everybody</a>.</p>',
        headings=(Heading(2, "needs", "Needs"), Heading(3, "said", "Said")),
        anchors=frozenset({"dana", "needs", "said"}),
        links=frozenset({"personas/dana/roadmap/", "personas/#all"}),
        keywords=("Zahlenmensch",),
        source_file="personas/dana.yaml",
    )
    roadmap = a_page("personas/dana/roadmap/", "Dana's roadmap", wide=True)
    secret = a_page(
        "role-plays/hard-talk/buyer/", "The buyer's sheet", listed=False, body="<h1>Sheet</h1><p>Xylophon</p>"
    )
    everybody = a_page("personas/", "Personas", body='<h1>All</h1><p id="all">x</p>', anchors=frozenset({"all"}))
    play = a_page(
        "role-plays/hard-talk/",
        "A hard talk",
        body='<h1>A hard talk</h1><p><a href="buyer/">Sheet</a></p>',
        links=frozenset({"role-plays/hard-talk/buyer/"}),
    )
    navigation = (
        NavItem("Home", ""),
        NavItem("Personas", "personas/", (NavItem("D.", "personas/dana/"),)),
        NavItem("Role plays", None, (NavItem("A hard talk", "role-plays/hard-talk/"),)),
    )
    assets = (
        Asset("assets/personary.css", b".p{color:red}"),
        Asset("assets/personary.js", b"document.documentElement.dataset.personary='here'"),
    )
    site = a_site(a_page("", "Home"), everybody, dana, roadmap, play, secret)
    return replace(
        site,
        assets=assets,
        navigation=navigation,
        redirects=(Redirect("personas/dana-old/", "personas/dana/", "Dana"),),
    )


def an_error(message: str = 'The key "gaols" is not known.', file: str = "personas/dana.yaml") -> Diagnostic:
    return Diagnostic("unknown-field", "error", file, TOP, message, 'Did you mean "goals"?')


@dataclass(frozen=True)
class Project:
    """A project folder, as its operator sees it."""

    root: Path

    @property
    def config_file(self) -> Path:
        return self.root / "mkdocs.yml"

    def write(self, file: str, text: str) -> None:
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def render(self, site: Site, folder: str = "out", **options) -> Rendered:
        """Build through MkDocs with every warning an error."""
        site_dir = self.root / folder
        rendering = render_site(self.config_file, site_dir, lambda _: SiteState(site), **options)
        return Rendered(site_dir, rendering)


@dataclass(frozen=True)
class Rendered:
    """A built folder."""

    folder: Path
    rendering: Rendering

    def read(self, file: str) -> str:
        return (self.folder / file).read_text(encoding="utf-8")

    def files(self) -> set[str]:
        return {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()}


def a_project(root: Path, config: str = CONFIG) -> Project:
    project = Project(root)
    project.write("mkdocs.yml", config)
    (root / "docs").mkdir(exist_ok=True)
    return project
