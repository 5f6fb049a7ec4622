"""`personary rename`: every place at once, or none."""

import re
import shutil
from pathlib import Path

import pytest

SMALL = Path(__file__).parent.parent / "examples/small"
PORTRAIT = b"\x89PNG not looked at here"


@pytest.fixture
def small(tmp_path, monkeypatch):
    root = tmp_path / "small"
    shutil.copytree(SMALL, root, ignore=shutil.ignore_patterns(".cache"))
    monkeypatch.chdir(root)
    return root


def texts(root):
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def words_that_changed(before, after):
    """The lines of a file that are not the same, before and after."""
    pairs = zip(before.decode().splitlines(), after.decode().splitlines(), strict=True)
    return [(one, other) for one, other in pairs if one != other]


def test_a_persona_is_renamed_wherever_it_is_named(small, say) -> None:
    before = texts(small)
    said = say("rename", "ada-housing-manager", "ada")
    after = texts(small)
    assert said.code == 0
    assert said.out.startswith(
        "Renamed the persona ada-housing-manager to ada.\n"
        "  personas/ada-housing-manager.yaml\n    is now personas/ada.yaml\n"
    )
    assert "personas/ada-housing-manager.yaml" not in after
    for path, content in after.items():
        if path == "personas/ada.yaml":
            continue
        assert b"ada-housing-manager" not in content, path
        for one, other in words_that_changed(before[path], content):
            assert one.replace("ada-housing-manager", "ada") == other
    new = after["personas/ada.yaml"].decode()
    assert new.count("ada-housing-manager") == 1
    assert "\nformerly: [ada-housing-manager]\n" in new
    assert "unknown-reference" not in say("validate").out


def test_renaming_back_leaves_the_other_name_behind(small, say) -> None:
    say("rename", "ada-housing-manager", "ada")
    say("rename", "ada", "ada-housing-manager")
    assert "\nformerly: [ada]\n" in (small / "personas/ada-housing-manager.yaml").read_text(encoding="utf-8")


def test_a_dry_run_says_the_same_and_writes_nothing(small, say) -> None:
    before = texts(small)
    said = say("rename", "ada-housing-manager", "ada", "--dry-run")
    assert said.code == 0
    assert said.out.startswith("Would rename the persona ada-housing-manager to ada.\n")
    assert texts(small) == before


@pytest.mark.parametrize(
    ("old", "new", "path", "kept"),
    [
        ("staircase-trial", "trial", "committees/trial.yaml", ["formerly: [staircase-trial]"]),
        ("new-co-op", "first-co-op", "committees/journeys/first-co-op.yaml", ["formerly: [new-co-op]"]),
        ("elder-manager", "elder-head", "personas/evidence/elder-head.yaml", []),
        ("first-talk-with-ada", "ada-first", "committees/role-plays/ada-first.yaml", []),
        ("tenant-letter", "letter", "committees/alignment.yaml", []),
        ("early-talks", "soon", "committees/alignment.yaml", []),
        ("housing-coops", "co-ops", "personas/market.yaml", []),
        ("coast", "shore", "personas/market.yaml", []),
    ],
)
def test_every_kind_of_id_is_renamed(small, say, old, new, path, kept) -> None:
    assert say("rename", old, new).code == 0
    assert (small / path).is_file()
    word = re.compile(rf"(?<![\w-]){old}(?![\w-])")
    lines = [line for content in texts(small).values() for line in content.decode(errors="replace").splitlines()]
    assert [line for line in lines if word.search(line)] == kept
    assert "unknown-reference" not in say("validate").out


def test_a_stage_is_renamed_with_and_without_its_journey(small, say) -> None:
    said = say("rename", "new-co-op/trial", "new-co-op/try-out")
    assert said.code == 0
    assert said.out.startswith("Renamed the stage new-co-op/trial to new-co-op/try-out.\n")
    journey = (small / "committees/journeys/new-co-op.yaml").read_text(encoding="utf-8")
    assert "id: try-out" in journey
    assert "stage: try-out" in (small / "committees/staircase-trial.yaml").read_text(encoding="utf-8")
    assert "new-co-op/try-out" in (small / "personas/ivo-treasurer.yaml").read_text(encoding="utf-8")
    assert "unknown-reference" not in say("validate").out


def test_the_portrait_with_the_name_moves_along(small, say) -> None:
    persona = small / "personas/ada-housing-manager.yaml"
    text = persona.read_text(encoding="utf-8")
    assert "portrait:" not in text
    persona.write_text(text + "portrait: {file: ada-housing-manager.png, alt: A woman.}\n", encoding="utf-8")
    (small / "personas/portraits").mkdir()
    (small / "personas/portraits/ada-housing-manager.png").write_bytes(PORTRAIT)
    assert say("rename", "ada-housing-manager", "ada").code == 0
    assert "{file: ada.png, alt: A woman.}" in (small / "personas/ada.yaml").read_text(encoding="utf-8")
    assert [each.name for each in (small / "personas/portraits").iterdir()] == ["ada.png"]
    (small / "personas/portraits/ivo.png").write_bytes(b"")
    said = say("rename", "ada", "ivo")
    assert said.code == 2
    assert "personas/portraits/ivo.png is already there" in said.err


def test_quotes_comments_and_line_breaks_stay(small, say) -> None:
    persona = small / "personas/rosa.yaml"
    persona.write_bytes(b"name: Rosa # boss\r\nresponsibility: x y\r\nsegments: ['housing-coops'] # one\r\n")
    assert say("rename", "housing-coops", "co-ops").code == 0
    assert persona.read_bytes() == b"name: Rosa # boss\r\nresponsibility: x y\r\nsegments: ['co-ops'] # one\r\n"


def test_an_id_of_digits_comes_into_quotes(small, say) -> None:
    assert say("rename", "lime-treasurer", "2026").code == 0
    assert 'evidence: ["2026"]' in (small / "personas/ivo-treasurer.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("ada-housing-manger", "x"), "Did you mean: ada-housing-manager"),
        (("ada-housing-manager", "ivo-treasurer"), 'There is another persona with the id "ivo-treasurer"'),
        (("ada-housing-manager", "Ada X"), "cannot be an id"),
        (("ada-housing-manager", "market"), "kept for a file of its own"),
        (("ada-housing-manager", "ada-housing-manager"), "already"),
        (("ada-housing-manager", "paul-president"), "earlier name of personas/paul-chair.yaml"),
        (("ada-housing-manager", "a/b"), "Only a stage"),
        (("new-co-op/trial", "other/trial"), "A stage stays in its journey"),
        (("nobody", "x", "--kind", "kpi"), 'No kpi has the id "nobody"'),
    ],
)
def test_what_cannot_be_is_refused(small, say, arguments, part) -> None:
    before = texts(small)
    said = say("rename", *arguments)
    assert (said.code, said.out) == (2, "")
    assert part in said.err
    assert texts(small) == before


def test_an_id_of_two_kinds_needs_the_kind(small, say) -> None:
    (small / "personas/staircase-trial.yaml").write_text("name: X\nresponsibility: Y z.\n", encoding="utf-8")
    said = say("rename", "staircase-trial", "x")
    assert said.code == 2
    assert "Say which: --kind committee or --kind persona" in said.err
    assert say("rename", "staircase-trial", "x", "--kind", "persona").code == 0
    assert (small / "committees/staircase-trial.yaml").is_file()


def test_a_file_that_cannot_be_read_may_name_it(small, say) -> None:
    (small / "personas/broken.yaml").write_text("name: a: b\n", encoding="utf-8")
    said = say("rename", "ada-housing-manager", "ada")
    assert said.code == 2
    assert "personas/broken.yaml cannot be read, and may name it; nothing was renamed." in said.err
    assert (small / "personas/ada-housing-manager.yaml").is_file()


def test_a_seat_of_the_same_name_is_not_the_persona(small, say) -> None:
    committee = small / "committees/at-lime.yaml"
    committee.write_text(
        "name: Lime\npurchase: Lists\nscope: account\naccount: Lime\n"
        "members: [{persona: ivo-treasurer}, {persona: ada-housing-manager}]\n"
        "relationships: [{from: ivo-treasurer, to: ada-housing-manager, kind: trusts}]\n",
        encoding="utf-8",
    )
    assert say("rename", "ivo-treasurer", "ivo").code == 0
    assert "{from: ivo, to: ada-housing-manager, kind: trusts}" in committee.read_text(encoding="utf-8")
    text = committee.read_text(encoding="utf-8").replace("{persona: ivo}", "{persona: ivo, seat: ivo}")
    committee.write_text(text, encoding="utf-8")
    assert say("rename", "ivo", "ivo-two").code == 0
    assert "{from: ivo, to: ada-housing-manager" in committee.read_text(encoding="utf-8")
