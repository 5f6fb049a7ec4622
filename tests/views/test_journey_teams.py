"""Both teams on a journey: their goals side by side, what is missing, and which journeys have something to show."""

from __future__ import annotations

from personary.pages.plan import make_site
from personary.views.journey_teams import journeys_with_teams, present_journey_teams
from tests.builders import a_journey, a_persona, an_alignment
from tests.views.journeys import a_briefing, a_stop, a_way

GOALS = {"marketing": {"text": "Be asked", "kpi": "talks"}}


def a_journey_with_a_goal():
    stages = [
        {"id": "s1", "name": "Stage 1", "phase": "before_sale", "goals": GOALS},
        {"id": "s2", "name": "Stage 2", "phase": "before_sale"},
    ]
    talks = {"id": "talks", "name": "Talks", "objective": "Orders", "contribution": {"marketing": "x", "sales": "y"}}
    return a_journey(stages=stages), an_alignment(kpis=[talks])


def test_goals_stand_side_by_side_with_their_measure_and_the_missing_one():
    view = present_journey_teams(a_briefing(*a_journey_with_a_goal()), "new-business")
    first, second = view.goals
    (marketing, wants), (sales, missing) = first.goals
    assert (first.number, first.stage.text, marketing.name, sales.name) == (1, "Stage 1", "Marketing", "Sales")
    assert [getattr(line.parts[0], "text", line.parts[0]) for line in wants] == ["Be asked", "Talks"]
    assert [(line.label, line.parts) for line in missing] == [("Gap:", ("no goal yet",))]
    assert [lines for _, lines in second.goals] == [(), ()]


def test_a_journey_has_the_page_once_a_team_has_written_anything():
    goal = a_journey_with_a_goal()[0]
    said = a_persona(stops=[a_stop("new-business/s1", core_message="You heard it")])
    done = a_persona(stops=[a_stop("new-business/s1")])
    assert journeys_with_teams(a_briefing(goal)) == ("new-business",)
    assert journeys_with_teams(a_briefing(a_way(2), said)) == ("new-business",)
    assert journeys_with_teams(a_briefing(a_way(2), done)) == ()
    assert journeys_with_teams(a_briefing(goal, audience="partner")) == ()


def test_the_journey_leads_there_only_when_the_page_is_there():
    def body(*definitions):
        site = make_site(a_briefing(*definitions), {})
        return next(page.body for page in site.pages if page.kind == "journey-roadmap")

    assert 'href="teams/"' in body(*a_journey_with_a_goal())
    assert "Both teams, stage by stage" not in body(a_way(2))
