"""Gathering: a tree becomes a catalog, and one broken file never hides another."""

from __future__ import annotations

from pathlib import Path

import pytest

from personary.catalog.catalog import Catalog
from personary.catalog.load import load
from personary.diagnostics.diagnostic import Diagnostic
from personary.model.settings import Settings
from personary.source.limits import MAX_BYTES
from personary.source.tree import DiskTree
from tests.catalog.making_projects import ANN, a_project


def loaded(root: Path) -> tuple[Catalog, tuple[Diagnostic, ...]]:
    return load(DiskTree(root), Settings())


def codes(root: Path) -> list[tuple[str, str]]:
    return [(found.file, found.code) for found in loaded(root)[1]]


def test_definitions_lie_where_their_kind_says(tmp_path: Path) -> None:
    a_project(
        tmp_path,
        {
            "personas/plant/bea.yaml": ANN,
            "personas/evidence/alder.yaml": "kind: survey\ndate: 2026-01-01\ntitle: A survey\n",
            "committees/line.yaml": "name: Line\npurchase: Sensors\nscope: market\nmembers: [{persona: ann}]\n",
            "committees/journeys/new.yaml": "name: New\nkind: new_business\n",
            "committees/role-plays/talk.yaml": "name: Talk\nstage: new/first\nbuyers: [{persona: ann}]\n",
        },
    )
    catalog, _ = loaded(tmp_path)
    assert [each.id for each in catalog.personas] == ["ann", "bea"]
    assert [each.id for each in (*catalog.evidence, *catalog.committees, *catalog.journeys, *catalog.role_plays)] == [
        "alder",
        "line",
        "new",
        "talk",
    ]


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("personas/bea.yml", "wrong-ending"),
        ("personas/notes.txt", "misplaced-file"),
        ("personas/evidence/deeper/x.yaml", "misplaced-file"),
        ("committees/elsewhere/x.yaml", "misplaced-file"),
        ("personas/portraits/face.svg", "misplaced-file"),
        ("personas/Bea Smith.yaml", "file-name"),
    ],
)
def test_what_is_not_read_is_said(tmp_path: Path, file: str, code: str) -> None:
    a_project(tmp_path, {file: ANN})
    assert codes(tmp_path) == [(file, code)]


@pytest.mark.parametrize(
    ("stem", "name"), [("Jörg Müller", "joerg-mueller"), ("Plant_Head", "plant-head"), ("保全", "a-short-name")]
)
def test_a_name_that_cannot_be_an_id_is_answered_with_one_that_can(tmp_path: Path, stem: str, name: str) -> None:
    _, found = loaded(a_project(tmp_path, {f"personas/{stem}.yaml": ANN}))
    assert [each.suggestion for each in found] == [
        f"Rename the file with small letters, digits and dashes, as {name}.yaml."
    ]


def test_hidden_files_are_nobodys_business(tmp_path: Path) -> None:
    a_project(tmp_path, {"personas/.DS_Store": "x", "committees/.gitkeep": ""})
    assert codes(tmp_path) == []


def test_two_files_of_one_name_would_be_one_id(tmp_path: Path) -> None:
    a_project(tmp_path, {"personas/plant/ann.yaml": ANN})
    assert codes(tmp_path) == [("personas/plant/ann.yaml", "same-id")]


def test_links_are_never_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text(ANN)
    root = a_project(tmp_path / "project")
    (root / "personas" / "bea.yaml").symlink_to(outside)
    (root / "committees").symlink_to(tmp_path)
    catalog, found = loaded(root)
    assert [each.id for each in catalog.personas] == ["ann"]
    assert {each.code for each in found} == {"symbolic-link"}


def test_a_broken_file_hides_no_other_and_breaks_no_reference(tmp_path: Path) -> None:
    a_project(
        tmp_path,
        {
            "personas/bea.yaml": "name: 'unclosed\n",
            "personas/cleo.yaml": ANN + "tusks: [x]\n",
            "committees/line.yaml": "name: L\npurchase: S\nscope: market\nmembers: [{persona: bea}, {persona: bee}]\n",
        },
    )
    catalog, found = loaded(tmp_path)
    assert [each.id for each in catalog.personas] == ["ann", "cleo"]
    assert [(each.file, each.code) for each in found] == [
        ("personas/bea.yaml", "not-yaml"),
        ("personas/cleo.yaml", "unknown-field"),
        ("committees/line.yaml", "unknown-reference"),
    ]


def test_a_file_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    a_project(tmp_path, {"personas/bea.yaml": "#" * (MAX_BYTES + 1)})
    assert codes(tmp_path) == [("personas/bea.yaml", "too-large")]


def test_how_large_a_file_is_costs_no_memory(tmp_path: Path) -> None:
    a_project(tmp_path)
    with (tmp_path / "personas" / "bea.yaml").open("wb") as file:
        file.truncate(1 << 40)  # a terabyte of nothing
    assert codes(tmp_path) == [("personas/bea.yaml", "too-large")]


def test_a_project_without_a_persona_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "personas").mkdir()
    assert codes(tmp_path) == [("personas", "no-persona")]


REFERENCES = {
    "personas/ann.yaml": (ANN + "segments: [metall]\nstops:\n  - {stage: new/frist, assets: [plan]}\n"),
    "personas/market.yaml": "segments: [{id: metal, name: Metal, market: plants, territories: [noth]}]\n"
    "territories: [{id: north, name: North}]\n",
    "committees/journeys/new.yaml": "name: New\nkind: new_business\nstages:\n"
    "  - {id: first, name: First, phase: before_sale, goals: {markting: {text: x, kpi: talks}}}\n",
    "committees/line.yaml": "name: L\npurchase: S\nscope: market\njourney: new\n"
    "members: [{persona: ann, joins_at: first, leaves_at: last}]\n",
}


def test_each_reference_that_points_to_nothing_is_found(tmp_path: Path) -> None:
    a_project(tmp_path, REFERENCES)
    unknown = [(each.message, each.suggestion) for each in loaded(tmp_path)[1] if each.code == "unknown-reference"]
    assert ('"metall" is not a segment in personas/market.yaml.', 'Did you mean "metal"?') in unknown
    assert ('"new/frist" is not a stage of a journey.', 'Did you mean "new/first"?') in unknown
    assert ('"noth" is not a territory in personas/market.yaml.', 'Did you mean "north"?') in unknown
    assert ('"markting" is not a team in the settings that signs.', 'Did you mean "marketing"?') in unknown
    assert [message.split('"')[1] for message, _ in unknown] == [
        "metall",
        "new/frist",
        "plan",
        "last",
        "markting",
        "talks",
        "plants",
        "noth",
    ]


def test_a_reference_to_an_earlier_name_is_told_the_present_one(tmp_path: Path) -> None:
    line = "name: L\npurchase: S\nscope: market\nmembers: [{persona: annika}, {persona: anne}]\n"
    named = {"personas/ann.yaml": ANN + "formerly: [annika, anne]\n", "personas/bea.yaml": ANN + "formerly: [anne]\n"}
    a_project(tmp_path, {**named, "committees/line.yaml": line})
    told = {each.message: each.suggestion for each in loaded(tmp_path)[1]}
    assert told['"annika" is not a persona.'] == 'It is called "ann" now.'
    assert told['"anne" is not a persona.'] == 'Did you mean "ann"?', "two files had that name"


def test_an_id_given_twice_is_found(tmp_path: Path) -> None:
    a_project(tmp_path, {"personas/market.yaml": "markets: [{id: a, name: A}, {id: a, name: B}]\n"})
    assert [(each.code, each.span.column) for each in loaded(tmp_path)[1]] == [("duplicate-id", 34)]
