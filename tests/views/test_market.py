"""The market: where the teams meet, where one works alone, and where nobody does."""

from __future__ import annotations

from personary.views.market import present_market
from tests.builders import a_market, a_persona
from tests.views.journeys import a_briefing


def _market(*definitions, segments=(), **keys):
    places = [{"id": id_, "name": id_.title()} for id_ in ("north", "west", "south")]
    start = {"markets": [{"id": "made", "name": "Makers"}], "territories": places, "segments": list(segments), **keys}
    return present_market(a_briefing(a_market(**start), *definitions), "")


def _segment(**keys):
    return {"id": "metal", "name": "Metal", "market": "made", **keys}


def test_gaps_and_overlaps_are_told_in_words():
    view = _market(
        segments=[
            _segment(
                territories=["north", "west", "south"], focus={"marketing": ["north", "west"], "sales": ["north"]}
            ),
            _segment(id="food", name="Food", territories=["west"], focus={"sales": ["south"]}),
        ]
    )
    assert view.gaps == (
        "Metal, West: Marketing without Sales.",
        "Metal, South: nobody works there.",
        "Food, West: nobody works there.",
        "Food, South: Sales works there, though the segment is not found there.",
    )
    assert view.overlap == "Metal, North: Marketing and Sales together."
    words = [[(cell.word, cell.gap) for cell in row.cells] for row in view.rows]
    assert words[0] == [("together", False), ("alone: a gap", True), ("nobody: a gap", True)]
    assert words[1] == [("not in this segment", False), ("nobody: a gap", True), ("outside of what was agreed", True)]


def test_a_territory_without_a_segment_is_a_gap():
    both = {"marketing": ["north", "west"], "sales": ["north", "west"]}
    assert _market(segments=[_segment(territories=["north", "west"], focus=both)]).gaps == (
        "South: no segment is found there.",
    )


def test_a_segment_without_a_territory_is_a_gap_with_its_next_step():
    assert _market(segments=[_segment()], territories=[]).gaps == (
        "Metal: no territory is named. Next: say where it is found, in personas/market.yaml.",
    )


def test_a_segment_names_its_primary_customer_and_the_others():
    people = (a_persona(segments=["metal"]), a_persona("ivo", name="Ivo", segments=["metal"]))
    (card,) = _market(*people, segments=[_segment(primary_persona="oda")]).segments
    assert (card.id, card.primary and card.primary.id) == ("metal", "oda")
    assert [link.text for link in card.others] == ["Ivo"]


def test_a_competitor_says_for_whom_it_does_something_better():
    rival = [{"name": "Portal", "better_at": ["Parts"]}]
    persona = a_persona(competitors=rival)
    (found,) = _market(persona, competitors=[{"name": "Portal", "unique": "Its own machines."}]).rivals
    assert [(link.text, link.anchor) for link in found.against] == [("Oda", "competitors")]


def test_segment_anchors_and_section_anchors_cannot_meet():
    view = _market(segments=[_segment(id="focus"), _segment(id="segments")])
    assert not {card.id for card in view.segments} & {section.anchor for section in view.frame.sections}
