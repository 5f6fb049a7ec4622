"""The policy of every page holds in a real browser, and nothing is asked of another host."""

import re
from pathlib import Path

import pytest

from personary.mkdocs_plugin.security_policy import policy
from tests.mkdocs_plugin.making_sites import a_page, a_project, a_rich_site, a_site

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def test_only_executed_inline_scripts_and_styles_are_hashed():
    html = '<script src="a.js"></script><script type="application/json">{}</script><style>p{}</style><script>1</script>'
    assert policy(html).count("'sha256-") == 2
    assert "script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='" in policy(html)


def test_nothing_but_this_site_is_allowed_for_anything():
    said = dict(directive.split(" ", 1) for directive in policy("<style>p{}</style><script>1</script>").split("; "))
    assert said.keys() >= {"default-src", "script-src", "style-src", "connect-src", "base-uri", "form-action"}
    assert said.pop("img-src") == "'self' data:"
    for name, sources in said.items():
        assert re.fullmatch(r"'none'|'self'( 'sha256-[\w+/]{43}=')*", sources), name


def test_line_ends_are_hashed_as_a_browser_reads_them():
    assert policy("<script>1\r\n2</script>") == policy("<script>1\n2</script>")


def test_every_page_declares_its_policy_before_any_script(tmp_path):
    built = a_project(tmp_path).render(a_rich_site())
    for file in built.files():
        if file.endswith(".html"):
            html = built.read(file)
            assert len(POLICY.findall(html)) == 1, file
            assert POLICY.search(html).start() < (html.index("<script") if "<script" in html else len(html)), file
            assert "unsafe" not in html, file


@pytest.mark.browser
def test_the_theme_works_under_the_policy_and_asks_no_other_host(tmp_path, serve_folder, run_browser):
    hostile = '<img src=x onerror="document.title=1"> & "x"'
    page = a_page("personas/mallory/", hostile, body="<h1>Body</h1><h2 id='a'>Mallory</h2>")
    site = a_rich_site()
    both = a_site(*site.pages, page, assets=site.assets, navigation=site.navigation, redirects=site.redirects)
    built = a_project(tmp_path).render(both)
    paths = ["", "personas/dana/", "personas/dana/roadmap/", "personas/mallory/"]
    with serve_folder(built.folder, under="/buyers/") as address:
        visit = run_browser("requests.mjs", {"base": address, "paths": paths, "queries": ["dana", "zahlenmensch"]})
    assert visit["blocked"] == []
    assert visit["console"] == []
    assert visit["outside"] == []
    assert [search["results"] != [] for search in visit["searches"]] == [True, True]
    assert "personas/dana/" in visit["searches"][1]["results"][0]["href"]


@pytest.mark.browser
def test_search_palette_and_drawer_work_by_hand(tmp_path, serve_folder, run_browser):
    built = a_project(tmp_path).render(a_rich_site())
    with serve_folder(built.folder, under="/buyers/") as address:
        seen = run_browser(Path(__file__).with_name("use_the_theme.mjs"), {"base": address})
    assert seen["problems"] == []
    assert seen["schemes"] == ["default", "slate", "slate"]
    assert seen["address"].endswith("/personas/dana/")
    assert seen["redirected"].endswith("/personas/dana/")
    assert seen["ourScript"] == "here"
    assert seen["drawer"] is True
