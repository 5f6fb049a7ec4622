"""What a code host gets: the very files that check this repository, the questions of a reviewer, no real handle."""

import re
from pathlib import Path

import pytest

from personary.authoring.owners import owners_text
from personary.authoring.starter import host_texts

ROOT = Path(__file__).parents[2]
USES = re.compile(r"uses: (\S+ # v\S+)")


IN_THIS_REPOSITORY = (
    (r"python -m pip install --quiet -r requirements\.txt", "make setup"),
    (r"(?<![\w./`])(personary|python)(?= (?:validate|build|diff|\.ci|\.gitlab))", r".venv/bin/\1"),
)
"""How a step reads in the repository of Personary itself, which makes its own environment."""
NOT_HERE = ("CODEOWNERS", "PULL_REQUEST_TEMPLATE.md", "Default.md")


def as_in_this_repository(path: str, text: str) -> str:
    if path.endswith(".yml"):
        for theirs, ours in IN_THIS_REPOSITORY:
            text = re.sub(theirs, ours, text)
    return text


@pytest.mark.parametrize("host", ["github", "gitlab"])
def test_this_repository_is_checked_by_the_very_files_that_are_laid_down(host) -> None:
    laid_down = {path: text for path, text in host_texts(host).items() if not path.endswith(NOT_HERE)}
    for path, text in laid_down.items():
        assert (ROOT / path).read_text(encoding="utf-8") == as_in_this_repository(path, text), path
    folders = {"github": (".github/workflows", ".github/scripts"), "gitlab": (".gitlab",)}[host]
    here = {path.relative_to(ROOT).as_posix() for each in folders for path in (ROOT / each).iterdir() if path.is_file()}
    assert here <= set(laid_down)


def test_actions_are_pinned_by_commit() -> None:
    pins = [pin for path, text in host_texts("github").items() if path.endswith(".yml") for pin in USES.findall(text)]
    assert len(pins) == 11
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", pin) for pin in pins)


def test_a_laid_down_step_needs_nothing_of_this_repository() -> None:
    for host in ("github", "gitlab"):
        texts = host_texts(host)
        steps = "".join(text for path, text in texts.items() if path.endswith(".yml"))
        assert "make " not in steps
        assert ".venv" not in steps
        assert "docs/tool" not in steps
        assert set(re.findall(r"[\w./]+\.py\b", steps)) <= {*texts, "keep.py"}


@pytest.mark.parametrize(
    ("host", "path"),
    [("github", ".github/PULL_REQUEST_TEMPLATE.md"), ("gitlab", ".gitlab/merge_request_templates/Default.md")],
)
def test_a_proposal_meets_the_questions_of_a_reviewer(host, path) -> None:
    text = host_texts(host)[path]
    assert text.count("- [ ]") >= 6
    assert "real name" in text


@pytest.mark.parametrize("host", ["github", "gitlab"])
def test_owners_come_from_stewards_and_wait_in_comments(host) -> None:
    stewards = {"personas/oda.yaml": {"growth": "Segment marketer", "field": "Account lead"}}
    text = owners_text(host, ("growth", "field"), stewards)
    assert [line for line in text.splitlines() if line and not line.startswith("#")] == []
    assert "@your-company/growth" in text
    assert "#/personas/oda.yaml @your-company/" in text
    assert "Account lead" in text
    assert max(map(len, text.splitlines())) <= 120


def test_gitlab_asks_each_team_in_a_section_of_its_own() -> None:
    lines = owners_text("gitlab", ("growth", "field"), {}).splitlines()
    assert [line for line in lines if line.startswith("#[")] == ["#[growth]", "#[field]"]
