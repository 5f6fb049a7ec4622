"""Pages pressed into a shell are what the theme would have made of them, byte for byte."""

import json
import random
import sys
from contextlib import nullcontext
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from jinja2 import environment as jinja
from material.plugins.search.plugin import Parser
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from personary.mkdocs_plugin import leaves as leaves_of_a_build
from personary.mkdocs_plugin.render import quiet_mkdocs, render_site
from personary.mkdocs_plugin.search_entries import search_entries
from personary.mkdocs_plugin.site_source import SiteState
from personary.pages.page import Heading
from personary.publishing.links import check_links
from personary.reference.site import whole_site
from personary.workspace import open_project
from tests.mkdocs_plugin.making_sites import CONFIG, a_page, a_project, a_rich_site, a_site

ROOT = Path(__file__).parents[2]
EXAMPLES = [ROOT, *(ROOT / "tests" / "examples" / name for name in ("small", "german", "japanese"))]
EDITED = CONFIG.replace("- personary", '- personary: {edit_uri_template: "https://code.example/edit/main/{path}"}')


def every_file(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def differing(pressed: dict[str, bytes], plain: dict[str, bytes]) -> list[str]:
    return sorted(name for name in pressed.keys() | plain.keys() if pressed.get(name) != plain.get(name))


@pytest.fixture
def both_ways(monkeypatch):
    """Build a site pressed and left to the theme; return both folders' files."""

    def build(config_file: Path, site, scratch: Path):
        made = []
        for name, presses in (("pressed", None), ("plain", lambda _: False)):
            with monkeypatch.context() as patch:
                if presses:
                    patch.setattr(leaves_of_a_build, "can_press", presses)
                rendering = render_site(config_file, scratch / name, lambda _: SiteState(site))
                assert bool(rendering.settled) is (name == "pressed")
            made.append(every_file(scratch / name))
        return made

    return build


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_every_file_of_an_example_is_the_same_pressed_or_rendered(example, both_ways, tmp_path):
    project = open_project(example)
    pressed, plain = both_ways(example / "mkdocs.yml", whole_site(project), tmp_path)
    assert differing(pressed, plain) == []
    assert json.loads(pressed["search/search_index.json"])["docs"]


def strange_pages():
    headings = tuple(Heading(2, f"part-{number}", f"Part & <{number}>") for number in range(12))
    body = '<h1 id="top-of-it">A & B</h1>' + "".join(f'<h2 id="{each.anchor}">x</h2><p>y</p>' for each in headings)
    anchors = frozenset({"top-of-it", *(each.anchor for each in headings)})
    marks = 'pn0mark0title00x <h1 id="pn0mark0main00x">'
    return (
        a_page("a/b/", 'A & B "quoted" <i>', description="Says & means", body=body, headings=headings, anchors=anchors),
        a_page("a/c/", marks, description=marks, body=body, headings=headings, anchors=anchors),
        a_page("a/credit-manager/", "Credit", body=body, anchors=anchors, source_file="personas/credit-manager.yaml"),
        a_page("a/source/", "Source", body=body, anchors=anchors, source_file="personas/ä b.yaml"),
        a_page("a/deep/down/below/", "Deep", body=body, anchors=anchors, wide=True),
        a_page("a/secret/", "Secret", body=body, anchors=anchors, listed=False),
        a_page("a/no-anchor/", "No anchor"),
        a_page("a/no-contents/", "No contents", body=body, anchors=anchors, contents=False),
        a_page("a/script/", "Script", body=f"{body}<script>1</script>", anchors=anchors),
        a_page("a/two-levels/", "Two", body='<h1 id="t">T</h1><h2 id="u">U</h2><h3 id="v">V</h3>',
               headings=(Heading(2, "u", "U"), Heading(3, "v", "V")), anchors=frozenset("tuv")),
        a_page("ä/", "Ä", body=body, anchors=anchors),
    )  # fmt: skip


@pytest.mark.parametrize("config", [CONFIG, EDITED, CONFIG.replace("site_url", "# site_url")])
def test_strange_pages_are_the_same_pressed_or_rendered(config, both_ways, tmp_path):
    project = a_project(tmp_path / "project", config)
    site = replace(a_rich_site(), pages=(*a_rich_site().pages, *strange_pages()))
    pressed, plain = both_ways(project.config_file, site, tmp_path)
    assert differing(pressed, plain) == []


def test_a_shell_is_rendered_once_for_pages_alike(tmp_path, monkeypatch):
    project = a_project(tmp_path)
    rendered = []
    theme = leaves_of_a_build.Press.rendered
    monkeypatch.setattr(leaves_of_a_build.Press, "rendered",
                        lambda press, page: rendered.append(page) or theme(press, page))  # fmt: skip
    alike = [a_page(f"a/{number}/", f"Page {number}", body=f'<h1 id="h">Page {number}</h1>', anchors=frozenset("h"))
             for number in range(50)]  # fmt: skip
    built = project.render(replace(a_site(*alike), navigation=()))
    assert len(rendered) == 1
    assert "Page 49" in built.read("a/49/index.html")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("overrides/partials/source.html", "{{ page.url }}"),
        ("hooks.py", "def on_page_content(html, **_):\n    return html + '<p>Hooked</p>'\n"),
        ("hooks.py", "def on_post_page(output, **_):\n    return output.replace('</body>', '<p>Hooked</p></body>')\n"),
    ],
)
def test_where_something_else_looks_at_pages_the_theme_renders_each(file, text, tmp_path):
    config = CONFIG.replace("  font: false", "  font: false\n  custom_dir: overrides") + "hooks: [hooks.py]\n"
    project = a_project(tmp_path, config)
    project.write("overrides/readme.txt", "")
    project.write("hooks.py", "")
    project.write(file, text)
    built = project.render(replace(a_site(a_page("a/b/", "B")), navigation=()), strict=False)
    assert not built.rendering.settled
    assert ("Hooked" in built.read("a/b/index.html")) is ("Hooked" in text)


def test_an_override_that_does_not_look_at_pages_is_in_every_shell(tmp_path):
    config = CONFIG.replace("  font: false", "  font: false\n  custom_dir: overrides")
    project = a_project(tmp_path, config)
    project.write("overrides/partials/copyright.html", "<p>Ours alone</p>")
    built = project.render(replace(a_site(a_page("a/b/", "B", body='<h1 id="b">B</h1>')), navigation=()))
    assert built.rendering.settled
    assert "Ours alone" in built.read("a/b/index.html")


def test_a_page_that_the_hand_written_navigation_names_is_left_to_the_theme(both_ways, tmp_path):
    project = a_project(tmp_path / "project", f"{CONFIG}nav:\n  - Start: index.md\n  - More:\n    - B: a/b/index.md\n")
    project.write("docs/index.md", "# Start\n\nSee [B](a/b/index.md) and [C](a/c/index.md#top-of-it).\n")
    site = replace(a_site(*strange_pages()), navigation=())
    pressed, plain = both_ways(project.config_file, site, tmp_path)
    assert differing(pressed, plain) == []
    assert b"md-nav__link--active" in pressed["a/b/index.html"]


def test_a_heading_beside_a_pressed_page_that_its_body_lacks_is_found(tmp_path):
    page = a_page("a/b/", "B", body='<h1 id="b">B</h1>', headings=(Heading(2, "lost", "Lost"),), anchors=frozenset("b"))
    rendering = a_project(tmp_path).render(replace(a_site(page), navigation=()), strict=False).rendering
    assert rendering.settled["a/b/index.html"].leads == ("a/b/index.html#lost",)


def test_a_link_of_a_pressed_page_that_leads_nowhere_is_found(tmp_path):
    page = a_page("a/b/", "B", body='<h1 id="b">B</h1><a href="../gone/">x</a><a href="#lost">y</a>')
    rendering = a_project(tmp_path).render(replace(a_site(page), navigation=())).rendering
    assert set(rendering.settled["a/b/index.html"].leads) == {"a/gone/index.html", "a/b/index.html#lost"}
    told = tuple(check_links(tmp_path / "out", frozenset({"a/b/index.html"}), known=rendering.settled))
    assert told == (
        'a/b/index.html: a link leads to the anchor "lost", which "a/b/index.html" does not have',
        'a/b/index.html: a link leads to "a/gone/index.html", which does not exist',
    )


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_search_entries_are_those_of_the_search_plugin(example):
    for page in whole_site(open_project(example)).pages:
        parser = Parser()
        parser.feed(page.body)
        parser.close()
        theirs = [
            (
                f"x#{section.id}" if section.id else "x",
                "".join(section.title or [escape(page.title)]).strip(),
                "".join(section.text).strip(),
            )
            for section in parser.data
            if not section.is_excluded()
        ]
        ours = search_entries(replace(page, keywords=()), "x")
        assert [(each["location"], each["title"], each["text"]) for each in ours] == theirs, page.address


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Words alone",
        "<p>Before</p><h2 class='x'>no anchor</h2>",
        '<h1 id="a">A</h1><section><h2 id="b">B</h2><p>in</p></section><p>after</p>',
        '<h1 id="a">A</h1><div data-search-exclude><p>not me</p><div>nor me</div><p>me again</p></div><p>after</p>',
        '<h1 id="a">A</h1><h2 id="b" data-search-exclude>B</h2><p>not me</p><h2 id="c">C</h2><ul><li> </li></ul>',
        '<h1 id="a">A <code>b</code></h1><p>1 &lt; 2 &amp;&nbsp;3</p><pre>a\n  b</pre><svg><path d="M0"/></svg>x<br>y',
        '<h1 id="a">A</h1><h2>no anchor</h2><p>text</p><ul>\n<li>one</li>\n<li></li>\n</ul><!-- gone --> end',
        '<h1 id="a">A</h1><p>one</p><section data-search-exclude>two<b>3</b></section>four<ul><li><p></p></li></ul>',
        '<h1 id="a">A</h1><p>one</p><p data-search-exclude>two<b>three</b></p><p>four</p><ul><li><p></p></li></ul>',
        '<h1 id="a">A</h1><p>one<i data-search-exclude>two<i>x</i>y</i>z</p><img data-search-exclude>w<p>v</p>',
        '<h1 id="a">A <i>b</i> <b>c</b></h1><style>p</style><p class="x">x<b> y</b> <i>  </i></p> <pre>  z</pre>',
        '<h1 id="a">A</h1><p>x</p></div><p>one too many</p><p>never closed',
    ],
)
def test_search_entries_of_odd_bodies_are_those_of_the_search_plugin(body):
    assert_entries_are_those_of_the_search_plugin(body)


def test_search_entries_are_those_of_the_search_plugin_however_blocks_lie_in_each_other():
    chance = random.Random(5)

    def blocks(depth: int) -> str:
        return "".join(block(depth) for _ in range(chance.randint(0, 4)))

    def block(depth: int) -> str:
        sort = chance.choice(("p", "h2", "h3", "h4", "div", "section", "header", "article", "section", "div"))
        if sort == "p" or (depth > 4 and not sort.startswith("h")):
            return f"<p{chance.choice(('', '', ' data-search-exclude'))}>{chance.randint(10, 99)}</p>"
        if sort in {"h2", "h3", "h4"}:
            return f'<{sort} id="x{chance.randint(100, 999)}">{chance.randint(10, 99)}</{sort}>'
        return f"<{sort}>{blocks(depth + 1)}</{sort}>"

    for _ in range(400):
        assert_entries_are_those_of_the_search_plugin(f'<h1 id="a">A</h1>{blocks(0)}{blocks(0)}')


def assert_entries_are_those_of_the_search_plugin(body):
    parser = Parser()
    parser.feed(body)
    parser.close()
    theirs = [(section.id or "", "".join(section.title or ["Title"]).strip(), "".join(section.text).strip())
              for section in parser.data if not section.is_excluded()]  # fmt: skip
    ours = search_entries(a_page("x/", "Title", body=body), "")
    assert [(each["location"].removeprefix("#"), each["title"], each["text"]) for each in ours] == theirs, body


def compiled_anew(monkeypatch):
    """Note what is compiled, in a Python that keeps its code."""
    names = []
    compile_ = jinja.Environment.compile
    monkeypatch.setattr(jinja.Environment, "compile",
                        lambda self, *more: names.append(more[1]) or compile_(self, *more))  # fmt: skip
    return names


def test_the_themes_templates_are_compiled_once_and_overrides_as_often_as_they_change(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    project = a_project(tmp_path, CONFIG.replace("  font: false", "  font: false\n  custom_dir: overrides"))
    project.write("overrides/partials/copyright.html", "<p>Ours alone</p>")
    first = project.render(a_rich_site(), "first")
    names = compiled_anew(monkeypatch)
    second = project.render(a_rich_site(), "second")
    assert names == []
    assert differing(every_file(first.folder), every_file(second.folder)) == []
    project.write("overrides/partials/copyright.html", "<p>Ours as well</p>")
    assert "Ours as well" in project.render(a_rich_site(), "third").read("index.html")
    assert names == ["partials/copyright.html"]


def test_templates_that_a_hook_has_a_hand_in_are_compiled_each_time(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    project = a_project(tmp_path)
    project.render(a_rich_site())
    config = f"{CONFIG}hooks: [hooks.py]\n"
    project.write("mkdocs.yml", config)
    project.write(
        "hooks.py", "def on_env(env, **_):\n    env.filters['url'] = lambda address: 'hooked'\n    return env\n"
    )
    names = compiled_anew(monkeypatch)
    assert 'href="hooked"' in project.render(a_rich_site()).read("index.html")
    assert "base.html" in names


def test_mkdocs_alone_warns_of_such_a_link_and_a_strict_build_stops(tmp_path, monkeypatch):
    project = a_project(tmp_path)
    project.write("docs/notes.md", "# Notes\n\n## There\n")
    body = '<h1>B</h1><a href="../gone/">x</a><a href="../../notes/#there">y</a><a href="../../notes/#lost">z</a>'
    site = replace(a_site(a_page("a/b/", "B", body=body)), navigation=())
    for strict in (False, True):
        config = load_config(str(project.config_file), strict=strict)
        monkeypatch.setattr(config.plugins["personary"], "site_source", lambda _: SiteState(site))
        with quiet_mkdocs() as told, pytest.raises(Abort, match="2 warnings") if strict else nullcontext():
            build(config)
        assert told[:2] == [
            'personary: a/b/index.html: a link leads to "a/gone/index.html", which does not exist',
            'personary: a/b/index.html: a link leads to the anchor "lost", which "notes/index.html" does not have',
        ]
    assert project.render(site).rendering.warnings == ()
