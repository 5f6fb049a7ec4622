"""`personary init`: a project that works from the first minute, laid down where there is room, beside what is there."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from personary.workspace import open_project

ROOT = Path(__file__).parents[2]


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


def test_a_folder_with_something_in_it_is_left_alone(tmp_path, say) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    said = say("init", str(tmp_path))
    assert said.code == 2
    assert "not empty; nothing was touched" in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_an_environment_of_its_own_does_not_fill_a_folder(tmp_path, say) -> None:
    (tmp_path / ".venv").mkdir()
    assert say("init", str(tmp_path)).code == 0


@pytest.mark.parametrize("name", ["mkdocs.yml", "mkdocs.yaml", "personas", "committees"])
def test_what_could_be_a_project_is_not_mixed_with_another(tmp_path, say, name) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / name).mkdir() if "." not in name else (tmp_path / name).write_text("mine")
    said = say("init", str(tmp_path))
    assert said.code == 2
    assert f"{tmp_path / name} is already there; nothing was touched." in said.err
    assert {path.name for path in tmp_path.iterdir()} == {".git", name}


def test_a_repository_made_on_a_host_keeps_its_files_and_gets_the_others(tmp_path, say, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    mine = {
        "readme.rst": "Ours",
        "LICENSE": "MIT",
        ".gitignore": "site/\n*.pyc\n",
        ".gitlab-ci.yml": "lint: {script: make}\n",
    }
    (tmp_path / ".git").mkdir()
    for name, text in mine.items():
        (tmp_path / name).write_text(text)
    said = say("init", ".", "--ci", "gitlab")
    assert said.code == 0, said.err
    assert {name: (tmp_path / name).read_text() for name in mine} == mine
    assert not (tmp_path / "README.md").exists()
    kept = said.out.partition("already:\n")[2].partition("To see")[0]
    assert kept.splitlines() == [
        "  .gitignore",
        "    add the line /.site-*",
        "    add the line /.cache/",
        "    add the line /.venv/",
        "  .gitlab-ci.yml",
        "  readme.rst",
    ]
    assert (tmp_path / ".gitlab/keep.py").is_file()
    assert say("validate").code == 0


def test_nothing_is_written_through_a_link_that_leads_out(tmp_path, say) -> None:
    root, elsewhere = tmp_path / "root", tmp_path / "elsewhere"
    (root / ".git").mkdir(parents=True)
    elsewhere.mkdir()
    (root / ".vscode").symlink_to(elsewhere)
    (root / "docs").write_text("a file where a folder goes")
    (root / "requirements.txt").symlink_to(elsewhere / "nowhere")
    said = say("init", str(root))
    assert said.code == 0, said.err
    assert list(elsewhere.iterdir()) == []
    assert "already:\n  .vscode\n  docs\n  requirements.txt\n" in said.out


def test_a_file_in_the_way_is_refused(tmp_path, say) -> None:
    (tmp_path / "x").write_text("mine")
    assert say("init", str(tmp_path / "x")).code == 2
    assert say("init", str(tmp_path / "x" / "y")).code == 2


HOSTED = {
    "github": {
        ".github/CODEOWNERS", ".github/PULL_REQUEST_TEMPLATE.md", ".github/workflows/proposal.yml",
        ".github/workflows/publish.yml", ".github/workflows/comment.yml", ".github/scripts/keep.py", ".ci/due.py",
    },
    "gitlab": {
        ".gitlab/CODEOWNERS", ".gitlab/merge_request_templates/Default.md", ".gitlab-ci.yml", ".gitlab/keep.py",
        ".ci/due.py",
    },
    "none": set(),
}  # fmt: skip


@pytest.mark.parametrize("host", HOSTED)
def test_each_host_gets_its_own_files_and_no_other(tmp_path, say, host) -> None:
    said = say("init", str(tmp_path / "x"), "--ci", host)
    assert said.code == 0, said.err
    laid = {path.relative_to(tmp_path / "x").as_posix() for path in (tmp_path / "x").rglob("*") if path.is_file()}
    for_git = {".gitignore", ".gitattributes"}
    assert {path for path in laid if path.startswith((".git", ".ci")) and path not in for_git} == HOSTED[host]
    assert ("CODEOWNERS" in said.out) is (host != "none")
    for path in laid:
        text = (tmp_path / "x" / path).read_text(encoding="utf-8")
        assert "{version}" not in text, path
        if path.endswith((".yaml", ".yml")) and path != "mkdocs.yml":
            yaml.safe_load(text)


def test_an_unknown_host_is_answered_and_nothing_is_written(tmp_path, say) -> None:
    said = say("init", str(tmp_path / "x"), "--ci", "gihub")
    assert said.code == 2
    assert 'Did you mean "github"?' in said.err
    assert not (tmp_path / "x").exists()


def test_the_editor_finds_what_it_needs_without_the_network(tmp_path, say) -> None:
    say("init", str(tmp_path / "x"))
    settings = json.loads((tmp_path / "x/.vscode/settings.json").read_text(encoding="utf-8"))
    for schema in settings["yaml.schemas"]:
        assert json.loads((tmp_path / "x" / schema).read_text(encoding="utf-8"))["$schema"].endswith("draft-07/schema#")
    extensions = json.loads((tmp_path / "x/.vscode/extensions.json").read_text(encoding="utf-8"))
    assert extensions == {"recommendations": ["redhat.vscode-yaml"]}


def test_from_an_empty_folder_to_a_site(tmp_path) -> None:
    """As a newcomer would go: lay down, write, mistype, read what is wrong, mend, build."""
    root = tmp_path / "our-buyers"
    laid = real_run("init", "our-buyers", "--ci", "gitlab", cwd=tmp_path)
    assert laid.returncode == 0, laid.stderr

    new = ("new", "persona", "--name", "Ida, head of finance", "--responsibility", "Answers for the money.")
    assert real_run(*new, "--segment", "mid-size-services", cwd=root).returncode == 0
    file = root / "personas/ida-head-of-finance.yaml"
    written = file.read_text(encoding="utf-8")
    assert written.startswith("# yaml-language-server: $schema=../.vscode/personary/persona.json\n")

    file.write_text(f"{written}\ngaols:\n  - Close the year in ten days\n", encoding="utf-8")
    said = real_run("validate", cwd=root)
    assert said.returncode == 1
    assert 'Did you mean "goals"?' in said.stdout
    refused = real_run("build", cwd=root)
    assert refused.returncode == 1
    assert "Nothing was published" in refused.stderr

    file.write_text(f"{written}\ngoals:\n  - Close the year in ten days\n", encoding="utf-8")
    said = real_run("validate", cwd=root)
    assert said.returncode == 0, said.stdout
    assert "Read 2 personas, 1 piece of evidence and 1 committee.\nNo errors." in said.stdout
    built = real_run("build", "--plain", cwd=root)
    assert built.returncode == 0, built.stderr
    assert "Ida, head of finance" in (root / "site/personas/ida-head-of-finance/index.html").read_text(encoding="utf-8")
    assert list((root / "site/schema").glob("*/persona.json")) != []


EVERY_KIND = (
    ("persona", "--name", "Ida, head of finance", "--responsibility", "Answers for the money."),
    ("evidence", "--kind", "anecdote", "--title", "At the fair", "--persona", "ida-head-of-finance"),
    ("committee", "--name", "The ledger", "--purchase", "A ledger", "--scope", "market",
     "--member", "ida-head-of-finance"),
    ("journey", "--name", "To a ledger", "--kind", "new_business", "--before", "Doubt", "--after", "Daily use"),
    ("role-play", "--name", "First talk", "--stage", "to-a-ledger/doubt", "--buyer", "ida-head-of-finance"),
    ("market", "--market", "Home", "--territory", "North", "--segment", "Mills", "--primary", "ida-head-of-finance"),
    ("alignment", "--sponsor", "Managing director"),
)  # fmt: skip


def test_a_project_of_ones_own_holds_every_kind_and_nothing_of_the_sample(tmp_path, say, monkeypatch) -> None:
    assert "For GitHub: put the handles" in say("init", str(tmp_path / "x"), "--ci", "github").out
    monkeypatch.chdir(tmp_path / "x")
    for sample in (tmp_path / "x").glob("[pc]*s/**/*.yaml"):
        sample.unlink()
    for kind in EVERY_KIND:
        said = say("new", *kind)
        assert said.code == 0, said.err
    assert say("fmt", "--check").code == 0
    report = open_project(tmp_path / "x").report
    assert [each for each in report.findings if each.severity == "error"] == []
    assert set(report.counts.values()) == {1}
    assert say("build").code == 0


def test_the_sample_goes_as_the_tutorial_says(tmp_path, say, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    say("init", ".")
    ada = ("--name", "Ada, head of dispatch", "--responsibility", "Gets forty vans out before seven.")
    assert say("new", "persona", *ada, "--segment", "mid-size-services").code == 0
    market = tmp_path / "personas/market.yaml"
    market.write_text(market.read_text().replace("sam-head-of-operations", "ada-head-of-dispatch"))
    tutorial = (ROOT / "docs/tool/tutorials/first-project.md").read_text(encoding="utf-8")
    samples = re.findall(r"^rm (.+)$", tutorial, re.MULTILINE)
    for sample in samples:
        (tmp_path / sample).unlink()
    report = open_project(tmp_path).report
    assert [each for each in report.findings if each.severity == "error" or each.file == "personas/market.yaml"] == [
        each for each in report.findings if each.code == "no-firmographics"
    ]
    assert report.counts["personas"] == 1
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.yaml")}
    assert written == {".pre-commit-config.yaml", "personas/ada-head-of-dispatch.yaml", "personas/market.yaml"}


def real_run(*arguments: str, cwd) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from personary.cli import main; main()", *arguments]
    return subprocess.run(
        command, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=300, check=False
    )
