"""Every kind of page: its name, whom it is about, how it is presented and laid out, and where it stands."""

from __future__ import annotations

from collections.abc import Callable

from personary.frozen import frozen
from personary.views.alignment import present_alignment
from personary.views.briefing import Briefing
from personary.views.changes import present_changes
from personary.views.committee import present_committee
from personary.views.committee_index import present_committee_index
from personary.views.empty_chair import present_empty_chair
from personary.views.evidence_index import present_evidence_index
from personary.views.evidence_piece import present_evidence_piece
from personary.views.frame import View
from personary.views.glossary import present_glossary
from personary.views.got_wrong import present_got_wrong
from personary.views.health import present_health
from personary.views.home import present_home
from personary.views.interview_protocol import present_interview_protocol
from personary.views.journey_roadmap import present_journey_roadmap
from personary.views.journey_teams import journeys_with_teams, present_journey_teams
from personary.views.market import present_market
from personary.views.nugget_cards import present_nugget_cards
from personary.views.persona_alignment import present_persona_alignment
from personary.views.persona_index import present_persona_index
from personary.views.persona_roadmap import present_persona_roadmap, travelling_personas
from personary.views.persona_story import present_persona_story
from personary.views.quote_wall import present_quote_wall, wall
from personary.views.recruiting_brief import briefs, present_recruiting_brief
from personary.views.research import present_research
from personary.views.reviews import present_reviews
from personary.views.role_play import present_role_play
from personary.views.role_play_buyer import present_role_play_buyer
from personary.views.role_play_cards import present_role_play_cards
from personary.views.role_play_index import present_role_play_index
from personary.views.role_play_marketer import present_role_play_marketer
from personary.views.role_play_observer import present_role_play_observer
from personary.views.role_play_salesperson import present_role_play_salesperson
from personary.views.scene import scene_ids
from personary.views.stewards import present_stewards

Subjects = Callable[[Briefing], tuple[str, ...]]
Present = Callable[[Briefing, str], View]


@frozen
class PageKind:
    """A kind of page. `address` is a folder below the site's root; `{id}` stands for the subject.

    `style` names the style sheet that only some kinds need, beside the one of every page.
    An unlisted kind stays out of navigation, search and sitemap. A wide one has no sidebars;
    one without `contents` has no table of contents beside it. `announced` is the address where a link from elsewhere
    leads instead, for kinds that hold what others must not read: only the kinds in `linked_from` may link to them.
    """

    name: str
    address: str
    style: str
    subjects: Subjects
    present: Present
    listed: bool = True
    wide: bool = False
    contents: bool = True
    announced: str = ""
    linked_from: tuple[str, ...] = ()
    leads_search: bool = False
    """Whether its pages come first when somebody searches for one of their keywords."""

    @property
    def template(self) -> str:
        """The template of this kind."""
        return f"{self.name}.html"

    def address_for(self, subject: str) -> str:
        """Return the address of the page about `subject`."""
        return self.address.format(id=subject)


def once(briefing: Briefing) -> tuple[str, ...]:
    """One page for the whole site."""
    return ("",)


def personas(briefing: Briefing) -> tuple[str, ...]:
    """A page for each persona."""
    return tuple(persona.id for persona in briefing.catalog.personas)


def market(briefing: Briefing) -> tuple[str, ...]:
    """One page; for others than our own people only when there is something to show."""
    return ("",) if briefing.internal or briefing.catalog.market.segments else ()


def glossary(briefing: Briefing) -> tuple[str, ...]:
    """One page; for others than our own people only when there is a term to show."""
    return ("",) if briefing.internal or briefing.catalog.market.glossary else ()


def committees(briefing: Briefing) -> tuple[str, ...]:
    """A page for each committee."""
    return tuple(committee.id for committee in briefing.catalog.committees)


def journeys(briefing: Briefing) -> tuple[str, ...]:
    """A page for each journey."""
    return tuple(journey.id for journey in briefing.catalog.journeys)


def committee_index(briefing: Briefing) -> tuple[str, ...]:
    """One page; for others than our own people only when there is a committee to show."""
    return ("",) if briefing.internal or briefing.catalog.committees else ()


def internal_once(briefing: Briefing) -> tuple[str, ...]:
    """One page, for our own people only."""
    return ("",) if briefing.internal else ()


def internal_personas(briefing: Briefing) -> tuple[str, ...]:
    """A page for each persona, for our own people only."""
    return personas(briefing) if briefing.internal else ()


def pieces(briefing: Briefing) -> tuple[str, ...]:
    """A page for each piece of evidence in sight."""
    return tuple(piece.id for piece in briefing.catalog.evidence)


KINDS: tuple[PageKind, ...] = (
    PageKind("home", "", "indexes", once, present_home),
    PageKind("persona-index", "personas/", "indexes", once, present_persona_index, contents=False),
    PageKind("persona-story", "personas/{id}/", "story", personas, present_persona_story, leads_search=True),
    PageKind(
        "persona-roadmap", "personas/{id}/roadmap/", "roadmap", travelling_personas, present_persona_roadmap, wide=True
    ),
    PageKind("market", "market/", "indexes", market, present_market),
    PageKind("glossary", "glossary/", "indexes", glossary, present_glossary, contents=False),
    PageKind("empty-chair", "empty-chair/", "indexes", once, present_empty_chair, contents=False),
    PageKind("health", "health/", "indexes", internal_once, present_health),
    PageKind("committee-index", "committees/", "committee", committee_index, present_committee_index, contents=False),
    PageKind("committee", "committees/{id}/", "committee", committees, present_committee, contents=False),
    PageKind("journey-roadmap", "journeys/{id}/", "roadmap", journeys, present_journey_roadmap, wide=True),
    PageKind("journey-teams", "journeys/{id}/teams/", "teams", journeys_with_teams, present_journey_teams, wide=True),
    PageKind("role-play-index", "role-plays/", "role-play", internal_once, present_role_play_index),
    PageKind(
        "role-play",
        "role-plays/{id}/",
        "role-play",
        scene_ids,
        present_role_play,
        listed=False,
        announced="role-plays/#scene-{id}",
        linked_from=("role-play-index", "role-play-buyer"),
    ),
    PageKind(
        "role-play-buyer",
        "role-plays/{id}/buyer/",
        "role-play",
        scene_ids,
        present_role_play_buyer,
        listed=False,
        announced="role-plays/#scene-{id}",
        linked_from=("role-play",),
        contents=False,
    ),
    PageKind(
        "role-play-marketer",
        "role-plays/{id}/marketer/",
        "role-play",
        scene_ids,
        present_role_play_marketer,
        contents=False,
    ),
    PageKind(
        "role-play-salesperson",
        "role-plays/{id}/salesperson/",
        "role-play",
        scene_ids,
        present_role_play_salesperson,
        contents=False,
    ),
    PageKind(
        "role-play-observer",
        "role-plays/{id}/observer/",
        "role-play",
        scene_ids,
        present_role_play_observer,
        contents=False,
    ),
    PageKind(
        "role-play-cards", "role-plays/{id}/cards/", "role-play", scene_ids, present_role_play_cards, contents=False
    ),
    PageKind("evidence-index", "evidence/", "evidence", internal_once, present_evidence_index, contents=False),
    PageKind("evidence-piece", "evidence/{id}/", "evidence", pieces, present_evidence_piece),
    PageKind("research", "research/", "research", internal_once, present_research),
    PageKind(
        "interview-protocol",
        "research/protocol/",
        "research",
        internal_once,
        present_interview_protocol,
        contents=False,
    ),
    PageKind("recruiting-brief", "research/brief/{id}/", "research", briefs, present_recruiting_brief, contents=False),
    PageKind("nugget-cards", "research/nuggets/", "role-play", internal_once, present_nugget_cards, contents=False),
    PageKind("quote-wall", "quotes/", "research", wall, present_quote_wall, contents=False),
    PageKind(
        "persona-alignment", "personas/{id}/alignment/", "alignment", internal_personas, present_persona_alignment
    ),
    PageKind("alignment", "alignment/", "alignment", internal_once, present_alignment, contents=False),
    PageKind("got-wrong", "alignment/got-wrong/", "alignment", internal_once, present_got_wrong),
    PageKind("stewards", "stewards/", "alignment", internal_once, present_stewards),
    PageKind("reviews", "reviews/", "alignment", internal_once, present_reviews, contents=False),
    PageKind("changes", "changes/", "indexes", internal_once, present_changes),
)
