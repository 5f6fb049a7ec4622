from personary.measures.readiness import readiness
from tests.builders import a_catalog, a_committee, a_journey, a_persona, a_role_play


def test_one_stage_written_in_two_ways_is_one_stage():
    played = [{"date": "2026-06-12", "aligned": "fully"}]
    persona = a_persona()
    catalog = a_catalog(
        persona,
        a_journey(),
        a_committee(journey="new-business"),
        a_role_play("one", debriefs=played),
        a_role_play("two", stage="first-talk", committee="first-line", debriefs=played),
        a_role_play("three", stage="new-business/daily-use"),
    )
    found = readiness(catalog, persona)
    assert (found.stages, found.is_aligned, len(found.scenes)) == (("new-business/first-talk",), True, 3)
