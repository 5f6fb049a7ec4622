"""Projecting: what an audience may not see was never there."""

from __future__ import annotations

from pathlib import Path

from personary.catalog.catalog import Catalog
from personary.catalog.load import load
from personary.catalog.project import project
from personary.model.choices import Audience
from personary.model.settings import Settings
from personary.source.tree import DiskTree
from tests.catalog.making_projects import ANN, a_project

FILES = {
    "personas/ann.yaml": ANN
    + "audience: public\nnote: secret-note\nstewards: {sales: secret-steward}\n"
    + "goals:\n  - {text: open-goal, evidence: [alder]}\n  - {text: secret-goal, audience: internal}\n"
    + "  - {text: partner-goal, audience: partner}\nstops:\n  - {stage: new/first, doing: open-doing}\n"
    + "  - {stage: inner/first, doing: secret-doing}\n",
    "personas/bea.yaml": "name: secret-bea\nresponsibility: x\n",
    "personas/evidence/alder.yaml": "kind: survey\ndate: 2026-01-01\ntitle: secret-title\npersonas: [ann]\n",
    "committees/line.yaml": "name: Line\npurchase: p\nscope: market\naudience: public\nmembers:\n"
    "  - {persona: bea}\n  - {persona: ann, joins_at: first}\njourney: new\n",
    "committees/journeys/new.yaml": "name: New\nkind: new_business\naudience: public\nstages:\n"
    "  - {id: first, name: First, phase: before_sale}\nbranches:\n"
    "  - {from_stage: first, to_journey: inner, when: secret-when}\n",
    "committees/journeys/inner.yaml": "name: secret-journey\nkind: upsell\nstages:\n"
    "  - {id: first, name: First, phase: before_sale}\n",
    "committees/role-plays/talk.yaml": "name: secret-scene\nstage: new/first\nbuyers: [{persona: ann}]\n",
    "personas/market.yaml": "competitors: [{name: secret-rival, unique: secret}]\n",
    "committees/alignment.yaml": "commitments:\n"
    "  - {what: secret-what, by_team: marketing, to_team: sales, state: open}\n",
}


def seen(tmp_path: Path, audience: Audience) -> Catalog:
    a_project(tmp_path, FILES)
    catalog, found = load(DiskTree(tmp_path), Settings())
    assert found == ()
    return project(catalog, audience)


def everything(catalog: Catalog) -> str:
    return "\n".join(definition.model_dump_json() for definition in catalog.definitions)


def test_our_own_people_see_everything(tmp_path: Path) -> None:
    assert "secret-goal" in everything(seen(tmp_path, "internal"))


def test_the_public_sees_no_secret(tmp_path: Path) -> None:
    catalog = seen(tmp_path, "public")
    text = everything(catalog)
    assert "secret" not in text
    assert "partner-goal" not in text
    assert "open-goal" in text
    assert not any(key in text for key in ("bea", "inner"))
    assert set(catalog.sources) == {("persona", "ann"), ("committee", "line"), ("journey", "new")}


def test_partners_see_what_partners_may(tmp_path: Path) -> None:
    text = everything(seen(tmp_path, "partner"))
    assert "partner-goal" in text
    assert "secret" not in text


def test_evidence_out_of_sight_is_known_to_exist(tmp_path: Path) -> None:
    catalog = seen(tmp_path, "public")
    assert catalog.held_back == {"alder"}
    assert catalog.personas[0].goals[0].evidence == ("alder",)


def test_members_out_of_sight_are_gone_and_their_stages_stay_for_the_others(tmp_path: Path) -> None:
    (committee,) = seen(tmp_path, "public").committees
    assert [(member.persona, member.joins_at) for member in committee.members] == [("ann", "first")]
