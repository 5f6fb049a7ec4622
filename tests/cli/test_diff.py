"""`personary diff`: states by name, exit codes, formats, and neighbours of a change in a large project."""

import json

import pytest

from personary.changes import states
from tests.history import ODA, SETTINGS, a_repository, commit, git

LOGGED = ODA + "change_log: [{date: 2026-11-02, teams: [marketing, sales], what: A goal, why: A talk}]\n"


@pytest.fixture
def root(tmp_path, monkeypatch):
    root = a_repository(tmp_path / "project")
    monkeypatch.chdir(root)
    return root


def test_a_state_is_compared_with_the_files_as_they_are_now(root, say) -> None:
    (root / "personas/oda.yaml").write_text(ODA + "goals: [Cut stops]\n")
    said = say("diff", "HEAD")
    assert said.code == 0
    assert said.out.startswith("Both teams must agree: 1 identity in 1 definition.")
    assert "+ Cut stops" in said.out
    assert git(root, "status", "--porcelain") == "M personas/oda.yaml"


def test_two_states_are_compared_wherever_the_files_stand(root, say) -> None:
    commit(root, {"personas/oda.yaml": ODA + "goals: [Cut stops]\n"})
    (root / "personas/oda.yaml").write_text("name: [broken\n")
    assert "1 identity in 1 definition" in say("diff", "HEAD~1", "HEAD").out
    assert say("diff", "HEAD~1..HEAD").out == say("diff", "HEAD~1", "HEAD").out
    assert say("diff", "HEAD", "HEAD").out.startswith("Nothing changed.")


def test_three_dots_compare_with_where_a_branch_left(root, say) -> None:
    git(root, "checkout", "-q", "-b", "proposal")
    commit(root, {"personas/oda.yaml": ODA + "goals: [Cut stops]\n"})
    git(root, "checkout", "-q", "main")
    commit(root, {"personas/ada.yaml": "name: Ada\nresponsibility: Counts.\n"})
    assert "ada" not in say("diff", "main...proposal").out
    assert "ada" in say("diff", "main..proposal").out
    git(root, "checkout", "-q", "proposal")
    assert say("diff", "main...").out == say("diff", "main...proposal").out


def test_a_clean_checkout_with_other_line_ends_is_no_change(root, say) -> None:
    (root / "personas/oda.yaml").write_bytes(ODA.replace("\n", "\r\n").encode())
    assert say("diff", "HEAD").out.startswith("Nothing changed.")


def test_a_comment_alone_is_no_change_in_meaning(root, say) -> None:
    (root / "personas/oda.yaml").write_text("# Ask her peers.\n\n" + ODA)
    assert say("diff", "HEAD").out.startswith("No change in meaning: 2 changed lines, 1 format only in 1 definition.")


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("nowhere",), 'There is no state "nowhere" in this history.'),
        (("HEAD", "nowhere"), "nowhere"),
        (("HEAD..HEAD", "HEAD"), "already names two states"),
        (("--help-me",), "--help-me"),
        (("HEAD", "--fail-on", "breakin"), "There are: breaking, identity-without-log"),
        (("HEAD", "--format", "xml"), "xml"),
        ((), "BASE"),
    ],
)
def test_wrong_use_leaves_with_two_a_line_and_a_hint(root, say, arguments, part) -> None:
    said = say("diff", *arguments)
    assert said.code == 2
    assert part in said.err
    assert len(said.err.splitlines()) == 2
    assert said.out == ""


def test_without_a_history_it_leaves_with_two(tmp_path, say, monkeypatch) -> None:
    (tmp_path / "mkdocs.yml").write_text(SETTINGS)
    monkeypatch.chdir(tmp_path)
    said = say("diff", "HEAD")
    assert said.code == 2
    assert said.err.splitlines() == ["This folder has no history.", "Begin one: git init, git add ., git commit"]


def test_a_shallow_copy_says_how_to_get_the_rest(root, tmp_path, say, monkeypatch) -> None:
    commit(root, {"personas/ada.yaml": "name: Ada\nresponsibility: Counts.\n"})
    git(tmp_path, "clone", "-q", "--depth", "1", root.as_uri(), "copy")
    monkeypatch.chdir(tmp_path / "copy")
    said = say("diff", "HEAD~1")
    assert said.code == 2
    assert "git fetch --unshallow" in said.err
    assert "git fetch --unshallow" in say("diff", "HEAD").out


def test_failing_on_what_breaks(root, say) -> None:
    members = "name: First line\npurchase: Sensors\nscope: market\nmembers: [{persona: oda}]\n"
    commit(root, {"committees/first-line.yaml": members, "personas/ada.yaml": "name: Ada\nresponsibility: Counts.\n"})
    commit(root, {"personas/oda.yaml": None})
    assert say("diff", "HEAD~1", "HEAD").code == 0
    said = say("diff", "HEAD~1", "HEAD", "--fail-on", "breaking")
    assert said.code == 1
    assert said.out.startswith("Something breaks: 1 breaking in 1 definition. 1 new finding.")
    assert say("diff", "HEAD~2", "HEAD~1", "--fail-on", "breaking").code == 0


def test_failing_on_identity_without_log(root, say) -> None:
    commit(root, {"personas/oda.yaml": ODA + "goals: [Cut stops]\n"})
    commit(root, {"personas/oda.yaml": LOGGED + "goals: [Cut stops, Train two]\n"})
    reasons = "breaking, identity-without-log"
    assert say("diff", "HEAD~2", "HEAD~1", "--fail-on", reasons).code == 1
    assert say("diff", "HEAD~1", "HEAD", "--fail-on", reasons).code == 0
    assert say("diff", "HEAD~1", "HEAD", "--fail-on", "breaking").code == 0


def test_new_findings_stand_apart_from_those_that_stood_before(root, say) -> None:
    commit(root, {"personas/ada.yaml": "name: Ada\ntitels: [Head]\nresponsibility: Counts.\n"})
    commit(
        root, {"personas/ada.yaml": "# moved down\nname: Ada\ntitels: [Head]\nresponsibility: Counts.\nsegments: [x]\n"}
    )
    told = json.loads(say("diff", "HEAD~1", "HEAD", "--format", "json").out)
    assert {each["code"] for each in told["new_findings"]} == {"unknown-reference"}


def test_a_broken_file_is_a_value_and_the_rest_is_told(root, say) -> None:
    commit(root, {"personas/ada.yaml": "name: Ada\nresponsibility: Counts.\n"})
    commit(root, {"personas/ada.yaml": "name: [Ada\n", "personas/oda.yaml": ODA + "goals: [Cut stops]\n"})
    told = json.loads(say("diff", "HEAD~1", "HEAD", "--format", "json").out)
    assert [(each["entity"], each["kind"]) for each in told["changes"]] == [
        ("persona/ada", "unreadable"), ("persona/oda", "added")
    ]  # fmt: skip
    assert [each["code"] for each in told["new_findings"]] == ["not-yaml"]
    told = json.loads(say("diff", "HEAD", "HEAD~1", "--format", "json").out)
    assert told["changes"][0]["kind"] in {"readable", "removed"}


def test_settings_are_compared_too(root, say) -> None:
    commit(root, {"mkdocs.yml": SETTINGS + "      required_roles: [champion]\n"})
    told = json.loads(say("diff", "HEAD~1", "HEAD", "--format", "json").out)
    assert {(each["entity"], each["class"]) for each in told["changes"]} == {("settings", "review")}


def test_another_picture_is_a_change_of_identity(root, say) -> None:
    portrait = ODA + "portrait: {file: oda.png, alt: A woman}\n"
    commit(root, {"personas/oda.yaml": portrait, "personas/portraits/oda.png": "one"})
    commit(root, {"personas/portraits/oda.png": "two"})
    told = json.loads(say("diff", "HEAD~1", "HEAD", "--format", "json").out)
    assert [(each["path"], each["class"]) for each in told["changes"]] == [("portrait.file", "identity")]


PICTURED = ODA + "portrait: {file: oda.png, alt: A woman}\n"


def new_findings(said):
    return [(each["code"], each["file"]) for each in json.loads(said.out)["new_findings"]]


def test_a_picture_that_cannot_be_used_is_a_finding_that_the_change_brings(root, say) -> None:
    commit(root, {"personas/oda.yaml": PICTURED})
    assert new_findings(say("diff", "HEAD~1", "--format", "json")) == [("portrait-missing", "personas/oda.yaml")]
    commit(root, {"personas/portraits/oda.png": "no picture"})
    assert new_findings(say("diff", "HEAD~1", "--format", "json")) == [("portrait-unreadable", "personas/oda.yaml")]
    commit(root, {"personas/oda.yaml": PICTURED + "goals: [Cut stops]\n"})
    assert "portrait" not in say("diff", "HEAD~1").out.partition("New")[2]
    commit(root, {"personas/portraits/oda.png": None})
    assert new_findings(say("diff", "HEAD~1", "--format", "json")) == [("portrait-missing", "personas/oda.yaml")]
    assert "portrait-missing" in say("diff", "HEAD~1").out


def test_that_nobody_is_left_is_a_finding_that_the_change_brings(root, say) -> None:
    commit(root, {"personas/oda.yaml": None})
    assert ("no-persona", "personas") in new_findings(say("diff", "HEAD~1", "HEAD", "--format", "json"))


def test_an_empty_value_is_told_once(root, say) -> None:
    commit(root, {"personas/ada.yaml": "name: Ada\nresponsibility:\n"})
    codes = [code for code, file in new_findings(say("diff", "HEAD~1", "--format", "json")) if "ada" in file]
    assert "missing-field" in codes
    assert "empty-value" not in codes


def a_large_project(root):
    files = {f"personas/p{n}.yaml": f"name: P{n}\nresponsibility: Counts {n}.\nsegments: [metal]\n" for n in range(30)}
    files |= {
        f"committees/c{n}.yaml": f"name: C{n}\nmembers: [{{persona: p{n}}}, {{persona: p{n + 1}}}]\n" for n in range(29)
    }
    files["personas/market.yaml"] = "markets: [{id: m, name: M}]\nsegments: [{id: metal, name: Metal, market: m}]\n"
    commit(root, files)
    commit(root, {
        "personas/p7.yaml": "name: P7\nresponsibility: Counts 7.\nsegments: [metal]\nbuying_roles: [champion]\n",
        "personas/p20.yaml": None,
    })  # fmt: skip


def test_a_large_project_is_read_only_around_the_change(root, say, monkeypatch) -> None:
    a_large_project(root)
    everything = json.loads(say("diff", "HEAD~1", "HEAD", "--format", "json").out)
    monkeypatch.setattr(states, "FEW_FILES", 5)
    said = say("diff", "HEAD~1", "HEAD")
    assert "Looked at" in said.out
    assert "of 60 files" in said.out
    around = json.loads(say("diff", "HEAD~1", "HEAD", "--format", "json").out)
    for key in ("verdict", "counts", "changes", "touches", "questions", "agreement_needed"):
        assert around[key] == everything[key]
    assert {each["message"] for each in around["new_findings"]} <= {
        each["message"] for each in everything["new_findings"]
    }
    assert '"p20" is not a persona.' in {each["message"] for each in around["new_findings"]}


def test_another_picture_is_noticed_in_a_large_project(root, say, monkeypatch) -> None:
    a_large_project(root)
    commit(root, {"personas/oda.yaml": PICTURED, "personas/portraits/oda.png": "one"})
    commit(root, {"personas/portraits/oda.png": "two"})
    monkeypatch.setattr(states, "FEW_FILES", 5)
    assert "identity: changed portrait.file" in say("diff", "HEAD~1", "HEAD").out


def test_nothing_of_a_proposal_is_run_or_followed(root, say, tmp_path) -> None:
    mark = tmp_path / "ran"
    evil = SETTINGS + f"hooks: [evil.py]\nextra: !!python/object/apply:os.system ['touch {mark}']\n"
    git(root, "checkout", "-q", "-b", "proposal")
    (root / "personas/link.yaml").symlink_to("/etc/passwd")
    commit(root, {"mkdocs.yml": evil, "evil.py": f"open({str(mark)!r}, 'w')\n", ".gitattributes": "* filter=evil\n"})
    git(root, "checkout", "-q", "main")
    said = say("diff", "main", "proposal")
    assert said.code == 0
    assert "root:" not in said.out
    assert not mark.exists()


@pytest.mark.parametrize("form", ["text", "markdown", "json", "html"])
def test_every_format_is_printed(root, say, form) -> None:
    commit(root, {"personas/oda.yaml": ODA + "goals: [Cut stops]\n"})
    said = say("diff", "HEAD~1", "HEAD", "--format", form)
    assert said.code == 0
    assert "Both teams must agree: 1 identity in 1 definition." in said.out
    assert said.err == ""
