"""`personary explain`: a page for every code, and the nearest one for an unknown word."""

import ast
from pathlib import Path

import pytest

import personary
from personary.checks.registry import CHECKS
from personary.cli.explain import explanations
from personary.model.claim import Claim
from personary.model.kinds import KINDS
from personary.model.settings import Settings
from personary.reference.fields import rows, slug


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_every_check_has_its_page(check, say) -> None:
    said = say("explain", check.code)
    assert said.code == 0
    assert check.title in " ".join(said.out.split())
    assert f"Severity: {check.severity}" in said.out
    assert max(map(len, said.out.splitlines())) <= 80


def written_codes() -> set[str]:
    """Every code that stands in a call of `Diagnostic` or of a function that makes one."""
    found = set()
    for file in Path(personary.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Diagnostic":
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant):
                    found.add(first.value)
    return found


def test_every_code_that_is_written_anywhere_is_explained() -> None:
    assert written_codes() - set(explanations()) == set()


def test_passes_and_fails_stand_on_lines_of_their_own(say) -> None:
    out = say("explain", "orphan-persona").out
    assert "\nPasses: " in out
    assert "\nFails: " in out


def test_without_a_code_every_code_is_listed(say) -> None:
    out = say("explain").out
    assert [line.split()[0] for line in out.splitlines()] == list(explanations())
    assert max(map(len, out.splitlines())) <= 80


def test_an_unknown_code_is_answered_with_the_nearest(say) -> None:
    said = say("explain", "orphaned-persona")
    assert said.code == 2
    assert said.err.splitlines()[1] == "Did you mean: personary explain orphan-persona"
    assert "Every code is listed by" in say("explain", "zebra").err


FIELDS = [
    (f"{name}.{row.path}", row)
    for name, model in (*((slug(kind), kind.model) for kind in KINDS), ("claim", Claim), ("settings", Settings))
    for row in rows(model, name)
]


def test_every_key_of_every_file_is_explained_in_the_words_of_the_reference(say) -> None:
    for place, row in FIELDS:
        said = say("explain", place)
        told = " ".join(said.out.split())
        assert said.code == 0, place
        assert row.what.replace("`", '"') in told
        assert f"Takes: {row.takes}" in told
        assert f"Example: {' '.join(row.line.split())}" in told
        assert max(map(len, said.out.splitlines())) <= 80, place
    assert len(FIELDS) > 300


def test_a_key_alone_is_explained_wherever_it_may_stand(say) -> None:
    out = say("explain", "goals").out
    assert "persona.goals\n" in out
    assert "journey.stages.goals\n" in out
    assert "persona.status, committee.status, journey.status\n" in say("explain", "status").out
    assert "Keys below it: stated, unstated\n" in say("explain", "needs").out


def test_the_keys_of_a_claim_are_explained_below_every_claim(say) -> None:
    assert say("explain", "goals.evidence").out == say("explain", "claim.evidence").out
    assert say("explain", "titles.evidence").code == 2


def test_a_mistyped_key_is_answered_with_the_nearest(say) -> None:
    said = say("explain", "gaols")
    assert (said.code, said.out) == (2, "")
    assert said.err == 'There is no check and no key called "gaols".\nDid you mean: personary explain goals\n'
