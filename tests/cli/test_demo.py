"""`personary demo`: the worked example, copied and built, and the browser left alone when asked."""

import pytest

from personary.cli import demo
from personary.workspace import open_project


@pytest.fixture(autouse=True)
def opened(monkeypatch):
    addresses: list[str] = []
    monkeypatch.setattr("webbrowser.open", addresses.append)
    return addresses


def test_the_example_is_copied_and_can_be_read(tmp_path) -> None:
    demo.copy_example(tmp_path / "try")
    project = open_project(tmp_path / "try")
    assert project.report.counts["personas"] > 0
    assert project.settings.tool_reference is False


def test_the_example_is_built_and_the_way_to_look_at_it_said(tmp_path, say, opened) -> None:
    said = say("demo", "--dir", str(tmp_path / "try"), "--build-only")
    assert said.code == 0, said.err
    assert (tmp_path / "try/site/index.html").is_file()
    assert said.out.endswith("To look at it, go to that folder and write: personary serve\n")
    assert opened == []


def test_the_browser_opens_unless_told_otherwise(tmp_path, monkeypatch, say) -> None:
    seen = {}
    monkeypatch.setattr(demo.serve, "callback", lambda **given: seen.update(given) or 0)
    assert say("demo", "--dir", str(tmp_path / "try"), "--port", "0").code == 0
    assert seen["in_browser"] is True


def test_without_a_folder_a_temporary_one_is_served(monkeypatch, say, tmp_path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    seen = {}
    monkeypatch.setattr(demo.serve, "callback", lambda **given: seen.update(given) or 0)
    assert say("demo", "--no-open", "--port", "0").code == 0
    assert seen["in_browser"] is False
    assert seen["port"] == 0
    assert any(path.name.startswith("personary-demo-") for path in tmp_path.iterdir())


def test_a_folder_with_something_in_it_is_left_alone(tmp_path, say) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert say("demo", "--dir", str(tmp_path), "--build-only", "--no-open").code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
