import datetime as dt

import pytest

from personary.measures.account_grid import account_grid
from personary.measures.evidence import coverage, strength
from tests.builders import a_catalog, a_persona, a_piece, an_interview

TODAY = dt.date(2026, 11, 20)


def test_one_file_is_one_respondent_however_large_the_sample():
    survey = a_piece("survey", kind="survey", personas=["oda"], sample={"size": "60", "period": "Spring"})
    persona = a_persona()
    found = coverage(a_catalog(persona, survey, an_interview("alder")), persona, TODAY)
    assert (found.interviews, dict(found.kinds)) == (1, {"survey": 1, "buyer_interview": 1})


def test_withdrawn_and_old_interviews_do_not_count():
    gone = an_interview("birch", withdrawn={"date": "2026-08-01", "why": "They asked us to."})
    old = an_interview("cedar", date="2024-11-19")
    persona = a_persona()
    found = coverage(a_catalog(persona, an_interview("alder"), gone, old), persona, TODAY)
    assert (found.interviews, found.old_interviews, found.accounts) == (1, 1, ("Alder",))


def test_evidence_counts_on_its_last_day():
    persona = a_persona()
    assert coverage(a_catalog(persona, an_interview(date="2024-11-20")), persona, TODAY).interviews == 1


def test_a_piece_that_carries_a_claim_shows_in_the_mix_though_it_names_nobody():
    persona = a_persona(goals=[{"text": "Fewer stops", "evidence": ["crm"]}, "Two more fitters"])
    found = coverage(a_catalog(persona, a_piece("crm", kind="crm_data")), persona, TODAY)
    assert (dict(found.kinds), found.claims, found.claims_with_evidence, found.share) == ({"crm_data": 1}, 2, 1, 0.5)
    assert found.is_marginal


def test_roles_and_routes_are_counted_by_account():
    persona = a_persona()
    two = [
        an_interview("alder", buying_roles=["champion"]),
        an_interview("alder-fitter", account="Alder", buying_roles=["end_user"], sourcing={"route": "other"}),
    ]
    catalog = a_catalog(persona, *two)
    found = coverage(catalog, persona, TODAY)
    assert found.roles == {"Alder": ("champion", "end_user")}
    assert found.routes == {"event": 1, "other": 1}
    grid = account_grid(catalog, persona, TODAY)
    assert [[len(cell.pieces) for cell in row] for row in grid.rows] == [[1, 1]]


def test_win_loss_interviews_alone_are_told_apart():
    persona = a_persona()
    only = a_catalog(persona, an_interview(kind="win_loss_interview"))
    both = a_catalog(persona, an_interview(kind="win_loss_interview"), an_interview("birch"))
    assert coverage(only, persona, TODAY).win_loss_alone
    assert not coverage(both, persona, TODAY).win_loss_alone


@pytest.mark.parametrize(
    ("claim", "label"),
    [
        ("A sentence", "assumption"),
        ({"text": "A sentence", "basis": "opinion"}, "opinion"),
        ({"text": "A sentence", "evidence": ["alder"]}, "single"),
        ({"text": "A sentence", "evidence": ["alder", "birch"]}, "corroborated"),
        ({"text": "A sentence", "evidence": ["alder", "gone"]}, "single"),
        ({"text": "A sentence", "evidence": ["gone"]}, "assumption"),
        ({"text": "A sentence", "evidence": ["secret"]}, "held"),
        ({"text": "What blocks", "evidence": ["alder"]}, "contested"),
        ({"text": "Something else", "id": "what-blocks"}, "contested"),
        ({"text": "Long settled"}, "assumption"),
    ],
)
def test_the_strength_of_a_claim(claim, label):
    persona = a_persona(
        goals=[claim],
        contested=[
            {"about": "what blocks.", "positions": {"sales": "The price"}},
            {"about": "what-blocks", "positions": {"sales": "The price"}},
            {"about": "Long settled", "positions": {"sales": "The price"}, "outcome": "Both agree."},
        ],
    )
    gone = an_interview("gone", withdrawn={"date": "2026-08-01", "why": "They asked us to."})
    catalog = a_catalog(persona, an_interview("alder"), an_interview("birch"), gone, held_back=("secret",))
    assert strength(catalog, persona, persona.goals[0], TODAY).label == label


def test_a_claim_on_old_evidence_keeps_its_sources_and_is_stale():
    persona = a_persona(goals=[{"text": "A", "evidence": ["alder", "crm"]}])
    catalog = a_catalog(persona, an_interview(date="2020-01-01"), a_piece("crm", date="2020-01-01"))
    found = strength(catalog, persona, persona.goals[0], TODAY)
    assert (found.label, found.stale, found.interviews, found.others) == ("corroborated", True, 1, 1)
    assert found.accounts == ("Alder",)
