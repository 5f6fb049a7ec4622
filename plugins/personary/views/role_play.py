"""The facilitator's page: everything to run a scene without preparing it. It holds the buyer's secrets."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.readiness import readiness
from personary.measures.rotation import Rotation, rotations
from personary.model.choices import Aligned
from personary.model.role_play import Debrief
from personary.views.briefing import Briefing
from personary.views.field_names import field_name
from personary.views.frame import Frame, sections
from personary.views.parts import Link, persona_link
from personary.views.scene import Staging, staged

_LETTERS = "ABCDEF"
_SHARES = 20
"""The plan is drawn in twentieths of the whole: the security policy allows no width of its own on an element."""


@frozen
class PlanPart:
    """A part of the plan: how long, from when, and its share of the whole in twentieths."""

    key: str
    name: str
    minutes: str
    starts: str
    share: int
    seconds: int


@frozen
class Group:
    """Who does what in a group of so many people, round by round."""

    people: str
    buyers: str
    rounds: tuple[str, ...]
    time: str


@frozen
class Sheet:
    """A sheet to hand out, and who reads it."""

    link: Link
    reader: str


@frozen
class Noted:
    """Something a persona's page did not say."""

    who: Link | None
    field: str
    change: str
    state: str
    is_open: bool


@frozen
class Played:
    """A past debrief."""

    day: str
    aligned: Aligned
    outcome: str
    statements: tuple[tuple[str, str], ...]
    changes: tuple[Noted, ...]


@frozen
class Proof:
    """What scenes have shown about a buyer so far."""

    who: Link
    text: str


@frozen
class FacilitatorPage:
    """The page of whoever leads the scene."""

    frame: Frame
    staging: Staging
    is_written: bool
    meta: tuple[str, ...]
    plan: tuple[PlanPart, ...]
    total: str
    sheets: tuple[Sheet, ...]
    secret_sheet: Sheet
    groups: tuple[Group, ...]
    roles: tuple[tuple[str, str], ...]
    """Each role and the empty sentence it completes in the debrief."""
    outcomes: tuple[str, ...]
    played: tuple[Played, ...]
    proofs: tuple[Proof, ...]
    index: Link


def present_role_play(briefing: Briefing, id_: str) -> FacilitatorPage:
    """Present the facilitator's page of a scene."""
    staging, words = staged(briefing, id_), briefing.words
    debriefs = sorted(staging.scene.play.debriefs, key=lambda debrief: debrief.date, reverse=True)
    played = tuple(_played(briefing, debrief) for debrief in debriefs)
    total = words("play.minutes", int(staging.timing.total))
    return FacilitatorPage(
        frame=Frame(
            title=words("play.facilitator.title", scene=staging.name),
            description=words("play.facilitator.about", who=staging.people),
            sections=sections(
                ("plan", words("play.plan"), True),
                ("sheets", words("play.sheets"), True),
                ("rotation", words("play.rotation"), True),
                ("buyer", words("play.kept"), staging.buyers),
                ("script", words("play.script"), staging.script),
                ("rubric", words("play.rubric"), staging.rubric),
                ("debrief", words("play.debrief"), True),
                ("played", words("play.played"), played),
                ("readiness", words("play.readiness"), True),
            ),
            source_file=briefing.catalog.file(
                staging.scene.play if staging.scene.is_written else staging.scene.seats[0].persona
            ),
        ),
        staging=staging,
        is_written=staging.scene.is_written,
        meta=(words("play.people"), total),
        plan=_plan(briefing, staging),
        total=total,
        sheets=_sheets(briefing, id_),
        secret_sheet=Sheet(Link(words("play.sheet.buyer"), "role-play-buyer", id_), staging.people),
        groups=tuple(_group(briefing, staging, rotation) for rotation in rotations(len(staging.buyers))),
        roles=tuple(
            (words(f"play.{role}"), words("play.value_was", who=staging.people))
            for role in ("buyer", "marketer", "salesperson")
        ),
        outcomes=tuple(words.choice("aligned", each) for each in ("fully", "partly", "not_yet")),
        played=played,
        proofs=_proofs(briefing, staging),
        index=Link(words("nav.role_plays"), "role-play-index"),
    )


def _plan(briefing: Briefing, staging: Staging) -> tuple[PlanPart, ...]:
    words, timing = briefing.words, staging.timing
    parts = (("brief", timing.brief), ("play", timing.play), ("debrief", timing.debrief))
    found, start = [], 0.0
    for key, minutes in parts:
        begins = words("play.from", time=f"{int(start) // 60}:{int(start) % 60:02d}")
        share = max(3, round(_SHARES * minutes / (timing.total or 1)))
        length = words("play.minutes", int(minutes))
        found.append(PlanPart(key, words(f"play.part.{key}"), length, begins, share, int(minutes * 60)))
        start += minutes
    return tuple(found)


def _sheets(briefing: Briefing, id_: str) -> tuple[Sheet, ...]:
    kinds = ("marketer", "salesperson", "observer", "cards")
    words = briefing.words
    return tuple(
        Sheet(Link(words(f"play.sheet.{kind}"), f"role-play-{kind}", id_), words(f"play.reads.{kind}"))
        for kind in kinds
    )


def _group(briefing: Briefing, staging: Staging, rotation: Rotation) -> Group:
    words, timing = briefing.words, staging.timing
    name = _LETTERS.__getitem__
    buyers = words.list(map(name, rotation.buyers))
    parts = len(staging.buyers)
    if rotation.take_turns:
        buyers = words("play.take_turns", who=buyers)
    elif parts > len(rotation.buyers):
        buyers = words("play.plays_several", who=buyers)
    rounds = []
    for each in rotation.rounds:
        sold = words("play.round_of", marketer=name(each.marketer), salesperson=name(each.salesperson))
        seen = words("play.observes", len(each.observers), who=words.list(map(name, each.observers)))
        rounds.append(f"{sold}; {seen}" if each.observers else sold)
    minutes = timing.brief + len(rounds) * (timing.play + timing.debrief)
    return Group(words.number(rotation.people), buyers, tuple(rounds), words("play.minutes", int(minutes)))


def _played(briefing: Briefing, debrief: Debrief) -> Played:
    words, value = briefing.words, debrief.value_statement
    told = (value.buyer, value.marketer, value.salesperson) if value else (None, None, None)
    return Played(
        day=words.date(debrief.date),
        aligned=debrief.aligned,
        outcome=words.choice("aligned", debrief.aligned),
        statements=tuple(
            (words(f"play.{role}"), text or words("play.nothing_written"))
            for role, text in zip(("buyer", "marketer", "salesperson"), told, strict=True)
        ),
        changes=tuple(
            Noted(
                who=persona_link(briefing.catalog, change.persona),
                field=field_name(briefing.words, change.field),
                change=change.change,
                state=words("play.applied", day=words.date(change.applied_on))
                if change.applied_on
                else words("play.not_applied"),
                is_open=change.applied_on is None,
            )
            for change in debrief.observed_changes
        ),
    )


def _proofs(briefing: Briefing, staging: Staging) -> tuple[Proof, ...]:
    words, found = briefing.words, []
    for seat, buyer in zip(staging.scene.seats, staging.buyers, strict=True):
        shown = readiness(briefing.catalog, seat.persona)
        aligned = [debrief for debrief in shown.played if debrief.aligned == "fully"]
        tried = words("play.tried", len(shown.stages))
        if aligned:
            text = words("play.proof.aligned", tried=tried, day=words.date(aligned[0].date))
        else:
            text = words("play.proof.open", tried=tried) if shown.played else words("play.proof.none")
        found.append(Proof(buyer.who.link, text))
    return tuple(found)
