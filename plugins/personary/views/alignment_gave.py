"""Who brought what, in words and as a small bar for each team."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.contribution import Contribution
from personary.views.briefing import Briefing
from personary.views.parts import TeamMark, team_mark


@frozen
class Counted:
    """A number with its bar, 0 to 100 of the longest."""

    text: str
    length: int


@frozen
class Gave:
    """What one team brought."""

    team: TeamMark
    claims: Counted
    evidence: Counted
    changes: str
    since: str


@frozen
class Giving:
    """What all teams brought, and what nobody signed."""

    rows: tuple[Gave, ...]
    notes: tuple[str, ...]
    """What the numbers leave out."""
    alone: str
    """Said when everything came from one team."""


def giving(briefing: Briefing, counted: Contribution) -> Giving:
    """Return the contribution of every team; a further team that brought nothing is left out."""
    words, own = briefing.words, briefing.settings.teams
    most_claims = max((share.claims for share in counted.shares.values()), default=0)
    most_pieces = max((share.evidence for share in counted.shares.values()), default=0)
    rows = tuple(
        Gave(
            team=team_mark(briefing, team),
            claims=_counted(words("gave.of", have=words.number(share.claims), of=words.number(counted.claims)),
                            share.claims, most_claims),
            evidence=_counted(words("gave.of", have=words.number(share.evidence), of=words.number(counted.evidence)),
                              share.evidence, most_pieces),
            changes=words.number(share.changes),
            since=words.month(share.since) if share.since else words("none_yet"),
        )
        for team, share in counted.shares.items()
        if team in own or share.claims or share.evidence or share.changes
    )  # fmt: skip
    notes = []
    if counted.claims_unnamed:
        notes.append(words("gave.claims_unnamed", counted.claims_unnamed))
    if counted.evidence_unnamed:
        notes.append(words("gave.evidence_unnamed", counted.evidence_unnamed))
    alone = counted.alone(own)
    return Giving(rows, tuple(notes), words("gave.alone", team=words.team(alone)) if alone else "")


def _counted(text: str, count: int, most: int) -> Counted:
    return Counted(text, round(100 * count / most) if most else 0)
