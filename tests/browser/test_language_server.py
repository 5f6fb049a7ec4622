"""What an author meets in an editor: completion, explanation, and one message for one mistake.

Everything the editor says must be true: where it complains, `personary validate` finds an error too.
"""

import re
from pathlib import Path

import pytest

from personary.authoring.editor_files import associations
from personary.authoring.scaffold import scaffold
from personary.source.tree import DiskTree
from tests.browser.language_server import edit, errors, kind_of, placed

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("node_modules")]

ROOT = Path(__file__).parents[2]
PROJECTS = (ROOT, *(path.parent for path in sorted((ROOT / "tests/examples").glob("*/mkdocs.yml"))))

PERSONA = "personas/oda.yaml"
PIECE = "personas/evidence/alder.yaml"
COMMITTEE = "committees/first-line.yaml"
JOURNEY = "committees/journeys/new-business.yaml"
ROLE_PLAY = "committees/role-plays/first-talk.yaml"
MARKET = "personas/market.yaml"
ALIGNMENT = "committees/alignment.yaml"

EVIDENCE = "kind: anecdote\ndate: 2026-03-11\ntitle: Heard\n"
STAGE = "stages:\n  - {id: a, name: A, phase: before_sale"
SCENE = "name: A\nstage: a/b\nbuyers:\n  - persona: oda\n"

MISTAKES: tuple[tuple[str, str, int, str], ...] = (
    # a file, its text, the line of the message, and words in it
    (PERSONA, "gaols: [Be on time]\n", 1, "none of its keys"),
    (PERSONA, "name: Oda\npain_points:\n  - Night calls\n", 3, 'called "issues"'),
    (PERSONA, "name: Oda\nage: 45\n", 2, '"age_range" under "profile"'),
    (PERSONA, "id: oda\nname: Oda\n", 1, "none of its keys"),
    (PERSONA, "status: aproved\n", 1, "candidate, draft, validated"),
    (PERSONA, "status: [draft]\n", 1, "candidate, draft, validated"),
    (PERSONA, "name: [Oda]\n", 1, "is one text"),
    (PERSONA, "name:\n  first: Oda\n", 2, "is one text"),
    (PERSONA, "titles: Head of maintenance\n", 1, "takes a list"),
    (PERSONA, "titles:\n  - Head: of maintenance\n", 2, "in quotes"),
    (PERSONA, "goals:\n  - Cut stops: six a month\n", 2, "in quotes"),
    (PERSONA, "goals:\n  - evidence: [alder]\n", 2, "Always there: text"),
    (PERSONA, "goals:\n  - text: Cut stops\n    evidnce: [alder]\n", 3, "its keys are text, evidence"),
    (PERSONA, "goals:\n  - text: Cut stops\n    evidence: alder\n", 3, "takes a list"),
    (PERSONA, "goals:\n  - text: Cut stops\n    basis: guess\n", 3, "assumption, opinion"),
    (PERSONA, "goals:\n  - [Cut stops]\n", 2, "is one sentence"),
    (PERSONA, "goals: {text: Cut stops}\n", 1, "takes a list"),
    (PERSONA, "goals:\n  -\n", 2, "is one sentence"),
    (PERSONA, "buying_roles: [chief]\n", 1, "One of: economic_buyer"),
    (PERSONA, "buying_roles:\n  - rol: champion\n", 2, "Always there: role"),
    (PERSONA, "buying_roles:\n  - role: chief\n", 2, "one of: economic_buyer"),
    (PERSONA, "buying_roles:\n  - [champion]\n", 2, "one word of the list"),
    (PERSONA, "needs: To sleep\n", 1, "takes keys of its own"),
    (PERSONA, "needs:\n  unstated:\n    - text: Not to look foolish\n", 3, "Always there: text, driver"),
    (PERSONA, "needs:\n  unstated:\n    - Not to look foolish\n", 3, "Always there: text, driver"),
    (PERSONA, "stewards: Oda\n", 1, "takes keys of its own"),
    (PERSONA, "stewards:\n  sales: [Ann]\n", 2, "is one text"),
    (PERSONA, "signoff:\n  sales: {by: Ann, date: 12.06.2026}\n", 2, "2026-06-18"),
    (PERSONA, "signoff:\n  sales: {by: Ann, date: 2026-02-30}\n", 2, "2026-06-18"),
    (PERSONA, "signoff:\n  sales: Ann\n", 2, "takes keys of its own"),
    (PERSONA, "signoff:\n  sales: {by: Ann}\n", 2, "Always there: by, date"),
    (PERSONA, "portrait: {file: a.png, alt: A, real_person: 'true'}\n", 1, "true or false"),
    (PERSONA, "portrait: {file: a.png, alt: A, real_person: yes}\n", 1, "true or false"),
    (PERSONA, "stops:\n  - {stage: a/b, feeling: 3}\n", 2, "such as -1"),
    (PERSONA, "stops:\n  - {stage: a/b, feeling: good}\n", 2, "digits"),
    (PERSONA, "stops:\n  - {stage: a/b, feeling: '1'}\n", 2, "without quotes"),
    (PERSONA, "stops:\n  - {stage: a/b, feeling: 0.5}\n", 2, "digits"),
    (PERSONA, "buying_process:\n  duration: {min: 4, max: nine, unit: months}\n", 2, "digits"),
    (PERSONA, "attribute_exercise:\n  sales: Wants proof\n", 2, "takes a list"),
    (PERSONA, "goals:\n  - text:\n    evidence: [alder]\n", 2, "is one text"),
    (PIECE, "kind: anecdote\ntitle: Heard\n", 1, "always needs is missing: kind, date, title"),
    (PIECE, f"{EVIDENCE}sample: {{size: many, period: Spring}}\n", 4, "digits"),
    (PIECE, f"{EVIDENCE}kind_of: x\n", 4, "none of its keys"),
    (PIECE, "kind:\ndate: 2026-03-11\ntitle: Heard\n", 1, "one of: buyer_interview"),
    (COMMITTEE, "members:\n  - influence: 3\n", 2, "Always there: persona"),
    (COMMITTEE, "members:\n  - {persona: oda, influence: 6}\n", 2, "such as 4"),
    (COMMITTEE, "members:\n  - oda\n", 2, "Member: its keys are"),
    (COMMITTEE, "dynamics:\n  stalls:\n    - {stage: a/b, where: Here}\n", 3, "needs_information"),
    (JOURNEY, f"{STAGE}, sales_ready: maybe}}\n", 2, "true or false"),
    (JOURNEY, f"{STAGE}s}}\n", 2, "before_sale, after_sale"),
    (ROLE_PLAY, f"{SCENE}minutes: {{play: long}}\n", 5, "digits"),
    (ROLE_PLAY, "name: A\nstage: a/b\n", 1, "Always there: name, stage, buyers"),
    (MARKET, "segments:\n  - {id: a, name: A}\n", 2, "Always there: id, name, market"),
    (MARKET, "glossary:\n  - {term: List, banned: [dashboard]}\n", 2, 'called "instead_of"'),
    (ALIGNMENT, "reviews:\n  - {date: 2026-06-18, attendees: {sales: two}}\n", 2, "digits"),
    (ALIGNMENT, "commitments:\n  - {what: A, by_team: sales, to_team: sales, state: late}\n", 2, "open, done, dropped"),
)

FINE: tuple[tuple[str, str], ...] = (
    (PERSONA, "name: 2026\nresponsibility: true\ntitles: [1, 0x2, ~x, off]\ngoals: [12, 1.5, yes, null x]\n"),
    (PERSONA, "status:\nname:\ntitles:\nneeds:\nstewards:\nsignoff:\n  sales:\nbuying_roles:\nreview_every:\n"),
    (PERSONA, "goals:\n  - text: 12\n    id: 3\n  - 'Cut: stops'\n"),
    (PERSONA, "buying_roles: [champion, {role: approver, certainty: often}]\nstory:\n  situation: |\n    Half\n"),
    (PERSONA, "signoff:\n  sales: {by: Ann, date: '2024-02-29'}\n  field: {by: 7, date: 2026-12-31}\n"),
    (PERSONA, "stops:\n  - {stage: a/b, feeling: +1}\n  - {stage: 7, feeling: -2}\n"),
    (PERSONA, "buying_process:\n  duration: {min: .5, max: 4., unit: weeks}\n"),
    (PIECE, f"{EVIDENCE}sample: {{size: 038, period: 2026}}\nnuggets: [A, {{text: B, shareable: true}}]\n"),
    (JOURNEY, f"{STAGE}, goals: {{sales: Agree, field: {{text: B, kpi: c}}}}}}\n"),
    (MARKET, "segments:\n  - {id: a, name: A, market: m, focus: {sales: [north]}}\n"),
    (ALIGNMENT, "reviews:\n  - {date: 2026-06-18, attendees: {sales: 2, field: 0}}\n"),
)


def numbered(path: str, number: int) -> str:
    """The same place under a name of its own; a file that stands alone keeps it, in a folder of its own."""
    return f"{number}/{path}"


@pytest.fixture(scope="module")
def told_of_mistakes(node_modules, tmp_path_factory):
    files = {numbered(path, number): text for number, (path, text, *_) in enumerate(MISTAKES)}
    return edit(tmp_path_factory.mktemp("mistakes"), files).problems


@pytest.mark.parametrize("number", range(len(MISTAKES)), ids=lambda number: MISTAKES[number][1].strip())
def test_one_mistake_is_told_once(told_of_mistakes, number):
    path, text, line, words = MISTAKES[number]
    problems = told_of_mistakes[numbered(path, number)]
    assert errors(path, text.encode()) != (), "the editor must not be stricter than the reader"
    assert [problem["line"] + 1 for problem in problems] == [line], problems
    assert words in problems[0]["message"]


def test_messages_are_in_the_words_of_an_author(told_of_mistakes):
    told = " ".join(problem["message"] for problems in told_of_mistakes.values() for problem in problems)
    assert (
        re.findall(r"\b(schema|null|mapping|regex|boolean|object|array|property|string)\b", told, re.IGNORECASE) == []
    )


def test_what_is_right_is_left_alone(tmp_path):
    files = {numbered(path, number): text for number, (path, text) in enumerate(FINE)}
    told = edit(tmp_path, files).problems
    for number, (path, text) in enumerate(FINE):
        assert (errors(path, text.encode()), told[numbered(path, number)]) == ((), []), text


def test_the_editor_never_contradicts_validate_on_any_file_we_have(tmp_path):
    files = {
        numbered(path, number): (project / path).read_bytes()
        for number, project in enumerate(PROJECTS)
        for path in (each.path for each in DiskTree(project).files())
        if path.endswith(".yaml")
    }
    known = {path: text.decode() for path, text in files.items() if is_text(text)}
    told = edit(tmp_path, known).problems
    assert len(known) > 100
    for path, problems in told.items():
        found = errors(path.partition("/")[2], files[path])
        assert not problems or found, (path, problems)


def test_a_new_file_and_every_example_in_it_are_right(tmp_path):
    texts = {path: scaffold(kind_of(path), {}) for path in (PERSONA, PIECE, COMMITTEE, JOURNEY, ROLE_PLAY, MARKET)}
    used = {path: re.sub(r"^#(?! \w)", "", text, flags=re.MULTILINE) for path, text in texts.items()}
    assert all(errors(path, text.encode()) == () for path, text in used.items())
    assert [found for found in edit(tmp_path, used).problems.values() if found] == []


def is_text(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def test_every_file_has_one_schema(tmp_path):
    text = "this_is_no_key: 1\n"
    paths = (PERSONA, "personas/plant/oda.yaml", PIECE, COMMITTEE, JOURNEY, ROLE_PLAY, MARKET, ALIGNMENT)
    for path, problems in edit(tmp_path, dict.fromkeys(paths, text)).problems.items():
        assert "none of its keys" in problems[0]["message"] or "its keys are" in problems[0]["message"], path
        assert len({problem["message"] for problem in problems}) == 1, (path, problems)
    assert len(associations()) == len({kind_of(path).name for path in paths})


COMPLETIONS: tuple[tuple[str, str, str, str], ...] = (
    # a file, its text with the cursor, what is chosen, and what that inserts
    (PERSONA, "na|", "name", "name: "),
    (PERSONA, "buying_roles:\n  - ro|", "role", "role: "),
    (PERSONA, "buying_roles:\n  - |", "champion", "champion"),
    (PERSONA, "buying_roles: [ch|]", "champion", "champion"),
    (PERSONA, "name: Oda\nstatus: |", "validated", "validated"),
    (PERSONA, "name: Oda\nstew|", "stewards", "stewards:\n  marketing: $1\n  sales: $2"),
    (PERSONA, "goa|", "goals", "goals:\n  - "),
    (PERSONA, "goals:\n  - te|", "evidence", "evidence:\n    - "),
    (PERSONA, "portrait:\n  file: a.png\n  real_person: |", "true", "true"),
    (PIECE, "|", "Evidence …", "kind: ${1|"),
    (COMMITTEE, "members:\n  - |", "persona", "persona: "),
    (JOURNEY, "stages:\n  - id: a\n    name: A\n    phase: |", "before_sale", "before_sale"),
    (ALIGNMENT, "executive_s|", "executive_sponsor", "executive_sponsor:\n  by: $1\n  date: $2"),
)


def test_completion_offers_keys_with_their_colon_and_words_with_their_meaning(tmp_path):
    asked = [placed(numbered(path, number), text) for number, (path, text, *_) in enumerate(COMPLETIONS)]
    told = edit(tmp_path, {place.path: text for text, place in asked}, [place for _, place in asked])
    for (path, text, label, inserts), items in zip(COMPLETIONS, told.completions, strict=True):
        offered = {item["label"]: item for item in reversed(items)}
        assert label in offered, (path, text, list(offered))
        assert offered[label]["inserts"].startswith(inserts), (text, offered[label])
    words = {item["label"]: item["says"] for item in told.completions[2]}
    assert words["champion"] == "Wants it, and works for it inside."
    assert "pain_points" not in {item["label"] for items in told.completions for item in items}


def test_hovering_explains_in_our_words(tmp_path):
    marked = (
        (PERSONA, "go|als:\n  - Cut stops\n"),
        (PERSONA, "goals:\n  - Cut| stops\n"),
        (PERSONA, "status: dr|aft\n"),
        (PERSONA, "segm|ents: [metal]\n"),
        (PIECE, "kind: anec|dote\n"),
    )
    asked = [placed(numbered(path, number), text) for number, (path, text) in enumerate(marked)]
    hovers = edit(tmp_path, {place.path: text for text, place in asked}, (), [place for _, place in asked]).hovers
    assert "What their work must reach, with or without us." in hovers[0]
    assert "Needed from the status **validated** on." in hovers[0]
    assert "`goals: [Cut unplanned stops to six a month]`" in hovers[0]
    assert "Practices: S2-04" in hovers[0]
    assert "What their work must reach" in hovers[1]
    assert "`draft`: Written down, and still an assumption." in hovers[2]
    assert "The id of a segment in personas/market.yaml." in hovers[3]
    assert "`anecdote`: Told in passing; a reason to ask further." in hovers[4]
