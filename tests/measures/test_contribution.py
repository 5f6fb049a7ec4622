import datetime as dt

from personary.measures.contribution import persona_contribution, project_contribution
from tests.builders import a_catalog, a_persona, an_interview


def test_claims_evidence_and_changes_are_counted_by_team():
    persona = a_persona(
        goals=[{"text": "Fewer stops", "contributed_by": ["sales"], "evidence": ["elm"]}, "Fewer calls"],
        change_log=[{"date": "2026-02-01", "teams": ["sales"], "what": "Draft", "why": "Asked for"}],
    )
    catalog = a_catalog(
        persona,
        an_interview("alder", collected_by=["marketing", "sales"]),
        an_interview("elm", persona="mira", date="2026-01-05"),
        an_interview("gone", collected_by=["sales"], withdrawn={"date": "2026-04-01", "why": "Asked to"}),
    )
    counted = persona_contribution(catalog, persona)
    sales, marketing = counted.shares["sales"], counted.shares["marketing"]
    assert (sales.claims, sales.evidence, sales.changes, sales.since) == (1, 1, 1, dt.date(2026, 2, 1))
    assert (marketing.claims, marketing.evidence, marketing.since) == (0, 1, dt.date(2026, 3, 11))
    assert (counted.claims, counted.claims_unnamed, counted.evidence, counted.evidence_unnamed) == (2, 1, 2, 1)
    assert counted.alone(("marketing", "sales")) == ""


def test_a_picture_from_one_team_alone_is_noticed():
    persona = a_persona(goals=[{"text": "Fewer stops", "contributed_by": ["sales"]}])
    assert persona_contribution(a_catalog(persona), persona).alone(("marketing", "sales")) == "sales"
    assert project_contribution(a_catalog(persona)).alone(("sales",)) == ""


def test_candidates_and_the_retired_do_not_count_for_the_project():
    goal = [{"text": "Fewer stops", "contributed_by": ["sales"]}]
    catalog = a_catalog(a_persona("ada", status="retired", goals=goal), a_persona("oda", goals=goal))
    assert project_contribution(catalog).claims == 1
