"""What a code host gets: the same pinned actions as ours, few rights, and no real handle."""

import re
from pathlib import Path

import pytest
import yaml

from personary.authoring.owners import owners_text
from personary.authoring.starter import host_texts

ROOT = Path(__file__).parents[2]
USES = re.compile(r"uses: (\S+ # v\S+)")


def test_actions_are_pinned_to_the_commits_that_we_use_ourselves() -> None:
    ours = {pin for path in (ROOT / ".github/workflows").glob("*.yml") for pin in USES.findall(path.read_text())}
    theirs = [pin for path, text in host_texts("github").items() if path.endswith(".yml") for pin in USES.findall(text)]
    assert len(theirs) == 7
    assert set(theirs) <= ours
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", pin) for pin in theirs)


def test_a_proposal_may_write_nothing() -> None:
    proposal = yaml.load(host_texts("github")[".github/workflows/proposal.yml"], yaml.BaseLoader)
    assert proposal["permissions"] == {"contents": "read"}
    assert list(proposal["on"]) == ["pull_request"]
    publish = yaml.load(host_texts("github")[".github/workflows/publish.yml"], yaml.BaseLoader)
    assert publish["permissions"] == {"contents": "read"}
    assert set(publish["on"]) == {"push", "schedule", "workflow_dispatch"}
    assert publish["on"]["push"] == {"branches": ["main"]}
    assert all("checkout" not in step.get("uses", "") for step in publish["jobs"]["deploy"]["steps"])


def test_gitlab_checks_proposals_and_publishes_what_is_merged() -> None:
    pipeline = yaml.load(host_texts("gitlab")[".gitlab-ci.yml"], yaml.BaseLoader)
    assert "personary validate" in pipeline["check"]["script"]
    assert pipeline["check"]["artifacts"]["reports"] == {"codequality": "code-quality.json"}
    assert "$CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH" in pipeline["pages"]["rules"][0]["if"]


def test_nothing_is_published_before_somebody_says_for_whom() -> None:
    publish = yaml.load(host_texts("github")[".github/workflows/publish.yml"], yaml.BaseLoader)
    assert publish["jobs"]["deploy"]["if"] == "vars.PERSONARY_PAGES == 'private' || vars.PERSONARY_PAGES == 'public'"
    pages = yaml.load(host_texts("gitlab")[".gitlab-ci.yml"], yaml.BaseLoader)["pages"]
    assert [rule["if"] for rule in pages["rules"][1:]] == [
        '$PERSONARY_PAGES == "private" && $CI_PROJECT_VISIBILITY != "public"',
        '$PERSONARY_PAGES == "public"',
    ]


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
