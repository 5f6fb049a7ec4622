"""`personary build` publishes a whole site or leaves the old one, and says which in few lines."""

import gc
import subprocess
import sys

import pytest

from personary.cli.build import made_to_stay
from personary.cli.door import run

CONFIG = """\
site_name: Buyers
theme: {name: material, font: false}
plugins:
  - search
  - personary:
      today: 2026-06-18
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "personas").mkdir()
    (tmp_path / "personas" / "oda.yaml").write_text(
        "status: candidate\nname: Oda, head of maintenance\n", encoding="utf-8"
    )
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Welcome\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def story(project):
    return (project / "site" / "personas" / "oda" / "index.html").read_text(encoding="utf-8")


def test_a_project_is_published(project, capsys):
    assert run(["build"]) == 0
    assert "Oda, head of maintenance" in story(project)
    assert (project / "site").is_symlink()
    read, published = capsys.readouterr().out.splitlines()
    assert read == "Read 1 persona."
    assert published.startswith("Published ")


def test_a_site_for_an_audience_that_may_see_nobody_is_not_built(project, capsys):
    assert run(["build"]) == 0
    capsys.readouterr()
    for command in (["build", "--audience", "partner"], ["serve", "--audience", "partner", "--port", "0"]):
        assert run(command) == 2
        assert capsys.readouterr().err == (
            'No persona is for the audience "partner".\n'
            'Write "audience: partner" in the persona that they may see, or name another audience.\n'
        )
    assert "Oda" in story(project), "the published site stays"


def test_plain_writes_a_real_folder(project):
    assert run(["build", "--plain"]) == 0
    assert "Oda" in story(project)
    assert not (project / "site").is_symlink()


def test_an_error_leaves_the_published_site_and_only_errors_are_shown(project, capsys):
    assert run(["build"]) == 0
    (project / "personas" / "max.yaml").write_text("status: candidate\nnme: Max\n", encoding="utf-8")
    capsys.readouterr()
    assert run(["build"]) == 1
    told = capsys.readouterr().err
    assert 'Did you mean "name"?' in told
    assert "  note  " not in told
    assert told.endswith("Nothing was published; the site is as it was.\n")
    assert "Oda" in story(project)


def test_mkdocs_build_stops_at_the_same_errors_and_at_the_link(project):
    def mkdocs(*arguments):
        command = [sys.executable, "-m", "mkdocs", "build", *arguments]
        return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)

    assert run(["build"]) == 0
    refused = mkdocs()
    assert refused.returncode == 1
    assert "Use `personary build`" in refused.stderr
    assert mkdocs("--strict", "-d", "out").returncode == 0
    (project / "personas" / "max.yaml").write_text("nme: Max\n", encoding="utf-8")
    stopped = mkdocs("-d", "out")
    assert stopped.returncode == 1
    assert 'Did you mean "name"?' in stopped.stderr
    assert "Traceback" not in stopped.stderr
    assert "Oda" in story(project)


def test_a_place_that_is_no_project_is_told_with_a_hint(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run(["build"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_a_foreign_link_in_the_way_is_a_line_and_a_hint(project, capsys):
    (project / "elsewhere").mkdir()
    (project / "site").symlink_to("elsewhere")
    assert run(["build"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_a_warning_of_mkdocs_is_told_and_stops_only_a_strict_build(project, capsys):
    (project / "mkdocs.yml").write_text(CONFIG.replace(", font: false", ""), encoding="utf-8")
    assert run(["build"]) == 0
    assert "Google" in capsys.readouterr().err
    before = (project / "site").readlink()
    assert run(["build", "--strict"]) == 1
    assert (project / "site").readlink() == before


def test_what_is_made_to_stay_is_never_looked_through_for_circles():
    with made_to_stay():
        made = [[] for _ in range(100)]
    try:
        looked_through = {id(each) for each in gc.get_objects()}
        assert looked_through.isdisjoint(map(id, made))
        assert gc.isenabled()
    finally:
        gc.unfreeze()
