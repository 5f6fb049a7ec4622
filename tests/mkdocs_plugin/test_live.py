"""The preview never gives up: broken is a banner, mended is a page, and no reader sees half a build."""

import http.client
import json
import re
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import pytest

from personary.mkdocs_plugin.live import serve
from personary.mkdocs_plugin.site_source import SiteState
from personary.mkdocs_plugin.stage import file_for
from tests.mkdocs_plugin.making_sites import CONFIG, a_page, a_project, a_site, an_error

PATIENCE = 15


def read_words(config_file, before=None):
    """A project in small: each file is a page with its words; a file that says `broken` is a finding, `bug` a bug."""
    pages, findings = [], []
    for path in sorted((config_file.parent / "personas").glob("*.yaml")):
        words = path.read_text(encoding="utf-8").strip()
        if words == "bug":
            raise ValueError("a bug of ours")
        if words == "broken":
            findings.append(an_error(f"{path.name} is broken.", f"personas/{path.name}"))
        else:
            pages.append(a_page(f"personas/{path.stem}/", path.stem, body=f"<h1>{path.stem}</h1><p>{words}</p>"))
    return SiteState(a_site(*pages), tuple(findings))


class Previewed:
    """A running preview and what it said."""

    def __init__(self, project):
        self.project = project
        self.said = []
        self.address = ""

    def get(self, path=""):
        try:
            with urlopen(self.address + path, timeout=10) as response:
                return response.read().decode()
        except HTTPError as error:
            with error:
                return error.read().decode()

    def wait_for(self, path, words):
        """Return the page once it holds the words, and how long that took."""
        begun = time.monotonic()
        while time.monotonic() < begun + PATIENCE:
            html = self.get(path)
            if words in html:
                return html, time.monotonic() - begun
            time.sleep(0.05)
        raise AssertionError(f"{words!r} never came; said: {self.said}")

    def persona(self, name, words):
        self.project.write(f"personas/{name}.yaml", words)


@pytest.fixture
def project(tmp_path):
    project = a_project(tmp_path)
    project.write("personas/dana.yaml", "First words.")
    return project


@contextmanager
def previewing(project, source=read_words, port=0):
    previewed = Previewed(project)
    stop, ready = threading.Event(), threading.Event()

    def note(address):
        previewed.address = address
        ready.set()

    thread = threading.Thread(
        target=serve,
        args=(project.config_file, source),
        kwargs={"port": port, "say": previewed.said.append, "stop": stop, "ready": note},
    )
    thread.start()
    try:
        assert ready.wait(PATIENCE)
        yield previewed
    finally:
        stop.set()
        thread.join(PATIENCE)
        assert not thread.is_alive()


def test_a_change_is_shown(project):
    with previewing(project) as preview:
        assert "First words." in preview.get("personas/dana/")
        preview.persona("dana", "Second words.")
        _, seconds = preview.wait_for("personas/dana/", "Second words.")
        assert seconds < 5


def test_a_broken_file_is_a_banner_over_the_good_rest_until_it_is_mended(project):
    project.write("personas/max.yaml", "Max speaks.")
    with previewing(project) as preview:
        preview.persona("max", "broken")
        html, _ = preview.wait_for("", "max.yaml is broken.")
        assert html.count('role="status"') == 1
        assert "max.yaml is broken." in preview.get("personas/dana/")
        last_good = preview.get("personas/max/")
        assert "Max speaks." in last_good
        assert last_good.count("max.yaml is broken.") == 1
        preview.persona("dana", "Fresh words.")
        preview.wait_for("personas/dana/", "Fresh words.")
        preview.persona("max", "Max speaks again.")
        preview.wait_for("personas/max/", "Max speaks again.")
        assert 'role="status"' not in preview.get("")


def test_a_mistake_reloads_the_page_it_is_about_once(project):
    project.write("personas/max.yaml", "Max speaks.")
    with previewing(project) as preview:
        preview.persona("max", "broken")
        told, _ = preview.wait_for("personas/max/", "max.yaml is broken.")
        begun = time.monotonic()
        while "Max speaks." in preview.get("search/search_index.json") and time.monotonic() < begun + PATIENCE:
            time.sleep(0.05)
        assert preview.get("personas/max/") == told


def test_when_nothing_can_be_built_the_last_good_pages_stay_under_one_banner(project):
    project.write("personas/max.yaml", "broken")
    with previewing(project) as preview:
        preview.persona("dana", "bug")
        html, _ = preview.wait_for("personas/dana/", "a bug of ours")
        assert "First words." in html
        assert html.count('role="status"') == 1
        preview.persona("dana", "Mended.")
        preview.wait_for("personas/dana/", "Mended.")


def test_a_broken_mkdocs_yml_is_a_banner_too(project):
    with previewing(project) as preview:
        project.write("mkdocs.yml", "site_name: [")
        assert "First words." in preview.wait_for("personas/dana/", 'role="status"')[0]
        project.write("mkdocs.yml", CONFIG.replace("Buyers", "Customers"))
        html, _ = preview.wait_for("personas/dana/", "Customers")
        assert 'role="status"' not in html


def test_a_clash_with_a_hand_written_page_is_a_banner(project):
    with previewing(project) as preview:
        project.write("docs/personas/dana.md", "# Mine\n")
        preview.wait_for("personas/dana/", "both want the address")
        (project.root / "docs" / "personas" / "dana.md").unlink()
        begun = time.monotonic()
        while 'role="status"' in preview.get("") and time.monotonic() < begun + PATIENCE:
            time.sleep(0.05)
        assert 'role="status"' not in preview.get("")


def test_a_preview_that_starts_broken_recovers(project):
    project.write("personas/dana.yaml", "bug")
    with previewing(project) as preview:
        assert "a bug of ours" in preview.get("")
        preview.persona("dana", "Well again.")
        preview.wait_for("personas/dana/", "Well again.")


def test_a_folder_that_appears_later_is_watched(tmp_path):
    project = a_project(tmp_path)
    with previewing(project) as preview:
        project.write("docs/notes.md", "# Notes\n")
        preview.wait_for("notes/", "Notes")
        preview.persona("new", "A new folder.")
        preview.wait_for("personas/new/", "A new folder.")
        preview.persona("new", "Its second words.")
        html, _ = preview.wait_for("personas/new/", "Its second words.")
        assert "A new folder." not in html


def test_a_build_does_not_set_off_another(project):
    with previewing(project) as preview:
        preview.persona("dana", "Second words.")
        html, _ = preview.wait_for("personas/dana/", "Second words.")
        version = re.search(r'data-version="(\d+)"', html)[1]
        time.sleep(1.5)
        assert f'data-version="{version}"' in preview.get("personas/dana/")


def test_an_open_page_is_told_to_reload(project):
    with previewing(project) as preview:
        version = int(re.search(r'data-version="(\d+)"', preview.get(""))[1])
        with urlopen(f"{preview.address}__personary/events?seen={version}", timeout=PATIENCE) as events:
            preview.persona("dana", "Second words.")
            assert events.readline() == f"data: {version + 1}\n".encode()


def test_a_page_comes_before_the_build_and_search_waits_for_it(project):
    may_build = threading.Event()
    may_build.set()

    def source(config_file, before):
        assert before is None or may_build.wait(PATIENCE)
        return read_words(config_file)

    with previewing(project, source) as preview:
        may_build.clear()
        try:
            preview.persona("dana", "Second words.")
            preview.wait_for("personas/dana/", "Second words.")
            with ThreadPoolExecutor() as pool:
                index = pool.submit(preview.get, "search/search_index.json")
                assert not wait([index], timeout=0.3).done
                may_build.set()
                assert "Second words." in index.result(PATIENCE)
        finally:
            may_build.set()


def test_a_file_that_is_replaced_is_shown(project):
    with previewing(project) as preview:
        for words in ("Second words.", "Third words."):
            project.write("personas/.dana.yaml.tmp", words)
            (project.root / "personas" / ".dana.yaml.tmp").replace(project.root / "personas" / "dana.yaml")
            assert words in preview.wait_for("personas/dana/", words)[0]
        persona = project.root / "personas" / "dana.yaml"
        persona.rename(project.root / "personas" / "dana.yaml~")
        project.write("personas/dana.yaml", "Fourth words.")
        html, _ = preview.wait_for("personas/dana/", "Fourth words.")
        assert "Third words." not in html


def test_many_files_that_change_at_once_all_arrive(project):
    for number in range(30):
        project.write(f"personas/p{number}.yaml", "On the old branch.")
    with previewing(project) as preview:
        for number in range(10, 40):
            project.write(f"personas/p{number}.yaml", "On the new branch.")
        for number in range(10):
            (project.root / "personas" / f"p{number}.yaml").unlink()
        preview.wait_for("personas/p39/", "On the new branch.")
        begun = time.monotonic()
        while (
            "old branch" in (index := preview.get("search/search_index.json")) and time.monotonic() < begun + PATIENCE
        ):
            time.sleep(0.05)
        assert index.count("On the new branch.") == 30
        assert "old branch" not in index
        assert "404 - Not found" in preview.get("personas/p9/")


def test_saves_one_after_the_other_end_in_the_last_state(project):
    with previewing(project) as preview:
        for number in range(12):
            preview.persona("dana", f"Words of save {number}.")
            preview.wait_for("personas/dana/", f"Words of save {number}.")
        assert "Words of save 11." in preview.get("search/search_index.json")
        assert "Words of save 11." in preview.get("personas/dana/")


def test_unknown_addresses_get_the_themes_page_and_a_missing_slash_is_mended(project):
    with previewing(project) as preview:
        assert "404 - Not found" in preview.get("nowhere/")
        assert "First words." in preview.get("personas/dana")


def test_only_names_of_this_machine_are_answered(project):
    with previewing(project) as preview:
        request = Request(preview.address, headers={"Host": "evil.example"})
        with pytest.raises(HTTPError, match="403") as failure:
            urlopen(request)
        failure.value.close()


def test_a_redirect_never_names_another_host(project):
    with previewing(project) as preview:
        connection = http.client.HTTPConnection(urlsplit(preview.address).netloc)
        connection.request("GET", "//personas/dana")
        response = connection.getresponse()
        assert response.getheader("Location") == "/personas/dana/"
        connection.close()


@pytest.mark.parametrize("path", ["/../secret.txt", "/a/../../secret.txt", "/..\\secret.txt", "/C:/x", "/\0"])
def test_no_file_outside_the_folder_is_served(tmp_path, path):
    (tmp_path / "site").mkdir()
    (tmp_path / "secret.txt").write_text("x")
    assert file_for(path, tmp_path / "site") is None


def test_a_taken_port_gives_the_next_one_with_a_line(project):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with previewing(project, port=port) as preview:
            actual = urlsplit(preview.address).port
            assert actual != port
            assert f"Port {port} is taken, so this is port {actual}." in preview.said


def test_nothing_is_written_into_the_project(project):
    before = {path for path in project.root.rglob("*") if "__pycache__" not in path.parts}
    with previewing(project):
        pass
    assert {path for path in project.root.rglob("*") if "__pycache__" not in path.parts} == before


@pytest.mark.browser
def test_an_open_browser_follows_the_changes_under_the_policy(project, run_browser, tmp_path):
    from pathlib import Path

    with previewing(project) as preview:
        script = Path(__file__).with_name("watch_the_preview.mjs")
        file = str(project.root / "personas" / "dana.yaml")
        seen = run_browser(script, {"base": preview.address, "file": file})
    assert seen["problems"] == []
    assert seen["mendedAfter"] < 5000, json.dumps(seen)
    assert seen["banner"] == [
        'personas/dana.yaml:1:1  error  unknown-field  dana.yaml is broken. Did you mean "goals"?'
    ]
