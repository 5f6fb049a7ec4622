"""Home: whom we serve, the people, what needs care, what changed lately, and what is ready for a meeting."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.ladder import is_live
from personary.model.market import Segment
from personary.model.persona import Persona
from personary.model.role_play import RolePlay
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.home_care import CareNote, what_needs_care
from personary.views.home_lately import Event, what_changed_lately
from personary.views.parts import Link, StatusMark, Who, status_mark, who
from personary.words import sort_key

MOST_CARDS = 12
MOST_READY = 3


@frozen
class Served:
    """The answer to "whom do we serve?": names in a line, and for each the segments and who agreed (S1-02)."""

    before: str
    people: tuple[Link, ...]
    after: str
    details: tuple[str, ...]


@frozen
class Card:
    """A persona as a card."""

    who: Who
    status: StatusMark


@frozen
class Ready:
    """Something to bring to a meeting, and what it holds."""

    link: Link
    what: str


@frozen
class Shelf:
    """A few things of one kind to bring to a meeting."""

    title: str
    things: tuple[Ready, ...]


@frozen
class Home:
    """The home page."""

    frame: Frame
    served: Served
    people: tuple[Card, ...]
    all_people: Link | None
    candidates: tuple[Card, ...]
    care: tuple[CareNote, ...]
    lately: tuple[Event, ...]
    ready: tuple[Shelf, ...]


def present_home(briefing: Briefing, _: str) -> Home:
    """Present the home page."""
    words, catalog = briefing.words, briefing.catalog
    served = _served(briefing)
    live = _in_order(briefing)
    candidates = tuple(persona for persona in catalog.personas if persona.status == "candidate")
    care = what_needs_care(briefing) if briefing.internal else ()
    lately = what_changed_lately(briefing) if briefing.internal else ()
    ready = _ready(briefing)
    frame = Frame(
        title=briefing.site_name or words("nav.home"),
        description="".join((served.before, words.list(link.text for link in served.people), served.after)),
        sections=sections(
            ("people", words("home.people"), True),
            ("candidates", words("home.candidates"), candidates),
            ("care", words("home.care"), briefing.internal),
            ("lately", words("home.lately"), lately),
            ("together", words("home.together"), ready),
        ),
    )
    return Home(
        frame=frame,
        served=served,
        people=tuple(_card(briefing, persona) for persona in live[:MOST_CARDS]),
        all_people=Link(words("home.all", len(catalog.personas)), "persona-index"),
        candidates=tuple(_card(briefing, persona) for persona in candidates),
        care=care,
        lately=lately,
        ready=ready,
    )


def _served(briefing: Briefing) -> Served:
    words = briefing.words
    primary = _primary(briefing)
    if not primary:
        if not briefing.internal:
            return Served(briefing.site_name or words("nav.home"), (), "", ())
        return Served(words("home.serve.nobody"), (), "", (words("home.serve.agree"),))
    before, _, after = words("home.serve", who="\0").partition("\0")
    if len(primary) == 1:
        persona = next(iter(primary))[0]
        someone = who(briefing, persona)
        role = f", {persona.role_in_name}" if persona.role_in_name else ""
        after = f"{role}{after} {someone.responsibility}".rstrip()
    people = tuple(who(briefing, persona).link for persona, _ in primary)
    details = tuple(_agreed(briefing, persona, segments) for persona, segments in primary)
    return Served(before, people, after, details)


def _primary(briefing: Briefing) -> tuple[tuple[Persona, tuple[Segment, ...]], ...]:
    """Return each primary persona with its segments, in the order of the market file."""
    found: dict[str, list[Segment]] = {}
    for segment in briefing.catalog.market.segments:
        if segment.primary_persona:
            found.setdefault(segment.primary_persona, []).append(segment)
    pairs = ((briefing.catalog.persona(id_), tuple(segments)) for id_, segments in found.items())
    return tuple((persona, segments) for persona, segments in pairs if persona)


def _agreed(briefing: Briefing, persona: Persona, segments: tuple[Segment, ...]) -> str:
    words, teams = briefing.words, briefing.settings.teams
    primary = words("home.primary", who=who(briefing, persona).short, where=words.list(each.name for each in segments))
    signed = [team for team in teams if team in persona.signoff]
    waiting = [team for team in teams if team not in persona.signoff]
    if waiting:
        return f"{primary} {words('home.waiting', teams=words.list(words.team(team) for team in waiting))}"
    month = words.month(max(persona.signoff[team].date for team in signed))
    return f"{primary} {words('home.agreed', teams=words.list(words.team(team) for team in signed), month=month)}"


def _in_order(briefing: Briefing) -> tuple[Persona, ...]:
    """Return the personas that count: primary customers first, then by how far they have come."""
    first = {persona.id for persona, _ in _primary(briefing)}
    live = (persona for persona in briefing.catalog.personas if is_live(persona))
    return tuple(sorted(live, key=lambda each: (each.id not in first, -_rung(briefing, each), sort_key(each.title))))


def _rung(briefing: Briefing, persona: Persona) -> int:
    return status_mark(briefing, persona.status).rung


def _card(briefing: Briefing, persona: Persona) -> Card:
    return Card(who(briefing, persona), status_mark(briefing, persona.status))


def _ready(briefing: Briefing) -> tuple[Shelf, ...]:
    words, catalog = briefing.words, briefing.catalog
    journeys = tuple(
        Ready(
            Link(journey.title, "journey-roadmap", journey.id),
            words.list(
                words(key, count)
                for key, count in (
                    ("home.stages", len(journey.stages)),
                    ("home.handoffs", len(journey.handoffs)),
                    ("home.branches", len(journey.branches)),
                )
                if count
            ),
        )
        for journey in catalog.journeys
        if is_live(journey)
    )
    committees = tuple(
        Ready(Link(each.title, "committee", each.id), words("home.members", len(each.members)))
        for each in catalog.committees
        if is_live(each)
    )
    scenes = tuple(
        Ready(Link(scene.title, "role-play", scene.id), _length(briefing, scene)) for scene in catalog.role_plays
    )
    shelves = (
        Shelf(words("home.journeys"), journeys[:MOST_READY]),
        Shelf(words("nav.committees"), committees[:MOST_READY]),
        Shelf(words("nav.role_plays"), scenes[:MOST_READY]),
    )
    return tuple(shelf for shelf in shelves if shelf.things)


def _length(briefing: Briefing, scene: RolePlay) -> str:
    parts = scene.minutes
    minutes = sum(part or 0 for part in (parts.brief, parts.play, parts.debrief)) if parts else 0
    return briefing.words("home.scene", minutes=briefing.words.number(minutes)) if minutes else ""
