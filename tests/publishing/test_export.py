"""What leaves as Markdown is the site that stays: the same bodies, titles, contents, search entries and links."""

import json
import operator
import posixpath
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.site_source import SiteState
from personary.pages.page import Site
from personary.publishing.census import files_below
from personary.publishing.errors import UnusableTargetError
from personary.publishing.export import markdown_files, write_export
from personary.publishing.export.folder import MARK
from personary.publishing.links import check_links
from personary.workspace import open_project
from tests.mkdocs_plugin.making_sites import a_page, a_rich_site, a_site

SMALL = Path(__file__).parent.parent / "examples" / "small"


@dataclass(frozen=True)
class BothWays:
    """The small example, built through the plugin, and by MkDocs alone from what was exported."""

    site: Site
    plugin: Path
    alone: Path

    def pages(self):
        for page in self.site.pages:
            file = f"{page.address}index.html"
            yield page, (self.plugin / file).read_text("utf-8"), (self.alone / file).read_text("utf-8")


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    root = tmp_path_factory.mktemp("both")
    shutil.copytree(SMALL, root / "small")
    config = root / "small" / "mkdocs.yml"
    # The theme draws the edit button into the article, and an export knows no place to edit.
    config.write_text(re.sub(r"\n.*edit_uri_template.*", "", config.read_text("utf-8")), encoding="utf-8")
    project = open_project(root / "small")
    site = project.site()
    render_site(config, root / "plugin", lambda _: SiteState(site))
    write_export(root / "export", markdown_files(site, project.site_name))
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "-d", root / "alone"]
    done = subprocess.run(command, cwd=root / "export", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return BothWays(site, root / "plugin", root / "alone")


def article(html):
    return re.search(r"<article[^>]*>(.*)</article>", html, re.DOTALL)[1].strip()


def head(html):
    return [
        unescape(text)
        for text in re.findall(r'<title>(.*?)</title>|<meta name="description" content="(.*?)"', html)
        for text in text
    ]


def contents(html):
    found = re.findall(r'<a href="(#[^"]+)" class="md-nav__link">.*?md-ellipsis">(.*?)</span>', html, re.DOTALL)
    return [(address, unescape(title).split()) for address, title in found]


def search_entries(folder):
    return json.loads((folder / "search" / "search_index.json").read_text("utf-8"))["docs"]


def test_bodies_are_the_same_to_the_byte(both):
    for page, ours, theirs in both.pages():
        assert article(ours) == article(theirs), page.address
        assert page.body in theirs, page.address


def test_titles_descriptions_and_contents_are_the_same(both):
    for page, ours, theirs in both.pages():
        assert head(ours) == head(theirs), page.address
        assert contents(ours) == contents(theirs), page.address
    assert any(contents(theirs) for _, _, theirs in both.pages())


def test_search_finds_the_same_and_nothing_unlisted(both):
    words = {f"<p>{escape(' · '.join(page.keywords), quote=False)}</p>" for page in both.site.pages if page.keywords}
    ours = [_bare(entry, words) for entry in search_entries(both.plugin)]
    theirs = [_bare(entry, ()) for entry in search_entries(both.alone)]
    by_address = operator.itemgetter("location")
    assert sorted(ours, key=by_address) == sorted(theirs, key=by_address)
    unlisted = {page.address for page in both.site.pages if not page.listed}
    assert unlisted
    assert not unlisted & {entry["location"].partition("#")[0] for entry in theirs}


def _bare(entry, keywords):
    """An entry as readers see it, without the keywords that only the plugin can hand over."""
    text = entry["text"]
    text = next((text.removesuffix(words).rstrip() for words in keywords if text.endswith(words)), text)
    rest = {key: value for key, value in entry.items() if key not in {"tags", "boost"}}
    return rest | {"title": unescape(entry["title"]), "text": text}


def test_every_link_leads_somewhere(both):
    assert list(check_links(both.alone, files_below(both.alone))) == []


def test_every_file_beside_the_pages_has_its_address(both):
    for asset in both.site.assets:
        assert (both.alone / asset.address).read_bytes() == asset.content


def test_a_page_brings_its_own_style_sheets(both):
    assert any(page.styles for page in both.site.pages)
    for page, _, theirs in both.pages():
        sheets = re.findall(r'<link rel="stylesheet" href="([^"]+)"', theirs)
        found = {posixpath.normpath(posixpath.join(page.address, sheet)) for sheet in sheets}
        assert set(page.styles) <= found, page.address
        others = {style for each in both.site.pages for style in each.styles} - set(page.styles)
        assert not others & found, page.address


def test_search_engines_are_turned_away(both):
    for page, _, theirs in both.pages():
        assert '<meta name="robots" content="noindex">' in theirs, page.address
    sitemap = (both.alone / "sitemap.xml").read_text("utf-8")
    assert not any(f"/{page.address}<" in sitemap for page in both.site.pages if not page.listed)


def test_commonmark_leaves_every_body_as_it_stands(both):
    commonmark = MarkdownIt("commonmark", {"html": True})
    for page in both.site.pages:
        assert commonmark.render(page.body) == page.body, page.address


def test_sections_redirects_and_both_navigations_are_written():
    files = markdown_files(a_rich_site(), "Buyers")
    assert (
        '  - "Personas":\n      - "personas/index.md"\n      - "D.": "personas/dana/index.md"\n'
        in files["mkdocs.yml"].decode()
    )
    assert "navigation.indexes" in files["mkdocs.yml"].decode()
    assert "navigation.prune" in files["mkdocs.yml"].decode()
    assert json.loads(files["redirects.json"]) == {"personas/dana-old/": "personas/dana/"}
    assert b'url=../dana/"' in files["docs/personas/dana-old/index.html"]
    first, second, _ = json.loads(files["navigation.json"])
    assert first == {"title": "Home", "address": ""}
    assert second["children"] == [{"title": "D.", "address": "personas/dana/"}]


def test_the_front_matter_says_who_may_find_a_page():
    secret = a_page("role-plays/hard-talk/buyer/", "The buyer's sheet", listed=False)
    files = markdown_files(a_site(secret, public=True), "Buyers")
    kept = files["docs/role-plays/hard-talk/buyer/index.md"].decode()
    assert 'search: {"exclude": true}\nrobots: "noindex"\n' in kept
    assert "robots" not in files["docs/index.md"].decode()


def test_nobody_writes_markup_or_a_second_key_through_a_title():
    page = a_page("x/", '<b onclick="x">\u2028robots: all', description='"><script>')
    written = markdown_files(a_site(page), "Buyers")["docs/x/index.md"].decode()
    assert 'title: "&lt;b onclick=&quot;x&quot;&gt;\\u2028robots: all"\n' in written
    assert "<script>" not in written


def content_of(folder):
    return {path: (folder / path).read_bytes() for path in files_below(folder)}


def test_an_export_replaces_an_earlier_one_whole(tmp_path):
    write_export(tmp_path / "out", {"docs/old/index.md": b"old", "mkdocs.yml": b"1"})
    (tmp_path / "out" / "site").mkdir()
    (tmp_path / "out" / "site" / "index.html").write_text("built from it")
    write_export(tmp_path / "out", {"mkdocs.yml": b"2"})
    assert files_below(tmp_path / "out") == {MARK, "mkdocs.yml"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_export_is_the_same_every_time(tmp_path):
    site = a_rich_site()
    for name in ("one", "two"):
        write_export(tmp_path / name, markdown_files(site, "Buyers"))
    assert content_of(tmp_path / "one") == content_of(tmp_path / "two")


@pytest.mark.parametrize("file", ["mkdocs.yml", "notes.txt", "docs/mine.md", ".git/config"])
def test_work_in_an_earlier_export_is_never_lost(tmp_path, file):
    folder = tmp_path / "out"
    write_export(folder, {"mkdocs.yml": b"ours", "docs/index.md": b"ours"})
    (folder / file).parent.mkdir(exist_ok=True)
    (folder / file).write_text("mine")
    before = content_of(folder)
    with pytest.raises(UnusableTargetError) as refusal:
        write_export(folder, {"mkdocs.yml": b"new"})
    assert refusal.value.details == (file,)
    assert content_of(folder) == before


def test_a_folder_that_is_no_export_is_left_alone(tmp_path):
    (tmp_path / "precious.txt").write_text("mine")
    with pytest.raises(UnusableTargetError):
        write_export(tmp_path, {"mkdocs.yml": b"new"})
    assert content_of(tmp_path) == {"precious.txt": b"mine"}


def test_a_link_is_not_written_through(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to("elsewhere")
    with pytest.raises(UnusableTargetError):
        write_export(tmp_path / "link", {"mkdocs.yml": b"new"})
    assert content_of(tmp_path / "elsewhere") == {}


def test_a_failure_halfway_leaves_the_earlier_export(tmp_path, monkeypatch):
    folder = tmp_path / "out"
    write_export(folder, {"mkdocs.yml": b"1"})
    rename = Path.rename

    def fail_once(self, target):
        if "being-written" in self.name:
            raise OSError("no space")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail_once)
    with pytest.raises(OSError, match="no space"):
        write_export(folder, {"mkdocs.yml": b"2"})
    assert (folder / "mkdocs.yml").read_bytes() == b"1"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
