"""`personary review`: a meeting in committees/alignment.yaml, and the rest of the file as it was."""

from textwrap import dedent

import pytest

DAY = "2026-11-20"


@pytest.fixture
def alignment(project, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")  # 22 November 2026
    return project / "committees/alignment.yaml"


def review(say, *more):
    return say("review", "sam-head-of-operations", *more)


def test_the_first_review_makes_the_file(alignment, say) -> None:
    said = review(say, "--date", DAY, "--attendees", "marketing=3,sales=2", "--decision", "Talk: to two more")
    assert (said.code, said.err) == (0, "")
    assert said.out == f"Logged the review of {DAY} in committees/alignment.yaml:\n  sam-head-of-operations\n"
    assert alignment.read_text(encoding="utf-8") == dedent("""\
        reviews:
          - date: 2026-11-20
            personas: [sam-head-of-operations]
            attendees: {marketing: 3, sales: 2}
            decisions:
              - "Talk: to two more"
    """)
    assert say("validate").code == 0


def test_today_is_taken_when_no_day_is_said(alignment, say) -> None:
    assert "review of 2026-11-22" in review(say, "--attendees", "sales=1").out


def test_a_review_comes_where_its_day_belongs_and_comments_stay(alignment, say) -> None:
    alignment.write_text(dedent("""\
        # Ours.
        reviews:
        - date: 2026-03-26 # spring
          attendees: {sales: 4}
        # autumn
        - date: 2026-11-21
          attendees: {sales: 5}
        library: [] # empty
    """), encoding="utf-8")  # fmt: skip
    review(say, "--date", DAY, "--attendees", "marketing=1")
    assert alignment.read_text(encoding="utf-8") == dedent("""\
        # Ours.
        reviews:
        - date: 2026-03-26 # spring
          attendees: {sales: 4}
        # autumn
        - date: 2026-11-20
          personas: [sam-head-of-operations]
          attendees: {marketing: 1}
        - date: 2026-11-21
          attendees: {sales: 5}
        library: [] # empty
    """)


BLOCK = (
    """\
    reviews:
      - date: 2026-11-20
        attendees: {sales: 1}
    """,
    """\
    reviews:
      - date: 2026-11-20
        personas: [sam-head-of-operations]
        attendees: {sales: 1, marketing: 2}
        decisions:
          - One, two
    """,
)
BRACES = (
    """\
    reviews: [{date: 2026-11-20, personas: [sam-head-of-operations], attendees: {sales: 1}}] # all
    """,
    (
        """\
    reviews: [{date: 2026-11-20, personas: [sam-head-of-operations], attendees: {sales: 1, marketing: 2}, """
        """decisions: ["One, two"]}] # all
    """
    ),
)
LISTS = (
    """\
    reviews:
      - date: 2026-11-20
        personas:
        - felix
        attendees:
          sales: 1
        decisions: [Zero]
    """,
    """\
    reviews:
      - date: 2026-11-20
        personas:
        - felix
        - sam-head-of-operations
        attendees:
          sales: 1
          marketing: 2
        decisions: [Zero, "One, two"]
    """,
)


@pytest.mark.parametrize(("before", "after"), [BLOCK, BRACES, LISTS])
def test_a_meeting_of_the_same_day_is_added_to(alignment, say, before, after) -> None:
    alignment.write_text(dedent(before), encoding="utf-8")
    said = review(say, "--date", DAY, "--attendees", "marketing=2,sales=1", "--decision", "One, two")
    assert said.out.startswith(f"Added to the review of {DAY}")
    assert alignment.read_text(encoding="utf-8") == dedent(after)
    again = review(say, "--date", DAY, "--decision", "One, two")
    assert again.out == "All of this stands in committees/alignment.yaml already.\n"


def test_a_committee_is_reviewed_beside(alignment, say) -> None:
    said = say("review", "--committee", "sample-scheduling", "--date", DAY, "--attendees", "sales=1")
    assert said.code == 0
    assert "committees: [sample-scheduling]" in alignment.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ((), "Nobody was reviewed."),
        (("sam-head-of-operation",), 'Did you mean "sam-head-of-operations"?'),
        (("sam-head-of-operations",), "--attendees marketing=3,sales=2"),
        (("sam-head-of-operations", "--attendees", "slaes=2"), 'Did you mean "sales"?'),
        (("sam-head-of-operations", "--attendees", "sales"), "does not say how many"),
        (("sam-head-of-operations", "--attendees", "sales=1", "--date", "2031-01-01"), "lies ahead"),
        (("sam-head-of-operations", "--attendees", "sales=1", "--date", "2026-02-30"), "not a day"),
        (("--committee", "nowhere", "--attendees", "sales=1"), 'There is no committee "nowhere".'),
    ],
)
def test_wrong_use_writes_nothing(alignment, say, arguments, part) -> None:
    said = say("review", *arguments)
    assert (said.code, said.out) == (2, "")
    assert part in said.err
    assert not alignment.exists()


def test_other_heads_than_the_meeting_has_are_refused(alignment, say) -> None:
    review(say, "--date", DAY, "--attendees", "sales=2")
    before = alignment.read_bytes()
    said = review(say, "--date", DAY, "--attendees", "sales=3")
    assert said.code == 2
    assert f"The review of {DAY} counts 2 from sales already, not 3." in said.err
    assert alignment.read_bytes() == before


def test_a_file_that_cannot_be_read_is_left(alignment, say) -> None:
    alignment.write_text("reviews: - a\n", encoding="utf-8")
    said = review(say, "--attendees", "sales=1")
    assert said.code == 2
    assert "Mend it first: personary validate committees/alignment.yaml" in said.err


def test_on_a_terminal_heads_are_asked_for_team_by_team(alignment, say, monkeypatch) -> None:
    answers = iter(["two", "3", ""])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers))
    said = review(say, "--date", DAY)
    assert said.code == 0, said.err
    assert said.out.startswith("How many came from marketing?\n  Enter skips\n  Write a number in digits.\n")
    assert "attendees: {marketing: 3}" in alignment.read_text(encoding="utf-8")
