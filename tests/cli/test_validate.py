"""`personary validate`: exit codes, paths, formats and the words it uses."""

import json
import subprocess
import sys

import pytest

from personary.diagnostics.reporters import display_width

BROKEN = 'name: Dana\nresponsibility: Answers for money.\ngaols: [Cut "unplanned" stops]\n'
JARGON = ("schema", "null", "mapping", "regex", "boolean", "validation error", "traceback", "pydantic")


@pytest.fixture
def broken(project):
    (project / "personas/dana-cfo.yaml").write_text(BROKEN, encoding="utf-8")
    return project


def test_the_starter_project_has_no_error(project, say) -> None:
    said = say("validate")
    assert said.code == 0
    assert "Read 1 persona, 1 piece of evidence and 1 committee." in said.out
    assert "No errors." in said.out


def test_the_exit_code_of_a_real_run(broken) -> None:
    command = [sys.executable, "-c", "from personary.cli import main; main()", "validate"]
    run = subprocess.run(command, capture_output=True, text=True, cwd=broken, check=False)
    assert (run.returncode, run.stderr) == (1, "")
    assert '"gaols" is not a field of a persona.' in run.stdout
    assert 'Did you mean "goals"?' in run.stdout
    assert "     3 | gaols: [Cut" in run.stdout
    assert "\x1b" not in run.stdout


def test_every_line_fits_and_is_free_of_jargon(broken, say) -> None:
    hostile = "name: 機械が止まる前に " + "長" * 90 + "\nstatus: validatd\nsegments: [nowhere, " + "x" * 200 + "]\n"
    (broken / "personas/hostile.yaml").write_text(hostile, encoding="utf-8")
    (broken / "personas/tab.yaml").write_bytes(b"name: a\n\tb: \x1b[31mred\n")
    said = say("validate")
    assert said.code == 1
    for line in said.out.splitlines():
        assert display_width(line) <= 80, line
    assert not [word for word in JARGON if word in said.out.lower()]
    assert "\x1b" not in said.out


def test_strict_lets_warnings_fail(project, say) -> None:
    (project / "personas/lone.yaml").write_text(
        "name: Lone\nresponsibility: Answers for nothing.\ntitles: [Head]\n", encoding="utf-8"
    )
    assert say("validate").code == 0
    assert say("validate", "--strict").code == 1


def test_paths_limit_what_is_shown_not_what_is_read(broken, say) -> None:
    said = say("validate", "personas/sam-head-of-operations.yaml")
    assert said.code == 0
    assert "dana" not in said.out
    assert "Read 2 personas" in said.out
    assert say("validate", "personas").code == 1
    assert say("validate", "committees").code == 0
    assert say("validate", ".").code == 1


def test_a_command_works_from_a_folder_inside_the_project(broken, say, monkeypatch) -> None:
    monkeypatch.chdir(broken / "personas/evidence")
    assert say("validate").code == 1
    assert say("validate", "../dana-cfo.yaml").code == 1


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("personas/nobody.yaml",), "There is no personas/nobody.yaml."),
        (("..",), "outside the project"),
        (("--today", "18.6.2026"), "not a day"),
        (("--today", "2026-02-30"), "not a day"),
        (("--audience", "everybody"), "everybody"),
        (("--format", "xml"), "xml"),
        (("--strcit",), "--strict"),
    ],
)
def test_wrong_use_leaves_with_two_and_a_line(project, say, arguments, part) -> None:
    said = say("validate", *arguments)
    assert said.code == 2
    assert part in said.err
    assert said.out == ""
    assert len(said.err.splitlines()) == 2


def test_json_tells_findings_and_counts(broken, say) -> None:
    said = say("validate", "--format", "json")
    told = json.loads(said.out)
    assert said.code == 1
    assert set(told) == {"findings", "counts", "coverage"}
    assert 0 <= told["coverage"]["figure"] <= 100
    assert told["counts"]["personas"] == 2
    found = next(each for each in told["findings"] if each["code"] == "unknown-field")
    assert (found["file"], found["line"], found["column"], found["end_column"]) == ("personas/dana-cfo.yaml", 3, 1, 6)


def test_github_prints_annotations(broken, say) -> None:
    said = say("validate", "--format", "github", "personas/dana-cfo.yaml")
    assert "::error file=personas/dana-cfo.yaml,line=3," in said.out


def test_a_project_without_a_persona_is_an_error(project, say) -> None:
    for path in (project / "personas").glob("*.yaml"):
        path.unlink()
    said = say("validate")
    assert said.code == 1
    assert "There is no persona in this project." in said.out
    assert "Read 0 personas" in said.out


def test_today_is_the_day_to_judge_by(project, say) -> None:
    assert say("validate", "--today", "2026-11-20").code == 0
    assert say("validate", "--today", "2036-11-20").code == 0


@pytest.mark.parametrize("form", ["concise", "gitlab", "sarif", "junit", "markdown"])
def test_every_further_format_names_the_finding(broken, say, form) -> None:
    said = say("validate", "--format", form)
    assert said.code == 1
    assert "unknown-field" in said.out
    assert "gaols" in said.out


def test_github_writes_the_full_list_into_the_job_summary(broken, say, tmp_path, monkeypatch) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("Before.\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    say("validate", "--format", "github")
    told = summary.read_text("utf-8")
    assert told.startswith("Before.\nRead 2 personas")
    assert '`"gaols" is not a field of a persona. Did you mean "goals"?`' in told


def test_a_link_shows_nothing_of_what_it_leads_to(project, say) -> None:
    (project.parent / "secret").write_text("root:x:0:0\n", encoding="utf-8")
    (project / "personas" / "bea.yaml").symlink_to(project.parent / "secret")
    for form in ("text", "json", "markdown", "github"):
        said = say("validate", "--format", form)
        assert "symbolic-link" in said.out
        assert "root:x" not in said.out


def test_a_check_loads_nothing_that_makes_pages(project) -> None:
    told = "import sys; from personary.cli.door import run; run(['validate']); print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, cwd=project, check=True)
    loaded = set(run.stdout.splitlines()[-1].split())
    assert "personary.checks.registry" in loaded
    assert not loaded & {"PIL", "babel", "jinja2", "markdown_it", "mkdocs", "nh3", "personary.views", "subprocess"}
    assert "personary.measures.vacuous_words.german" not in loaded
