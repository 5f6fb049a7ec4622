"""What the preview shows at once is what the build behind it makes, byte for byte."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from personary.mkdocs_plugin.at_once import Built, PagesAtOnce
from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.site_source import SiteState, read_project
from personary.pages.kinds import KINDS
from personary.pages.page import Asset, NavItem
from personary.publishing.rendering import page_file
from tests.mkdocs_plugin.making_sites import CONFIG, Project, a_page, a_project, a_rich_site

ROOT = Path(__file__).parents[2]
EXAMPLES = [ROOT, *(ROOT / "tests" / "examples" / name for name in ("small", "german", "japanese"))]
ADDRESS = "http://127.0.0.1:8000/"


def a_copy(example, folder):
    shutil.copytree(example, folder, ignore=lambda at, names: {
        name for name in names if Path(at) == example and name not in ("mkdocs.yml", "docs", "personas", "committees")
    })  # fmt: skip
    return Project(folder)


def build(project, folder):
    state, leaves = read_project(project.config_file), []
    render_site(project.config_file, folder, lambda _: state, strict=False, command="serve", site_url=ADDRESS,
                then=leaves.append)  # fmt: skip
    return Built(folder, leaves[0], state.site)


def say_something_else(project):
    """Change a sentence of every definition that has one, and nothing that a sidebar shows."""
    for path in project.root.glob("[pc]*/**/*.yaml"):
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"(?m)^( *(?:says|quote|responsibility|goal|why|text|summary): .*\w)", r"\1 & more", text)
        path.write_text(text, encoding="utf-8")


def compared(project, tmp_path, change):
    """Return the state after a change, what is shown of it at once, and the folders of the builds around it."""
    before = build(project, tmp_path / "before")
    change(project)
    state = read_project(project.config_file)
    assert before.can_show(state.site)
    return state, PagesAtOnce(before, state), before.folder, build(project, tmp_path / "after").folder


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_every_page_at_once_is_what_the_build_makes_of_it(example, tmp_path):
    project = a_copy(example, tmp_path / "project")
    state, at_once, before, after = compared(project, tmp_path, say_something_else)
    names = [*map(page_file, (page.address for page in state.site.planned)), *(it.address for it in state.site.assets)]
    assert [name for name in names if at_once.content(name) != (after / name).read_bytes()] == []
    assert [name for name in names if (before / name).read_bytes() != (after / name).read_bytes()]
    assert at_once.are_as_built(after)
    assert not at_once.are_as_built(before)


def test_the_examples_have_a_page_of_every_kind():
    made = {page.kind for example in EXAMPLES for page in read_project(example / "mkdocs.yml").site.pages}
    assert made >= {kind.name for kind in KINDS}


def test_a_finding_is_a_banner_at_once_as_in_the_build(tmp_path):
    def add_a_typo(project):
        path = min((project.root / "personas").glob("*.yaml"))
        path.write_text(f"{path.read_text(encoding='utf-8')}\ntypo: 1\n", encoding="utf-8")

    state, at_once, _, after = compared(a_copy(EXAMPLES[1], tmp_path / "project"), tmp_path, add_a_typo)
    assert b"unknown-field" in at_once.content("index.html")
    names = [page_file(page.address) for page in state.site.planned]
    assert [name for name in names if at_once.content(name) != (after / name).read_bytes()] == []


def test_only_what_was_copied_is_left_alone_and_only_what_is_ours_is_made(tmp_path):
    project = a_project(tmp_path)
    project.write("docs/index.md", "# By hand\n")
    project.write("docs/notes.md", "# Notes\n")
    project.write("docs/extra.css", "p {}\n")
    site, leaves = a_rich_site(), []
    project.render(site, then=leaves.append)
    at_once = PagesAtOnce(Built(project.root / "out", leaves[0], site), SiteState(site))
    assert at_once.content("assets/personary.css") == b".p{color:red}"
    assert b"Xylophon" in at_once.content("role-plays/hard-talk/buyer/index.html")
    for_the_build = ("index.html", "notes/index.html", "search/search_index.json", "sitemap.xml", "404.html",
                     "personas/dana-old/index.html")  # fmt: skip
    for name in for_the_build:
        assert (project.root / "out" / name).is_file()
        assert at_once.content(name) is None
        assert not at_once.leaves_alone(name)
    assert at_once.leaves_alone("extra.css")
    theme = next((project.root / "out").glob("assets/stylesheets/main*.css"))
    assert at_once.leaves_alone(f"assets/stylesheets/{theme.name}")


def test_a_look_at_a_page_warns_of_nothing_that_the_build_will_warn_of(tmp_path, caplog):
    project, leaves = a_project(tmp_path), []
    project.render(a_rich_site(), then=leaves.append)
    astray = tuple(replace(page, links=frozenset({"gone/"})) for page in a_rich_site().pages)
    at_once = PagesAtOnce(
        Built(project.root / "out", leaves[0], a_rich_site()), SiteState(replace(a_rich_site(), pages=astray))
    )
    assert all(at_once.content(page_file(page.address)) for page in astray)
    assert caplog.records == []


@pytest.mark.parametrize(
    ("config", "can"),
    [
        ("", True),
        ("nav: [notes.md]\n", True),
        ("nav: [notes.md, personas/dana/index.md]\n", False),
        ("hooks: [hooks.py]\n", False),
    ],
)
def test_where_others_look_at_pages_only_the_build_makes_them(config, can, tmp_path):
    project = a_project(tmp_path, CONFIG + config)
    project.write("docs/notes.md", "# Notes\n")
    project.write("hooks.py", "def on_page_content(html, **_):\n    return html\n")
    leaves = []
    project.render(a_rich_site(), then=leaves.append, strict=False)
    built = Built(project.root / "out", leaves[0], a_rich_site())
    assert built.differs_only_in(()) is can


CHANGES = {
    "another title in the sidebar": {"navigation": (NavItem("Start", ""),)},
    "a page more": {"pages": (*a_rich_site().pages, a_page("new/"))},
    "a page that is listed no more": {"pages": tuple(replace(page, listed=False) for page in a_rich_site().pages)},
    "another style sheet": {"assets": (Asset("assets/personary.css", b".p{color:blue}"),)},
    "another earlier address": {"redirects": ()},
    "another language": {"language": "de"},
    "for everybody": {"public": True},
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_site_with_something_else_around_its_pages_is_for_the_build(change, tmp_path):
    project = a_project(tmp_path)
    leaves = []
    project.render(a_rich_site(), then=leaves.append)
    built = Built(project.root / "out", leaves[0], a_rich_site())
    assert built.can_show(a_rich_site())
    assert not built.can_show(replace(a_rich_site(), **CHANGES[change]))
