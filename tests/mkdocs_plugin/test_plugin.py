"""What a strict build makes of a site: real MkDocs, real files."""

import gzip
import json
import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer

from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.site_source import SiteState
from personary.pages.page import Asset, Heading, NavItem, Redirect
from personary.publishing.errors import RenderError
from tests.mkdocs_plugin.making_sites import CONFIG, a_page, a_project, a_rich_site, a_site, an_error

HOSTILE = '<img src=x onerror=alert(1)> & "x" </title><script>alert(2)</script>'


@pytest.fixture
def project(tmp_path):
    return a_project(tmp_path)


@pytest.fixture(scope="module")
def rich(tmp_path_factory):
    project = a_project(
        tmp_path_factory.mktemp("rich"),
        CONFIG.replace(
            "- personary", "- personary:\n      edit_uri_template: https://git.example/edit/main/{path}?a&b"
        ),
    )
    project.write("docs/tool/how.md", "# How\n\nSee [Dana](../personas/dana/index.md#needs).\n\n|a|\n|-:|\n|1|\n")
    return project.render(a_rich_site())


def sidebar(html):
    found = re.search(
        r'<nav class="md-nav md-nav--primary".*?(?=<div class="md-sidebar md-sidebar--secondary")', html, re.S
    )
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", found[0]))


def head(html):
    return html[: html.index("</head>")]


def search_index(rendered):
    return json.loads(rendered.read("search/search_index.json"))["docs"]


def test_our_html_stands_in_the_page_as_it_was_handed_over(rich):
    page = next(page for page in a_rich_site().pages if page.address == "personas/dana/")
    assert page.body in rich.read("personas/dana/index.html")


def test_a_hostile_title_does_nothing_anywhere_and_shows_as_written(project):
    body = '<h1>Body</h1><h2 id="more">More</h2>'
    headings = (Heading(2, "more", HOSTILE),)
    page = a_page(
        "personas/mallory/", HOSTILE, body=body, description=HOSTILE, keywords=(HOSTILE,), headings=headings,
        anchors=frozenset({"more"}),
    )  # fmt: skip
    before = a_page("personas/before/", "Before")
    navigation = (
        NavItem("Home", ""),
        NavItem(HOSTILE, None, (NavItem(HOSTILE, page.address), NavItem("Before", before.address))),
    )
    built = project.render(a_site(page, before, navigation=navigation))
    for file in ("index.html", "personas/mallory/index.html", "personas/before/index.html"):
        html = built.read(file)
        assert "<img src=x" not in html
        assert "<script>alert" not in html
        assert "&amp;lt;" not in html
        assert html.count("<title>") == 1
    assert "<title>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;x&quot;" in built.read("personas/mallory/index.html")
    assert "<img" not in json.dumps(search_index(built))
    assert "<img" not in built.read("sitemap.xml")


def test_the_sidebar_has_our_sections_first_and_the_hand_written_last(rich):
    words = sidebar(rich.read("index.html"))
    order = [words.index(word) for word in ("Home", "Personas", "D.", "Role plays", "A hard talk", "Tool", "How")]
    assert order == sorted(order)


def test_the_sidebar_may_be_shorter_than_the_title(rich):
    html = rich.read("personas/dana/index.html")
    assert "<title>Dana - Buyers</title>" in html
    assert "D." in sidebar(html)


def test_a_section_can_be_a_page(rich):
    html = rich.read("index.html")
    assert re.search(r'<a href="personas/" class="md-nav__link ?">\s*<span class="md-ellipsis">\s*Personas', html)


def test_a_section_without_a_page_does_not_take_its_first_child_for_one(rich):
    html = rich.read("index.html")
    assert re.search(
        r'<label class="md-nav__link" for="__nav_\d+" id="__nav_\d+_label"[^>]*>\s*<span[^>]*>\s*Role plays', html
    )


def test_contents_nest_by_level(rich):
    html = rich.read("personas/dana/index.html")
    assert re.search(r'href="#needs".*<nav class="md-nav" aria-label="Needs">.*href="#said"', html, re.S)


def test_a_page_outside_the_sidebar_shows_its_way_up(rich):
    path = re.search(r'<nav class="md-path".*?</nav>', rich.read("personas/dana/roadmap/index.html"), re.S)[0]
    assert re.findall(r"\w[\w. ]*(?=\s*</span>)", path) == ["Home", "Personas", "D."]


def test_a_wide_page_has_no_sidebars(rich):
    html = rich.read("personas/dana/roadmap/index.html")
    assert (
        html.count('data-md-component="sidebar"')
        == len(re.findall(r'data-md-type="(?:navigation|toc)" hidden', html))
        == 2
    )


def test_an_unlisted_page_is_out_of_sidebar_search_and_sitemap(rich):
    address = "role-plays/hard-talk/buyer/"
    assert "The buyer's sheet" in rich.read(f"{address}index.html").replace("&#x27;", "'")
    assert "buyer's sheet" not in rich.read("index.html").replace("&#x27;", "'")
    assert "Xylophon" not in rich.read("search/search_index.json")
    assert address not in rich.read("search/search_index.json")
    assert address not in rich.read("sitemap.xml")
    assert address not in gzip.decompress((rich.folder / "sitemap.xml.gz").read_bytes()).decode()
    assert "personas/dana/" in rich.read("sitemap.xml")


def test_an_unlisted_page_is_not_indexed_by_the_plain_search_plugin_either(project):
    project.write("mkdocs.yml", "site_name: Buyers\ntheme: {name: mkdocs}\nplugins: [search, personary]\n")
    built = project.render(a_rich_site(), strict=False)
    assert "Dana" in built.read("search/search_index.json")
    assert "Xylophon" not in built.read("search/search_index.json")


def test_nothing_is_for_search_engines_unless_the_site_is_public(rich, project):
    noindex = '<meta name="robots" content="noindex">'
    for file in ("index.html", "tool/how/index.html", "404.html", "personas/dana-old/index.html"):
        assert noindex in rich.read(file), file
    public = project.render(replace(a_rich_site(), public=True))
    for file in ("index.html", "personas/dana-old/index.html"):
        assert noindex not in public.read(file), file
    assert noindex in public.read("role-plays/hard-talk/buyer/index.html")


def test_keywords_find_the_page_without_standing_on_it(rich):
    assert "Zahlenmensch" not in rich.read("personas/dana/index.html")
    assert [entry["location"] for entry in search_index(rich) if "Zahlenmensch" in entry["text"]] == ["personas/dana/"]


def test_a_redirect_needs_no_script_and_says_where_the_page_is(rich):
    html = rich.read("personas/dana-old/index.html")
    assert '<meta http-equiv="refresh" content="0; url=../dana/">' in html
    assert '<link rel="canonical" href="../dana/">' in html
    assert '<a href="../dana/">Dana</a>' in html
    assert "<script" not in html


def test_a_redirect_reaches_home_and_escapes_its_title(project):
    site = a_site(a_page("", "A <b> & c"), redirects=(Redirect("start/here/", "", "A <b> & c"),))
    html = project.render(site).read("start/here/index.html")
    assert 'url=../../"' in html
    assert "A &lt;b&gt; &amp; c" in html


def test_styles_and_scripts_are_linked_with_their_content_in_the_address(rich):
    html = rich.read("personas/dana/index.html")
    assert re.search(r'<link rel="stylesheet" href="../../assets/personary.css\?v=[0-9a-f]{10}">', html)
    assert re.search(r'<script src="../../assets/personary.js\?v=[0-9a-f]{10}" defer>', html)


def test_the_edit_button_opens_the_yaml(rich):
    html = rich.read("personas/dana/index.html")
    assert 'href="https://git.example/edit/main/personas/dana.yaml?a&amp;b"' in html
    assert 'rel="edit"' not in rich.read("index.html")


@pytest.mark.parametrize(
    "template", ["javascript:alert(1)//{path}", "http://git.example/{path}", "https://git.example/"]
)
def test_an_edit_template_that_is_no_https_address_makes_no_button(project, template):
    project.write("mkdocs.yml", CONFIG.replace("- personary", f'- personary: {{edit_uri_template: "{template}"}}'))
    assert 'rel="edit"' not in project.render(a_rich_site()).read("personas/dana/index.html")


def test_hand_written_pages_link_to_ours_and_align_tables_without_style(rich):
    html = rich.read("tool/how/index.html")
    assert 'href="../../personas/dana/#needs"' in html
    assert "style=" not in html


def test_the_configured_navigation_comes_after_ours(project):
    project.write("docs/a.md", "# Aardvark\n")
    project.write("mkdocs.yml", CONFIG + "nav:\n  - Handbook:\n    - Beasts: a.md\n")
    words = sidebar(project.render(a_site()).read("index.html"))
    assert words.index("Home") < words.index("Handbook") < words.index("Beasts")


def test_a_hand_written_home_replaces_ours_and_keeps_its_place(project):
    project.write("docs/index.md", "# Our own welcome\n")
    built = project.render(a_site(a_page("personas/", "Personas")))
    html = built.read("index.html")
    assert "Our own welcome" in html
    assert sidebar(html).count("Our own welcome") == 1
    assert sidebar(html).index("Our own welcome") < sidebar(html).index("Personas")


@pytest.mark.parametrize("file", ["docs/personas/dana.md", "docs/personas/dana/index.md", "docs/Personas/dana.md"])
def test_any_other_clash_stops_the_build_in_one_line(project, file):
    project.write(file, "# Mine\n")
    with pytest.raises(RenderError) as failure:
        project.render(a_rich_site())
    assert len(failure.value.details) == 1
    assert file.removeprefix("docs/") in failure.value.details[0]
    assert not (project.root / "out" / "index.html").exists()


@pytest.mark.parametrize("address", ["../outside/", "/absolute/", "a/../../b/"])
def test_an_address_outside_the_site_is_refused(project, address):
    with pytest.raises(RenderError, match="could not be made"):
        project.render(a_site(a_page(address), navigation=()))


def test_an_asset_outside_the_site_is_refused(project):
    with pytest.raises(RenderError):
        project.render(a_site(assets=(Asset("../x.css", b""),)))
    assert not (project.root / "x.css").exists()


@pytest.mark.parametrize(("link", "what"), [("personas/nobody/", "personas/nobody/"), ("personas/#nothing", "nothing")])
def test_a_broken_inner_link_stops_a_strict_build(project, link, what):
    everybody = a_page("personas/", "Personas", anchors=frozenset({"all"}))
    page = a_page("personas/dana/", "Dana", links=frozenset({link}))
    with pytest.raises(RenderError) as failure:
        project.render(a_site(everybody, page))
    assert what in "\n".join(failure.value.details)


def test_findings_stop_a_build_with_a_line_each(project):
    state = SiteState(a_site(), (an_error(), replace(an_error(), severity="warning", message="Fine.")))
    with pytest.raises(RenderError) as failure:
        render_site(project.config_file, project.root / "out", lambda _: state)
    assert failure.value.details == (
        "1 error keeps the site from being built.",
        'personas/dana.yaml:1:1  error  unknown-field  The key "gaols" is not known. Did you mean "goals"?',
    )


def test_a_preview_goes_on_under_a_banner(project):
    state = SiteState(a_site(), (an_error('No "<b>" here.'),))
    render_site(project.config_file, project.root / "out", lambda _: state, command="serve", strict=False)
    for file in ("index.html", "404.html"):
        html = (project.root / "out" / file).read_text(encoding="utf-8")
        assert html.count('role="status"') == 1
        assert "No &quot;&lt;b&gt;&quot; here." in html


def test_the_link_of_a_release_is_never_built_into(project):
    (project.root / ".site-1").mkdir()
    (project.root / ".site-1" / "index.html").write_text("published")
    (project.root / "site").symlink_to(".site-1")
    for folder in ("site", "site/deeper"):
        with pytest.raises(RenderError) as failure:
            project.render(a_site(), folder)
        assert "personary build" in failure.value.details[0]
    assert (project.root / "site" / "index.html").read_text() == "published"


def test_every_setting_of_the_block_is_taken_as_it_is(project):
    block = "- personary:\n      teams: [marketing, sales]\n      today: 2026-01-01\n      anything: {at: all}"
    project.write("mkdocs.yml", CONFIG.replace("- personary", block))
    assert project.render(a_site()).rendering.warnings == ()


def test_a_config_without_the_plugin_is_said_in_one_line(project):
    project.write("mkdocs.yml", "site_name: Buyers\ntheme: {name: material, font: false}\n")
    with pytest.raises(RenderError, match="does not name the plugin"):
        project.render(a_site())


@pytest.mark.parametrize(
    ("setting", "word"),
    [
        ("theme: {name: material}", "Google"),
        ("theme: {name: mkdocs}", "mkdocs"),
        ("theme: {name: material, font: false}\nrepo_url: https://github.com/a/b", "github.com"),
        ("theme: {name: material, font: false}\nextra: {analytics: {provider: google}}", "analytics"),
        ("theme: {name: material, font: false}\nextra_javascript: ['https://cdn.example/x.js']", "cdn.example"),
    ],
)
def test_a_setting_that_would_call_another_host_is_named(project, setting, word):
    project.write("mkdocs.yml", f"site_name: Buyers\n{setting}\nplugins: [search, personary]\n")
    with pytest.raises(RenderError) as failure:
        project.render(a_site())
    assert any(word in line for line in failure.value.details)


def test_the_language_of_the_site_is_the_language_of_every_page(project):
    built = project.render(a_site(language="de", redirects=(Redirect("alt/", "", "Start"),)))
    for file in ("index.html", "404.html", "alt/index.html"):
        assert '<html lang="de"' in built.read(file)
    assert "Suche" in built.read("index.html")


def test_rebuilding_in_one_process_starts_afresh(project):
    first = project.render(a_rich_site(), "first")
    second = project.render(a_site(), "second")
    assert "personas/dana/index.html" in first.files()
    assert "personas/dana/index.html" not in second.files()
    assert "personary.css" not in second.read("index.html")


def test_another_plugin_that_takes_pages_away_is_noticed(project):
    project.write(
        "hook.py",
        "def on_nav(nav, config, files):\n    files.remove(files.get_file_from_path('personas/index.md'))\n",
    )
    project.write("mkdocs.yml", CONFIG + "hooks: [hook.py]\n")
    with pytest.raises(RenderError) as failure:
        project.render(a_site(a_page("personas/", "Personas"), navigation=()))
    assert any("Another plugin has removed 1 of our pages" in line for line in failure.value.details)


def test_mkdocs_serve_watches_the_folders_that_are_there(project):
    project.write("personas/dana.yaml", "name: Dana\n")
    config = load_config(str(project.config_file))
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(project.root))
    try:
        config.plugins["personary"].on_serve(server, config=config, builder=lambda: None)
        assert list(server._watched_paths) == [str(project.root / "personas")]
    finally:
        server.server_close()


def test_nothing_is_written_into_the_docs_folder(rich):
    docs = rich.folder.parent / "docs"
    assert [path.relative_to(docs).as_posix() for path in docs.rglob("*") if path.is_file()] == ["tool/how.md"]


def test_two_builds_at_one_source_date_are_the_same_to_the_byte(tmp_path):
    a_project(tmp_path)
    program = (
        "import sys; from pathlib import Path; from tests.mkdocs_plugin.making_sites import *;"
        "Project(Path(sys.argv[1])).render(a_rich_site(), sys.argv[2])"
    )
    for folder, seed in (("one", "1"), ("two", "2")):
        environment = {**os.environ, "SOURCE_DATE_EPOCH": "1750000000", "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", program, tmp_path, folder], check=True, env=environment)
    files = {path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*") if path.is_file()}
    assert files == {path.relative_to(tmp_path / "two") for path in (tmp_path / "two").rglob("*") if path.is_file()}
    for file in files:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes(), file
