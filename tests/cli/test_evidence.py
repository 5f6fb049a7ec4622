"""`personary evidence`: what personas rest on, and what falls, in eighty columns."""

import json
import shutil
from pathlib import Path

import pytest

from personary.diagnostics.reporters import display_width

SMALL = Path(__file__).parent.parent / "examples/small"


@pytest.fixture(autouse=True)
def small(tmp_path, monkeypatch):
    root = tmp_path / "small"
    shutil.copytree(SMALL, root)
    monkeypatch.chdir(root)
    return root


def test_the_table_counts_interviews_accounts_and_sentences(say) -> None:
    said = say("evidence")
    assert said.code == 0
    head, ada, *_ = said.out.splitlines()
    assert head.split() == ["persona", "interviews", "accounts", "sentences", "newest"]
    assert ada.split()[0] == "ada-housing-manager"
    assert all(display_width(line) <= 80 for line in said.out.splitlines())


def test_the_table_for_programs(say) -> None:
    rows = json.loads(say("evidence", "--format", "json").out)
    assert {row["persona"] for row in rows} >= {"ada-housing-manager", "ivo-treasurer"}
    assert all(row["sentences_with_evidence"] <= row["sentences"] for row in rows)


def test_what_falls_without_a_piece(say) -> None:
    said = say("evidence", "--without", "elder-manager")
    assert said.code == 0
    assert said.out.startswith("Without elder-manager:\n")
    assert "lose their only support:" in said.out
    assert "    Meters are read once a year\n" in said.out
    assert "may no longer be shown as a quote:\n" in said.out
    assert "    I learn of a leak from the ceiling below it.\n" in said.out
    assert "  ada-housing-manager: " in said.out
    assert all(display_width(line) <= 80 for line in said.out.splitlines())


def test_what_falls_for_programs(say) -> None:
    told = json.loads(say("evidence", "--without", "elder-manager", "--format", "json").out)
    assert told["without"] == ["elder-manager"]
    assert {"kind": "persona", "id": "ada-housing-manager", "at": ["quotes", 0],
            "text": "I learn of a leak from the ceiling below it."} in told["quotes_without_consent"]  # fmt: skip
    assert told["personas"][0]["persona"] == "ada-housing-manager"


def test_nothing_is_written_and_a_long_id_fits(small, say) -> None:
    (small / f"personas/{'x' * 61}.yaml").write_text("name: X\nresponsibility: Y z.\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in small.rglob("*.yaml")}
    assert all(display_width(line) <= 80 for line in say("evidence").out.splitlines())
    assert {path: path.read_bytes() for path in small.rglob("*.yaml")} == before


def test_an_unknown_piece_is_answered_with_the_nearest(say) -> None:
    said = say("evidence", "--without", "elder-manger")
    assert (said.code, said.out) == (2, "")
    assert said.err.splitlines() == ['There is no piece of evidence "elder-manger".', "Did you mean: elder-manager"]


def test_a_piece_that_is_withdrawn_carries_nothing(small, say) -> None:
    piece = small / "personas/evidence/elder-manager.yaml"
    text = piece.read_text(encoding="utf-8") + "withdrawn: {date: 2026-06-01, why: Asked}\n"
    piece.write_text(text, encoding="utf-8")
    said = say("evidence", "--without", "elder-manager")
    assert "Withdrawn already, so nothing rests on it now: elder-manager." in said.out
    assert "Nothing falls without elder-manager." in said.out
