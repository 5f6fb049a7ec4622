"""Every step of the laid-down CI files, run by a shell in a new project that has nothing else."""

import os
import subprocess
import sys

import pytest
import yaml

from tests.history import commit, git

PERSONARY = "from personary.cli import main; main()"


@pytest.fixture
def tools(tmp_path):
    """What the first step of each job installs: `personary`, and a `python` beside it."""
    folder = tmp_path / "tools"
    folder.mkdir()
    lines = {
        "personary": f'exec "{sys.executable}" -c "{PERSONARY}" "$@"',
        # The packages are there already.
        "python": f'if [ "$1 $2" = "-m pip" ]; then exit 0; fi; exec "{sys.executable}" "$@"',
    }
    for name, line in lines.items():
        (folder / name).write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    return folder


@pytest.fixture
def shell(tools, tmp_path):
    def run(folder, text, **variables):
        around = {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", text],
            cwd=folder, env={**around, **variables}, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{text}\n{done.stdout}{done.stderr}"
        return done.stdout

    return run


@pytest.fixture
def project(tmp_path, shell):
    """A new project with a proposal merged into its main branch, as code hosts check it out."""

    def lay_down(host):
        shell(tmp_path, f"personary init buyers --ci {host}")
        root = tmp_path / "buyers"
        git(root, "init", "-q", "-b", "main")
        commit(root, {})
        git(root, "checkout", "-q", "-b", "proposal")
        sam = root / "personas/sam-head-of-operations.yaml"
        commit(root, {sam.relative_to(root).as_posix(): sam.read_text(encoding="utf-8") + "delight: A quiet day.\n"})
        git(root, "checkout", "-q", "main")
        git(root, "merge", "-q", "--no-ff", "-m", "merged", "proposal")
        git(root, "checkout", "-q", "--detach")
        return root

    return lay_down


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def steps(root, workflow, job):
    for step in read(root / ".github/workflows" / workflow)["jobs"][job]["steps"]:
        if "run" in step:
            yield step["run"]


def test_a_proposal_on_github_leaves_its_summary_and_a_preview(project, shell, tmp_path) -> None:
    root = project("github")
    for step in steps(root, "proposal.yml", "check"):
        shell(root, step, NUMBER="7", GITHUB_STEP_SUMMARY=str(tmp_path / "job.md"))
    summary = (root / "report/summary.md").read_text(encoding="utf-8")
    assert summary.startswith("**Both teams must agree: 1 identity in 1 definition.")
    assert "+ A quiet day." in summary
    assert (root / "report/number.txt").read_text() == "7\n"
    assert (tmp_path / "job.md").read_text(encoding="utf-8").startswith(summary)
    assert (root / "site/index.html").is_file()
    assert git(root, "status", "--porcelain") == "?? report/"


def test_publishing_on_github_builds_the_site_and_says_what_is_due(project, shell, tmp_path) -> None:
    root = project("github")
    for step in steps(root, "publish.yml", "build"):
        shell(root, step, GITHUB_STEP_SUMMARY=str(tmp_path / "job.md"))
    assert (root / "site/index.html").is_file()
    assert (root / "report/due.md").read_text() == ""


def test_a_merge_request_on_gitlab_leaves_all_that_its_artifacts_name(project, shell) -> None:
    root = project("gitlab")
    job = read(root / ".gitlab-ci.yml")["check"]
    heads = {
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": git(root, "rev-parse", "HEAD^1"),
        "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA": git(root, "rev-parse", "HEAD^2"),
    }
    shell(root, "\n".join(job["script"]), **heads)
    named = [*job["artifacts"]["paths"], *job["artifacts"]["reports"].values()]
    assert len(named) == 4
    for path in named:
        assert (root / path).exists(), path
    assert "A quiet day." in (root / "report/changes.html").read_text(encoding="utf-8")
    assert git(root, "status", "--porcelain") == "?? report/"


def test_publishing_and_reminding_on_gitlab_run_up_to_what_speaks_to_the_host(project, shell) -> None:
    root = project("gitlab")
    jobs = read(root / ".gitlab-ci.yml")
    shell(root, "\n".join(jobs["pages"]["script"]))
    assert (root / "public/index.html").is_file()
    *lines, last = jobs["remind"]["script"]
    shell(root, "\n".join(lines))
    assert last == "python .gitlab/keep.py reminder report/due.md"
    assert (root / "report/due.md").read_text() == ""
    assert "python .gitlab/keep.py notes" in jobs["notes"]["script"]
