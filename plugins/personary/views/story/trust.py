"""Where the page comes from: interviews, claims, sign-offs, disagreements, and what changed."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.evidence import Coverage, coverage
from personary.measures.readiness import readiness
from personary.measures.reviews import unapplied
from personary.model.persona import Disagreement, Persona
from personary.views.briefing import Briefing
from personary.views.parts import Link, Meter, Said, TeamMark, meter, said, team_mark


@frozen
class Stamp:
    """A team's sign-off, or that it is awaited."""

    team: TeamMark
    when: str


@frozen
class Dispute:
    """Where the teams differ, or differed."""

    about: str
    positions: tuple[tuple[TeamMark, Said], ...]
    buyers_say: Said | None
    decide_by: str
    outcome: str


@frozen
class Changed:
    """A change in who this is."""

    day: str
    what: str
    why: str


@frozen
class Trust:
    """How far the page can be trusted, and whom to ask."""

    meter: Meter | None
    milestones: str
    newest: str
    evidence: Link | None
    claims: str
    played: str
    stamps: tuple[Stamp, ...]
    stewards: tuple[tuple[TeamMark, str], ...]
    disputes: tuple[Dispute, ...]
    settled: tuple[Dispute, ...]
    unapplied: tuple[str, ...]
    """What role plays showed and nobody has written into the file yet (S3-25)."""
    changes: tuple[Changed, ...]
    notices: tuple[str, ...]


def trust(briefing: Briefing, persona: Persona) -> Trust:
    """Gather what speaks for and against a persona's page."""
    words = briefing.words
    measured = coverage(briefing.catalog, persona, briefing.today)
    disputes = tuple(_dispute(briefing, persona, entry) for entry in persona.contested)
    teams = briefing.settings.teams if briefing.internal and persona.status != "candidate" else ()
    changes = sorted(persona.change_log, key=lambda change: change.date, reverse=True)
    held = () if briefing.internal else (words("story.trust.held"),)
    credit = persona.portrait.credit if persona.portrait and persona.id in briefing.portraits else None
    credited = (words("story.trust.portrait", credit=credit),) if credit else ()
    return Trust(
        meter=meter(briefing, persona) if briefing.internal else None,
        milestones=_milestones(briefing, measured),
        newest=words.month(measured.newest) if measured.newest else "",
        evidence=Link(words("story.trust.all_evidence"), "evidence-index") if briefing.internal else None,
        claims=words(
            "story.trust.claims_of",
            with_evidence=words.number(measured.claims_with_evidence),
            claims=words.number(measured.claims),
        ),
        played=_played(briefing, persona) if briefing.internal else "",
        stamps=tuple(Stamp(team_mark(briefing, team), _stamp(briefing, persona, team)) for team in teams),
        stewards=tuple((team_mark(briefing, team), name) for team, name in persona.stewards.items()),
        disputes=tuple(each for each in disputes if not each.outcome),
        settled=tuple(each for each in disputes if each.outcome),
        unapplied=tuple(
            words("story.trust.seen", day=words.date(each.seen_on), what=each.change.change)
            for each in unapplied(briefing.catalog, persona)
        ),
        changes=tuple(Changed(words.date(each.date), each.what.rstrip("."), each.why.rstrip(".")) for each in changes),
        notices=(words("story.trust.composite"), words("story.drawn_from"), *held, *credited),
    )


def _milestones(briefing: Briefing, measured: Coverage) -> str:
    """Say how many interviews are aimed for, and which goals on the way are passed (S0-05)."""
    words, research = briefing.words, briefing.settings.research
    aim = words("story.trust.of_aim", have=words.number(measured.interviews), aim=words.number(research.aim))
    passed = [words.number(goal) for goal in (research.first, research.min) if measured.interviews >= goal]
    if measured.interviews >= research.aim or not passed:
        return aim
    return f"{aim} {words('story.trust.passed', len(passed), goals=words.list(passed))}"


def _played(briefing: Briefing, persona: Persona) -> str:
    proof, words = readiness(briefing.catalog, persona), briefing.words
    if not proof.played:
        return ""
    stages = words("story.trust.stages", len(proof.stages))
    return f"{stages}. {words('story.trust.aligned' if proof.is_aligned else 'story.trust.not_aligned')}"


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


def _stamp(briefing: Briefing, persona: Persona, team: str) -> str:
    signature = persona.signoff.get(team)
    return briefing.words.date(signature.date) if signature else briefing.words("story.trust.waiting")
