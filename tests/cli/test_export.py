"""`personary export` writes the pages for the audience that was named, or says why not."""

import pytest


def test_the_pages_of_a_project_are_written(project, say):
    said = say("export")
    assert said.code == 0, said.err
    assert said.out.startswith("Exported ")
    assert (project / "export" / "docs" / "personas" / "index.md").is_file()
    assert (project / "export" / "NOTES.md").is_file()
    assert say("export").code == 0


def test_only_what_the_audience_may_see_is_written(project, say):
    assert say("export", "--audience", "public", "out").code == 2, "nobody in it is for the public yet"
    with (project / "personas" / "sam-head-of-operations.yaml").open("a", encoding="utf-8") as file:
        file.write("audience: public\n")
    assert say("export", "--audience", "public", "out").code == 0
    assert not (project / "out" / "docs" / "health").exists()
    assert 'source: "' not in (project / "out" / "docs" / "index.md").read_text("utf-8")
    assert say("export", "in").code == 0
    assert (project / "in" / "docs" / "health" / "index.md").is_file()


@pytest.mark.parametrize("place", ["personas/out", "docs", "site", "."])
def test_the_projects_own_folders_are_refused(project, say, place):
    said = say("export", place)
    assert said.code == 2
    assert len(said.err.splitlines()) == 2


def test_an_error_in_a_file_stops_it(project, say):
    (project / "personas" / "max.yaml").write_text("status: candidate\nnme: Max\n", encoding="utf-8")
    said = say("export")
    assert said.code == 1
    assert 'Did you mean "name"?' in said.err
    assert said.err.endswith("Nothing was exported.\n")
    assert not (project / "export").exists()
