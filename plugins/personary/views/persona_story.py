"""The persona story: who they are, what moves them, and where each claim comes from."""

from __future__ import annotations

from dataclasses import dataclass

from personary.measures.evidence import coverage
from personary.measures.freshness import review_state
from personary.measures.quotes import quote_state
from personary.measures.ten_questions import success_stories
from personary.model.claim import Claim
from personary.model.persona import BuyingProcess, Disagreement, Objection, Persona, Quote, Story
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.parts import (
    Link,
    Meter,
    Origin,
    Said,
    Source,
    StatusMark,
    TeamMark,
    Who,
    meter,
    origin,
    said,
    source,
    status_mark,
    team_mark,
    who,
)


@dataclass(frozen=True, slots=True)
class Voice:
    """A quote that may be shown, and who said it."""

    text: str
    footer: str


@dataclass(frozen=True, slots=True)
class SaidList:
    """Claims under one small heading."""

    title: str
    claims: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with one or more texts; links among them are shown as such."""

    label: str
    texts: tuple[str | Link, ...]


@dataclass(frozen=True, slots=True)
class Helping:
    """How a team helps, as prose."""

    team: TeamMark
    prose: str


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Worth:
    """What it pays, the number, and how it is counted."""

    text: str
    measure: str
    method: str


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """How content they are today and could be, and what it pays."""

    now: str
    after: str
    roi: Worth | None


@dataclass(frozen=True, slots=True)
class Process:
    """How they buy."""

    steps: tuple[str, ...]
    decides: str
    why: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the decision table: the case, its factor, and what changes."""

    factor: str
    when: str
    then: str


@dataclass(frozen=True, slots=True)
class Rival:
    """What a competitor does better."""

    name: str
    unique: str
    better_at: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Dispute:
    """Where the teams differ, or differed."""

    about: str
    positions: tuple[tuple[TeamMark, Said], ...]
    buyers_say: Said | None
    decide_by: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """A team's sign-off, or that it is awaited."""

    team: TeamMark
    when: str


@dataclass(frozen=True, slots=True)
class Trust:
    """Where the page comes from."""

    meter: Meter
    aim: str
    claims: str
    stamps: tuple[Stamp, ...]
    disputes: tuple[Dispute, ...]
    settled: tuple[Dispute, ...]
    stewards: tuple[tuple[TeamMark, str], ...]
    changes: tuple[tuple[str, str, str], ...]
    """Day, what changed, and why."""


@dataclass(frozen=True, slots=True)
class PersonaStory:
    """The story page of a persona."""

    frame: Frame
    who: Who
    status: StatusMark
    meter: Meter
    reviewed: str
    retired: bool
    quote: Voice | None
    hidden_quotes: tuple[str, ...]
    situation: str
    unmet_need: str
    delight: str
    opens_with: str
    first_question: str
    pages: tuple[Link, ...]
    """Roadmap, alignment, scenes and committees: one click from here."""
    scene: Link | None
    roadmap: Link | None
    stated: tuple[Said, ...]
    unstated: tuple[Said, ...]
    moves: tuple[SaidList, ...]
    insight: tuple[SaidList, ...]
    week: tuple[Said, ...]
    before_after: BeforeAfter | None
    process: Process | None
    objections: tuple[Answered, ...]
    guide: tuple[Fact, ...]
    value: tuple[Said, ...]
    differentiators: tuple[Said, ...]
    rivals: tuple[Rival, ...]
    helping: tuple[Helping, ...]
    fit: tuple[SaidList, ...]
    pivots: tuple[Row, ...]
    field_notes: tuple[SaidList, ...]
    profile: tuple[Fact, ...]
    voices: tuple[Voice, ...]
    self_test: tuple[tuple[str, str], ...]
    successes: tuple[Source, ...]
    committees: tuple[Link, ...]
    trust: Trust | None


def present_persona_story(briefing: Briefing, id_: str) -> PersonaStory:
    """Present a persona's story."""
    persona = briefing.catalog.persona(id_)
    assert persona is not None, f"{id_} was planned but is not in the catalog"
    words, someone = briefing.words, who(briefing, persona)
    voices, hidden = _voices(briefing, persona)
    needs = persona.needs
    stated = _said(briefing, persona, needs.stated if needs else (), "needs", "stated")
    unstated = _unstated(briefing, persona)
    moves = _moves(briefing, persona)
    insight = _insight(briefing, persona)
    fit = _lists(briefing, persona, ("story.fit.yes", "fit_signals"), ("story.fit.no", "disqualifiers"))
    notes = _field_notes(briefing, persona)
    before_after = _before_after(persona.story)
    process = _process(persona.buying_process)
    objections = tuple(_answered(briefing, persona, each, n) for n, each in enumerate(persona.objections))
    value = _value(briefing, persona)
    differentiators = _differentiators(briefing, persona)
    rivals = _rivals(briefing, persona)
    helping = _helping(briefing, persona)
    profile = _profile(briefing, persona)
    pivots = tuple(Row(words.choice("factor", each.factor), each.when, each.then) for each in persona.pivots)
    self_test = tuple((each.question, each.answer) for each in persona.empathy_check)
    week = _said(briefing, persona, persona.tasks, "tasks")
    guide = _guide(briefing, persona)
    stories = tuple(source(briefing, piece) for piece in success_stories(briefing.catalog, persona, briefing.today))
    committees = tuple(
        dict.fromkeys(Link(each.title, "committee", each.id) for each, _ in briefing.catalog.memberships(persona))
    )
    short = someone.short
    frame = Frame(
        title=persona.title,
        description=persona.responsibility or persona.title,
        keywords=(*persona.also_known_as, *persona.titles, *_role_names(briefing, persona), *persona.tags),
        source_file=briefing.catalog.place(persona)[0] or None,
        sections=sections(
            ("says", words("story.says", who=short), stated or unstated),
            ("insight", words("story.insight"), insight),
            ("moves", words("story.moves", who=short), moves),
            ("before-after", words("story.story"), before_after),
            ("value", words("story.value", who=short), value),
            ("objections", words("story.objections"), objections),
            ("guide", words("story.guide"), guide),
            ("process", _process_title(briefing, persona, short), process),
            ("pivots", words("story.pivots"), pivots),
            ("teams", words("story.teams"), helping),
            ("differentiators", words("story.differentiators"), differentiators),
            ("competitors", words("story.competitors"), rivals),
            ("fit", words("story.fit"), fit),
            ("field-notes", words("story.field_notes"), notes),
            ("voice", words("story.voice", who=short), voices[1:] or hidden),
            ("week", words("story.week"), week),
            ("profile", words("story.profile"), profile),
            ("successes", words("story.successes"), stories),
            ("self-test", words("story.self_test", who=short), self_test),
            ("trust", words("story.trust"), True),
        ),
    )
    return PersonaStory(
        frame=frame,
        who=someone,
        status=status_mark(briefing, persona.status),
        meter=meter(briefing, persona),
        reviewed=_reviewed(briefing, persona),
        retired=persona.status == "retired",
        quote=voices[0] if voices else None,
        hidden_quotes=hidden,
        situation=(persona.story.situation or "") if persona.story else "",
        unmet_need=persona.primary_unmet_need or "",
        delight=persona.delight or "",
        opens_with=(persona.conversation_guide.opens_with or "") if persona.conversation_guide else "",
        first_question=persona.conversation_guide.ask[0]
        if persona.conversation_guide and persona.conversation_guide.ask
        else "",
        pages=_pages(briefing, persona),
        scene=_scene(briefing, persona),
        roadmap=Link(words("story.see_roadmap"), "persona-roadmap", persona.id) if persona.stops else None,
        stated=stated,
        unstated=unstated,
        moves=moves,
        insight=insight,
        week=week,
        before_after=before_after,
        process=process,
        objections=objections,
        guide=guide,
        value=value,
        differentiators=differentiators,
        rivals=rivals,
        helping=helping,
        fit=fit,
        pivots=pivots,
        field_notes=notes,
        profile=profile,
        voices=voices[1:],
        self_test=self_test,
        successes=stories,
        committees=committees,
        trust=_trust(briefing, persona),
    )


def _said(briefing: Briefing, persona: Persona, claims: tuple[Claim, ...], *way: str) -> tuple[Said, ...]:
    return tuple(said(briefing, persona, claim, (*way, n)) for n, claim in enumerate(claims))


def _unstated(briefing: Briefing, persona: Persona) -> tuple[Said, ...]:
    words = briefing.words
    entries = persona.needs.unstated if persona.needs else ()
    return tuple(
        said(briefing, persona, need, ("needs", "unstated", n),
             ((words("story.driver", driver=words.choice("driver", need.driver)), " "),))
        for n, need in enumerate(entries)
    )  # fmt: skip


def _lists(briefing: Briefing, persona: Persona, *named: tuple[str, str]) -> tuple[SaidList, ...]:
    """Return claims of the persona's own lists under their headings; empty lists are left out."""
    found = (
        SaidList(briefing.words(title), _said(briefing, persona, getattr(persona, key), key)) for title, key in named
    )
    return tuple(each for each in found if each.claims)


def _moves(briefing: Briefing, persona: Persona) -> tuple[SaidList, ...]:
    words = briefing.words
    issues = tuple(
        said(briefing, persona, issue, ("issues", n),
             ((words("story.impact"), issue.impact), (words("story.workaround"), issue.workaround)))
        for n, issue in enumerate(persona.issues)
    )  # fmt: skip
    lists = _lists(briefing, persona, ("story.goals", "goals"))
    rest = _lists(briefing, persona, ("story.motivators", "motivators"), ("story.measured_by", "measured_by"))
    return (*lists, *((SaidList(words("story.issues"), issues),) if issues else ()), *rest)


def _insight(briefing: Briefing, persona: Persona) -> tuple[SaidList, ...]:
    return _lists(
        briefing,
        persona,
        ("story.why_now", "priority_initiatives"),
        ("story.success", "success_factors"),
        ("story.barriers", "perceived_barriers"),
        ("story.criteria", "decision_criteria"),
    )


def _field_notes(briefing: Briefing, persona: Persona) -> tuple[SaidList, ...]:
    words, sway = briefing.words, persona.influencers
    inside = _said(briefing, persona, sway.inside if sway else (), "influencers", "inside")
    outside = _said(briefing, persona, sway.outside if sway else (), "influencers", "outside")
    swaying = (SaidList(words("story.inside"), inside), SaidList(words("story.outside"), outside))
    others = _lists(
        briefing,
        persona,
        ("story.spending", "spending_priorities"),
        ("story.requests", "requests"),
        ("story.frustrations", "frustrations"),
    )
    return (*(each for each in swaying if each.claims), *others)


def _before_after(story: Story | None) -> BeforeAfter | None:
    if story is None or not (story.satisfaction_now or story.satisfaction_after or story.roi):
        return None
    roi = Worth(story.roi.text, story.roi.measure or "", story.roi.method or "") if story.roi else None
    return BeforeAfter(story.satisfaction_now or "", story.satisfaction_after or "", roi)


def _process(process: BuyingProcess | None) -> Process | None:
    return Process(process.steps, process.decides or "", process.why or "") if process else None


def _process_title(briefing: Briefing, persona: Persona, short: str) -> str:
    process = persona.buying_process
    if process is None or process.duration is None:
        return briefing.words("story.process_plain", who=short)
    span = process.duration
    number, unit = briefing.words.number, briefing.words.choice("unit", span.unit)
    return briefing.words("story.process", who=short, least=number(span.min), most=number(span.max), unit=unit)


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


def _guide(briefing: Briefing, persona: Persona) -> tuple[Fact, ...]:
    guide, words = persona.conversation_guide, briefing.words
    if guide is None:
        return ()
    facts = (
        Fact(words("story.open_with"), (guide.opens_with,) if guide.opens_with else ()),
        Fact(words("story.questions"), guide.ask),
        Fact(words("story.listen_for"), guide.listen_for),
        Fact(words("story.avoid"), guide.avoid),
    )
    return tuple(fact for fact in facts if fact.texts)


def _value(briefing: Briefing, persona: Persona) -> tuple[Said, ...]:
    words = briefing.words
    return tuple(
        said(briefing, persona, each, ("value_propositions", n),
             ((words("story.shows_up_as"), each.shows_up_as), (words("story.root_problem"), each.root_problem),
              (words("story.measure"), each.measure)))
        for n, each in enumerate(persona.value_propositions)
    )  # fmt: skip


def _differentiators(briefing: Briefing, persona: Persona) -> tuple[Said, ...]:
    return tuple(
        said(briefing, persona, each, ("differentiators", n), (("", each.customer_words),))
        for n, each in enumerate(persona.differentiators)
    )


def _rivals(briefing: Briefing, persona: Persona) -> tuple[Rival, ...]:
    unique = {each.name: each.unique for each in briefing.catalog.market.competitors}
    words = briefing.words
    return tuple(
        Rival(
            each.name,
            words("story.unique", what=unique[each.name]) if each.name in unique else "",
            _said(briefing, persona, each.better_at, "competitors", str(n), "better_at"),
        )
        for n, each in enumerate(persona.competitors)
    )


def _helping(briefing: Briefing, persona: Persona) -> tuple[Helping, ...]:
    helping = persona.story.how_we_help if persona.story else {}
    return tuple(Helping(team_mark(briefing, team), prose) for team, prose in helping.items())


def _profile(briefing: Briefing, persona: Persona) -> tuple[Fact, ...]:
    words, catalog, profile = briefing.words, briefing.catalog, persona.profile
    segments = (catalog.segment(id_) for id_ in persona.segments)
    heard = profile.information_sources if profile else None
    facts = (
        Fact(words("story.titles"), persona.titles),
        Fact(words("story.also_known_as"), persona.also_known_as),
        Fact(words("story.reports_to"), _one(persona.reports_to)),
        Fact(words("story.buying_roles"), _roles(briefing, persona)),
        Fact(words("story.decision_power"),
             _one(words.choice("power", persona.decision_power) if persona.decision_power else None)),
        Fact(words("story.segments"), tuple(Link(each.name, "market", "", each.id) for each in segments if each)),
        Fact(words("story.age"), _one(profile.age_range if profile else None)),
        Fact(words("story.education"), _one(profile.education if profile else None)),
        Fact(words("story.management_style"), _one(profile.management_style if profile else None)),
        Fact(words("story.experience"), _one(profile.industry_experience if profile else None)),
        Fact(words("story.sources"), (*heard.primary, *heard.secondary, *heard.tertiary) if heard else ()),
        Fact(words("story.events"), profile.events if profile else ()),
        Fact(words("story.tools"), profile.tools if profile else ()),
    )  # fmt: skip
    return tuple(fact for fact in facts if fact.texts)


def _one(text: str | None) -> tuple[str, ...]:
    return (text,) if text else ()


def _roles(briefing: Briefing, persona: Persona) -> tuple[str, ...]:
    words = briefing.words
    found = []
    for role in persona.buying_roles:
        more = [words.choice("certainty", role.certainty)] if role.certainty else []
        more += [role.when] if role.when else []
        name = words.choice("buying_role", role.role)
        found.append(f"{name} ({', '.join(more)})" if more else name)
    return tuple(found)


def _role_names(briefing: Briefing, persona: Persona) -> tuple[str, ...]:
    return tuple(briefing.words.choice("buying_role", role.role) for role in persona.buying_roles)


def _voices(briefing: Briefing, persona: Persona) -> tuple[tuple[Voice, ...], tuple[str, ...]]:
    """Return the quotes that may be shown, and for each other one the reason why not."""
    shown, hidden = [], []
    for quote in persona.quotes:
        state = quote_state(briefing.catalog, quote, briefing.today, briefing.settings.audience)
        if state.shown:
            shown.append(Voice(quote.text, _said_by(briefing, quote)))
        else:
            reason = briefing.words(f"story.hidden.{state.reason}")
            hidden.append(briefing.words("story.quote.hidden", reason=reason))
    return tuple(shown), tuple(hidden)


def _said_by(briefing: Briefing, quote: Quote) -> str:
    words = briefing.words
    pieces = [piece for id_ in quote.evidence if (piece := briefing.catalog.piece(id_))]
    if quote.wording != "verbatim" or not pieces:
        return words("story.quote.composed")
    month = words.month(pieces[0].date)
    if pieces[0].account:
        return words("story.quote.verbatim", account=pieces[0].account, month=month)
    return words("story.quote.verbatim_plain", month=month)


def _reviewed(briefing: Briefing, persona: Persona) -> str:
    state, words = review_state(briefing.catalog, persona, briefing.today), briefing.words
    if not briefing.internal:
        return ""
    if state.overdue and state.due:
        return words("story.review_overdue", month=words.month(state.due))
    return words("story.reviewed", month=words.month(state.last)) if state.last else words("story.never_reviewed")


def _pages(briefing: Briefing, persona: Persona) -> tuple[Link, ...]:
    words = briefing.words
    return (
        Link(words("persona.roadmap"), "persona-roadmap", persona.id),
        Link(words("persona.alignment"), "persona-alignment", persona.id),
        *(Link(scene.title, "role-play", scene.id) for scene in briefing.catalog.scenes(persona)),
    )


def _scene(briefing: Briefing, persona: Persona) -> Link | None:
    scenes = briefing.catalog.scenes(persona)
    words = briefing.words
    return Link(words("story.practise"), "role-play", scenes[0].id) if scenes else None


def _dispute(briefing: Briefing, persona: Persona, entry: Disagreement) -> Dispute:
    words = briefing.words
    return Dispute(
        about=entry.about,
        positions=tuple(
            (team_mark(briefing, team), said(briefing, persona, claim)) for team, claim in entry.positions.items()
        ),
        buyers_say=said(briefing, persona, entry.buyers_say) if entry.buyers_say else None,
        decide_by=words("story.trust.decide_by", day=words.date(entry.due)) if entry.due and not entry.outcome else "",
        outcome=entry.outcome or "",
    )


def _trust(briefing: Briefing, persona: Persona) -> Trust:
    words = briefing.words
    measured = coverage(briefing.catalog, persona, briefing.today)
    disputes = tuple(_dispute(briefing, persona, entry) for entry in persona.contested)
    teams = briefing.settings.teams if briefing.internal else ()
    changes = sorted(persona.change_log, key=lambda change: change.date, reverse=True)
    return Trust(
        meter=meter(briefing, persona),
        aim=words(
            "story.trust.of_aim",
            have=words.number(measured.interviews),
            aim=words.number(briefing.settings.research.aim),
        ),
        claims=words(
            "story.trust.claims_of",
            with_evidence=words.number(measured.claims_with_evidence),
            claims=words.number(measured.claims),
        ),
        stamps=tuple(Stamp(team_mark(briefing, team), _stamp(briefing, persona, team)) for team in teams),
        disputes=tuple(each for each in disputes if not each.outcome),
        settled=tuple(each for each in disputes if each.outcome),
        stewards=tuple((team_mark(briefing, team), name) for team, name in persona.stewards.items()),
        changes=tuple((words.date(each.date), each.what, each.why) for each in changes),
    )


def _stamp(briefing: Briefing, persona: Persona, team: str) -> str:
    signature = persona.signoff.get(team)
    return briefing.words.date(signature.date) if signature else briefing.words("story.trust.waiting")
