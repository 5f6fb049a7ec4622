from personary.measures.markets import market_matrix
from tests.builders import a_catalog, a_market


def a_segment(**keys):
    return {"id": "metal", "name": "Metal", "market": "m", **keys}


def test_gaps_are_where_a_segment_lies_and_not_every_team_works():
    focus = {"marketing": ["north", "west"], "sales": ["north"]}
    row = market_matrix(a_catalog(a_market(segments=[a_segment(territories=["north", "west"], focus=focus)]))).rows[0]
    assert [(cell.territory, cell.teams, cell.is_gap) for cell in row.cells] == [
        ("north", ("marketing", "sales"), False),
        ("west", ("marketing",), True),
    ]
    assert row.shared == ("north",)
    assert not row.is_disjoint


def test_work_where_a_segment_is_not_found_stands_outside():
    focus = {"marketing": ["north"], "sales": ["north", "south"]}
    row = market_matrix(a_catalog(a_market(segments=[a_segment(territories=["north"], focus=focus)]))).rows[0]
    assert [(cell.territory, cell.teams, cell.is_gap) for cell in row.outside] == [("south", ("sales",), True)]


def test_focus_is_disjoint_only_when_every_team_said_where_it_works():
    apart = market_matrix(a_catalog(a_market(segments=[a_segment(focus={"marketing": ["north"], "sales": ["south"]})])))
    silent = market_matrix(a_catalog(a_market(segments=[a_segment(focus={"marketing": ["north"]})])))
    assert apart.rows[0].is_disjoint
    assert not silent.rows[0].is_disjoint


def test_segments_and_territories_without_each_other_are_told():
    market = a_market(territories=[{"id": "north", "name": "North"}], segments=[a_segment()])
    matrix = market_matrix(a_catalog(market))
    assert [segment.id for segment in matrix.empty_segments] == ["metal"]
    assert matrix.empty_territories == ("north",)
