"""A piece of evidence: what it is, how far it may be shown, what rests on it, and what falls without it."""

from __future__ import annotations

from collections.abc import Iterator

from personary.frozen import frozen
from personary.measures.evidence import is_old
from personary.measures.what_falls import Falls, Thinned, what_falls
from personary.model.evidence import Consent, Evidence
from personary.views.briefing import Briefing
from personary.views.evidence_piece_claims import Carried, carried
from personary.views.frame import Frame, sections
from personary.views.parts import Link, TeamMark, Who, team_mark, who


@frozen
class Told:
    """A label with a text or links, and where it matters an address outside the site."""

    label: str
    text: str
    links: tuple[Link, ...] = ()
    address: str = ""


@frozen
class Side:
    """Why the deal ended so, as one side tells it."""

    label: str
    text: str


@frozen
class Nugget:
    """One sentence, and whether it may be passed on."""

    text: str
    state: str
    shareable: bool


@frozen
class Heard:
    """Which team has heard of it, when and how."""

    team: TeamMark
    day: str
    how: str


@frozen
class Permission:
    """What the respondent allowed, and whether it still holds."""

    text: str
    care: str


@frozen
class EvidencePiece:
    """The page of a piece of evidence."""

    frame: Frame
    title: str
    kind: str
    meta: tuple[str, ...]
    people: tuple[Who, ...]
    withdrawn: str
    old: str
    summary: str
    facts: tuple[Told, ...]
    consent: Permission
    sides: tuple[Side, ...]
    sample: str
    metrics: tuple[tuple[str, str], ...]
    nuggets: tuple[Nugget, ...]
    heard: tuple[Heard, ...]
    shared_next: str
    feedback: str
    carries: tuple[Carried, ...]
    carries_nothing: str
    falls: tuple[str, ...]
    """What breaks if it is withdrawn, in sentences."""
    back: Link


def present_evidence_piece(briefing: Briefing, id_: str) -> EvidencePiece:
    """Present a piece of evidence."""
    piece = briefing.catalog.piece(id_)
    if piece is None:
        raise KeyError(id_)
    words = briefing.words
    kind = words.choice("evidence_kind", piece.kind)
    falls = what_falls(briefing.catalog, (piece.id,), briefing.today)
    claims = carried(briefing, piece, falls)
    told = _nuggets(briefing, piece)
    metrics = tuple((words.choice("metric", each.name), each.value) for each in piece.metrics)
    account = (words("evidence.account_named", account=piece.account),) if piece.account else ()
    return EvidencePiece(
        frame=Frame(
            title=piece.title,
            description=", ".join((kind, *account, words.month(piece.date))),
            sections=sections(
                ("summary", words("evidence.learnt"), piece.summary),
                ("reasons", words("evidence.reasons"), piece.reasons),
                ("numbers", words("evidence.numbers"), metrics),
                ("nuggets", words("evidence.nuggets"), told),
                ("carries", words("evidence.carries"), True),
                ("source", words("evidence.source"), True),
                ("shared", words("evidence.shared"), True),
            ),
            keywords=(kind, *((piece.account,) if piece.account else ())),
            source_file=briefing.catalog.file(piece) or None,
        ),
        title=piece.title,
        kind=kind,
        meta=(kind, *account, words.date(piece.date)),
        people=_people(briefing, piece),
        withdrawn=_withdrawn(briefing, piece),
        old=words("evidence.too_old", months=words.number(briefing.settings.evidence_age))
        if is_old(piece, briefing.settings, briefing.today)
        else "",
        summary=piece.summary or "",
        facts=_facts(briefing, piece),
        consent=consent_state(briefing, piece.consent),
        sides=_sides(briefing, piece),
        sample=words("evidence.sample", size=words.number(piece.sample.size), period=piece.sample.period)
        if piece.sample
        else "",
        metrics=metrics,
        nuggets=told,
        heard=tuple(Heard(team_mark(briefing, each.team), words.date(each.date), each.how) for each in piece.shared),
        shared_next=_unheard(briefing, piece),
        feedback=piece.respondent_feedback or "",
        carries=claims,
        carries_nothing=words("evidence.carries.nothing" if piece.withdrawn is None else "evidence.carries.withdrawn")
        if not claims
        else "",
        falls=_falls(briefing, falls),
        back=Link(words("evidence.back"), "evidence-index"),
    )


def consent_state(briefing: Briefing, consent: Consent | None) -> Permission:
    """Say what a respondent allowed: when, for whom, and until when."""
    words = briefing.words
    if consent is None:
        return Permission(words("evidence.consent.none"), "")
    given = words(f"evidence.consent.{consent.covers}", day=words.date(consent.given_on))
    if consent.expires is None:
        return Permission(given, "")
    until = words.date(consent.expires)
    if consent.expires < briefing.today:
        return Permission(given, words("evidence.consent.expired", day=until))
    return Permission(f"{given} {words('evidence.consent.until', day=until)}", "")


def _people(briefing: Briefing, piece: Evidence) -> tuple[Who, ...]:
    found = (briefing.catalog.persona(id_) for id_ in dict.fromkeys(piece.personas))
    return tuple(who(briefing, persona) for persona in found if persona)


def _withdrawn(briefing: Briefing, piece: Evidence) -> str:
    words = briefing.words
    if piece.withdrawn is None:
        return ""
    return words("evidence.withdrawn", day=words.date(piece.withdrawn.date), why=piece.withdrawn.why)


def _facts(briefing: Briefing, piece: Evidence) -> tuple[Told, ...]:
    words, sourcing = briefing.words, piece.sourcing
    agreed = sourcing.account_owner_ok if sourcing else None
    kept = piece.record_kept_at or ""
    facts = (
        Told(
            words("evidence.roles"), words.list(words.choice("buying_role", role) for role in piece.buying_roles)
        ),
        Told(words("evidence.route"), words.choice("route", sourcing.route) if sourcing else ""),
        Told(
            words("evidence.owner_ok"),
            words("evidence.owner_ok.by", by=agreed.by, day=words.date(agreed.date)) if agreed else "",
        ),
        Told(words("evidence.screener"), _screener(briefing, piece)),
        Told(words("evidence.collected_by"), words.list(words.team(team) for team in piece.collected_by)),
        Told(words("evidence.function"), words.choice("function", piece.function) if piece.function else ""),
        Told(words("evidence.outcome"), words.choice("deal_outcome", piece.deal_outcome) if piece.deal_outcome else ""),
        Told(words("evidence.kept_at"), kept, address=kept if _is_address(kept) else ""),
    )  # fmt: skip
    return tuple(fact for fact in facts if fact.text)


def _screener(briefing: Briefing, piece: Evidence) -> str:
    matched = piece.sourcing.screener_matched if piece.sourcing else None
    if matched is None:
        return ""
    return briefing.words("evidence.screener.matched" if matched else "evidence.screener.missed")


def _is_address(text: str) -> bool:
    return text.startswith("https://") and len(text.split()) == 1


def _sides(briefing: Briefing, piece: Evidence) -> tuple[Side, ...]:
    words, reasons = briefing.words, piece.reasons
    if reasons is None:
        return ()
    sides = (
        Side(words("evidence.sales_says"), reasons.sales or ""),
        Side(words("evidence.buyer_says"), reasons.buyer or ""),
    )
    return tuple(side for side in sides if side.text)


def _nuggets(briefing: Briefing, piece: Evidence) -> tuple[Nugget, ...]:
    """Return the sentences of a piece; a withdrawn one has nothing to pass on."""
    if piece.withdrawn is not None:
        return ()
    states = {True: briefing.words("evidence.nugget.shareable"), False: briefing.words("evidence.nugget.kept")}
    return tuple(Nugget(each.text, states[each.shareable], each.shareable) for each in piece.nuggets)


def _unheard(briefing: Briefing, piece: Evidence) -> str:
    """Return the next step while a team has neither collected the piece nor heard of it."""
    words = briefing.words
    knowing = {*piece.collected_by, *(each.team for each in piece.shared)}
    missing = words.list(words.team(team) for team in briefing.settings.teams if team not in knowing)
    return words("evidence.shared.next", teams=missing) if missing and piece.withdrawn is None else ""


def _falls(briefing: Briefing, falls: Falls) -> tuple[str, ...]:
    words = briefing.words
    unsupported, silenced = len(falls.unsupported), len(falls.silenced)
    return (
        *((words("evidence.falls.claims", unsupported),) if unsupported else ()),
        *((words("evidence.falls.quotes", silenced),) if silenced else ()),
        *(sentence for thinned in falls.thinned for sentence in _below(briefing, thinned)),
    )


def _below(briefing: Briefing, thinned: Thinned) -> Iterator[str]:
    """Say which goal a persona would fall below, and whether it would lose its third account."""
    words, research, short = briefing.words, briefing.settings.research, thinned.persona.short_name
    goals = {"first": research.first, "min": research.min}
    for missed in thinned.missed:
        if missed == "accounts":
            left = words("accounts", len(thinned.after.accounts))
            yield words("evidence.falls.accounts", who=short, accounts=left)
        else:
            goal = words.number(goals[missed])
            yield words("evidence.falls.below", thinned.after.interviews, who=short, goal=goal)
