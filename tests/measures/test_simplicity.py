from personary.measures.simplicity import lists_kept
from tests.builders import a_catalog, a_committee, a_persona


def test_each_list_of_those_who_count_has_its_limit():
    oda = a_persona(goals=["One", "Two"], needs={"stated": ["Three"]})
    members = [{"persona": "oda"}]
    catalog = a_catalog(oda, a_committee(members=members), limits={"entries": 1, "members": 4})
    found = {each.at: (each.number, each.most, each.is_over) for each in lists_kept(catalog)}
    assert found[("goals",)] == (2, 1, True)
    assert found[("needs", "stated")] == (1, 1, False)
    assert found[("members",)] == (1, 4, False)


def test_lists_that_grow_with_the_project_and_the_retired_are_left_out():
    stops = [{"stage": "new-business/first-talk"}]
    gone = a_persona("ivo", status="retired", goals=["One"])
    assert {each.at for each in lists_kept(a_catalog(a_persona(stops=stops, tags=["x"]), gone))} <= {("titles",)}
