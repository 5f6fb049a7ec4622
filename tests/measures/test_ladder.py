import pytest

from personary.measures.ladder import missing
from personary.model.settings import Settings
from tests.builders import a_committee, a_journey, a_persona

SETTINGS = Settings()


def lacks(entity, settings=SETTINGS):
    return {".".join(map(str, entry.at)): entry.severity for entry in missing(entity, settings)}


def test_the_smallest_legal_draft_is_two_lines():
    found = lacks(a_persona())
    assert "error" not in found.values()
    assert found["titles"] == "warning"
    assert found["goals"] == found["needs"] == found["stewards"] == "note"
    assert not {"signoff", "fit_signals", "objections"} & found.keys()


def test_a_candidate_is_a_name():
    assert lacks(a_persona(status="candidate", responsibility=None)) == {"responsibility": "note", "titles": "note"}
    assert lacks(a_persona(status="candidate", name=None))["name"] == "error"


def test_a_group_that_is_missing_altogether_is_one_finding():
    found = lacks(a_persona(status="validated"))
    assert found["story"] == found["needs"] == found["buying_process"] == "error"
    assert not [at for at in found if at.startswith("story.")]


def test_the_parts_of_a_group_that_is_there_are_asked_for():
    story = {"situation": "Repairs.", "roi": {"text": "It pays."}, "how_we_help": {"sales": "Starts small."}}
    found = lacks(a_persona(status="validated", story=story, needs={"stated": ["Early warning"]}))
    assert found["story.satisfaction_now"] == found["needs.unstated"] == "error"
    assert found["story.roi.measure"] == "warning"
    assert found["story.how_we_help.marketing"] == "error"
    assert "story.situation" not in found


def test_each_rung_asks_for_what_the_lower_ones_ask_for():
    found = lacks(a_persona(status="implementable"))
    assert found["goals"] == found["signoff"] == "error"
    assert found["fit_signals"] == found["stops"] == "warning"


def test_a_team_that_has_not_signed_is_named():
    signed = {"marketing": {"by": "Head of marketing", "date": "2026-06-20"}}
    entries = missing(a_persona(status="approved", signoff=signed), SETTINGS)
    assert [entry.team for entry in entries if entry.at[0] == "signoff"] == ["sales"]


def test_a_blank_text_counts_as_missing():
    assert lacks(a_persona(responsibility=" "))["responsibility"] == "error"


@pytest.mark.parametrize(("segments", "found"), [(["metal"], None), (["metal", "food"], "warning")])
def test_pivots_are_asked_for_once_two_segments_are_served(segments, found):
    assert lacks(a_persona(segments=segments)).get("pivots") == found


def test_a_retired_file_keeps_its_name_and_says_why():
    assert lacks(a_persona(status="retired", responsibility=None)) == {"change_log": "error"}
    why = [{"date": "2026-06-24", "teams": ["sales"], "what": "Retired", "why": "Nobody met one."}]
    assert lacks(a_persona(status="retired", change_log=why)) == {}


def test_account_and_segments_follow_the_scope_of_a_committee():
    assert lacks(a_committee(scope="account"))["account"] == "error"
    assert lacks(a_committee(scope="segment", status="validated"))["segments"] == "error"
    assert "segments" not in lacks(a_committee(scope="market", status="validated"))


def test_every_stage_is_asked_and_one_sided_goals_are_left_to_their_check():
    stages = [
        {"id": "one", "name": "One", "phase": "before_sale", "goals": {"sales": "Meet"}},
        {"id": "two", "name": "Two", "phase": "after_sale"},
    ]
    found = lacks(a_journey(status="approved", stages=stages))
    assert found["stages.1.goals"] == "error"
    assert found["stages.0.moves_on_when"] == "warning"
    assert not [at for at in found if at.startswith("stages.0.goals")]
