"""`personary init`: a project that works from the first minute, laid down only where there is room."""

import pytest

from personary.workspace import open_project


def test_the_project_has_no_error_and_every_next_step(tmp_path, say, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    said = say("init", "our-buyers")
    assert said.code == 0
    assert "cd our-buyers" in said.out
    assert "personary serve" in said.out
    report = open_project(tmp_path / "our-buyers").report
    assert [each for each in report.findings if each.severity != "note"] == []
    assert report.counts["personas"] == report.counts["pieces of evidence"] == report.counts["committees"] == 1
    for file in (".gitignore", "README.md", "requirements.txt", "mkdocs.yml", "docs/.gitkeep", "personas/market.yaml"):
        assert (tmp_path / "our-buyers" / file).is_file(), file
    assert (tmp_path / "our-buyers/.gitignore").read_text().startswith("/site\n/.site-*\n")
    assert (tmp_path / "our-buyers/requirements.txt").read_text().startswith("personary>=")


def test_the_project_builds(tmp_path, say, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    say("init", "our-buyers")
    monkeypatch.chdir(tmp_path / "our-buyers")
    said = say("build")
    assert said.code == 0, said.err
    assert (tmp_path / "our-buyers/site/index.html").is_file()


def test_here_needs_no_change_of_folder(tmp_path, say, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "cd " not in say("init", ".").out
    assert say("validate").code == 0


def test_a_folder_with_only_git_in_it_is_taken(tmp_path, say) -> None:
    (tmp_path / ".git").mkdir()
    assert say("init", str(tmp_path)).code == 0


@pytest.mark.parametrize("name", ["notes.txt", ".hidden"])
def test_a_folder_with_something_in_it_is_left_alone(tmp_path, say, name) -> None:
    (tmp_path / name).write_text("mine")
    said = say("init", str(tmp_path))
    assert said.code == 2
    assert "not empty; nothing was touched" in said.err
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_file_in_the_way_is_refused(tmp_path, say) -> None:
    (tmp_path / "x").write_text("mine")
    assert say("init", str(tmp_path / "x")).code == 2
    assert say("init", str(tmp_path / "x" / "y")).code == 2
