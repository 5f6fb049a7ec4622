"""`personary validate --fix` and `--diff`: what is mended, what is left, and that nothing is ever reworded."""

import json

import pytest

WRONG = """\
resonsibility: Answers for money.
name: Dana: head of money
statsu: drafts
gaols:
  - Marketing: sends it
  - Plan #2 for lines
"""
MENDED = """\
status: draft
name: "Dana: head of money"
responsibility: Answers for money.
goals:
  - "Marketing: sends it"
  - "Plan #2 for lines"
"""


@pytest.fixture
def wrong(project):
    path = project / "personas/dana.yaml"
    path.write_text(WRONG, encoding="utf-8")
    return path


def test_what_is_safe_is_mended_and_the_rest_is_told(wrong, say) -> None:
    said = say("validate", "--fix")
    assert wrong.read_text(encoding="utf-8") == MENDED
    assert said.code == 0
    assert said.out.startswith(
        "Mended personas/dana.yaml:\n"
        '  line 1: "resonsibility" is now "responsibility"\n'
        "  line 1: put the keys in order\n"
        '  line 2: put in quotes: "Dana: head of money"\n'
        '  line 3: "statsu" is now "status"\n'
        '  line 3: "drafts" is now "draft"\n'
        '  line 4: "gaols" is now "goals"\n'
        '  line 5: put in quotes: "Marketing: sends it"\n'
        '  line 6: put in quotes: "Plan #2 for lines"\n'
    )
    assert "orphan-persona" in said.out
    assert "No errors." in said.out
    assert "Mended personas/dana.yaml" not in say("validate", "--fix").out


def test_diff_shows_and_writes_nothing(wrong, say) -> None:
    said = say("validate", "--diff")
    assert said.code == 1
    assert "\n-gaols:\n" in said.out
    assert "\n+goals:\n" in said.out
    assert said.out.endswith("Nothing was written. To write it: personary validate --fix\n")
    assert say("validate", "--fix", "--diff").code == 1
    assert wrong.read_text(encoding="utf-8") == WRONG


def test_paths_limit_what_is_mended(wrong, say) -> None:
    say("validate", "--fix", "committees")
    assert wrong.read_text(encoding="utf-8") == WRONG
    assert say("validate", "--diff", "committees").out == "Nothing to mend.\n"


def test_a_format_for_programs_stays_whole(wrong, say) -> None:
    said = say("validate", "--fix", "--format", "json")
    assert "findings" in json.loads(said.out)
    assert said.err.startswith("Mended personas/dana.yaml:\n")


def test_an_error_that_is_left_still_fails(wrong, say) -> None:
    wrong.write_text(WRONG + "pain_points: [Too many]\n", encoding="utf-8")
    said = say("validate", "--fix")
    assert said.code == 1
    assert '"pain_points" is not a field of a persona.' in said.out
