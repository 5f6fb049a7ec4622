"""`personary diff` where code hosts and people leave a history: cut off, detached, in a sub-folder, with odd names."""

import json
import os
import subprocess
import sys

import pytest

from tests.history import ODA, SETTINGS, a_repository, commit, git

GOALS = ODA + "goals: [Cut stops]\n"
WANTED = "Both teams must agree: 1 identity in 1 definition."


@pytest.fixture
def root(tmp_path):
    return a_repository(tmp_path / "project")


def diff(say, monkeypatch, folder, *words):
    monkeypatch.chdir(folder)
    said = say("diff", *words)
    assert "Traceback" not in said.err
    return said


def test_a_project_in_a_sub_folder_is_compared_without_its_neighbours(tmp_path, say, monkeypatch) -> None:
    root = a_repository(tmp_path / "company")
    inner = root / "sales & more/büyers"
    commit(root, {f"{inner.relative_to(root)}/{path}": text for path, text in
                  {"mkdocs.yml": SETTINGS, "personas/oda.yaml": ODA}.items()})  # fmt: skip
    commit(root, {f"{inner.relative_to(root)}/personas/oda.yaml": GOALS, "personas/oda.yaml": "name: Another\n"})
    said = diff(say, monkeypatch, inner, "HEAD~1", "HEAD")
    assert said.out.startswith(WANTED)
    assert "Another" not in said.out


def test_a_detached_checkout_is_compared(root, say, monkeypatch) -> None:
    commit(root, {"personas/oda.yaml": GOALS})
    git(root, "checkout", "-q", "--detach")
    git(root, "branch", "-D", "main")
    assert diff(say, monkeypatch, root, "HEAD^1", "HEAD").out.startswith(WANTED)


def test_a_worktree_is_compared(root, tmp_path, say, monkeypatch) -> None:
    commit(root, {"personas/oda.yaml": GOALS})
    git(root, "worktree", "add", "-q", str(tmp_path / "beside"))
    assert diff(say, monkeypatch, tmp_path / "beside", "HEAD~1").out.startswith(WANTED)


def test_a_bare_copy_compares_two_states_and_has_no_files_to_compare_with(root, tmp_path, say, monkeypatch) -> None:
    commit(root, {"personas/oda.yaml": GOALS})
    git(tmp_path, "clone", "-q", "--bare", str(root), "bare.git")
    assert diff(say, monkeypatch, tmp_path / "bare.git", "HEAD~1", "HEAD").out.startswith(WANTED)
    said = diff(say, monkeypatch, tmp_path / "bare.git", "HEAD")
    assert said.code == 2
    assert len(said.err.splitlines()) == 2


def test_a_file_that_was_renamed_is_one_change(root, say, monkeypatch) -> None:
    commit(root, {"personas/oda.yaml": None, "personas/north/oda-lead.yaml": ODA + "formerly: [oda]\n"})
    told = json.loads(diff(say, monkeypatch, root, "HEAD~1", "HEAD", "--format", "json").out)
    assert [(each["kind"], each["before"], each["after"]) for each in told["changes"]][-1] == (
        "renamed", "oda", "oda-lead"
    )  # fmt: skip
    assert "removed" not in {each["kind"] for each in told["changes"]}


def test_a_file_that_only_moved_to_a_sub_folder_says_nothing_else(root, say, monkeypatch) -> None:
    commit(root, {"personas/oda.yaml": None, "personas/north/oda.yaml": ODA})
    assert "identity" not in diff(say, monkeypatch, root, "HEAD~1", "HEAD").out


def test_odd_names_links_and_submodules_are_no_stumbling_block(root, say, monkeypatch) -> None:
    odd = ["tab\there", 'quo"te', "new\nline", "ümläut", "ends.yml", "-rf", "back\\slash", ":(glob)*", "space  two"]
    commit(root, {f"personas/{name}.yaml": ODA for name in odd})
    (root / "personas/dead.yaml").symlink_to("nowhere.yaml")
    (root / "personas/loop").symlink_to(".")
    os.mkfifo(root / "personas/pipe.yaml")
    git(root, "update-index", "--add", "--cacheinfo", f"160000,{git(root, 'rev-parse', 'HEAD')},personas/module")
    git(root, "add", "personas/dead.yaml", "personas/loop")
    git(root, "commit", "-q", "-m", "odd")
    before = diff(say, monkeypatch, root, "HEAD~2", "HEAD")
    assert before.code == 0
    assert before.err == ""
    for form in ("text", "markdown", "html", "json"):
        now = diff(say, monkeypatch, root, "HEAD~2", "--format", form)
        assert now.code == 0
        assert now.err == ""


def test_a_file_name_that_is_no_text_is_no_stumbling_block(root, say, monkeypatch) -> None:
    # A disk may refuse such a name; git does not.
    blob = git(root, "hash-object", "-w", "--stdin", feed=ODA.encode())
    git(root, "update-index", "-z", "--index-info", feed=b"100644 " + blob.encode() + b"\tpersonas/\xff\xfe.yaml\0")
    git(root, "commit", "-q", "-m", "odd")
    said = diff(say, monkeypatch, root, "HEAD~1", "HEAD")
    assert said.code == 0
    for form in ("markdown", "html", "json"):
        assert diff(say, monkeypatch, root, "HEAD~1", "HEAD", "--format", form).code == 0


@pytest.mark.parametrize("name", ["nowhere", "", "-x", "HEAD:personas", "a\nb", "HEAD..", "main@{99}", "x" * 5000])
def test_a_state_that_is_not_there_is_one_line_and_a_hint(root, say, monkeypatch, name) -> None:
    said = diff(say, monkeypatch, root, "--", name) if name.startswith("-") else diff(say, monkeypatch, root, name)
    if said.code == 0:
        assert name == "HEAD.."
        return
    assert said.code == 2
    assert 1 <= len(said.err.strip().splitlines()) <= 4


def test_a_copy_that_is_cut_off_is_said_in_the_summary(root, tmp_path, say, monkeypatch) -> None:
    for number in range(3):
        commit(root, {"personas/oda.yaml": ODA + f"tags: [n{number}]\n"})
    git(tmp_path, "clone", "-q", "--depth", "2", f"file://{root}", "shallow")
    said = diff(say, monkeypatch, tmp_path / "shallow", "HEAD~1", "HEAD")
    assert said.code == 0
    assert "git fetch --unshallow" in said.out
    missing = diff(say, monkeypatch, tmp_path / "shallow", "HEAD~3")
    assert missing.code == 2
    assert "git fetch --unshallow" in missing.err


def test_the_module_runs_where_no_terminal_and_no_home_is(root, tmp_path) -> None:
    commit(root, {"personas/oda.yaml": GOALS})
    done = subprocess.run(
        [sys.executable, "-c", "from personary.cli import main; main()", "diff", "HEAD~1", "HEAD"],
        cwd=root, env={"PATH": os.environ["PATH"], "HOME": str(tmp_path / "none")}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode().startswith(WANTED)
