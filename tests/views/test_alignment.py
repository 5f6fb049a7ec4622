import pytest

from personary.views.alignment import present_alignment
from personary.words import LANGUAGES
from tests.builders import a_committee, a_journey, a_persona, a_role_play, an_alignment
from tests.views.aligning import a_briefing, a_commitment, a_disagreement

KPI = {"id": "early", "name": "Early talks", "objective": "Fewer losses", "horizon": "quarter",
       "contribution": {"marketing": "Visits", "service": "Logs"}}  # fmt: skip


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_an_empty_project_says_what_comes_first(language):
    board = present_alignment(a_briefing(language=language))
    assert not board.has_sponsor
    assert board.next.link is None
    assert (board.rows, board.columns, board.library) == ((), (), ())


def test_the_sponsor_is_named():
    board = present_alignment(
        a_briefing(an_alignment(executive_sponsor={"by": "Managing director", "date": "2026-01-12"}))
    )
    assert board.sponsor == "Backed by: Managing director, since 12 January 2026."


def test_the_matrix_has_a_row_for_each_persona_that_counts():
    board = present_alignment(
        a_briefing(a_persona(), a_persona("new", status="candidate"), a_persona("old", status="retired"))
    )
    assert [row.who.id for row in board.rows] == ["oda"]
    assert len(board.columns) == len(board.rows[0].cells) == 10
    assert board.rows[0].cells[1].link.anchor == "question-profile"
    assert (board.rows[0].counted, board.rows[0].round) == ("0 of 10", "not yet")


def test_a_measure_shows_each_team_and_the_stages_that_use_it():
    stages = [
        {"id": "talk", "name": "Is it real?", "phase": "before_sale",
         "goals": {"marketing": {"text": "Be named", "kpi": "early"}, "sales": {"text": "Call", "kpi": "early"}}},
        {"id": "use", "name": "Daily use", "phase": "after_sale"},
    ]  # fmt: skip
    briefing = a_briefing(a_journey(stages=stages), an_alignment(kpis=[KPI]), further_teams=["service"])
    board = present_alignment(briefing)
    measure = board.measures[0]
    assert measure.anchor == "kpi-early"
    assert [(part.team.key, part.is_missing) for part in measure.parts] == [
        ("marketing", False), ("sales", True), ("service", False)]  # fmt: skip
    assert [(use.journey.id, [stage.anchor for stage in use.stages]) for use in measure.used_by] == [
        ("new-business", ["stage-talk"])
    ]
    assert measure.used == "Goals at 1 stage"


def test_a_measure_that_no_stage_uses_says_so():
    measure = present_alignment(a_briefing(an_alignment(kpis=[KPI]))).measures[0]
    assert (measure.used, measure.target) == ("No stage’s goal uses it yet.", "No target yet")


def test_an_agreement_past_its_day_is_to_be_looked_at_again():
    signed = {team: {"by": "Head", "date": "2026-01-15"} for team in ("marketing", "sales")}
    alignment = an_alignment(
        executive_sponsor={"by": "Managing director", "date": "2026-01-12"},
        agreements=[
            {"subject": "Metal first", "direction": "top_down", "signoff": signed, "due": "2026-10-01"},
            {"subject": "Agents later", "direction": "bottom_up"},
        ],
    )
    board = present_alignment(a_briefing(alignment))
    first, second = board.agreements
    assert (first.is_late, first.again) == (True, "Was to be looked at again on 1 October 2026.")
    assert [stamp.state for stamp in second.stamps] == ["waiting", "waiting"]
    assert board.next.link.anchor == "agreement-0"


def test_commitments_stand_by_how_they_stand_and_three_open_are_enough():
    alignment = an_alignment(
        commitments=[
            a_commitment("Late", due="2026-10-01"),
            *(a_commitment(f"Page {n}") for n in range(3)),
            a_commitment("Done", state="done"),
            a_commitment("Follow up", by_team="sales", to_team="marketing"),
            a_commitment("Dropped", state="dropped"),
        ]
    )
    board = present_alignment(a_briefing(a_persona(), alignment))
    assert [(group.standing, len(group.entries)) for group in board.owed] == [
        ("overdue", 1), ("open", 4), ("done", 1), ("dropped", 1)]  # fmt: skip
    assert board.owed[0].entries[0].sentence == "Marketing owes Sales"
    assert [(each.text, each.is_too_many) for each in board.deliverables] == [
        ("4 open, 3 are enough: finish or drop one", True)
    ]


def test_the_library_says_where_an_item_is_used_and_whether_sales_does():
    library = [
        {"id": "plan", "title": "The plan", "link": "https://library.example/plan", "sales_used_on": "2026-10-02"},
        {"id": "loose", "title": "Loose", "link": "javascript:alert(1)"},
    ]
    persona = a_persona(
        objections=[{"says": "We tried this.", "asset": "plan"}],
        stops=[{"stage": "new-business/first-talk", "assets": ["plan"]}],
    )
    dynamics = {
        "stalls": [{"stage": "first-talk", "where": "At IT", "needs_information": "Ports", "asset": "plan"}],
        "concerns": [{"persona": "oda", "concern": "Standing", "asset": "plan"}],
    }
    board = present_alignment(
        a_briefing(
            persona,
            a_journey(),
            a_committee(dynamics=dynamics),
            a_role_play(marketer={"assets": ["plan"]}),
            an_alignment(library=library),
        )
    )
    plan, loose = board.library
    assert plan.anchor == "asset-plan"
    assert plan.address == "https://library.example/plan"
    assert [use.label for use in plan.uses] == ["Stops", "Objections", "Stalls", "Concerns", "Role plays"]
    assert plan.counted == "1 stop, 1 objection, 1 stall, 1 concern and 1 role play"
    assert plan.uses[1].places[0].anchor == "objections-0"
    assert (loose.address, loose.lies) == ("", "javascript:alert(1)")
    assert loose.is_unused
    assert loose.counted.startswith("Nowhere yet")


def test_open_disagreements_of_all_personas_stand_on_one_board():
    people = (
        a_persona("ada", contested=[a_disagreement("Later", due="2026-12-01")]),
        a_persona("oda", contested=[a_disagreement("Late", due="2026-05-30"), a_disagreement("Old", outcome="Done.")]),
        a_persona("paul", status="retired", contested=[a_disagreement("Gone")]),
    )
    board = present_alignment(a_briefing(*people))
    assert [(each.about, each.link.id, each.link.anchor) for each in board.clashes] == [
        ("Late", "oda", "contested-0"), ("Later", "ada", "contested-0")]  # fmt: skip


def test_both_horizons_stand_on_one_line():
    alignment = an_alignment(kpis=[KPI], commitments=[a_commitment(horizon="long_term")])
    stops = present_alignment(a_briefing(alignment)).horizons
    assert [(stop.title, len(stop.measures), len(stop.promises)) for stop in stops] == [
        ("This quarter", 1, 0), ("This year", 0, 0), ("Long term", 0, 1)]  # fmt: skip


def test_a_project_of_one_team_has_no_other_to_wait_for():
    board = present_alignment(
        a_briefing(a_persona(), an_alignment(commitments=[a_commitment(to_team="unit")]), teams=["unit"])
    )
    assert [mark.key for mark in board.teams] == ["unit"]
    assert board.deliverables[0].text == "1 of 3"
