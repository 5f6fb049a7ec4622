"""The interview protocol: what we promise the owners of accounts, and how a talk goes (S0-02, S0-07)."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.evidence import is_interview
from personary.views.briefing import Briefing
from personary.views.evidence_index_pieces import Telling, feedback
from personary.views.frame import Frame, sections
from personary.views.parts import Link


@frozen
class Topic:
    """One of the four things a talk is held for, and how to ask."""

    title: str
    ask: str


@frozen
class InterviewProtocol:
    """The page, one sheet on paper."""

    frame: Frame
    kept: str
    """How the promise was kept so far."""
    is_broken: bool
    spared: str
    """How many names nobody may approach."""
    promises: tuple[str, ...]
    before: tuple[str, ...]
    topics: tuple[Topic, ...]
    during: tuple[str, ...]
    after: tuple[str, ...]
    said: Telling | None
    back: Link


def present_interview_protocol(briefing: Briefing, _: str) -> InterviewProtocol:
    """Present the protocol."""
    words = briefing.words
    kept, is_broken = _kept(briefing)
    spared = len(briefing.settings.do_not_contact)
    return InterviewProtocol(
        frame=Frame(
            title=words("protocol.title"),
            description=words("protocol.description"),
            sections=sections(
                *((part, words(f"protocol.{part}"), True) for part in ("promise", "before", "ask", "during", "after"))
            ),
        ),
        kept=kept,
        is_broken=is_broken,
        spared=words("protocol.spared", spared) if spared else "",
        promises=numbered(briefing, "protocol.promise"),
        before=numbered(briefing, "protocol.before"),
        topics=tuple(
            Topic(words(f"protocol.topic.{key}"), words(f"protocol.topic.{key}.ask"))
            for key in ("initiatives", "success", "criteria", "process")
        ),
        during=numbered(briefing, "protocol.during"),
        after=numbered(briefing, "protocol.after"),
        said=next(iter(feedback(briefing)), None),
        back=Link(words("research.title"), "research"),
    )


def numbered(briefing: Briefing, key: str) -> tuple[str, ...]:
    """Return the words `key.1`, `key.2` and so on."""
    found: list[str] = []
    words = briefing.words
    while words.has(f"{key}.{len(found) + 1}"):
        found.append(words(f"{key}.{len(found) + 1}"))
    return tuple(found)


def _kept(briefing: Briefing) -> tuple[str, bool]:
    """Say how many respondents sales introduced, and for how many the account owner's yes is on file."""
    words = briefing.words
    introduced = [
        piece.sourcing
        for piece in briefing.catalog.evidence
        if piece.withdrawn is None and is_interview(piece.kind) and piece.sourcing is not None
        and piece.sourcing.route == "sales_introduced"
    ]  # fmt: skip
    if not introduced:
        return words("protocol.kept.none"), False
    agreed = sum(sourcing.account_owner_ok is not None for sourcing in introduced)
    key = "protocol.kept.all" if agreed == len(introduced) else "protocol.kept.some"
    return words(key, len(introduced), agreed=words.number(agreed)), agreed < len(introduced)
