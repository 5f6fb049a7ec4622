"""The CI files keep to least rights, and every step they run is one that exists here."""

import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
GITHUB = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
GITLAB = ROOT / ".gitlab-ci.yml"
RIGHTS = {
    ("publish.yml", "deploy"): {"pages": "write", "id-token": "write"},
    ("publish.yml", "remind"): {"contents": "read", "actions": "read", "issues": "write"},
    ("comment.yml", "comment"): {"contents": "read", "actions": "read", "pull-requests": "write"},
}
SHELL_WORDS = {"mkdir", "cat", "echo", "mv", "test"}


def read(path):
    # BaseLoader keeps `on` a word.
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def github_jobs():
    return [(path, name, job) for path in GITHUB for name, job in read(path)["jobs"].items()]


def gitlab_jobs():
    return {name: job for name, job in read(GITLAB).items() if isinstance(job, dict) and "script" in job}


def shell_lines():
    for path, _, job in github_jobs():
        for step in job["steps"]:
            yield from ((path.name, line) for line in step.get("run", "").splitlines())
    for job in gitlab_jobs().values():
        yield from ((GITLAB.name, line) for line in job["script"])


def make_targets():
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))


def test_there_is_a_workflow_for_a_proposal_one_that_speaks_in_it_and_one_for_publishing():
    triggers = {path.name: read(path)["on"] for path in GITHUB}
    assert {name: set(on) for name, on in triggers.items()} == {
        "proposal.yml": {"pull_request"},
        "comment.yml": {"workflow_run"},
        "publish.yml": {"push", "schedule", "workflow_dispatch"},
    }
    assert triggers["comment.yml"]["workflow_run"]["workflows"] == [read(GITHUB[1])["name"]] == ["Proposal"]
    assert not any("pull_request_target" in path.read_text(encoding="utf-8") for path in GITHUB)


@pytest.mark.parametrize("path", GITHUB, ids=lambda path: path.name)
def test_every_action_is_pinned_by_commit_with_its_version_beside_it(path):
    uses = re.findall(r"^\s*(?:- )?uses: (.+)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert uses
    for line in uses:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


@pytest.mark.parametrize("path", GITHUB, ids=lambda path: path.name)
def test_a_workflow_may_read_and_only_three_jobs_may_write_one_thing_each(path):
    workflow = read(path)
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        assert job.get("permissions") == RIGHTS.get((path.name, name))


def test_a_job_that_may_write_installs_nothing_and_builds_nothing():
    writing = [job for path, name, job in github_jobs() if (path.name, name) in RIGHTS]
    assert len(writing) == 3
    for job in writing:
        lines = [line for step in job["steps"] for line in step.get("run", "").splitlines()]
        assert all(line.startswith(("python3 .github/scripts/keep.py ", 'test "$(gh api ')) for line in lines), lines


def test_the_job_that_speaks_in_a_proposal_checks_out_the_default_branch_and_no_more_than_its_script():
    job = read(ROOT / ".github/workflows/comment.yml")["jobs"]["comment"]
    checkouts = [step["with"] for step in job["steps"] if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts == [
        {
            "ref": "${{ github.event.repository.default_branch }}",
            "persist-credentials": "false",
            "sparse-checkout": ".github/scripts",
        }
    ]


def test_a_checkout_leaves_no_credentials_behind_and_nothing_asks_for_a_secret():
    for path, _, job in github_jobs():
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] == "false", path.name
    assert not any("secrets." in path.read_text(encoding="utf-8") for path in (*GITHUB, GITLAB))


def test_nothing_is_published_until_a_variable_says_to_whom():
    deploy = read(ROOT / ".github/workflows/publish.yml")["jobs"]["deploy"]
    assert deploy["if"] == "vars.PERSONARY_PAGES == 'private' || vars.PERSONARY_PAGES == 'public'"
    assert deploy["steps"][0]["if"] == "vars.PERSONARY_PAGES != 'public'"
    granting = [rule["if"] for rule in gitlab_jobs()["pages"]["rules"] if rule.get("when") != "never"]
    assert granting
    assert all("$PERSONARY_PAGES == " in rule for rule in granting)


def test_on_gitlab_the_token_is_used_only_on_a_schedule_of_the_default_branch():
    for name, job in gitlab_jobs().items():
        rules = " ".join(rule["if"] for rule in job["rules"])
        if any(".gitlab/keep.py" in line for line in job["script"]):
            assert '$CI_PIPELINE_SOURCE == "schedule" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' in rules, name
        else:
            assert "PERSONARY_TOKEN" not in rules, name


def test_no_expression_reaches_a_shell():
    for name, line in shell_lines():
        assert "${{" not in line, f"{name}: {line}"


def test_every_shell_step_is_a_make_target_a_personary_command_or_a_script_that_exists():
    for name, line in shell_lines():
        program, *words = shlex.split(line)
        if program == "make":
            assert set(words) <= make_targets(), f"{name}: {line}"
        elif program == ".venv/bin/personary":
            usage = help_of(words[0])
            for option in (word for word in words if word.startswith("-")):
                assert option in usage, f"{name}: {line}"
        elif program in {"python3", ".venv/bin/python"}:
            assert (ROOT / words[0]).is_file(), f"{name}: {line}"
        else:
            assert program in SHELL_WORDS, f"{name}: {line}"


@cache
def help_of(command):
    done = subprocess.run(
        [sys.executable, "-c", "from personary.cli import main; main()", command, "--help"],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


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


STARTER_HOOKS = ROOT / "plugins/personary/authoring/starter/pre-commit-config.yaml"


@pytest.mark.parametrize("config", [ROOT / ".pre-commit-config.yaml", STARTER_HOOKS], ids=["here", "starter"])
def test_the_hooks_we_offer_run_here_and_in_a_new_project(config):
    used = {hook["id"]: hook for repository in read(config)["repos"] for hook in repository["hooks"]}
    for offered in read(ROOT / ".pre-commit-hooks.yaml"):
        hook = used[f"personary-{offered['id']}"]
        assert hook["entry"].endswith(offered["entry"])
        for key in ("name", "files", "pass_filenames", "require_serial"):
            assert hook.get(key) == offered.get(key), key
