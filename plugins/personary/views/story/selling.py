"""Our side: what they gain from us, what speaks against it, and how to talk. Open to trial and change (S1-04)."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.ten_questions import success_stories
from personary.model.persona import Objection, Persona
from personary.views.briefing import Briefing
from personary.views.parts import Link, Origin, Said, Source, TeamMark, origin, said, source, team_mark
from personary.views.story.claims import said_each
from personary.views.story.profile import Fact


@frozen
class Answered:
    """An objection with its answer."""

    anchor: str
    says: str
    means: str
    answer: str
    ask_back: str
    helps: str
    raised_at: Link | None
    origin: Origin


@frozen
class Rival:
    """What a competitor does better."""

    name: str
    unique: str
    better_at: tuple[Said, ...]


@frozen
class Helping:
    """How a team helps, as prose."""

    team: TeamMark
    prose: str


@frozen
class Success:
    """A story of a thrilled customer, as prose, and the piece of evidence that tells it."""

    title: str
    prose: str
    source: Source


def objections(briefing: Briefing, persona: Persona) -> tuple[Answered, ...]:
    """Return what we hear, the barrier behind it, and how to answer."""
    return tuple(_answered(briefing, persona, each, n) for n, each in enumerate(persona.objections))


def guide(briefing: Briefing, persona: Persona) -> tuple[Fact, ...]:
    """Return how to talk together, and the content that helps (S1-08)."""
    talk, words = persona.conversation_guide, briefing.words
    facts = (
        Fact(words("story.open_with"), (talk.opens_with,) if talk and talk.opens_with else ()),
        Fact(words("story.questions"), talk.ask if talk else ()),
        Fact(words("story.listen_for"), talk.listen_for if talk else ()),
        Fact(words("story.avoid"), talk.avoid if talk else ()),
        Fact(words("story.content"), _content(briefing, persona)),
    )
    return tuple(fact for fact in facts if fact.texts)


def value(briefing: Briefing, persona: Persona) -> tuple[Said, ...]:
    """Return what they gain, how it shows, and which root problem goes (S4-08)."""
    words = briefing.words
    return tuple(
        said(briefing, persona, each, ("value_propositions", n),
             ((words("story.shows_up_as"), each.shows_up_as), (words("story.root_problem"), each.root_problem),
              (words("story.measure"), each.measure)))
        for n, each in enumerate(persona.value_propositions)
    )  # fmt: skip


def differentiators(briefing: Briefing, persona: Persona) -> tuple[Said, ...]:
    """Return why us and nobody else; the only fact of each is a customer's words, without a label."""
    return tuple(
        said(briefing, persona, each, ("differentiators", n), (("", each.customer_words),))
        for n, each in enumerate(persona.differentiators)
    )


def rivals(briefing: Briefing, persona: Persona) -> tuple[Rival, ...]:
    """Return what each competitor does better for them, and what makes it unique (S1-11g)."""
    unique = {each.name: each.unique for each in briefing.catalog.market.competitors}
    words = briefing.words
    return tuple(
        Rival(
            each.name,
            words("story.unique", what=unique[each.name]) if each.name in unique else "",
            said_each(briefing, persona, each.better_at, "competitors", str(n), "better_at"),
        )
        for n, each in enumerate(persona.competitors)
    )


def helping(briefing: Briefing, persona: Persona) -> tuple[Helping, ...]:
    """Return how each team helps."""
    told = persona.story.how_we_help if persona.story else {}
    return tuple(Helping(team_mark(briefing, team), prose) for team, prose in told.items())


def successes(briefing: Briefing, persona: Persona) -> tuple[Success, ...]:
    """Return the stories of thrilled customers this persona stands for (S1-11h)."""
    found = success_stories(briefing.catalog, persona, briefing.today)
    return tuple(Success(piece.title, piece.summary or "", source(briefing, piece)) for piece in found)


def _answered(briefing: Briefing, persona: Persona, objection: Objection, position: int) -> Answered:
    catalog, words = briefing.catalog, briefing.words
    found = catalog.stage(objection.raised_at) if objection.raised_at else None
    stage = found and Link(words("story.raised_at", stage=found[1].name), "journey-roadmap", found[0].id,
                           f"stage-{found[1].id}")  # fmt: skip
    asset = catalog.asset(objection.asset) if objection.asset else None
    return Answered(
        anchor=f"objections-{position}",
        says=objection.says,
        means=objection.means or "",
        answer=objection.answer or "",
        ask_back=objection.ask_back or "",
        helps=asset.title if asset else "",
        raised_at=stage or None,
        origin=origin(briefing, persona, objection),
    )


def _content(briefing: Briefing, persona: Persona) -> tuple[str, ...]:
    """Return the titles of the library items that serve this persona, each once."""
    named = [each.asset for each in persona.objections if each.asset]
    named += [asset for stop in persona.stops for asset in stop.assets]
    items = (briefing.catalog.asset(id_) for id_ in dict.fromkeys(named))
    return tuple(item.title for item in items if item)
