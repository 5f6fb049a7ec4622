"""`personary fmt`: what it writes, what it leaves alone, and how it leaves."""

import stat

import pytest

UNTIDY = "titles: [Head of money]\nname: Dana\nresponsibility: Answers for money.\n"
TIDY = "name: Dana\nresponsibility: Answers for money.\ntitles: [Head of money]\n"


@pytest.fixture
def untidy(project, say):
    say("fmt")
    path = project / "personas/dana.yaml"
    path.write_text(UNTIDY, encoding="utf-8")
    return path


def test_a_file_is_put_in_form_once(untidy, say) -> None:
    said = say("fmt")
    assert (said.code, said.err) == (0, "")
    assert said.out == "Put in form: personas/dana.yaml\n4 files in form already, 1 file changed.\n"
    assert untidy.read_text(encoding="utf-8") == TIDY
    before = untidy.stat()
    assert say("fmt").out == "5 files in form already.\n"
    assert untidy.stat().st_mtime_ns == before.st_mtime_ns


def test_check_writes_nothing_and_leaves_with_one(untidy, say) -> None:
    said = say("fmt", "--check")
    assert said.code == 1
    assert "Would put in form: personas/dana.yaml\n" in said.out
    assert untidy.read_text(encoding="utf-8") == UNTIDY
    say("fmt")
    assert say("fmt", "--check").code == 0


def test_diff_shows_the_lines_and_writes_nothing(untidy, say) -> None:
    said = say("fmt", "--diff")
    assert said.code == 0
    assert "-titles: [Head of money]\n name: Dana\n" in said.out
    assert "\n+titles: [Head of money]\n" in said.out
    assert untidy.read_text(encoding="utf-8") == UNTIDY
    assert say("fmt", "--diff", "--check").code == 1


def test_paths_limit_what_is_touched(untidy, say) -> None:
    assert say("fmt", "committees").code == 0
    assert untidy.read_text(encoding="utf-8") == UNTIDY
    assert say("fmt", "personas/dana.yaml").out.startswith("Put in form: personas/dana.yaml\n")


@pytest.mark.parametrize("text", ["name: a: b\n", "name: x\nname: y\n", "name: &a x\n", "name: \x07\n"])
def test_a_file_that_does_not_read_stays_and_the_rest_goes_on(untidy, say, text) -> None:
    broken = untidy.with_name("broken.yaml")
    broken.write_text(text, encoding="utf-8")
    said = say("fmt")
    assert said.code == 1
    assert "Cannot be read, and stays as it is: personas/broken.yaml\n" in said.out
    assert "personary validate personas/broken.yaml" in said.out
    assert broken.read_text(encoding="utf-8") == text
    assert untidy.read_text(encoding="utf-8") == TIDY


def test_links_are_not_followed(untidy, say, tmp_path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text(UNTIDY, encoding="utf-8")
    untidy.with_name("link.yaml").symlink_to(outside)
    say("fmt")
    assert outside.read_text(encoding="utf-8") == UNTIDY
    assert untidy.with_name("link.yaml").is_symlink()


def test_a_link_and_a_file_of_another_kind_are_named_and_left(untidy, say, tmp_path) -> None:
    (tmp_path / "outside.yaml").write_text(UNTIDY, encoding="utf-8")
    untidy.with_name("out.yaml").symlink_to(tmp_path / "outside.yaml")
    untidy.with_name("in.yaml").symlink_to(untidy)
    for path in ("personas/out.yaml", "personas/in.yaml", "README.md"):
        said = say("fmt", path)
        assert (said.code, said.err) == (0, "")
        assert said.out.startswith(f"{path} is no file of a persona, a committee or the like")
    assert untidy.read_text(encoding="utf-8") == UNTIDY
    assert "symbolic-link" in say("validate", "personas/out.yaml").out


def test_rights_byte_order_mark_and_line_breaks_stay(untidy, say) -> None:
    untidy.write_bytes(b"\xef\xbb\xbf" + UNTIDY.replace("\n", "\r\n").encode())
    untidy.chmod(0o640)
    assert say("fmt").code == 0
    assert untidy.read_bytes() == b"\xef\xbb\xbf" + TIDY.replace("\n", "\r\n").encode()
    assert stat.S_IMODE(untidy.stat().st_mode) == 0o640


def test_nothing_waits_beside_the_files_afterwards(untidy, say) -> None:
    say("fmt")
    assert not [path for path in untidy.parent.iterdir() if path.name.startswith(".")]


def test_outside_a_project_there_is_nothing_to_do(tmp_path, monkeypatch, say) -> None:
    monkeypatch.chdir(tmp_path)
    said = say("fmt")
    assert (said.code, said.out) == (2, "")
    assert "There is no file in personas/ or committees/ here." in said.err
