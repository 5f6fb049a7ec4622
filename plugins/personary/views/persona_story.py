"""The persona story: who they are, what moves them, and where each claim comes from."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.scenes import scenes_with
from personary.model.persona import Persona
from personary.views.briefing import Briefing
from personary.views.frame import Frame, Section, sections
from personary.views.parts import Link, Said
from personary.views.scene import scene_name
from personary.views.story import buying, claims, selling
from personary.views.story.buying import BeforeAfter, Pivot, Process
from personary.views.story.claims import SaidList
from personary.views.story.first_screen import FirstScreen, first_screen
from personary.views.story.profile import Fact, profile, role_names
from personary.views.story.selling import Answered, Helping, Rival, Success
from personary.views.story.summary import sections_on_first_sheet
from personary.views.story.trust import Trust, trust
from personary.views.story.voices import Voices, voices


@frozen
class WhoTheyAre:
    """Identity: what stays when we change how we sell."""

    needs: tuple[SaidList, ...]
    """Said and unsaid."""
    insight: tuple[SaidList, ...]
    moves: tuple[SaidList, ...]
    before_after: BeforeAfter | None
    process: Process | None
    pivots: tuple[Pivot, ...]
    fit: tuple[SaidList, ...]
    field_notes: tuple[SaidList, ...]
    voices: Voices
    week: tuple[Said, ...]
    profile: tuple[Fact, ...]


@frozen
class OurSide:
    """Tactics: what we try, and may change."""

    value: tuple[Said, ...]
    objections: tuple[Answered, ...]
    guide: tuple[Fact, ...]
    helping: tuple[Helping, ...]
    differentiators: tuple[Said, ...]
    rivals: tuple[Rival, ...]
    successes: tuple[Success, ...]

    @property
    def first(self) -> str:
        """The anchor of the first part that is there."""
        parts = (("value", self.value), ("objections", self.objections), ("guide", self.guide),
                 ("teams", self.helping), ("differentiators", self.differentiators), ("competitors", self.rivals),
                 ("successes", self.successes))  # fmt: skip
        return next((anchor for anchor, content in parts if content), "")


@frozen
class PersonaStory:
    """The story page of a persona."""

    frame: Frame
    first: FirstScreen
    on_first_sheet: frozenset[str]
    """Sections that are printed on one page with the first screen."""
    they: WhoTheyAre
    we: OurSide
    self_test: tuple[tuple[str, str], ...]
    committees: tuple[Link, ...]
    journeys: tuple[Link, ...]
    scenes: tuple[Link, ...]
    trust: Trust


def present_persona_story(briefing: Briefing, id_: str) -> PersonaStory:
    """Present a persona's story."""
    persona = briefing.catalog.persona(id_)
    assert persona is not None, f"{id_} was planned but is not in the catalog"
    quotes = voices(briefing, persona)
    first = first_screen(briefing, persona, quotes)
    they = _who_they_are(briefing, persona, first.who.short, quotes)
    we = _our_side(briefing, persona)
    self_test = tuple((each.question, each.answer) for each in persona.empathy_check)
    frame = Frame(
        title=persona.title,
        description=persona.responsibility or persona.title,
        keywords=(
            persona.short_name,
            *persona.also_known_as,
            *persona.titles,
            *role_names(briefing, persona),
            *persona.tags,
        ),
        source_file=briefing.catalog.file(persona) or None,
        sections=_sections(briefing, first.who.short, they, we, self_test),
    )
    seats = (Link(each.title, "committee", each.id) for each, _ in briefing.catalog.memberships(persona))
    return PersonaStory(
        frame=frame,
        first=first,
        on_first_sheet=sections_on_first_sheet(first, they.needs, they.insight),
        they=they,
        we=we,
        self_test=self_test,
        committees=tuple(dict.fromkeys(seats)),
        journeys=_journeys(briefing, persona),
        scenes=_scenes(briefing, persona) if briefing.internal else (),
        trust=trust(briefing, persona),
    )


def _journeys(briefing: Briefing, persona: Persona) -> tuple[Link, ...]:
    stages = (briefing.catalog.stage(stop.stage) for stop in persona.stops)
    ways = dict.fromkeys((found[0].title, found[0].id) for found in stages if found)
    return tuple(Link(title, "journey-roadmap", id_) for title, id_ in ways)


def _scenes(briefing: Briefing, persona: Persona) -> tuple[Link, ...]:
    found = scenes_with(briefing.catalog, persona)
    return tuple(Link(scene_name(briefing, each), "role-play", each.id) for each in found)


def _who_they_are(briefing: Briefing, persona: Persona, short: str, quotes: Voices) -> WhoTheyAre:
    return WhoTheyAre(
        needs=claims.needs(briefing, persona),
        insight=claims.insight(briefing, persona),
        moves=claims.moves(briefing, persona),
        before_after=buying.before_after(persona),
        process=buying.process(briefing, persona, short),
        pivots=buying.pivots(briefing, persona),
        fit=claims.fit(briefing, persona),
        field_notes=claims.field_notes(briefing, persona),
        voices=quotes,
        week=claims.said_each(briefing, persona, persona.tasks, "tasks"),
        profile=profile(briefing, persona),
    )


def _our_side(briefing: Briefing, persona: Persona) -> OurSide:
    return OurSide(
        value=selling.value(briefing, persona),
        objections=selling.objections(briefing, persona),
        guide=selling.guide(briefing, persona),
        helping=selling.helping(briefing, persona),
        differentiators=selling.differentiators(briefing, persona),
        rivals=selling.rivals(briefing, persona),
        successes=selling.successes(briefing, persona),
    )


def _sections(
    briefing: Briefing, short: str, they: WhoTheyAre, we: OurSide, self_test: tuple[tuple[str, str], ...]
) -> tuple[Section, ...]:
    """Return the parts of the page that are there, in the order they are laid out."""
    words = briefing.words
    return sections(
        ("says", words("story.says", who=short), they.needs),
        ("insight", words("story.insight"), they.insight),
        ("moves", words("story.moves", who=short), they.moves),
        ("before-after", words("story.story"), they.before_after),
        ("process", they.process.title if they.process else "", they.process),
        ("pivots", words("story.pivots"), they.pivots),
        ("fit", words("story.fit"), they.fit),
        ("field-notes", words("story.field_notes"), they.field_notes),
        ("voice", words("story.voice", who=short), they.voices.others or they.voices.withheld),
        ("week", words("story.week"), they.week),
        ("profile", words("story.profile"), they.profile),
        ("value", words("story.value", who=short), we.value),
        ("objections", words("story.objections"), we.objections),
        ("guide", words("story.guide"), we.guide),
        ("teams", words("story.teams"), we.helping),
        ("differentiators", words("story.differentiators"), we.differentiators),
        ("competitors", words("story.competitors"), we.rivals),
        ("successes", words("story.successes"), we.successes),
        ("self-test", words("story.self_test", who=short), self_test),
        ("trust", words("story.trust"), True),
    )
