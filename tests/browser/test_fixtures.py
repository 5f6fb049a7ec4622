"""The tools of this folder see what they are for: each finds the fault of a page made to have it."""

from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.browser.fixtures import skip
from tests.browser.server import serve_folder

GOOD = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>A good page</title></head>
<body><main><h1>A good page</h1><p>With a sentence.</p></main></body>
</html>
"""
HOSTILE = """<!DOCTYPE html>
<html><head><title>A bad page</title><style>@page { size: A4 landscape }</style></head>
<body><img src="https://elsewhere.example/x.png"><div style="width: 3000px">wide</div>
<p style="break-before: page">second sheet</p><p id="twice"><p id="twice">
<script>console.error("something broke")</script></body></html>
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "good").mkdir()
    (tmp_path / "good" / "index.html").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.html").write_text(HOSTILE, encoding="utf-8")
    return tmp_path


def test_the_server_sends_the_headers_and_serves_one_folder_only(folder):
    with serve_folder(folder, {"Content-Security-Policy": "default-src 'self'"}, under="/buyers/") as address:
        with urlopen(address + "good/") as response:
            assert response.headers["Content-Security-Policy"] == "default-src 'self'"
            assert b"A good page" in response.read()
        for outside in (address.removesuffix("buyers/"), address + "../../../etc/passwd"):
            with pytest.raises(HTTPError, match="404") as failure:
                urlopen(outside)
            failure.value.close()


def test_a_skip_becomes_a_failure_where_nothing_may_be_skipped(monkeypatch):
    monkeypatch.setenv("PERSONARY_NO_SKIP", "1")
    with pytest.raises(pytest.fail.Exception, match="Node is not installed"):
        skip("Node is not installed")
    monkeypatch.delenv("PERSONARY_NO_SKIP")
    with pytest.raises(pytest.skip.Exception, match="Node is not installed"):
        skip("Node is not installed")


@pytest.mark.browser
def test_axe_finds_the_missing_language_and_the_overflow(folder, run_browser):
    with serve_folder(folder) as address:
        found = run_browser("axe.mjs", {"base": address, "paths": ["good/", "bad.html"], "widths": [360]})
    assert {one["path"] for one in found["violations"]} == {"bad.html"}
    assert "html-has-lang" in {one["id"] for one in found["violations"]}
    assert {one["path"] for one in found["overflowing"]} == {"bad.html"}
    assert found["checked"] == 4


@pytest.mark.browser
def test_axe_runs_under_a_strict_content_security_policy(folder, run_browser):
    with serve_folder(folder, {"Content-Security-Policy": "default-src 'none'"}) as address:
        found = run_browser("axe.mjs", {"base": address, "paths": ["good/"], "widths": [1280], "schemes": ["light"]})
    assert (found["checked"], found["violations"]) == (1, [])


@pytest.mark.browser
def test_print_counts_the_sheets_and_says_their_size(folder, run_browser):
    with serve_folder(folder) as address:
        pages = run_browser("print.mjs", {"base": address, "paths": ["good/", "bad.html"]})["pages"]
    assert [(page["path"], page["count"]) for page in pages] == [("good/", 1), ("bad.html", 2)]
    assert pages[0]["sizes"] == [[596, 843]]
    assert pages[1]["sizes"][0] == [842, 595]


@pytest.mark.browser
def test_requests_names_what_leaves_what_breaks_and_what_is_blocked(folder, run_browser):
    ask = {"paths": ["good/", "bad.html"], "queries": []}
    with serve_folder(folder) as address:
        free = run_browser("requests.mjs", {"base": address, **ask})
    assert [one["url"] for one in free["outside"]] == ["https://elsewhere.example/x.png"]
    assert "something broke" in {one["text"] for one in free["console"]}
    with serve_folder(folder, {"Content-Security-Policy": "default-src 'self'"}) as address:
        strict = run_browser("requests.mjs", {"base": address, **ask})
    assert {one["directive"] for one in strict["blocked"]} >= {"script-src-elem", "style-src-attr", "img-src"}
    assert {one["page"] for one in strict["blocked"]} == {"bad.html"}


@pytest.mark.browser
def test_screenshot_writes_a_picture_of_the_width_asked_for(folder, run_browser, tmp_path):
    picture = tmp_path / "page.png"
    with serve_folder(folder) as address:
        run_browser("screenshot.mjs", {"url": address + "good/", "file": str(picture), "width": 360, "scheme": "dark"})
    header = picture.read_bytes()[:24]
    assert header.startswith(b"\x89PNG")
    assert int.from_bytes(header[16:20], "big") == 360


@pytest.mark.browser
def test_html_passes_a_good_page_and_names_the_fault_of_a_bad_one(folder, run_node):
    files = [str(folder / "good" / "index.html"), str(folder / "bad.html")]
    found = run_node("html.mjs", {"files": files})
    assert found["checked"] == 2
    assert {Path(one["file"]).name for one in found["messages"]} == {"bad.html"}
    assert "no-dup-id" in {one["rule"] for one in found["messages"]}
