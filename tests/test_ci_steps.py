"""The CI files keep to least rights, and every step they run is one that exists here."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
GITHUB = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
GITLAB = ROOT / ".gitlab-ci.yml"
WRITING = {"deploy": {"pages": "write", "id-token": "write"}}


def read(path):
    # BaseLoader keeps `on` a word.
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def github_jobs():
    return [(path, name, job) for path in GITHUB for name, job in read(path)["jobs"].items()]


def shell_lines():
    for path, _, job in github_jobs():
        for step in job["steps"]:
            yield from ((path.name, line) for line in step.get("run", "").splitlines())
    for name, job in read(GITLAB).items():
        if isinstance(job, dict) and name != "default":
            yield from ((GITLAB.name, line) for line in job.get("script", []))


def make_targets():
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))


def test_there_is_a_workflow_for_a_proposal_and_one_for_publishing():
    triggers = {path.name: set(read(path)["on"]) for path in GITHUB}
    assert triggers["proposal.yml"] == {"pull_request"}
    assert triggers["publish.yml"] == {"push"}
    assert not any("pull_request_target" in path.read_text(encoding="utf-8") for path in GITHUB)


@pytest.mark.parametrize("path", GITHUB, ids=lambda path: path.name)
def test_every_action_is_pinned_by_commit_with_its_version_beside_it(path):
    uses = re.findall(r"^\s*(?:- )?uses: (.+)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert uses
    for line in uses:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


@pytest.mark.parametrize("path", GITHUB, ids=lambda path: path.name)
def test_a_workflow_may_read_and_only_the_deploying_job_may_write(path):
    workflow = read(path)
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        assert job.get("permissions") == WRITING.get(name)
        if name in WRITING:
            assert not any("run" in step for step in job["steps"]), "a job that may write runs none of our code"


def test_a_checkout_leaves_no_credentials_behind_and_nothing_asks_for_a_secret():
    for path, _, job in github_jobs():
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] == "false", path.name
    assert not any("secrets." in path.read_text(encoding="utf-8") for path in (*GITHUB, GITLAB))


def test_no_expression_of_a_proposal_reaches_a_shell():
    for name, line in shell_lines():
        assert "${{" not in line, f"{name}: {line}"


def test_every_shell_step_is_a_make_target_or_a_personary_command_that_exists():
    for name, line in shell_lines():
        program, *words = shlex.split(line)
        if program == "make":
            assert set(words) <= make_targets(), f"{name}: {line}"
        elif program == ".venv/bin/personary":
            done = subprocess.run(
                [sys.executable, "-c", "from personary.cli import main; main()", words[0], "--help"],
                capture_output=True, text=True, encoding="utf-8", check=False,
            )  # fmt: skip
            assert done.returncode == 0, f"{name}: {line}\n{done.stderr}"
            for option in (word for word in words if word.startswith("-")):
                assert option in done.stdout, f"{name}: {line}"
        else:
            assert (program, name) == ("mv", GITLAB.name), f"{name}: {line}"


def test_every_pre_commit_hook_runs_what_the_setup_installs():
    for repository in read(ROOT / ".pre-commit-config.yaml")["repos"]:
        assert repository["repo"] == "local"
        for hook in repository["hooks"]:
            assert shlex.split(hook["entry"])[0] in {
                ".venv/bin/python",
                ".venv/bin/personary",
                ".venv/bin/lint-imports",
            }
            assert hook["language"] == "system"
